# A test program per file: add_core_test(csv_reader) builds csv_reader_test.cpp of the current folder and registers it
# under the label core. The test presets choose the
# platform (offscreen, or a real window in ci-window); all tests have a settings folder of their own.
set(TOUCHSTONE_TEST_ENVIRONMENT
    "LC_ALL=C.UTF-8"
    "QTEST_DISABLE_STACK_DUMP=1"
    "XDG_CONFIG_HOME=${CMAKE_BINARY_DIR}/test-home/config"
    "XDG_DATA_HOME=${CMAKE_BINARY_DIR}/test-home/data"
    "XDG_CACHE_HOME=${CMAKE_BINARY_DIR}/test-home/cache"
    "XDG_RUNTIME_DIR=${CMAKE_BINARY_DIR}/test-home/runtime")
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/test-home/runtime)

function(add_touchstone_test name label library)
    add_executable(${name}_test ${name}_test.cpp)
    set_target_properties(${name}_test PROPERTIES AUTOMOC ON)
    target_link_libraries(${name}_test PRIVATE ${library} test_support Qt6::Test)
    target_compile_definitions(${name}_test PRIVATE
        TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data" SHARED_DATA_DIR="${PROJECT_SOURCE_DIR}/../shared/data")
    add_test(NAME ${label}.${name} COMMAND ${name}_test)
    set_tests_properties(${label}.${name} PROPERTIES
        LABELS ${label} TIMEOUT 300 ENVIRONMENT "${TOUCHSTONE_TEST_ENVIRONMENT}")
endfunction()

function(add_core_test name)
    add_touchstone_test(${name} core core)
endfunction()

function(add_ui_test name)
    add_touchstone_test(${name} ui ui_test_support)
endfunction()
