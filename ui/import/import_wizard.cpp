#include "ui/import/import_wizard.h"

#include "ui/columns.h"
#include "ui/confirm.h"
#include "ui/context.h"
#include "ui/import/import_steps.h"
#include "ui/metrics.h"
#include "ui/toast.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

enum Step { kSource, kColumns, kCheck, kRun };

}

ImportWizard::ImportWizard(Context &context, const ImportSpec &spec, QWidget *parent)
    : QDialog(parent), m_context(context), m_spec(spec)
{
    setWindowTitle(spec.title);
    setObjectName(u"import-wizard"_s);
    resize(em(56), em(36));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(em(0.7));
    auto *title = new QLabel(spec.title, this);
    title->setProperty("rank", u"title"_s);
    m_steps = new QLabel(this);
    m_steps->setTextFormat(Qt::PlainText);
    m_steps->setProperty("rank", u"muted"_s);
    m_stack = new QStackedWidget(this);
    m_source = new SourceStep(context, spec, m_stack);
    m_columns = new ColumnsStep(spec, m_stack);
    m_check = new CheckStep(context, spec, m_stack);
    m_run = new RunStep(context, spec, m_stack);
    for (auto *step : std::initializer_list<ImportStep *>{m_source, m_columns, m_check, m_run}) {
        m_stack->addWidget(step);
        connect(step, &ImportStep::changed, this, &ImportWizard::update);
    }
    m_reason = new QLabel(this);
    m_reason->setProperty("rank", u"muted"_s);
    m_reason->setWordWrap(true);
    auto *line = new QHBoxLayout;
    m_back = new QPushButton(tr("Back"), this);
    m_back->setAutoDefault(false);
    m_next = new QPushButton(tr("Next"), this);
    m_next->setDefault(true);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setAutoDefault(false);
    auto *help = new QPushButton(tr("Help"), this);
    help->setAutoDefault(false);
    line->addWidget(help);
    line->addStretch(1);
    line->addWidget(m_back);
    line->addWidget(m_next);
    line->addWidget(m_cancel);
    layout->addWidget(title);
    layout->addWidget(m_steps);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_reason);
    layout->addLayout(line);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(help, &QPushButton::clicked, this, [this] { m_context.navigator.showHelp(m_spec.help); });
    goTo(kSource);
}

ImportWizard::~ImportWizard()
{
    auto *job = m_run->job();
    if (job != nullptr && job->running())
        connect(job, &ImportJob::finished, job, &QObject::deleteLater);
    else if (job != nullptr)
        job->deleteLater();
}

ImportWizard *ImportWizard::start(Context &context, QWidget *parent, const ImportSpec &spec, const QString &fileName)
{
    auto *wizard = new ImportWizard(context, spec, parent);
    if (!fileName.isEmpty())
        wizard->source().setFile(fileName);
    wizard->open();
    return wizard;
}

int ImportWizard::step() const { return m_stack->currentIndex(); }

ImportStep *ImportWizard::current() const { return static_cast<ImportStep *>(m_stack->currentWidget()); }

void ImportWizard::goTo(int wanted)
{
    if (step() == kCheck && wanted != kRun)
        m_check->stop();
    if (wanted == kColumns)
        m_columns->setSample(m_source->sample());
    m_stack->setCurrentIndex(wanted);
    if (wanted == kCheck)
        m_check->check(m_source->input(), m_columns->members());
    update();
}

void ImportWizard::goOn()
{
    if (!current()->problem().isEmpty())
        return;
    if (step() != kCheck) {
        goTo(step() + 1);
        return;
    }
    const auto choices = m_check->choices();
    goTo(kRun);
    m_run->start(m_source->input(), choices);
    connect(m_run->job(), &ImportJob::finished, this, &ImportWizard::ended);
    update();
}

void ImportWizard::update()
{
    const QStringList names{tr("File"), tr("Columns"), tr("Check"), tr("Import")};
    QStringList shown;
    for (int i = 0; i < names.size(); ++i)
        shown << (i == step() ? u"[%1 %2]"_s : u"%1 %2"_s).arg(QString::number(i + 1), names[i]);
    m_steps->setText(shown.join(isRightToLeft() ? u"  \u2039  "_s : u"  \u203A  "_s));
    m_steps->setAccessibleName(tr("Step %1 of %2: %3").arg(step() + 1).arg(names.size()).arg(names[step()]));
    const auto problem = current()->problem();
    m_reason->setText(problem.isEmpty() ? u" "_s : problem); // the line stays, nothing jumps
    m_next->setEnabled(problem.isEmpty());
    m_next->setToolTip(plainTip(problem));
    m_next->setVisible(step() != kRun);
    m_next->setText(step() == kCheck ? tr("Import") : tr("Next"));
    m_back->setVisible(step() != kRun);
    m_back->setEnabled(step() > kSource);
    m_cancel->setText(step() != kRun ? tr("Cancel") : m_run->running() ? tr("Go on without this window") : tr("Close"));
}

void ImportWizard::ended()
{
    update();
    if (!m_aside)
        return;
    // Somebody is told in any case: by the report, or shortly.
    m_aside = false;
    const auto &result = m_run->job()->result();
    if (!result.faults.isEmpty() || !result.passwords.empty() || result.failure) {
        open();
        return;
    }
    m_context.toasts.say(tr("%1: %2").arg(m_spec.title, m_run->job()->summary()));
    deleteLater();
}

void ImportWizard::reject()
{
    if (m_run->running()) {
        m_aside = true;
        hide();
        return;
    }
    if (m_run->passwordsUnsaved()) {
        ConfirmDialog::start(this,
                             {tr("Close without saving the passwords?"),
                              tr("They are shown nowhere again. Users would need new ones."),
                              {},
                              tr("Close without saving")},
                             [this] {
                                 QDialog::reject();
                                 deleteLater();
                             });
        return;
    }
    m_check->stop();
    QDialog::reject();
    deleteLater();
}

} // namespace seal::ui
