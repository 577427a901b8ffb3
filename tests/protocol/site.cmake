seal_add_test(tst_site_cli LIBS seal_api LABELS protocol TIMEOUT 300)
target_compile_definitions(tst_site_cli PRIVATE SEALDESKD="$<TARGET_FILE:sealdeskd>")
add_dependencies(tst_site_cli sealdeskd)
