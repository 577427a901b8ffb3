seal_add_test(tst_net_listener LIBS seal_net Boost::headers LABELS protocol SOURCES net_raw.cpp)
seal_add_test(tst_net_limits LIBS seal_net Boost::headers LABELS protocol SOURCES net_raw.cpp)
seal_add_test(tst_net_tls LIBS seal_net seal_test_support Boost::headers LABELS protocol SOURCES net_raw.cpp)
seal_add_test(tst_net_client LIBS seal_net seal_test_support Boost::headers LABELS protocol SOURCES net_raw.cpp)
