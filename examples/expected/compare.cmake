# Runs PROGRAM with ARGUMENTS, if any, and compares what it prints, byte for byte, with the file EXPECTED.
cmake_minimum_required(VERSION 3.24)

execute_process(COMMAND ${PROGRAM} ${ARGUMENTS} OUTPUT_FILE ${ACTUAL} RESULT_VARIABLE status)
if(NOT status EQUAL 0)
  message(FATAL_ERROR "${PROGRAM} ended with ${status}")
endif()

list(JOIN ARGUMENTS " " arguments)
set(remedy "If what it prints is right:\n  ${PROGRAM} ${arguments} > ${EXPECTED}")
if(NOT EXISTS ${EXPECTED})
  file(READ ${ACTUAL} text)
  message(NOTICE "It prints:\n${text}")
  message(FATAL_ERROR "There is no ${EXPECTED}.\n${remedy}")
endif()

execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${EXPECTED} ${ACTUAL} RESULT_VARIABLE status ERROR_QUIET)
if(NOT status EQUAL 0)
  execute_process(COMMAND diff -u ${EXPECTED} ${ACTUAL})
  message(FATAL_ERROR "It prints something else than ${EXPECTED}.\n${remedy}")
endif()
