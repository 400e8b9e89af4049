# SPDX-License-Identifier: MPL-2.0
# feltbog_test(NAME SOURCES... [LIBS ...]): a Qt Test program, run by ctest in a fixed zone and language.
# feltbog_test_on_postgresql(NAME...): runs it once more with the server's ledger in PostgreSQL (label).
set(FELTBOG_TEST_ENVIRONMENT
    "TZ=America/New_York;LANG=C.UTF-8;QT_QPA_PLATFORM=offscreen;FELTBOG_BIN_DIR=${CMAKE_BINARY_DIR}/bin")
set(FELTBOG_TEST_SECONDS 300)
if(FELTBOG_SANITIZE) # the power cuts everywhere take ten times as long
    set(FELTBOG_TEST_SECONDS 3000)
    # Tests start feltbogd from programs that have threads.
    list(APPEND FELTBOG_TEST_ENVIRONMENT "QTEST_FUNCTION_TIMEOUT=3000000"
        "TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/platforms/cmake/tsan.supp die_after_fork=0")
endif()
function(feltbog_test name)
    cmake_parse_arguments(ARG "" "" "LIBS" ${ARGN})
    add_executable(${name} ${ARG_UNPARSED_ARGUMENTS})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE feltbog_options Qt6::Test ${ARG_LIBS})
    target_compile_definitions(${name} PRIVATE FELTBOG_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${FELTBOG_TEST_SECONDS}
        ENVIRONMENT "${FELTBOG_TEST_ENVIRONMENT}")
endfunction()
function(feltbog_test_on_postgresql)
    foreach(name ${ARGN})
        add_test(NAME ${name}_on_postgresql COMMAND ${name})
        set_tests_properties(${name}_on_postgresql PROPERTIES TIMEOUT ${FELTBOG_TEST_SECONDS} LABELS postgresql
            ENVIRONMENT "${FELTBOG_TEST_ENVIRONMENT};FELTBOG_TEST_STORE=postgresql")
    endforeach()
endfunction()
