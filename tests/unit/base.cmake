seal_add_test(tst_base_encoding LIBS seal_base LABELS unit)
seal_add_test(tst_base_values LIBS seal_base LABELS unit)
seal_add_test(tst_base_trace LIBS seal_base LABELS unit)
seal_add_test(tst_base_csv LIBS seal_base LABELS unit)
