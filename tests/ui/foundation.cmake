seal_add_test(tst_ui_theme LIBS seal_ui_fake LABELS ui)
seal_add_test(tst_ui_model LIBS seal_ui_fake LABELS ui)
seal_add_test(tst_ui_table LIBS seal_ui_fake LABELS ui)
seal_add_test(tst_ui_shell LIBS seal_ui_fake LABELS ui)
