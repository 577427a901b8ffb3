target_sources(seal_ui PRIVATE
    pages/audit_feed.cpp pages/audit_feed.h
    pages/audit_jobs.cpp pages/audit_jobs.h
    pages/audit_page.cpp pages/audit_page_commands.cpp pages/audit_page.h
    pages/audit_words.cpp pages/audit_words.h)
