# How the programs LENGTHS, MOVEMENT, MUSCLE and PICTURES end, and ASSESS, LINT, NEXT, SIMULATE, SOLVE and
# COMPOSE where they are built: with 0 (LINT also with 1) and something printed, or with 2, nothing printed, and the fault
# on standard error. Run in the root of the project; files that no one keeps are written to BUILD_DIR.
cmake_minimum_required(VERSION 3.24)

file(MAKE_DIRECTORY ${BUILD_DIR})
set(faults 0)
macro(fault what)
  math(EXPR faults "${faults} + 1")
  message(NOTICE "fault: ${what}")
endmacro()

# Runs a program with the arguments and expects this status. Each of the following expressions must match a line of
# standard error, in this order; there may be no other lines.
function(expect status program)
  cmake_parse_arguments(PARSE_ARGV 2 run "" "" "WITH;SAYING")
  execute_process(
    COMMAND ${program} ${run_WITH} OUTPUT_VARIABLE printed ERROR_VARIABLE said RESULT_VARIABLE ended
  )
  cmake_path(GET program FILENAME name)
  list(JOIN run_WITH " " arguments)
  set(label "${name} ${arguments}")
  if(NOT ended STREQUAL status)
    fault("${label} ended with ${ended}, not ${status}: ${said}")
  endif()
  if(status LESS 2 AND (printed STREQUAL "" OR NOT said STREQUAL ""))
    fault("${label} should print something, and no fault: ${said}")
  endif()
  if(NOT status LESS 2 AND NOT printed STREQUAL "")
    fault("${label} should print nothing but faults: ${printed}")
  endif()
  set(rest "${said}")
  foreach(line IN LISTS run_SAYING)
    string(FIND "${rest}" "\n" end)
    if(end EQUAL -1)
      fault("${label} does not say: ${line}")
      break()
    endif()
    string(SUBSTRING "${rest}" 0 ${end} first)
    if(NOT first MATCHES "${line}")
      fault("${label} says \"${first}\", not: ${line}")
    endif()
    math(EXPR end "${end} + 1")
    string(SUBSTRING "${rest}" ${end} -1 rest)
  endforeach()
  if(NOT rest STREQUAL "")
    fault("${label} says more: ${rest}")
  endif()
  set(faults ${faults} PARENT_SCOPE)
  set(printed "${printed}" PARENT_SCOPE)
endfunction()

foreach(program IN ITEMS ${LENGTHS} ${MOVEMENT} ${MUSCLE} ${PICTURES} ${LINT} ${SIMULATE} ${SOLVE} ${NEXT} ${ASSESS})
  expect(0 ${program} WITH --help)
  expect(2 ${program} SAYING "expected .*--help$")
  expect(2 ${program} WITH --frobnicate SAYING "^[a-z]+: .*--help$")
endforeach()

expect(0 ${LENGTHS} WITH examples/poses/squat.csv)
# A dot stands for a semicolon, which would part the expressions.
expect(2 ${LENGTHS} WITH no/such/file.csv SAYING "^no/such/file.csv: expected a file, found nothing. check the name$")
expect(2 ${LENGTHS} WITH examples SAYING "^examples: expected a file, found a directory. name a file in it$")
expect(2 ${LENGTHS} WITH examples/poses/squat.csv examples/poses/squat.csv
  SAYING "expected one file, found a second one"
)
expect(2 ${LENGTHS} WITH examples/poses/faulty.csv SAYING
  "^examples/poses/faulty.csv:2:1: muscle: expected .*\"semimembranosis\". did you mean \"semimembranosus\".$"
  "faulty.csv:3:1: muscle: .* has 3. name one of them: gluteus_maximus_superior, gluteus_maximus_middle, glut"
  "faulty.csv:4:1: muscle: .*\"masseter\", which has no length model. muscles of the hip, thigh, leg and elbow have one"
  "faulty.csv:5:1: muscle: .*\"hamstrings\", which is a muscle group. name a muscle, such as one of these: biceps"
  "faulty.csv:6:8: hip_flexion_deg: expected a finite number of degrees, found \"nan\". write one"
  "faulty.csv:6:12: hip_adduction_deg: .* found \"inf\""
  "faulty.csv:6:16: hip_rotation_deg: .* found \"1e400\""
  "faulty.csv:6:22: knee_flexion_deg: .* found an empty cell"
  "faulty.csv:6:23: ankle_dorsiflexion_deg: .* found \"ninety\""
  "faulty.csv:7:1: expected 6 cells as in the header, found 5. write"
  "faulty.csv:8:1: expected 6 cells as in the header, found 7. put"
  "faulty.csv:9:1: expected 6 cells, found an empty line. remove it$"
  "faulty.csv:10:8: expected a quote that closes the cell, found the end of the file. close"
)

file(WRITE ${BUILD_DIR}/empty.csv "")
expect(2 ${LENGTHS} WITH ${BUILD_DIR}/empty.csv SAYING "/empty.csv:1:1: expected a line with the names .* an empty file")
file(WRITE ${BUILD_DIR}/headless.csv "semimem,0,0,0,0,0\n")
expect(2 ${LENGTHS} WITH ${BUILD_DIR}/headless.csv SAYING "/headless.csv:1:1: .* found \"semimem\" for a first cell")
string(REPEAT "muscle,hip_flexion_deg\n" 800000 too_large)
file(WRITE ${BUILD_DIR}/too_large.csv "${too_large}")
expect(2 ${LENGTHS} WITH ${BUILD_DIR}/too_large.csv SAYING "expected at most 16777216 bytes, found more. split the table$")

expect(0 ${MOVEMENT} WITH 0,0,0 100,105,25)
expect(0 ${MOVEMENT} WITH -10,0,0 0,0,0)
expect(2 ${MOVEMENT} WITH 0,0,0 SAYING "expected two poses, found 1. see movement --help$")
expect(2 ${MOVEMENT} WITH 0,0,0 0,0,0 0,0,0 SAYING "expected two poses, found 3")
expect(2 ${MOVEMENT} WITH 0,0 nan,0,0
  SAYING "^movement: START: expected three numbers .* found 2 in \"0,0\""
         "^movement: END: hip_flexion_deg: expected a finite number, found \"nan\""
)
expect(2 ${MOVEMENT} WITH 0,0,0,0 0,inf,0 SAYING "START: .* found 4" "END: knee_flexion_deg: .*\"inf\"")
expect(2 ${MOVEMENT} WITH 0,0,x 0,,0 SAYING "START: ankle_dorsiflexion_deg: .*\"x\"" "END: knee_flexion_deg: .* nothing")
expect(2 ${MOVEMENT} WITH 500,500,500 0,0,0
  SAYING "found none of any muscle .*hip_flexion_deg 500 is outside -20..100.*ankle_dorsiflexion_deg 500 is outside"
)

foreach(name IN ITEMS
  "semimembranosus" "Biceps femoris long head" "biceps-femoris-long-head" "hamstrings" "sciatic_nerve" "iliotibial tract"
  "posterior thigh" "knee" "ischial_tuberosity" "femur" "middle back" "Biceps femoris" "bifemlh"
)
  expect(0 ${MUSCLE} WITH "${name}")
endforeach()
expect(0 ${MUSCLE} WITH biceps femoris long head)
expect(2 ${MUSCLE} WITH semimembranosis SAYING "found \"semimembranosis\". did you mean \"semimembranosus\".$")
expect(2 ${MUSCLE} WITH xyzzy SAYING "found \"xyzzy\". write it as in")

expect(0 ${PICTURES} WITH lengths "Biceps femoris long head" glut_max1 --over hip_flexion --at knee_flexion=90)
expect(2 ${PICTURES} WITH portrait SAYING "found \"portrait\". see pictures --help$")
expect(2 ${PICTURES} WITH mid_thigh hamstrings SAYING "expected nothing after mid_thigh, found \"hamstrings\"")
expect(2 ${PICTURES} WITH lengths SAYING "expected the name of a muscle")
expect(2 ${PICTURES} WITH lengths hamstrings SAYING "expected --over and a coordinate")
expect(2 ${PICTURES} WITH lengths hamstrings --over SAYING "expected a coordinate after --over")
expect(2 ${PICTURES} WITH lengths hamstrings --over hip_flexoin SAYING "--over: .* did you mean \"hip_flexion\"")
expect(2 ${PICTURES} WITH lengths masseter --over hip_flexion SAYING "whose length is modelled, found \"masseter\"")
expect(2 ${PICTURES} WITH lengths soleos --over hip_flexion SAYING "did you mean \"soleus\"")
foreach(angle IN ITEMS "knee_flexion" "knee_flexion=" "knee_flexion=nan" "knee_flexion=1e400")
  expect(2 ${PICTURES} WITH lengths soleus --over hip_flexion --at ${angle} SAYING "--at: expected COORDINATE=DEGREES")
endforeach()
expect(2 ${PICTURES} WITH lengths soleus --over knee_flexion --at ankle_dorsiflexion=90
  SAYING "found that ankle_dorsiflexion_deg 90 is outside -40..30. change --at$"
)

if(LINT)
  set(plan examples/plans/whole_thigh.json)
  expect(0 ${LINT} WITH ${plan})
  expect(0 ${LINT} WITH ${plan} --json)
  expect(1 ${LINT} WITH examples/plans/hamstrings_first.json)
  expect(1 ${LINT} WITH --json examples/plans/hamstrings_first.json)
  expect(2 ${LINT} WITH no/such/file.json SAYING "^no/such/file.json: expected a file, found nothing. check the name$")
  expect(2 ${LINT} WITH examples SAYING "^examples: expected a file, found a directory. name a file in it$")
  expect(2 ${LINT} WITH ${plan} ${plan} SAYING "expected one file, found a second one")
  expect(2 ${LINT} WITH ${plan} --for SAYING "^lint: expected --for once, with the file of a request after it. see")
  expect(2 ${LINT} WITH ${plan} --for ${plan} SAYING "^${plan}: .*seconds .*expected the time available" "field")
  expect(2 ${LINT} WITH examples/requests/one_minute.json SAYING "steps.*expected the steps of the routine" "field" "field")
  file(WRITE ${BUILD_DIR}/empty.json "")
  expect(2 ${LINT} WITH ${BUILD_DIR}/empty.json SAYING "/empty.json: .*expected a JSON object, found nothing")
  file(WRITE ${BUILD_DIR}/no_steps.json "{\"version\": 1, \"steps\": []}")
  expect(2 ${LINT} WITH ${BUILD_DIR}/no_steps.json SAYING "/no_steps.json: .*expected at least one step, found none")
  string(REPEAT " " 1048577 too_large)
  file(WRITE ${BUILD_DIR}/too_large.json "${too_large}")
  expect(2 ${LINT} WITH ${BUILD_DIR}/too_large.json SAYING "expected at most 1048576 bytes")

  # All repairs together leave a routine that is clean.
  foreach(name IN ITEMS hamstrings_first one_sided_drills)
    expect(1 ${LINT} WITH examples/plans/${name}.json --json)
    string(JSON repaired ERROR_VARIABLE fault GET "${printed}" repaired)
    file(WRITE ${BUILD_DIR}/repaired.json "${repaired}")
    expect(0 ${LINT} WITH ${BUILD_DIR}/repaired.json)
  endforeach()

  # What is composed is clean, for those who asked for it.
  foreach(name IN ITEMS tight_hamstrings sitting_only one_sided)
    set(request examples/requests/${name}.json)
    expect(0 ${COMPOSE} WITH ${request} --json)
    file(WRITE ${BUILD_DIR}/${name}.json "${printed}")
    expect(0 ${LINT} WITH ${BUILD_DIR}/${name}.json --for ${request})
  endforeach()
endif()

if(SIMULATE)
  set(plan examples/training/twelve_weeks_and_taper.json)
  set(alone examples/training/three_weeks_hard_one_easy.json)
  expect(0 ${SIMULATE} WITH ${plan} --people 100000 --seed 9007199254740992 --csv)
  expect(0 ${SIMULATE} WITH --svg ${plan})
  expect(2 ${SIMULATE} WITH no/such/file.json SAYING "^no/such/file.json: expected a file, found nothing. check the name$")
  expect(2 ${SIMULATE} WITH examples SAYING "^examples: expected a file, found a directory. name a file in it$")
  expect(2 ${SIMULATE} WITH ${plan} ${plan} SAYING "expected one file, found a second one")
  foreach(people IN ITEMS 0 100001 -1 1.5 many 99999999999999999999)
    expect(2 ${SIMULATE} WITH ${plan} --people ${people}
      SAYING "expected --people once, with a whole number from 1 to 100000 after it, found \"${people}\"")
  endforeach()
  expect(2 ${SIMULATE} WITH ${plan} --people SAYING "^simulate: expected --people once")
  expect(2 ${SIMULATE} WITH ${plan} --people 1 --people 2 SAYING "^simulate: expected --people once")
  expect(2 ${SIMULATE} WITH ${plan} --people 1 --seed 9007199254740993 SAYING "from 0 to 9007199254740992 after it, found")
  expect(2 ${SIMULATE} WITH ${plan} --seed 1 SAYING "expected --people with --seed")
  expect(2 ${SIMULATE} WITH ${plan} --csv --svg SAYING "expected --csv or --svg, found both")
  expect(2 ${SIMULATE} WITH ${alone} --people 10 SAYING "^${alone}: .*model.variation: expected how much people differ")
  expect(2 ${SIMULATE} WITH examples/plans/no_dose.json SAYING "todays_load" "sessions" "steps")
  file(WRITE ${BUILD_DIR}/endless.json "{\"version\": 1, \"sessions\": [{\"day\": 1, \"load\": 1e400}]}")
  expect(2 ${SIMULATE} WITH ${BUILD_DIR}/endless.json SAYING "/endless.json: .*expected JSON, but it makes no sense")
endif()

if(ASSESS)
  set(findings examples/findings/tight_after_sitting.json)
  expect(0 ${ASSESS} WITH ${findings})
  expect(0 ${ASSESS} WITH --json ${findings})
  expect(2 ${ASSESS} WITH no/such/file.json SAYING "^no/such/file.json: expected a file, found nothing. check the name$")
  expect(2 ${ASSESS} WITH examples SAYING "^examples: expected a file, found a directory. name a file in it$")
  expect(2 ${ASSESS} WITH ${findings} ${findings} SAYING "^assess: expected one file, found a second one")
  file(WRITE ${BUILD_DIR}/no_findings.json "{\"version\": 1}")
  expect(2 ${ASSESS} WITH ${BUILD_DIR}/no_findings.json SAYING "expected \"findings\" or \"trials\", found neither")
endif()

if(NEXT)
  set(log examples/logs/barbell.json)
  expect(0 ${NEXT} WITH ${log})
  expect(0 ${NEXT} WITH ${log} --json)
  expect(2 ${NEXT} WITH no/such/file.json SAYING "^no/such/file.json: expected a file, found nothing. check the name$")
  expect(2 ${NEXT} WITH examples SAYING "^examples: expected a file, found a directory. name a file in it$")
  expect(2 ${NEXT} WITH ${log} ${log} SAYING "^next: expected one file, found a second one")
  file(WRITE ${BUILD_DIR}/empty_log.json "")
  expect(2 ${NEXT} WITH ${BUILD_DIR}/empty_log.json SAYING "/empty_log.json: .*expected a JSON object, found nothing")
endif()

if(faults)
  message(FATAL_ERROR "${faults} fault(s)")
endif()
