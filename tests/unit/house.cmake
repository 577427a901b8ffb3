seal_add_test(tst_house LIBS seal_base Qt6::Core LABELS unit)
