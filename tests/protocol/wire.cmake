find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME wire_demo_site COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/over_the_wire.py $<TARGET_FILE:sealdeskd>)
set_tests_properties(wire_demo_site PROPERTIES TIMEOUT 300 LABELS protocol)
