seal_add_test(tst_ca_authority LIBS seal_ca LABELS unit)
seal_add_test(tst_ca_service LIBS seal_ca LABELS unit)
