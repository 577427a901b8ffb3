#pragma once

#include <QWidget>

class QLabel;

namespace seal::ui {

class FileChooser;
class UnlockForm;

/// What a locked window shows: that the servers run on, and what unlocks it. Nothing of the site.
class LockView final : public QWidget
{
    Q_OBJECT

public:
    explicit LockView(FileChooser &files, QWidget *parent = nullptr);
    [[nodiscard]] UnlockForm *form() const { return m_form; }
    void setReason(const QString &reason); ///< "Locked after 5 minutes without input"

private:
    QLabel *m_reason = nullptr;
    UnlockForm *m_form = nullptr;
};

} // namespace seal::ui
