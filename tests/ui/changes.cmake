seal_add_test(tst_ui_changes LIBS seal_ui_fake LABELS ui)
