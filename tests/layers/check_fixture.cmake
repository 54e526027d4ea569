# Runs check_includes.cmake on one tree of fixtures/. Its expected.txt holds what must be said, a line
# each, and then the check must fail; empty, the check must pass.
cmake_minimum_required(VERSION 3.22)
execute_process(
  COMMAND ${CMAKE_COMMAND} -DROOT=${FIXTURE} -DQT_CORE=${QT_CORE} -DQT_CHARTS=${QT_CHARTS}
          -P ${CMAKE_CURRENT_LIST_DIR}/check_includes.cmake
  RESULT_VARIABLE result OUTPUT_VARIABLE said ERROR_VARIABLE said)

file(STRINGS "${FIXTURE}/expected.txt" expected)
list(LENGTH expected count)
if(count EQUAL 0 AND NOT result EQUAL 0)
  message(FATAL_ERROR "The check must pass, but said:\n${said}")
elseif(count GREATER 0 AND result EQUAL 0)
  message(FATAL_ERROR "The check must fail, but passed:\n${said}")
endif()

foreach(line IN LISTS expected)
  string(FIND "${said}" "${line}" where)
  if(where EQUAL -1)
    message(FATAL_ERROR "Not said: ${line}\nbut:\n${said}")
  endif()
endforeach()
string(REGEX MATCHALL "[^\n]+:[0-9]+: " faults "${said}")
list(LENGTH faults found)
if(found GREATER count)
  message(FATAL_ERROR "More faults than the ${count} expected:\n${said}")
endif()
