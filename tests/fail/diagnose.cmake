# diagnose(<file> <should compile: 0 or 1> <status> <text> [<flag>...])
#
# Compiles one half of a file, `#if SHOULD_COMPILE ... #else ... #endif`, and gives the exit status and the
# diagnostics. The compiler does not repeat source lines: what stands in the source cannot pass for its message.
#
# Reads COMPILER, FAMILY (gcc or clang) and FLAGS.
function(diagnose file should_compile status text)
  if(FAMILY STREQUAL "gcc")
    set(no_echo -fno-diagnostics-show-caret)
  else()
    set(no_echo -fno-caret-diagnostics)
  endif()
  cmake_path(GET file FILENAME name)
  cmake_path(GET file PARENT_PATH folder)
  set(ENV{LC_ALL} C)
  execute_process(
    COMMAND
      ${COMPILER} -std=c++20 -fsyntax-only ${no_echo} -fdiagnostics-color=never ${FLAGS} ${ARGN}
      -DSHOULD_COMPILE=${should_compile} ${name}
    WORKING_DIRECTORY ${folder}
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
    RESULT_VARIABLE result
  )
  set(${status} ${result} PARENT_SCOPE)
  set(${text} "${output}" PARENT_SCOPE)
endfunction()
