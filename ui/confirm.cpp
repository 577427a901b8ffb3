#include "ui/confirm.h"

#include "ui/clipboard.h"
#include "ui/code_box.h"
#include "ui/columns.h"
#include "ui/icons.h"
#include "ui/metrics.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr qsizetype kMostThings = 8;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConfirmDialog::ConfirmDialog(const Confirmation &confirmation, std::function<void()> go, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(confirmation.title);
    setMinimumWidth(em(26));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(em(0.6));
    auto *head = new QHBoxLayout;
    auto *sign = new IconLabel(1.5, this);
    sign->setIcon(icon(u"warning"_s, Tone::Danger));
    auto *title = wrapped(confirmation.title, this);
    title->setProperty("rank", u"title"_s);
    head->addWidget(sign);
    head->addWidget(title, 1);
    layout->addLayout(head);
    layout->addWidget(wrapped(confirmation.effect, this));
    if (!confirmation.things.isEmpty()) {
        auto lines = confirmation.things.mid(0, kMostThings);
        for (auto &line : lines)
            line = u"\u2022 "_s + safeText(line);
        if (confirmation.things.size() > kMostThings)
            lines << tr("and %n more", nullptr, static_cast<int>(confirmation.things.size() - kMostThings));
        layout->addWidget(wrapped(lines.join(u'\n'), this));
    }
    if (!confirmation.command.isEmpty()) {
        auto *command = new CodeBox(confirmation.things.size() > 1 ? tr("The same from the command line, for the first of them")
                                                                     : tr("The same from the command line"), this);
        command->setCode(confirmation.command);
        layout->addWidget(command);
    }
    auto *buttons = new QDialogButtonBox(this);
    m_go = buttons->addButton(confirmation.verb, QDialogButtonBox::DestructiveRole);
    m_go->setProperty("danger", true);
    m_go->setAutoDefault(false);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    if (!confirmation.typedName.isEmpty()) {
        layout->addWidget(wrapped(tr("Type %1 to go on:").arg(confirmation.typedName), this));
        m_name = new QLineEdit(this);
        m_name->setAccessibleName(tr("Type %1 to go on:").arg(confirmation.typedName));
        layout->addWidget(m_name);
        m_go->setEnabled(false);
        connect(m_name, &QLineEdit::textChanged, this, [this, wanted = confirmation.typedName](const QString &text) {
            m_go->setEnabled(text == wanted);
        });
    }
    layout->addStretch(1);
    layout->addWidget(buttons);
    cancel->setDefault(true);
    if (m_name != nullptr)
        m_name->setFocus();
    else
        cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this, go = std::move(go)] {
        accept();
        go();
    });
}

ConfirmDialog *ConfirmDialog::start(QWidget *parent, const Confirmation &confirmation, std::function<void()> go)
{
    auto *dialog = new ConfirmDialog(confirmation, std::move(go), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

SecretDialog::SecretDialog(const QString &title, const QString &explanation, const QString &secret, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(title);
    setMinimumWidth(em(26));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(em(0.6));
    auto *heading = wrapped(title, this);
    heading->setProperty("rank", u"title"_s);
    layout->addWidget(heading);
    layout->addWidget(wrapped(explanation, this));
    auto *line = new QHBoxLayout;
    auto *field = new QLineEdit(secret, this);
    field->setReadOnly(true);
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(tr("Secret, hidden"));
    field->setLayoutDirection(Qt::LeftToRight);
    auto *reveal = new QPushButton(icon(u"eye"_s), tr("Hold to show"), this);
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy"), this);
    copy->setAutoDefault(false);
    reveal->setAutoDefault(false);
    line->addWidget(field, 1);
    line->addWidget(reveal);
    line->addWidget(copy);
    layout->addLayout(line);
    connect(reveal, &QPushButton::pressed, this, [field] { field->setEchoMode(QLineEdit::Normal); });
    connect(reveal, &QPushButton::released, this, [field] { field->setEchoMode(QLineEdit::Password); });
    connect(copy, &QPushButton::clicked, this, [secret, copy] { copySecret(secret, copy); });
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("I have noted it"), QDialogButtonBox::AcceptRole);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addStretch(1);
    layout->addWidget(buttons);
}

SecretDialog *SecretDialog::start(QWidget *parent, const QString &title, const QString &explanation, const QString &secret)
{
    auto *dialog = new SecretDialog(title, explanation, secret, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace seal::ui
