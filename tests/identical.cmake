# Two compilers, with and without optimisation, must compose the same: builds EXAMPLES/compose.cpp by GCC unoptimised and
# by CLANG optimised, runs both and COMPOSE, which is built already, on every request and compares, byte for byte, what
# they print and how they end.
cmake_minimum_required(VERSION 3.24)

file(MAKE_DIRECTORY ${BUILD_DIR})
set(programs ${COMPOSE})
foreach(variant IN ITEMS GCC-O0 CLANG-O3)
  string(REGEX MATCH "^[A-Z]+" compiler ${variant})
  string(REGEX MATCH "-O.$" level ${variant})
  set(program ${BUILD_DIR}/${variant})
  message(STATUS "building ${program}")
  execute_process(
    COMMAND ${${compiler}} -std=c++20 ${level} ${FLAGS} ${EXAMPLES}/compose.cpp -o ${program}
    COMMAND_ERROR_IS_FATAL ANY
  )
  list(APPEND programs ${program})
endforeach()

file(GLOB requests ${EXAMPLES}/requests/*.json)
if(NOT requests)
  message(FATAL_ERROR "there are no requests in ${EXAMPLES}/requests")
endif()

set(differences 0)
foreach(request IN LISTS requests)
  cmake_path(GET request STEM name)
  foreach(option IN ITEMS "" --json)
    set(first "")
    foreach(program IN LISTS programs)
      cmake_path(GET program FILENAME variant)
      set(printed ${BUILD_DIR}/${name}${option}.${variant}.txt)
      execute_process(
        COMMAND ${program} ${request} ${option}
        OUTPUT_FILE ${printed}
        ERROR_FILE ${printed}.err
        RESULT_VARIABLE status
      )
      file(SHA256 ${printed} output)
      file(SHA256 ${printed}.err errors)
      set(behaviour ${status} ${output} ${errors})
      if(NOT first)
        set(first ${behaviour})
        set(reference ${printed})
      elseif(NOT behaviour STREQUAL first)
        math(EXPR differences "${differences} + 1")
        message(NOTICE "differ: ${reference}\n        ${printed} (or its .err, or the exit status ${status})")
      endif()
    endforeach()
    message(STATUS "${name} ${option}")
  endforeach()
endforeach()

if(differences)
  message(FATAL_ERROR "${differences} difference(s)")
endif()
