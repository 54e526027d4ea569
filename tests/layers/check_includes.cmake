# Reads every #include of models/, widgets/ and app/ and fails, naming file and line, on one that
# climbs the layers (models/README.md) or brings in what its folder may not use.
#
#   cmake -DROOT=<checkout> -DQT_CORE=<folder of Qt Core's headers>
#         -DQT_CHARTS=<folder of Qt Charts' headers> -P check_includes.cmake
cmake_minimum_required(VERSION 3.22)

foreach(needed ROOT QT_CORE QT_CHARTS)
  if(NOT IS_DIRECTORY "${${needed}}")
    message(FATAL_ERROR "check_includes: -D${needed}=<folder> is needed, not '${${needed}}'")
  endif()
endforeach()

# ---- the table: a folder and the folders it may include (itself always) ------------------------
# Widgets get what they show from view; core's plain words (ids, Result, times) pass through it.
set(may_core      "")
set(may_market    core)
set(may_net       core)
set(may_sources   core market)
set(may_scoring   core)
set(may_train     core scoring)  # scoring/train: the trainer beside the scorer
set(may_engines   core net scoring)
set(may_analytics core market)
set(may_store     core market analytics)
set(may_ingest    core market net sources scoring engines analytics store)
set(may_view      ${may_ingest} ingest)
set(may_charts    core view)
set(may_shell     core view charts)
set(may_app       ${may_view} view charts shell resources train)  # app/train runs the trainer

# Qt starts at view; below it two folders may use these classes, each in one .cpp: g++ 12 has no
# chrono time zones, and no standard library starts a program.
set(qt_of_market  QTimeZone QDateTime)
set(qt_of_engines QProcess)

set(models core market net sources scoring train engines analytics store ingest view)
set(widgets charts shell)
set(folders ${models} ${widgets} app resources)

# ---- what an include is ------------------------------------------------------------------------
# qt_module(<out> <header>): core, charts, other (another part of Qt) or nothing (not Qt's).
function(qt_module out header)
  string(REGEX REPLACE "^Qt[A-Za-z0-9]+/" "" name "${header}")
  set(module "")
  if(header MATCHES "^(Q[A-Z][A-Za-z0-9]*|Qt[A-Z][A-Za-z0-9]*/.+|q[a-z0-9_]+\\.h)$")
    if(header MATCHES "^QtCharts(/|$)" OR EXISTS "${QT_CHARTS}/${name}")
      set(module charts)
    elseif(header MATCHES "^QtCore(/|$)" OR
           (NOT header MATCHES "^Qt[A-Z][A-Za-z0-9]*/" AND EXISTS "${QT_CORE}/${name}"))
      set(module core)
    else()
      set(module other)
    endif()
  endif()
  set(${out} "${module}" PARENT_SCOPE)
endfunction()

# included_folder(<out> <path>): the folder that "scoring/train/x.h" names, or nothing.
function(included_folder out path)
  set(folder "")
  if(path MATCHES "^scoring/train/")
    set(folder train)
  elseif(path MATCHES "^([a-z]+)/")
    set(folder ${CMAKE_MATCH_1})
  endif()
  if(NOT folder IN_LIST folders)
    set(folder "")
  endif()
  set(${out} "${folder}" PARENT_SCOPE)
endfunction()

# ---- the rules: each sets `fault` where the include breaks it -----------------------------------
function(check_own out folder file path)
  set(fault "")
  included_folder(target "${path}")
  qt_module(module "${path}")
  if(path MATCHES "(^|/)\\.\\./")
    set(fault "\"..\" hides the layer: name the folder, as in \"core/story.h\"")
  elseif(target)
    if(NOT target STREQUAL folder AND NOT target IN_LIST may_${folder})
      set(fault "${folder} may not include ${target}")
    endif()
  elseif(path MATCHES "\\.moc$|^moc_.*\\.cpp$|^ui_.*\\.h$")
    # made by Qt's tools beside the file
  elseif(module OR NOT folder STREQUAL "app")
    # app/ is no library: its own files need no prefix.
    set(fault "name the folder, as in \"${folder}/...\"; a library's header goes in <>")
  endif()
  set(${out} "${fault}" PARENT_SCOPE)
endfunction()

function(check_foreign out folder file path)
  set(fault "")
  set(is_header FALSE)
  if(file MATCHES "\\.(h|hpp|inc)$")
    set(is_header TRUE)
  endif()
  included_folder(target "${path}")
  qt_module(module "${path}")
  if(target)
    set(fault "our own headers go in quotes")
  elseif(module)
    if(module STREQUAL "charts" AND NOT folder STREQUAL "charts")
      set(fault "only widgets/charts includes Qt Charts")
    elseif(DEFINED qt_of_${folder})
      string(REGEX REPLACE "^QtCore/" "" name "${path}")
      if(is_header OR NOT name IN_LIST qt_of_${folder})
        list(JOIN qt_of_${folder} " and " names)
        set(fault "${folder} may use ${names} only, in one .cpp")
      endif()
    elseif(folder STREQUAL "view")
      if(NOT module STREQUAL "core")
        set(fault "view uses Qt Core only")
      endif()
    elseif(folder IN_LIST models)
      set(fault "no Qt in ${folder}: Qt starts at view")
    endif()
  elseif(is_header AND path MATCHES "[./]" AND NOT path STREQUAL "tl/expected.hpp")
    # A standard header has neither dot nor slash.
    set(fault "third-party and system headers stay in .cpp files")
  endif()
  set(${out} "${fault}" PARENT_SCOPE)
endfunction()

# ---- the walk ----------------------------------------------------------------------------------
# line_of(<out> <text> <where>): the line number of a position.
function(line_of out text where)
  string(SUBSTRING "${text}" 0 ${where} before)
  string(REGEX MATCHALL "\n" ends "${before}")
  list(LENGTH ends line)
  math(EXPR line "${line} + 1")
  set(${out} ${line} PARENT_SCOPE)
endfunction()

set(faults "")
set(read 0)
file(GLOB_RECURSE files RELATIVE "${ROOT}"
  "${ROOT}/models/*.h" "${ROOT}/models/*.hpp" "${ROOT}/models/*.inc" "${ROOT}/models/*.cpp"
  "${ROOT}/widgets/*.h" "${ROOT}/widgets/*.hpp" "${ROOT}/widgets/*.inc" "${ROOT}/widgets/*.cpp"
  "${ROOT}/widgets/*.mm" "${ROOT}/app/*.h" "${ROOT}/app/*.hpp" "${ROOT}/app/*.inc"
  "${ROOT}/app/*.cpp" "${ROOT}/app/*.mm")
foreach(file IN LISTS files)
  if(file MATCHES "^models/scoring/train/")
    set(folder train)
  elseif(file MATCHES "^app/")
    set(folder app)
  elseif(file MATCHES "^(models|widgets)/([^/]+)/")
    set(folder ${CMAKE_MATCH_2})
  else()
    set(folder "")
  endif()
  if(NOT folder IN_LIST folders)
    string(APPEND faults "${file}:1: this folder has no row in tests/layers/check_includes.cmake\n")
    continue()
  endif()
  math(EXPR read "${read} + 1")

  file(READ "${ROOT}/${file}" text)
  string(REGEX MATCHALL "\n[ \t]*#[ \t]*include[ \t]*[<\"][^>\"\n]+[>\"]" includes "\n${text}")
  foreach(include IN LISTS includes)
    string(REGEX MATCH "([<\"])([^>\"]+)" _ "${include}")
    set(path "${CMAKE_MATCH_2}")
    if(CMAKE_MATCH_1 STREQUAL "<")
      check_foreign(fault "${folder}" "${file}" "${path}")
      qt_module(module "${path}")
      if(module AND DEFINED qt_of_${folder})
        list(APPEND ${folder}_files_with_qt "${file}")
      endif()
    else()
      check_own(fault "${folder}" "${file}" "${path}")
    endif()
    if(fault)
      string(FIND "\n${text}" "${include}" where)
      line_of(line "${text}" ${where})
      string(APPEND faults "${file}:${line}: ${path}: ${fault}\n")
    endif()
  endforeach()
endforeach()

foreach(folder market engines)
  list(REMOVE_DUPLICATES ${folder}_files_with_qt)
  list(LENGTH ${folder}_files_with_qt count)
  if(count GREATER 1)
    list(JOIN ${folder}_files_with_qt ", " names)
    string(APPEND faults "${names}: Qt belongs in one .cpp of ${folder}, not in ${count} files\n")
  endif()
endforeach()

if(faults)
  message("${faults}")  # apart: FATAL_ERROR would wrap the lines
  message(FATAL_ERROR "check_includes: the layers forbid the includes above")
elseif(read EQUAL 0)
  message(FATAL_ERROR "check_includes: no source under ${ROOT}")
else()
  message(STATUS "check_includes: ${read} files keep to the layers")
endif()
