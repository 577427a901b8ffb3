#include "ui/code_box.h"
#include "ui/context.h"
#include "ui/form.h"
#include "ui/message.h"
#include "ui/metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kTypingPause = 300; ///< milliseconds after which the site is asked

/// Is it about what was typed? A link that is lost, or a site that is busy, is no reason to hold the form back.
bool isAboutFields(Errc code)
{
    return code == Errc::InvalidInput || code == Errc::NotFound || code == Errc::Conflict || code == Errc::Denied;
}

} // namespace

FormDialog::FormDialog(Context &context, FormSpec spec, std::function<void(const QJsonObject &)> done, QWidget *parent)
    : QDialog(parent), m_context(context), m_done(std::move(done))
{
    setWindowTitle(spec.title);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(em(0.7));
    auto *title = new QLabel(spec.title, this);
    title->setTextFormat(Qt::PlainText); // names what it is about
    title->setProperty("rank", u"title"_s);
    m_banner = new MessageBanner(this);
    const auto verb = spec.verb;
    m_form = new Form(std::move(spec), this);
    m_command = new CodeBox(tr("The same from the command line"), this);
    m_reason = new QLabel(this);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setProperty("rank", u"muted"_s);
    m_reason->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    m_ok->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(title);
    layout->addWidget(m_banner);
    // Long forms at a large scale scroll; short ones show no bar.
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Fields"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    const auto room = screen() == nullptr ? em(40) : screen()->availableGeometry().height() * 3 / 5;
    scroll->setMinimumHeight(std::min(m_form->sizeHint().height() + em(0.5), room));
    scroll->setMinimumWidth(m_form->minimumSizeHint().width() + em(1));
    layout->addWidget(scroll, 1);
    layout->addWidget(m_command);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    setMinimumWidth(em(28));
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    connect(m_form, &Form::edited, this, [this] {
        m_siteProblem.clear();
        update();
        m_checkPause.start();
    });
    m_check = new Question(context.backend, this);
    m_checkPause.setSingleShot(true);
    m_checkPause.setInterval(kTypingPause);
    connect(&m_checkPause, &QTimer::timeout, this, &FormDialog::checkWithSite);
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
    const auto problem = m_form->problem().isEmpty() ? m_siteProblem : m_form->problem();
    m_ok->setEnabled(problem.isEmpty() && !m_sending);
    m_ok->setToolTip(problem);
    m_reason->setText(problem.isEmpty() ? u" "_s : problem); // the line stays, nothing jumps
    if (const auto *method = api::findMethod(m_form->spec().method))
        m_command->setCode(commandLine(*method, m_form->shownParams(), m_context.site.dir));
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

void FormDialog::reject()
{
    if (m_sending)
        return;
    QDialog::reject();
}

void FormDialog::take(const api::Reply &reply)
{
    m_sending = false;
    update();
    if (!reply.ok()) {
        m_banner->show(*reply.failure);
        if (reply.failure->code == Errc::Conflict && !m_form->spec().reload.isEmpty())
            reload();
        return;
    }
    accept();
    if (m_done)
        m_done(reply.value.toObject());
}

void FormDialog::checkWithSite()
{
    m_check->drop();
    if (!m_form->spec().liveCheck || !m_form->problem().isEmpty() || m_sending)
        return;
    auto params = m_form->shownParams();
    params.insert(u"dryRun"_s, true);
    m_check->ask(m_form->spec().method, params, [this](const api::Reply &reply) {
        m_siteProblem = reply.ok() || !isAboutFields(reply.failure->code) ? QString() : reply.failure->text();
        update();
    });
}

void FormDialog::reload()
{
    callBackend(m_context.backend, this, m_form->spec().reload, m_form->spec().fixed, [this](const api::Reply &reply) {
        if (!reply.ok()) {
            m_banner->show(*reply.failure);
            return;
        }
        const auto before = m_form->spec().initial.value(u"revision"_s);
        if (reply.value.toObject().value(u"revision"_s) == before)
            return; // refused for another reason
        const auto &initialOf = m_form->spec().initialOf;
        m_form->rebase(initialOf ? initialOf(reply.value.toObject()) : reply.value.toObject());
        m_banner->show(tr("Another changed it while this was open. What is there now stands beside the fields; nothing was overwritten. Save "
                          "again to put yours there."),
                       Tone::Warning);
    });
}

} // namespace seal::ui
