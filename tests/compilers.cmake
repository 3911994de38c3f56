# For tests and documents that run compilers by hand: both compilers, whichever one builds the rest, and the flags with
# which they find our headers and those we depend on.
find_program(REGIMEN_GCC g++ DOC "The g++ of the tests that want g++")
find_program(REGIMEN_CLANG clang++ DOC "The clang++ of the tests that want clang++")

set(include_flags "-I${PROJECT_SOURCE_DIR}/include")
foreach(target IN ITEMS regimen::hana nlohmann_json::nlohmann_json)
  if(TARGET ${target})
    # The compilers know /usr/include, and naming it would move it to another place in their search.
    set(dirs "$<FILTER:$<TARGET_PROPERTY:${target},INTERFACE_INCLUDE_DIRECTORIES>,EXCLUDE,^/usr/include/*$>")
    string(APPEND include_flags "$<$<BOOL:${dirs}>:;-isystem$<JOIN:${dirs},;-isystem>>")
  endif()
endforeach()
