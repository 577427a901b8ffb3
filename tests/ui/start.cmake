target_sources(seal_ui_fake PRIVATE support/fake_tray.h)
target_sources(seal_ui_fake PUBLIC FILE_SET HEADERS FILES support/fake_opener.h support/fake_tray.h)
seal_add_test(tst_ui_start LIBS seal_ui_fake LABELS ui)
seal_add_test(tst_ui_lock LIBS seal_ui_fake LABELS ui)
