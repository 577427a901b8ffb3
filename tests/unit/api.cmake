seal_add_test(tst_api_methods LIBS seal_api LABELS unit)
seal_add_test(tst_api_frames LIBS seal_api LABELS unit)
seal_add_test(tst_api_row_file LIBS seal_api LABELS unit)
seal_add_test(tst_api_settings LIBS seal_api LABELS unit)
