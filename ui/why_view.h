#pragma once

#include "ui/async.h"

#include <QDialog>
#include <QJsonObject>
#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace seal::ui {

struct Context;
class BusyLine;
class FactsView;
class MessageBanner;

/// Why a request was refused: the rule, what was at fault, the clause, and the remedy as a button where the site has one.
class WhyView final : public QWidget
{
    Q_OBJECT

public:
    explicit WhyView(Context &context, QWidget *parent = nullptr);
    /// A record as audit.list gives it, whose result is refused or failed.
    void showRecord(const QJsonObject &auditRecord);
    [[nodiscard]] const QJsonObject &explanation() const { return m_told; } ///< the answer of audit.explain; empty until it is there
    [[nodiscard]] QPushButton *fixButton() const { return m_fix; }
    [[nodiscard]] QString asText() const; ///< all of it, for a ticket

Q_SIGNALS:
    void explained();
    void left(); ///< the person went to a page of the window

private:
    QWidget *buildFixCard();
    QLayout *buildButtons();
    void ask();
    void take(const QJsonObject &told);
    void showRule();
    void showFix();
    void runFix();

    Context &m_context;
    Question m_question;
    QJsonObject m_record;
    QJsonObject m_told;
    BusyLine *m_busy = nullptr;
    MessageBanner *m_banner = nullptr;
    QLabel *m_rule = nullptr;
    QLabel *m_advice = nullptr;
    QLabel *m_fixIcon = nullptr;
    QLabel *m_fixText = nullptr;
    QLabel *m_command = nullptr;
    FactsView *m_facts = nullptr;
    QPushButton *m_fix = nullptr;
    QPushButton *m_page = nullptr;
    QPushButton *m_help = nullptr;
    QWidget *m_fixCard = nullptr;
    QVBoxLayout *m_possible = nullptr;
};

/// The view in a dialog of its own.
class WhyDialog final : public QDialog
{
    Q_OBJECT

public:
    WhyDialog(Context &context, const QJsonObject &auditRecord, QWidget *parent);
    [[nodiscard]] WhyView &view() const { return *m_view; }

private:
    WhyView *m_view = nullptr;
};

/// Makes and opens one; it deletes itself.
WhyDialog *showWhy(Context &context, const QJsonObject &auditRecord, QWidget *parent);
/// Is there a reason to show?
bool hasWhy(const QJsonObject &auditRecord);

} // namespace seal::ui
