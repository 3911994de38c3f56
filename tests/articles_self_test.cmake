# Tests that docs/articles.cmake finds every fault that it is there to find. Reads SCRIPT and BUILD_DIR.
cmake_minimum_required(VERSION 3.24)

set(project ${BUILD_DIR}/project)
set(faults 0)

# A small project in which all is well: two rules with tests, one planned, one untestable.
set(rule_1 [[{"id": "S0-1", "says": "First"}]])
set(rule_2 [[{"id": "S0-2", "says": "Second"}]])
set(rule_3 [[{"id": "S1-1", "says": "Third", "planned": "later"}]])
set(rule_4 [[{"id": "S1-2", "says": "Fourth", "not_testable": "a matter of taste"}]])
set(all_rules "${rule_1}, ${rule_2}, ${rule_3}, ${rule_4}")
set(all_tests [=[
#include "regimen/w/elsewhere.hpp"
#include "regimen/x/header.hpp"
TEST_CASE("one thing; and [another]", "[x][S0-1]") { check("[S1-1]"); }
TEST_CASE("a name in "
          "two parts",
          "[S0-2][S0-1]") {}
]=])

function(make_project rules tests)
  file(REMOVE_RECURSE ${project})
  file(WRITE ${project}/tests/articles.json "{\"articles\": {\"S0\": \"A\", \"S1\": \"B\"}, \"rules\": [${rules}]}")
  file(WRITE ${project}/tests/unit/x/some.cpp "${tests}")
  file(WRITE ${project}/include/regimen/x/header.hpp "/// S0-2\n")
  file(WRITE ${project}/include/regimen/x/other.hpp "/// S0-22 and S1-23\n")
endfunction()

# Runs the script; it must print the words, or succeed if there are none.
function(expect words)
  execute_process(
    COMMAND ${CMAKE_COMMAND} -DPROJECT_DIR=${project} ${ARGN} -P ${SCRIPT}
    RESULT_VARIABLE result
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
  )
  string(FIND "${output}" "fault: ${words}" at)
  if((NOT words AND NOT result EQUAL 0) OR (words AND (result EQUAL 0 OR at EQUAL -1)))
    math(EXPR faults "${faults} + 1")
    message(NOTICE "fault: expected '${words}', got:\n${output}")
    set(faults ${faults} PARENT_SCOPE)
  endif()
endfunction()

function(expect_line line)
  file(READ ${project}/docs/articles.md page)
  string(FIND "${page}" "${line}\n" at)
  if(at EQUAL -1)
    math(EXPR faults "${faults} + 1")
    message(NOTICE "fault: the page has no line '${line}':\n${page}")
    set(faults ${faults} PARENT_SCOPE)
  endif()
endfunction()

make_project("${all_rules}" "${all_tests}")
expect("${project}/docs/articles.md is not what would be written" -DCHECK=ON)
expect("")
expect("" -DCHECK=ON)
expect_line("| S0-1 | First | `x/header.hpp` | `x/some.cpp`: one thing; and [another] / a name in two parts |")
expect_line("| S0-2 | Second | `x/header.hpp` | `x/some.cpp`: a name in two parts |")
expect_line("| S1-1 | Third |  | planned: later |")
expect_line("| S1-2 | Fourth |  | not testable: a matter of taste |")

file(APPEND ${project}/docs/articles.md "\n")
expect("${project}/docs/articles.md is not what would be written" -DCHECK=ON)

make_project("${all_rules}" "TEST_CASE(\"one thing\", \"[S0-1]\") {}\n")
expect("no test proves S0-2")

make_project("${all_rules}" "${all_tests}TEST_CASE(\"early\", \"[S1-1]\") {}\n")
expect("S1-1 is planned")

make_project("${all_rules}" "${all_tests}TEST_CASE(\"possible\", \"[S1-2]\") {}\n")
expect("S1-2 is not testable")

make_project("${all_rules}" "${all_tests}TEST_CASE(\"of what?\", \"[S7-1]\") {}\n")
expect("tests/unit/x/some.cpp: 'of what?' tests S7-1")

make_project("${all_rules}, ${rule_1}" "${all_tests}")
expect("tests/articles.json lists S0-1 twice")

set(many "${rule_1}, ${rule_2}")
foreach(i RANGE 1 10)
  string(APPEND many ", {\"id\": \"S1-${i}\", \"says\": \"No\", \"not_testable\": \"no\"}")
endforeach()
make_project("${many}" "${all_tests}")
expect("")
make_project("${many}, {\"id\": \"S1-11\", \"says\": \"No\", \"not_testable\": \"no\"}" "${all_tests}")
expect("11 rules are said to be untestable")

if(faults)
  message(FATAL_ERROR "${faults} fault(s)")
endif()
