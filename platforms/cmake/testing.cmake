# SPDX-License-Identifier: MPL-2.0
# feltbog_test(NAME SOURCES... [LIBS ...]): a Qt Test program, run by ctest in a fixed zone and language.
function(feltbog_test name)
    cmake_parse_arguments(ARG "" "" "LIBS" ${ARGN})
    add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE feltbog_options Qt6::Test ${ARG_LIBS})
    target_compile_definitions(${name} PRIVATE FELTBOG_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300
        ENVIRONMENT "TZ=America/New_York;LANG=C.UTF-8;QT_QPA_PLATFORM=offscreen;FELTBOG_BIN_DIR=${CMAKE_BINARY_DIR}/bin")
endfunction()
