seal_add_test(tst_site_lock LIBS seal_site LABELS unit)
seal_add_test(tst_site_create LIBS seal_site LABELS unit)
seal_add_test(tst_site_admin LIBS seal_site LABELS unit)
seal_add_test(tst_site_flow LIBS seal_site LABELS unit)
