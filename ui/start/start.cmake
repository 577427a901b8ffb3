# Before a site is open, and around its window: start page, wizard, unlocking, locking, tray.
target_sources(seal_ui PRIVATE
    start/close_guard.cpp start/idle_watch.cpp start/locker.cpp start/making_view.cpp start/passphrase_edit.cpp start/recent_sites.cpp
    start/recovery_sheet.cpp start/start_page.cpp start/start_window.cpp start/start_words.cpp start/strength.cpp start/tray.cpp
    start/unlock_form.cpp start/wizard.cpp start/wizard_step.cpp start/wizard_steps_key.cpp start/wizard_steps_servers.cpp
    start/wizard_steps_site.cpp)
target_sources(seal_ui PUBLIC FILE_SET HEADERS FILES
    start/close_guard.h start/idle_watch.h start/locker.h start/making_view.h start/passphrase_edit.h start/recent_sites.h
    start/recovery_sheet.h start/site_opener.h start/start_page.h start/start_window.h start/start_words.h start/strength.h start/tray.h
    start/unlock_form.h start/wizard.h start/wizard_step.h start/wizard_steps.h)
