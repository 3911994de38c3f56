# Writes PAGE: for every file of tests/fail what the error means, how to get rid of it, and what the compilers print.
#
#   // TITLE: text
#   // MEANING: text, which may go on in more lines
#   // MEANING: like this
#   // FIX: text, likewise
cmake_minimum_required(VERSION 3.24)
include(${CMAKE_CURRENT_LIST_DIR}/../tests/fail/diagnose.cmake)

set(page "# Compile errors {#compile-errors}

What the library refuses while compiling, why, and what the compilers say. Their words below are not copied by hand: they
are asked again whenever this documentation is built.

")

function(append_code language text)
  string(REGEX REPLACE "^\n+" "" text "${text}")
  string(STRIP "${text}" text)
  string(APPEND page "```${language}\n${text}\n```\n\n")
  set(page "${page}" PARENT_SCOPE)
endfunction()

function(append_diagnostics file family compiler)
  if(NOT compiler)
    return()
  endif()
  set(FAMILY ${family})
  set(COMPILER ${compiler})
  diagnose(${file} 0 status diagnostics)
  string(REPLACE "${INCLUDE_DIR}/" "" diagnostics "${diagnostics}")
  string(REGEX REPLACE "(^|[\n ])/[^ \n]*/([^/ \n]+:[0-9])" "\\1\\2" diagnostics "${diagnostics}")
  execute_process(COMMAND ${compiler} -dumpversion OUTPUT_VARIABLE version OUTPUT_STRIP_TRAILING_WHITESPACE)
  cmake_path(GET compiler FILENAME name)
  string(APPEND page "${name} ${version} prints:\n\n")
  append_code(none "${diagnostics}")
  set(page "${page}" PARENT_SCOPE)
endfunction()

foreach(file IN LISTS FILES)
  cmake_path(GET file STEM stem)
  foreach(each IN ITEMS TITLE MEANING FIX)
    set(${each} "")
  endforeach()

  # The comment on top, line by line: as a list it would stumble over semicolons and brackets.
  file(READ ${file} rest)
  while(rest MATCHES "^//([^\n]*)\n(.*)$")
    set(line "${CMAKE_MATCH_1}")
    set(rest "${CMAKE_MATCH_2}")
    if(line MATCHES "^ (TITLE|MEANING|FIX): *(.*)$")
      string(APPEND ${CMAKE_MATCH_1} "${CMAKE_MATCH_2}\n")
    elseif(NOT line MATCHES "^ (EXPECT|FORBID|MAX_ERRORS|MAX_LINES): ")
      message(FATAL_ERROR "${file} has a comment on top that belongs to no part of the page:${line}")
    endif()
  endwhile()
  if(NOT TITLE OR NOT MEANING OR NOT FIX)
    message(FATAL_ERROR "${file} must begin with comment lines TITLE:, MEANING: and FIX:")
  endif()
  string(STRIP "${TITLE}" TITLE)
  if(NOT "\n${rest}" MATCHES "^(.*)\n#if SHOULD_COMPILE\n(.*)\n#else\n(.*)\n#endif(.*)$")
    message(FATAL_ERROR "${file} must have lines #if SHOULD_COMPILE, #else and #endif")
  endif()
  set(before "${CMAKE_MATCH_1}")
  set(good "${CMAKE_MATCH_2}")
  set(bad "${CMAKE_MATCH_3}")
  set(after "${CMAKE_MATCH_4}")

  string(APPEND page "## ${TITLE} {#error-${stem}}\n\n${MEANING}\n")
  append_code(cpp "${before}\n${bad}${after}")
  append_diagnostics(${file} gcc "${GCC}")
  append_diagnostics(${file} clang "${CLANG}")
  string(APPEND page "${FIX}\n")
  append_code(cpp "${good}")
endforeach()

file(WRITE ${PAGE} "${page}")
