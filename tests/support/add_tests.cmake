# A test program per file: add_core_test(csv_reader) builds csv_reader_test.cpp of the current folder and registers it
# under the label core. The test presets choose the
# platform (offscreen, or a real window in ci-window). Each program has settings and data folders of its own: tests run at
# the same time, and one would find the recent projects of another.
function(add_touchstone_test name label library)
    add_executable(${name}_test ${name}_test.cpp)
    set_target_properties(${name}_test PROPERTIES AUTOMOC ON)
    target_link_libraries(${name}_test PRIVATE ${library} test_support Qt6::Test)
    target_compile_definitions(${name}_test PRIVATE
        TEST_DATA_DIR="${PROJECT_SOURCE_DIR}/tests/data" SHARED_DATA_DIR="${PROJECT_SOURCE_DIR}/../shared/data")
    add_test(NAME ${label}.${name} COMMAND ${name}_test)
    set(home ${CMAKE_BINARY_DIR}/test-home/${label}.${name})
    file(MAKE_DIRECTORY ${home}/runtime)
    set(environment LC_ALL=C.UTF-8 QTEST_DISABLE_STACK_DUMP=1 XDG_CONFIG_HOME=${home}/config XDG_DATA_HOME=${home}/data
        XDG_CACHE_HOME=${home}/cache XDG_RUNTIME_DIR=${home}/runtime)
    set_tests_properties(${label}.${name} PROPERTIES LABELS ${label} TIMEOUT 300 ENVIRONMENT "${environment}")
endfunction()

function(add_core_test name)
    add_touchstone_test(${name} core core)
endfunction()

function(add_ui_test name)
    add_touchstone_test(${name} ui ui_test_support)
endfunction()
