seal_add_test(tst_ui_settings LIBS seal_ui_fake LABELS ui)
