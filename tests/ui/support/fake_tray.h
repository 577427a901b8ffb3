#pragma once

#include "ui/start/tray.h"

namespace seal::test {

class FakeTray final : public ui::Tray
{
    Q_OBJECT

public:
    [[nodiscard]] bool isAvailable() const override { return available; }
    void setState(const QString &siteName, const QString &text) override { state = siteName + QStringLiteral(": ") + text; }
    void setShown(bool on) override { shown = on; }
    void tell(const QString &, const QString &text) override { told = text; }

    bool available = true;
    bool shown = false;
    QString state;
    QString told;
};

} // namespace seal::test
