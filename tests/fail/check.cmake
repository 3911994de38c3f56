# Tests that FILE does not compile, and that the compiler says why.
#
#   // EXPECT: text       must be in the diagnostics; at least one such line
#   // FORBID: text       must not be there; boost::hana and containers of std never may
#   // MAX_ERRORS: 1      most errors
#   // MAX_LINES: 15      most lines of diagnostics
#
# The half under SHOULD_COMPILE is the control: it shows that nothing else is wrong with the file.
cmake_minimum_required(VERSION 3.24)
include(${CMAKE_CURRENT_LIST_DIR}/diagnose.cmake)

if(NOT COMPILER)
  message(NOTICE "SKIPPED: there is no ${FAMILY} here")
  return()
endif()

set(faults 0)
macro(fault what)
  math(EXPR faults "${faults} + 1")
  message(NOTICE "fault: ${what}")
endmacro()

diagnose(${FILE} 1 status diagnostics -Wall -Wextra -Werror)
if(NOT status EQUAL 0)
  fault("the control does not compile")
  message(NOTICE "${diagnostics}")
endif()

diagnose(${FILE} 0 status diagnostics)
if(status EQUAL 0)
  fault("it compiles, although it must not")
endif()

set(expectations 0)
set(max_errors 1)
set(max_lines 15)
set(forbidden_is_there FALSE)

function(find what result)
  string(FIND "${diagnostics}" "${what}" at)
  if(at EQUAL -1)
    set(${result} FALSE PARENT_SCOPE)
  else()
    set(${result} TRUE PARENT_SCOPE)
  endif()
endfunction()

# Line by line, and not as a list, because a message may hold brackets and semicolons.
file(READ ${FILE} rest)
foreach(never IN ITEMS boost::hana std::array std::vector std::span std::tuple std::optional std::basic_string)
  string(PREPEND rest "// FORBID: ${never}\n")
endforeach()
while(rest MATCHES "^([^\n]*)\n(.*)$")
  set(line "${CMAKE_MATCH_1}")
  set(rest "${CMAKE_MATCH_2}")
  if(line MATCHES "^// EXPECT: *(.*[^ ]) *$")
    math(EXPR expectations "${expectations} + 1")
    find("${CMAKE_MATCH_1}" found)
    if(NOT found AND NOT status EQUAL 0)
      fault("the diagnostics lack: ${CMAKE_MATCH_1}")
    endif()
  elseif(line MATCHES "^// FORBID: *(.*[^ ]) *$")
    find("${CMAKE_MATCH_1}" found)
    if(found)
      fault("the diagnostics have the forbidden: ${CMAKE_MATCH_1}")
    endif()
  elseif(line MATCHES "^// MAX_ERRORS: *([0-9]+) *$")
    set(max_errors ${CMAKE_MATCH_1})
  elseif(line MATCHES "^// MAX_LINES: *([0-9]+) *$")
    set(max_lines ${CMAKE_MATCH_1})
  elseif(line MATCHES "^// *(EXPECT|FORBID|MAX_ERRORS|MAX_LINES)")
    fault("a directive that cannot be read: ${line}")
  endif()
endwhile()
if(expectations EQUAL 0)
  fault("the file does not say what to EXPECT")
endif()

string(REGEX MATCHALL "error:" errors "${diagnostics}")
list(LENGTH errors errors)
if(NOT status EQUAL 0 AND (errors EQUAL 0 OR errors GREATER max_errors))
  fault("errors: ${errors}, where 1 to ${max_errors} may be")
endif()

string(REGEX MATCHALL "\n" lines "${diagnostics}")
list(LENGTH lines lines)
if(lines GREATER max_lines)
  fault("lines of diagnostics: ${lines}, where at most ${max_lines} may be")
endif()

if(faults)
  cmake_path(GET FILE FILENAME name)
  message(NOTICE "The diagnostics:\n${diagnostics}")
  message(FATAL_ERROR "${name} with ${FAMILY}: ${faults} fault(s)")
endif()
