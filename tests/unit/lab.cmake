seal_add_test(tst_lab_flow LIBS seal_lab seal_test_support LABELS unit)
