seal_add_test(tst_keys_request LIBS seal_keys LABELS unit)
seal_add_test(tst_keys_entitlement LIBS seal_keys LABELS unit)
seal_add_test(tst_keys_material LIBS seal_keys LABELS unit)
seal_add_test(tst_keys_server LIBS seal_keys LABELS unit)
