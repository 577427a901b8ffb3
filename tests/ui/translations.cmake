seal_add_test(tst_ui_translations LIBS seal_ui_fake LABELS ui TIMEOUT 400)
