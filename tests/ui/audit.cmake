seal_add_test(tst_ui_audit LIBS seal_ui_fake LABELS ui)
