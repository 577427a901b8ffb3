target_sources(seal_ui PRIVATE pages/settings_page.cpp pages/settings_page.h)
