seal_add_test(tst_net_http LIBS seal_net LABELS unit)
seal_add_test(tst_net_message LIBS seal_net LABELS unit)
seal_add_test(tst_net_router LIBS seal_net LABELS unit)
seal_add_test(tst_net_trace LIBS seal_net LABELS unit)
