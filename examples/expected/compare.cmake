# Runs PROGRAM with ARGUMENTS, if any, and compares what it prints, standard error included, byte for byte, with the file
# EXPECTED. It must end with STATUS, or with 0.
cmake_minimum_required(VERSION 3.24)

if("${STATUS}" STREQUAL "")
  set(STATUS 0)
endif()
execute_process(COMMAND ${PROGRAM} ${ARGUMENTS} OUTPUT_FILE ${ACTUAL} ERROR_FILE ${ACTUAL} RESULT_VARIABLE status)
if(NOT status EQUAL STATUS)
  message(FATAL_ERROR "${PROGRAM} ended with ${status}, not ${STATUS}")
endif()

list(JOIN ARGUMENTS " " arguments)
set(remedy "If what it prints is right:\n  ${PROGRAM} ${arguments} > ${EXPECTED} 2>&1")
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
