target_sources(seal_ui_fake PRIVATE support/fake_overview.cpp support/fake_overview.h)
seal_add_test(tst_ui_overview LIBS seal_ui_fake LABELS ui)
seal_add_test(tst_ui_lessons LIBS seal_ui_fake LABELS ui)
