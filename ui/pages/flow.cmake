target_sources(seal_ui PRIVATE
    ladder/card_list.cpp ladder/card_list.h ladder/ladder_export.cpp ladder/ladder_export.h ladder/ladder_layout.cpp ladder/ladder_layout.h
    ladder/ladder_model.cpp ladder/ladder_model.h ladder/ladder_painter.cpp ladder/ladder_painter.h ladder/ladder_replay.cpp
    ladder/ladder_replay.h ladder/ladder_side.cpp ladder/ladder_side.h ladder/ladder_view.cpp ladder/ladder_view.h
    ladder/ladder_widget.cpp ladder/ladder_widget.h ladder/live_flows.cpp ladder/live_flows.h ladder/spec_reference.cpp
    ladder/spec_reference.h ladder/step.cpp ladder/step.h
    pages/flow_lab_page.cpp pages/flow_lab_page.h
    pages/live_flows_page.cpp pages/live_flows_page.h)
