#pragma once

#include <QWidget>

namespace seal::ui {

/// What a locked window shows: that the servers run on, and how to unlock. Nothing of the site.
class LockView final : public QWidget
{
    Q_OBJECT

public:
    explicit LockView(QWidget *parent = nullptr);

Q_SIGNALS:
    void unlockWanted();
};

} // namespace seal::ui
