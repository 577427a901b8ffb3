#pragma once

#include "ui/context.h"

namespace seal::ui {

/// The system's file dialog; remembers the folder.
class SystemFileChooser final : public FileChooser
{
public:
    explicit SystemFileChooser(ViewSettings &settings) : m_settings(settings) {}
    void ask(QWidget *parent, const Question &question, std::function<void(const QString &file)> done) override;

private:
    ViewSettings &m_settings;
};

} // namespace seal::ui
