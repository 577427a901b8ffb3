target_sources(seal_ui PRIVATE
    pages/services_page.cpp pages/services_page.h
    pages/users_page.cpp pages/users_page.h)
