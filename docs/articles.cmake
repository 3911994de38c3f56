# Writes the page about the rules of the five articles: what each says, which headers hold it, which tests prove it.
#
# Reads PROJECT_DIR. The sentences, and the rules that no test can hold yet or at all, stand in tests/articles.json; the
# tests name the rules that they prove in their tags. Writes PAGE, or with CHECK=ON compares with it.
#
# A fault: a rule without a test that is neither planned nor said to be untestable; a planned or untestable one that has
# a test; more than ten untestable ones; a test of a rule that is not there; with CHECK=ON, a page that says otherwise.
cmake_minimum_required(VERSION 3.24)

file(REAL_PATH ${PROJECT_DIR} PROJECT_DIR)
if(NOT PAGE)
  set(PAGE ${PROJECT_DIR}/docs/articles.md)
endif()
set(most_untestable 10)

set(faults 0)
macro(fault what)
  math(EXPR faults "${faults} + 1")
  message(NOTICE "fault: ${what}")
endmacro()

# Brackets and semicolons mean something in a list.
string(ASCII 1 opened)
string(ASCII 2 closed)
string(ASCII 3 parted)
function(read_source file result)
  file(READ ${file} text)
  string(REPLACE "[" "${opened}" text "${text}")
  string(REPLACE "]" "${closed}" text "${text}")
  string(REPLACE ";" "${parted}" text "${text}")
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

file(READ ${PROJECT_DIR}/tests/articles.json articles)
string(JSON rule_count LENGTH "${articles}" rules)
math(EXPR last_rule "${rule_count} - 1")
set(rules "")
foreach(i RANGE ${last_rule})
  string(JSON rule GET "${articles}" rules ${i} id)
  if(rule IN_LIST rules)
    fault("tests/articles.json lists ${rule} twice")
  endif()
  list(APPEND rules ${rule})
  set(tests_${rule} "")
  set(test_files_${rule} "")
  set(headers_${rule} "")
endforeach()

# Which headers name a rule.
file(GLOB_RECURSE headers RELATIVE ${PROJECT_DIR}/include/regimen ${PROJECT_DIR}/include/regimen/*.hpp)
list(SORT headers)
foreach(header IN LISTS headers)
  read_source(${PROJECT_DIR}/include/regimen/${header} text)
  string(REGEX MATCHALL "S[0-9]-[0-9]+" named "${text}")
  list(REMOVE_DUPLICATES named)
  foreach(rule IN LISTS named)
    if(rule IN_LIST rules)
      list(APPEND headers_${rule} ${header})
    endif()
  endforeach()
endforeach()

# Which tests have a rule for a tag.
file(GLOB_RECURSE test_files RELATIVE ${PROJECT_DIR}/tests/unit ${PROJECT_DIR}/tests/unit/*.cpp)
list(SORT test_files)
set(literal "\"[^\"]*\"")
foreach(file IN LISTS test_files)
  read_source(${PROJECT_DIR}/tests/unit/${file} text)
  string(REPLACE "\\\"" "'" text "${text}")
  string(REGEX MATCHALL "TEST_CASE[A-Z_]*\\([ \n]*${literal}([ \n]*${literal})*,[ \n]*${literal}" cases "${text}")
  foreach(case IN LISTS cases)
    string(REGEX MATCH ",[ \n]*(${literal})$" tags "${case}")
    string(REGEX REPLACE ",[ \n]*${literal}$" "" name "${case}")
    string(REGEX REPLACE "^[A-Z_]*\\([ \n]*\"" "" name "${name}")
    string(REGEX REPLACE "\"[ \n]*\"" "" name "${name}")
    string(REGEX REPLACE "\"$" "" name "${name}")
    string(REGEX MATCHALL "S[0-9]+-[0-9]+" proven "${tags}")
    list(REMOVE_DUPLICATES proven)
    foreach(rule IN LISTS proven)
      if(NOT rule IN_LIST rules)
        fault("tests/unit/${file}: '${name}' tests ${rule}, which tests/articles.json does not list")
        continue()
      endif()
      if(NOT file IN_LIST test_files_${rule})
        list(APPEND test_files_${rule} ${file})
      endif()
      list(APPEND tests_${rule} "${file}${parted}${name}")
    endforeach()
  endforeach()
endforeach()

# The header that a test is about: of the same name, or else the first that it includes, best of its own floor.
function(header_of file result)
  string(REGEX REPLACE "\\.cpp$" ".hpp" header ${file})
  if(NOT header IN_LIST headers)
    read_source(${PROJECT_DIR}/tests/unit/${file} text)
    set(header "")
    cmake_path(GET file PARENT_PATH floor)
    if(text MATCHES "#include \"regimen/(${floor}/[^\"]+)\"")
      set(header ${CMAKE_MATCH_1})
    elseif(text MATCHES "#include \"regimen/([^\"]+)\"")
      set(header ${CMAKE_MATCH_1})
    endif()
  endif()
  set(${result} ${header} PARENT_SCOPE)
endfunction()

set(tested 0)
set(planned 0)
set(untestable 0)
set(rows "")
set(article "")
foreach(i RANGE ${last_rule})
  list(GET rules ${i} rule)
  string(REGEX REPLACE "-.*$" "" its_article ${rule})
  if(NOT its_article STREQUAL article)
    set(article ${its_article})
    string(JSON title GET "${articles}" articles ${article})
    string(APPEND rows "\n## ${article}: ${title}\n\n| rule | what it says | where | tests |\n|---|---|---|---|\n")
  endif()
  string(JSON says GET "${articles}" rules ${i} says)
  string(JSON plan ERROR_VARIABLE no_plan GET "${articles}" rules ${i} planned)
  string(JSON reason ERROR_VARIABLE no_reason GET "${articles}" rules ${i} not_testable)

  set(proof "")
  if(NOT no_plan)
    math(EXPR planned "${planned} + 1")
    set(proof "planned: ${plan}")
  elseif(NOT no_reason)
    math(EXPR untestable "${untestable} + 1")
    set(proof "not testable: ${reason}")
  endif()
  if(proof AND tests_${rule})
    fault("${rule} is ${proof}; yet it is tested by ${test_files_${rule}}")
  elseif(NOT proof AND NOT tests_${rule})
    fault("no test proves ${rule} (${says})")
  elseif(NOT proof)
    math(EXPR tested "${tested} + 1")
    set(file "")
    foreach(test IN LISTS tests_${rule})
      string(REGEX MATCH "^([^${parted}]*)${parted}(.*)$" unused "${test}")
      if(NOT CMAKE_MATCH_1 STREQUAL file)
        set(file "${CMAKE_MATCH_1}")
        if(proof)
          string(APPEND proof "<br>")
        endif()
        string(APPEND proof "`${file}`: ${CMAKE_MATCH_2}")
      else()
        string(APPEND proof " / ${CMAKE_MATCH_2}")
      endif()
    endforeach()
  endif()

  set(where ${headers_${rule}})
  if(NOT where)
    foreach(file IN LISTS test_files_${rule})
      header_of(${file} header)
      list(APPEND where ${header})
    endforeach()
    list(REMOVE_DUPLICATES where)
  endif()
  list(TRANSFORM where REPLACE "(.+)" "`\\1`")
  list(JOIN where ", " where)
  foreach(cell IN ITEMS says where proof)
    string(REPLACE "|" "\\|" ${cell} "${${cell}}")
  endforeach()
  string(APPEND rows "| ${rule} | ${says} | ${where} | ${proof} |\n")
endforeach()
string(REPLACE "${opened}" "[" rows "${rows}")
string(REPLACE "${closed}" "]" rows "${rows}")
string(REPLACE "${parted}" ";" rows "${rows}")

if(untestable GREATER most_untestable)
  fault("${untestable} rules are said to be untestable; ${most_untestable} may be")
endif()

set(
  page
  "# The rules of the articles {#articles}

[TOC]

The library began with five articles. They were taken apart into ${rule_count} rules:

- ${tested} are held by tests,
- ${planned} are planned,
- ${untestable} cannot be tested.

Headers are those under `include/regimen`, tests those under `tests/unit`. A rule that no header names stands with the
header that its tests are about.

This page is written by `cmake -DPROJECT_DIR=. -P docs/articles.cmake` from `tests/articles.json` and from the tags of the
tests; the test `articles` compares it.
${rows}"
)

if(CHECK)
  set(old "")
  if(EXISTS ${PAGE})
    file(READ ${PAGE} old)
  endif()
  if(NOT old STREQUAL page)
    fault("${PAGE} is not what would be written; run: cmake -DPROJECT_DIR=. -P docs/articles.cmake")
  endif()
elseif(NOT faults)
  file(WRITE ${PAGE} "${page}")
endif()
if(faults)
  message(FATAL_ERROR "${faults} fault(s)")
endif()
message(STATUS "${rule_count} rules: ${tested} tested, ${planned} planned, ${untestable} not testable")
