seal_add_test(tst_store_decide LIBS seal_store LABELS unit)
seal_add_test(tst_store_tables LIBS seal_store LABELS unit)
seal_add_test(tst_store_database LIBS seal_store LABELS unit)
seal_add_test(tst_store_secrets LIBS seal_store LABELS unit)
seal_add_test(tst_store_audit LIBS seal_store LABELS unit)
seal_add_test(tst_store_audit_index LIBS seal_store LABELS unit)
seal_add_test(tst_store_commands LIBS seal_store LABELS unit)
seal_add_test(tst_store_running LIBS seal_store LABELS unit)

# GCC 12 takes Asio's own operator delete of a coroutine frame for another allocator's when it inlines little (-O1).
target_compile_options(tst_store_running PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-mismatched-new-delete>)
