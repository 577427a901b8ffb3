#include "ui/context.h"
#include "ui/form.h"
#include "ui/message.h"
#include "ui/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

FormDialog::FormDialog(Context &context, FormSpec spec, std::function<void(const QJsonObject &)> done, QWidget *parent)
    : QDialog(parent), m_context(context), m_done(std::move(done))
{
    setWindowTitle(spec.title);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(em(0.7));
    auto *title = new QLabel(spec.title, this);
    title->setProperty("rank", u"title"_s);
    m_banner = new MessageBanner(this);
    const auto verb = spec.verb;
    m_form = new Form(std::move(spec), this);
    m_command = new QLabel(this);
    m_command->setProperty("mono", true);
    m_command->setProperty("rank", u"muted"_s);
    m_command->setTextFormat(Qt::PlainText);
    m_command->setWordWrap(true);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_command->setLayoutDirection(Qt::LeftToRight);
    m_command->setToolTip(tr("The same from the command line"));
    m_reason = new QLabel(this);
    m_reason->setProperty("rank", u"muted"_s);
    m_reason->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(title);
    layout->addWidget(m_banner);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(m_command);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    setMinimumWidth(em(28));
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &Form::edited, this, &FormDialog::update);
    update();
    m_form->focusFirst();
}

FormDialog *FormDialog::start(Context &context, QWidget *parent, FormSpec spec, std::function<void(const QJsonObject &)> done)
{
    auto *dialog = new FormDialog(context, std::move(spec), std::move(done), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void FormDialog::update()
{
    const auto problem = m_form->problem();
    m_ok->setEnabled(problem.isEmpty() && !m_sending);
    m_ok->setToolTip(problem);
    m_reason->setText(problem.isEmpty() ? u" "_s : problem); // the line stays, nothing jumps
    if (const auto *method = api::findMethod(m_form->spec().method))
        m_command->setText(commandLine(*method, m_form->params(), m_context.site.dir));
}

void FormDialog::send()
{
    if (m_sending || !m_form->problem().isEmpty())
        return;
    m_sending = true;
    m_banner->hide();
    update();
    callBackend(m_context.backend, this, m_form->spec().method, m_form->params(), [this](const api::Reply &reply) { take(reply); });
}

void FormDialog::take(const api::Reply &reply)
{
    m_sending = false;
    update();
    if (!reply.ok()) {
        m_banner->show(*reply.failure);
        return;
    }
    accept();
    if (m_done)
        m_done(reply.value.toObject());
}

} // namespace seal::ui
