#include "ui/start/recovery_sheet.h"

#include "ui/columns.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(seal::ui::RecoverySheet)
};

constexpr qreal kTextSize = 11;
constexpr qreal kTitleSize = 20;
constexpr qreal kCodeSize = 16;

class Writer
{
public:
    explicit Writer(QTextDocument &document) : m_cursor(&document) {}

    void paragraph(const QString &text, qreal size, bool bold = false, bool fixed = false)
    {
        QTextCharFormat letters;
        letters.setFontPointSize(size);
        letters.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
        if (fixed)
            letters.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
        QTextBlockFormat block;
        block.setBottomMargin(size * 0.7);
        if (fixed)
            block.setLayoutDirection(Qt::LeftToRight);
        if (!m_first)
            m_cursor.insertBlock();
        m_first = false;
        m_cursor.setBlockFormat(block);
        m_cursor.insertText(text, letters);
    }

private:
    QTextCursor m_cursor;
    bool m_first = true;
};

} // namespace

std::unique_ptr<QTextDocument> documentOf(const RecoverySheet &sheet)
{
    auto document = std::make_unique<QTextDocument>();
    document->setDocumentMargin(0);
    Writer out(*document);
    out.paragraph(Words::tr("Recovery sheet of a Sealdesk site"), kTitleSize, true);
    out.paragraph(safeText(sheet.siteName), kCodeSize, true);
    out.paragraph(Words::tr("Made on %1, in the folder").arg(QLocale().toString(sheet.made.toLocalTime(), QLocale::LongFormat)), kTextSize);
    out.paragraph(safeText(sheet.dir), kTextSize, false, true);
    out.paragraph(Words::tr("Recovery code"), kTextSize, true);
    out.paragraph(sheet.code, kCodeSize, true, true);
    out.paragraph(Words::tr("This code opens the site when its passphrase is forgotten or its keychain is lost. Whoever has it and the "
                            "folder of the site has all of its keys: keep this sheet locked away, and not beside the machine."),
                  kTextSize);
    out.paragraph(Words::tr("To use it: open the site in Sealdesk and choose \"Recovery code\", or write the code into a file and start the "
                            "servers with --recovery-file. Upper and lower case, spaces and hyphens do not matter."),
                  kTextSize);
    out.paragraph(Words::tr("Fingerprint of the audit key"), kTextSize, true);
    out.paragraph(sheet.auditKey, kTextSize, false, true);
    out.paragraph(Words::tr("With this number anyone can check that the audit log was not tampered with: sealdeskd audit verify --key NUMBER"),
                  kTextSize);
    return document;
}

void SystemSheetPrinter::print(QWidget *parent, const RecoverySheet &sheet, std::function<void(bool)> done)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(Words::tr("Sealdesk recovery sheet"));
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Print the recovery sheet"));
    QObject::connect(dialog, &QDialog::finished, parent, [printer, sheet, done = std::move(done)](int result) {
        if (result == QDialog::Accepted)
            documentOf(sheet)->print(printer.get());
        done(result == QDialog::Accepted && printer->printerState() != QPrinter::Error);
    });
    dialog->open();
}

} // namespace seal::ui
