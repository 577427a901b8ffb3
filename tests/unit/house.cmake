seal_add_test(tst_house LIBS seal_base Qt6::Core LABELS unit)
target_compile_definitions(tst_house PRIVATE SEAL_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
