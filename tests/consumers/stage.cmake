# Installs the library to STAGE and tests that the headers there are those of INCLUDE_DIR, but for the ABSENT ones.
cmake_minimum_required(VERSION 3.24)

file(REMOVE_RECURSE ${STAGE})
execute_process(
  COMMAND ${CMAKE_COMMAND} --install ${BINARY_DIR} --prefix ${STAGE} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY
)

file(GLOB_RECURSE ours RELATIVE ${INCLUDE_DIR} ${INCLUDE_DIR}/*)
file(GLOB_RECURSE installed RELATIVE ${STAGE}/include ${STAGE}/include/*)
foreach(header IN LISTS ABSENT)
  cmake_path(RELATIVE_PATH header BASE_DIRECTORY ${INCLUDE_DIR})
  list(REMOVE_ITEM ours ${header})
endforeach()

set(missing ${ours})
set(unknown ${installed})
list(REMOVE_ITEM missing ${installed})
list(REMOVE_ITEM unknown ${ours})
if(missing OR unknown)
  list(JOIN missing " " missing)
  list(JOIN unknown " " unknown)
  message(FATAL_ERROR "not installed: ${missing}\ninstalled, but not ours: ${unknown}")
endif()
