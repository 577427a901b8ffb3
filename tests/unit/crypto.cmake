seal_add_test(tst_crypto_primitives LIBS seal_crypto LABELS unit)
seal_add_test(tst_crypto_json LIBS seal_crypto LABELS unit)
seal_add_test(tst_crypto_key LIBS seal_crypto LABELS unit)
seal_add_test(tst_crypto_jose LIBS seal_crypto LABELS unit)
