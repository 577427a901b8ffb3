#pragma once

#include <QDateTime>
#include <QString>
#include <QTextDocument>
#include <QWidget>

#include <functional>
#include <memory>

namespace seal::ui {

/// What is printed when a site is made, to be kept away from the machine.
struct RecoverySheet
{
    QString siteName;
    QString dir;
    QString code;
    QString auditKey;
    QDateTime made;
};

std::unique_ptr<QTextDocument> documentOf(const RecoverySheet &sheet);

/// Prints the sheet; tests take it themselves. `done` says whether it went to a printer or file.
class SheetPrinter
{
public:
    virtual ~SheetPrinter() = default;
    virtual void print(QWidget *parent, const RecoverySheet &sheet, std::function<void(bool printed)> done) = 0;
};

/// The system's print dialog.
class SystemSheetPrinter final : public SheetPrinter
{
public:
    void print(QWidget *parent, const RecoverySheet &sheet, std::function<void(bool printed)> done) override;
};

} // namespace seal::ui
