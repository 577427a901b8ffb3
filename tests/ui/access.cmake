target_sources(seal_ui_fake PRIVATE support/fake_backend_rows.cpp)
seal_add_test(tst_ui_access LIBS seal_ui_fake LABELS ui)
seal_add_test(tst_ui_import LIBS seal_ui_fake LABELS ui)
seal_add_test(tst_ui_mappings LIBS seal_ui_fake LABELS ui)
