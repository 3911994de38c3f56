# Tests the test: runs check.cmake on FILE and demands exactly the faults that its `// FAULT: text` lines name.
cmake_minimum_required(VERSION 3.24)

if(NOT COMPILER)
  message(NOTICE "SKIPPED: there is no ${FAMILY} here")
  return()
endif()

execute_process(
  COMMAND
    ${CMAKE_COMMAND} -DFILE=${FILE} -DCOMPILER=${COMPILER} -DFAMILY=${FAMILY}
    -P ${CMAKE_CURRENT_LIST_DIR}/../check.cmake
  OUTPUT_VARIABLE output
  ERROR_VARIABLE output
  RESULT_VARIABLE status
)

set(expected 0)
file(STRINGS ${FILE} faults REGEX "^// FAULT: ")
foreach(line IN LISTS faults)
  math(EXPR expected "${expected} + 1")
  string(REPLACE "// FAULT: " "fault: " line "${line}")
  string(FIND "\n${output}" "\n${line}\n" at)
  if(at EQUAL -1)
    message(NOTICE "not reported: ${line}")
    set(wrong TRUE)
  endif()
endforeach()

string(REGEX MATCHALL "(^|\n)fault: " reported "${output}")
list(LENGTH reported reported)
if(NOT reported EQUAL expected)
  message(NOTICE "${reported} faults are reported instead of ${expected}")
  set(wrong TRUE)
endif()
if((expected EQUAL 0 AND NOT status EQUAL 0) OR (expected GREATER 0 AND status EQUAL 0))
  message(NOTICE "the exit status is ${status}")
  set(wrong TRUE)
endif()

if(wrong)
  message(NOTICE "The harness said:\n${output}")
  message(FATAL_ERROR "the harness does not judge this file as it should")
endif()
