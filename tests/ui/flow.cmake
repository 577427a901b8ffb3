seal_add_test(tst_ui_ladder LIBS seal_ui_fake LABELS ui)
seal_add_test(tst_ui_flow_pages LIBS seal_ui_fake LABELS ui)
