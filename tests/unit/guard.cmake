seal_add_test(tst_guard_scopes LIBS seal_guard LABELS unit)
seal_add_test(tst_guard_token LIBS seal_guard LABELS unit)
seal_add_test(tst_guard_peer LIBS seal_guard LABELS unit)
seal_add_test(tst_guard_check LIBS seal_guard LABELS unit)
