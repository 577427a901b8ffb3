#include "ui/start/making_view.h"

#include "ui/clipboard.h"
#include "ui/columns.h"
#include "ui/icons.h"
#include "ui/jobs.h"
#include "ui/message.h"
#include "ui/metrics.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setProperty("rank", u"muted"_s);
    return label;
}

/// Letters of one width that can be selected, left to right always.
QLabel *fixedText(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAccessibleName(name);
    label->setProperty("mono", true);
    label->setWordWrap(true);
    label->setLayoutDirection(Qt::LeftToRight);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QVBoxLayout *cardLayout(QWidget *card)
{
    card->setObjectName(u"card"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(em(0.9), em(0.8), em(0.9), em(0.8));
    return layout;
}

} // namespace

MakingView::MakingView(SiteOpener &opener, SheetPrinter &printer, JobTracker &jobs, QWidget *parent)
    : QWidget(parent), m_opener(opener), m_printer(printer), m_jobs(jobs)
{
    auto *outer = new QHBoxLayout(this);
    m_stack = new QStackedWidget(this);
    m_stack->setMaximumWidth(em(46));
    outer->addStretch(1);
    outer->addWidget(m_stack, 20);
    outer->addStretch(1);
    m_stack->addWidget(buildProgress());
    m_stack->addWidget(buildResult());
}

QWidget *MakingView::buildProgress()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(em(1.5), em(1.5), em(1.5), em(1.2));
    layout->setSpacing(em(0.7));
    m_title = new QLabel(page);
    m_title->setProperty("rank", u"title"_s);
    m_title->setWordWrap(true);
    m_banner = new MessageBanner(page);
    m_bar = new QProgressBar(page);
    m_bar->setRange(0, kMakeSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_steps = new QListWidget(page);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setSelectionMode(QAbstractItemView::NoSelection);
    m_steps->setFocusPolicy(Qt::NoFocus);
    m_steps->setObjectName(u"plainList"_s);
    auto *buttons = new QHBoxLayout;
    m_back = new QPushButton(tr("Back"), page);
    m_cancel = new QPushButton(tr("Cancel"), page);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_cancel);
    layout->addWidget(m_title);
    layout->addWidget(m_banner);
    layout->addWidget(m_bar);
    layout->addWidget(m_steps, 1);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job != nullptr)
            m_job->cancel();
    });
    connect(m_back, &QPushButton::clicked, this, &MakingView::backWanted);
    return page;
}

QWidget *MakingView::buildResult()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(em(1.5), em(1.5), em(1.5), em(1.2));
    layout->setSpacing(em(0.6));
    auto *title = new QLabel(tr("The site is made"), page);
    title->setProperty("rank", u"title"_s);
    layout->addWidget(title);
    layout->addWidget(paragraph(tr("Two things belong outside of it. They are shown now and not again."), page));
    layout->addWidget(buildRecovery(page));
    layout->addWidget(buildAudit(page));
    layout->addStretch(1);
    auto *bottom = new QHBoxLayout;
    m_noted = new QCheckBox(tr("I have noted the recovery code"), page);
    m_open = new QPushButton(tr("Open the site"), page);
    m_open->setProperty("primary", true);
    bottom->addWidget(m_noted, 1);
    bottom->addWidget(m_open);
    layout->addLayout(bottom);
    connect(m_noted, &QCheckBox::toggled, this, &MakingView::update);
    connect(m_open, &QPushButton::clicked, this, &MakingView::open);
    return page;
}

QWidget *MakingView::buildRecovery(QWidget *page)
{
    m_recoveryPart = new QFrame(page);
    auto *layout = cardLayout(m_recoveryPart);
    auto *heading = new QLabel(tr("Recovery code"), m_recoveryPart);
    heading->setProperty("rank", u"subtitle"_s);
    m_code = fixedText(tr("Recovery code"), m_recoveryPart);
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF() * 1.15);
    font.setWeight(QFont::DemiBold);
    m_code->setFont(font);
    auto *row = new QHBoxLayout;
    m_print = new QPushButton(icon(u"print"_s), tr("Print the sheet..."), m_recoveryPart);
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy"), m_recoveryPart);
    m_printed = paragraph({}, m_recoveryPart);
    row->addWidget(m_print);
    row->addWidget(copy);
    row->addWidget(m_printed, 1);
    layout->addWidget(heading);
    layout->addWidget(paragraph(tr("It opens the site when all else is lost. Keep it locked away, not beside this machine."), m_recoveryPart));
    layout->addWidget(m_code);
    layout->addLayout(row);
    connect(m_print, &QPushButton::clicked, this, &MakingView::print);
    connect(copy, &QPushButton::clicked, this, [this, copy] { copySecret(m_sheet.code, copy); });
    return m_recoveryPart;
}

QWidget *MakingView::buildAudit(QWidget *page)
{
    auto *audit = new QFrame(page);
    auto *layout = cardLayout(audit);
    auto *heading = new QLabel(tr("Fingerprint of the audit key"), audit);
    heading->setProperty("rank", u"subtitle"_s);
    m_auditKey = fixedText(tr("Fingerprint of the audit key"), audit);
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy"), audit);
    auto *row = new QHBoxLayout;
    row->addWidget(copy);
    row->addStretch(1);
    layout->addWidget(heading);
    layout->addWidget(paragraph(tr("With it anyone can check that the audit log was not tampered with. It is no secret; it stands on the sheet too."), audit));
    layout->addWidget(m_auditKey);
    layout->addLayout(row);
    connect(copy, &QPushButton::clicked, this, [this] { copyText(m_made.auditKey); });
    return audit;
}

void MakingView::start(const NewSite &site)
{
    m_site = site;
    m_made = {};
    m_stack->setCurrentIndex(0);
    m_title->setText(site.demo ? tr("Making the demo site") : tr("Making %1").arg(safeText(site.name)));
    m_banner->hide();
    m_back->hide();
    m_cancel->show();
    m_cancel->setEnabled(true);
    m_bar->setValue(0);
    m_steps->clear();
    const std::array<QString, kMakeSteps> names{site.demo ? tr("Make up people, clients and their secrets") : tr("Derive the key that protects the site"),
                                                tr("Make the site key and the signing keys"), tr("Make the certificate authority and certificates"),
                                                tr("Begin the audit log"), tr("Put the folder in its place")};
    for (const auto &name : names)
        m_steps->addItem(name);
    m_job = m_jobs.start(m_title->text());
    connect(m_job, &Job::cancelRequested, this, [this] {
        m_cancel->setEnabled(false);
        m_opener.stopMaking();
    });
    m_opener.make(
        site, this, [this](MakeStep step) { takeStep(step); }, [this](const MadeSite &made, const Problem &problem) { take(made, problem); });
}

void MakingView::takeStep(MakeStep step)
{
    const auto now = static_cast<int>(step);
    for (int i = 0; i < m_steps->count(); ++i)
        m_steps->item(i)->setIcon(i < now ? icon(u"check"_s, Tone::Ok) : i == now ? icon(u"chevron-right"_s, Role::Accent) : QIcon());
    m_bar->setValue(now);
    m_job->setProgress(now, kMakeSteps);
    m_job->setDetail(m_steps->item(now)->text());
}

void MakingView::take(const MadeSite &made, const Problem &problem)
{
    m_cancel->hide();
    if (problem) {
        m_site.slot = {}; // the wizard has it for the next attempt
        m_back->show();
        m_back->setFocus();
        if (problem->code == Errc::Cancelled) {
            m_job->finishCancelled(tr("Stopped; nothing is left"));
            m_banner->show(tr("Making the site was stopped. Nothing of it is left."), Tone::Info);
        } else {
            m_job->fail(*problem);
            m_banner->show(*problem);
        }
        return;
    }
    m_made = made;
    m_bar->setValue(kMakeSteps);
    m_job->finish(tr("Made in %1").arg(made.dir));
    if (m_site.demo)
        open();
    else
        showResult();
}

void MakingView::showResult()
{
    const bool hasCode = m_made.recoveryCode != nullptr;
    if (hasCode) {
        const auto text = m_made.recoveryCode->text();
        m_sheet.code = QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    }
    m_sheet = {m_site.name, m_made.dir, m_sheet.code, m_made.auditKey, QDateTime::currentDateTimeUtc()};
    m_code->setText(m_sheet.code);
    m_auditKey->setText(m_made.auditKey);
    m_recoveryPart->setVisible(hasCode);
    m_noted->setVisible(hasCode);
    m_noted->setChecked(false);
    m_printed->clear();
    m_stack->setCurrentIndex(1);
    update();
    (hasCode ? m_print : m_open)->setFocus();
}

void MakingView::print()
{
    m_printer.print(this, m_sheet, [this](bool printed) {
        m_printed->setText(printed ? tr("Sent to the printer") : tr("Not printed"));
        if (printed)
            m_noted->setChecked(true);
    });
}

void MakingView::update()
{
    const bool ready = m_made.recoveryCode == nullptr || m_noted->isChecked();
    m_open->setEnabled(ready);
    m_open->setToolTip(ready ? QString() : tr("Print or note the recovery code first"));
}

void MakingView::open()
{
    const auto unlock = m_site.slot;
    const auto dir = m_made.dir;
    // Nothing secret stays behind in this view.
    m_sheet = {};
    m_code->clear();
    m_made = {};
    m_site = {};
    Q_EMIT openWanted(dir, unlock);
}

} // namespace seal::ui
