# What pages of many rows share: bulk changes with a report, and the import.
target_sources(seal_ui PRIVATE
    access_stops.cpp access_stops.h
    access_view.cpp access_view.h
    batch.cpp batch.h
    row_report.cpp row_report.h
    import/import_drop.cpp import/import_drop.h
    import/import_job.cpp import/import_job.h
    import/import_spec.cpp import/import_spec.h
    import/import_steps.cpp import/import_steps.h
    import/import_wizard.cpp import/import_wizard.h
    import/source_step.cpp
    pages/service_picker.cpp pages/service_picker.h)
