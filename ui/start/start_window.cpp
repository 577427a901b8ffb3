#include "ui/start/start_window.h"

#include "ui/columns.h"
#include "ui/context.h"
#include "ui/icons.h"
#include "ui/message.h"
#include "ui/metrics.h"
#include "ui/start/making_view.h"
#include "ui/start/start_page.h"
#include "ui/start/start_words.h"
#include "ui/start/unlock_form.h"
#include "ui/start/wizard.h"
#include "ui/view_settings.h"

#include <QCloseEvent>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {
constexpr int kMinWidth = 800;
constexpr int kMinHeight = 560;
} // namespace

StartWindow::StartWindow(const StartParts &parts, QWidget *parent) : QMainWindow(parent), m_parts(parts), m_recent(parts.settings)
{
    setWindowTitle(u"Sealdesk"_s);
    setMinimumSize(kMinWidth, kMinHeight);
    resize(qMax(kMinWidth, em(56)), qMax(kMinHeight, em(38)));
    build();
}

StartWindow::~StartWindow() = default;

void StartWindow::build()
{
    m_stack = new QStackedWidget(this);
    m_start = new StartPage(m_parts.opener, m_recent, m_parts.files, m_stack);
    m_wizard = nullptr;
    m_making = new MakingView(m_parts.opener, m_parts.printer, m_jobs, m_stack);
    m_opening = buildOpening();
    m_cannot = new EmptyView(m_stack);
    for (auto *page : std::initializer_list<QWidget *>{m_start, m_making, m_opening, m_cannot})
        m_stack->addWidget(page);
    setCentralWidget(m_stack); // deletes the one before
    connect(m_start, &StartPage::createWanted, this, &StartWindow::showWizard);
    connect(m_start, &StartPage::demoWanted, this, &StartWindow::openDemo);
    connect(m_start, &StartPage::openWanted, this, &StartWindow::open);
    connect(m_making, &MakingView::backWanted, this, [this] {
        if (m_wizard == nullptr) {
            showStart();
            return;
        }
        m_stack->setCurrentWidget(m_wizard);
        m_wizard->showSummary();
    });
    connect(m_making, &MakingView::openWanted, this, &StartWindow::takeMade);
}

void StartWindow::takeMade(const QString &dir, const Unlock &unlock_)
{
    m_site = {dir, QDir(dir).dirName(), SiteState::Ready, unlock_.kind == UnlockKind::None, {}, {}};
    if (!m_site.demo)
        m_site.ways = {unlock_.kind};
    if (m_wizard != nullptr && !m_site.demo) {
        m_site.name = m_wizard->site().name;
        m_wizard->forget();
    }
    // It is there now, whether or not its servers start.
    m_recent.add(m_site.dir, m_site.name, m_site.demo);
    m_form->setSite(m_site);
    tryOpen(unlock_);
}

quint64 StartWindow::nextAttempt()
{
    // The opener too gives up what it has begun: else its window would come all the same.
    m_parts.opener.stopOpening();
    return ++m_attempt;
}

QWidget *StartWindow::buildOpening()
{
    auto *page = new QWidget(m_stack);
    auto *outer = new QHBoxLayout(page);
    auto *middle = new QWidget(page);
    middle->setMaximumWidth(em(32));
    outer->addStretch(1);
    outer->addWidget(middle, 10);
    outer->addStretch(1);
    auto *layout = new QVBoxLayout(middle);
    layout->setSpacing(em(0.5));
    layout->addStretch(2);
    auto *picture = new QLabel(middle);
    picture->setPixmap(icon(u"lock"_s, Role::Accent).pixmap(em(2.2)));
    m_openingTitle = new QLabel(middle);
    m_openingTitle->setProperty("rank", u"title"_s);
    m_openingTitle->setWordWrap(true);
    m_openingTitle->setTextFormat(Qt::PlainText);
    m_openingDir = new QLabel(middle);
    m_openingDir->setProperty("rank", u"muted"_s);
    m_openingDir->setWordWrap(true);
    m_openingDir->setLayoutDirection(Qt::LeftToRight);
    m_openingDir->setTextFormat(Qt::PlainText);
    m_openingState = new QLabel(middle);
    m_openingState->setWordWrap(true);
    m_form = new UnlockForm(m_parts.files, middle);
    m_backFromForm = new QPushButton(icon(u"chevron-left"_s), tr("Other sites"), middle);
    m_backFromForm->setProperty("link", true);
    for (auto *label : {picture, m_openingTitle, m_openingDir})
        layout->addWidget(label);
    layout->addSpacing(em(0.6));
    layout->addWidget(m_openingState);
    layout->addWidget(m_form);
    layout->addWidget(m_backFromForm, 0, Qt::AlignLeading);
    layout->addStretch(3);
    connect(m_form, &UnlockForm::unlockWanted, this, &StartWindow::tryOpen);
    connect(m_backFromForm, &QPushButton::clicked, this, &StartWindow::showStart);
    return page;
}

QWidget *StartWindow::current() const { return m_stack->currentWidget(); }

void StartWindow::showStart()
{
    nextAttempt();
    dropWizard();
    m_form->clear();
    m_start->refresh();
    m_stack->setCurrentWidget(m_start);
}

void StartWindow::dropWizard()
{
    if (m_wizard != nullptr)
        m_wizard->deleteLater(); // it may be the one who asks
    m_wizard = nullptr;
}

void StartWindow::showWizard()
{
    nextAttempt();
    startWizard({});
}

void StartWindow::startWizard(const NewSite &draft)
{
    dropWizard();
    m_wizard = new CreateWizard(m_parts.opener, m_parts.settings, m_parts.files, draft, m_stack);
    m_stack->addWidget(m_wizard);
    m_stack->setCurrentWidget(m_wizard);
    connect(m_wizard, &CreateWizard::cancelled, this, &StartWindow::showStart);
    connect(m_wizard, &CreateWizard::languageChosen, this, &StartWindow::languageChosen);
    connect(m_wizard, &CreateWizard::createWanted, this, [this](const NewSite &site) {
        m_stack->setCurrentWidget(m_making);
        m_making->start(site);
    });
}

void StartWindow::openDemo()
{
    const auto dir = m_parts.opener.demoFolder();
    const auto attempt = nextAttempt();
    m_parts.opener.look(dir, this, [this, dir, attempt](const SiteInfo &site) {
        if (attempt != m_attempt)
            return;
        if (site.state != SiteState::Missing) {
            takeLook(site);
            return;
        }
        NewSite demo;
        demo.dir = dir;
        demo.demo = true;
        m_stack->setCurrentWidget(m_making);
        m_making->start(demo);
    });
}

void StartWindow::showBusy(const QString &text)
{
    m_openingTitle->setText(safeText(m_site.name));
    m_openingDir->setText(safeText(QDir::toNativeSeparators(m_site.dir)));
    m_openingState->setText(text);
    m_openingState->setVisible(!text.isEmpty());
    m_form->setVisible(text.isEmpty());
    m_stack->setCurrentWidget(m_opening);
}

void StartWindow::open(const QString &dir)
{
    m_site = {};
    m_site.dir = dir;
    m_site.name = QDir(dir).dirName();
    m_form->clear();
    showBusy(tr("Looking at the site..."));
    const auto attempt = nextAttempt();
    m_parts.opener.look(dir, this, [this, attempt](const SiteInfo &site) {
        if (attempt == m_attempt)
            takeLook(site);
    });
}

void StartWindow::takeLook(const SiteInfo &site)
{
    const auto name = site.name.isEmpty() ? QDir(site.dir).dirName() : site.name;
    m_site = site;
    m_site.name = name;
    if (!wordsOf(site).sentence.isEmpty()) {
        showCannot(site);
        return;
    }
    m_form->setSite(m_site);
    if (site.state == SiteState::Running || site.demo) {
        tryOpen({});
    } else if (site.ways.contains(UnlockKind::Keychain)) {
        m_form->setWay(UnlockKind::Keychain);
        tryOpen({UnlockKind::Keychain, {}, {}});
    } else {
        showBusy({});
        m_form->focusFirst();
    }
}

void StartWindow::tryOpen(const Unlock &unlock_)
{
    const bool typed = unlock_.kind == UnlockKind::Passphrase || unlock_.kind == UnlockKind::KeyFile || unlock_.kind == UnlockKind::Recovery;
    if (m_stack->currentWidget() != m_opening || !typed)
        showBusy(m_site.state == SiteState::Running ? tr("Attaching to the servers that run...") : tr("Opening the site and starting its servers..."));
    const auto attempt = nextAttempt();
    m_parts.opener.open(m_site.dir, unlock_, this, [this, attempt](const Problem &problem) {
        if (attempt != m_attempt)
            return;
        if (!problem) {
            m_recent.add(m_site.dir, m_site.name, m_site.demo);
            m_form->clear();
            return; // the program brings the site's window
        }
        if (m_site.ways.isEmpty()) {
            showStart();
            m_start->showFailure(openFailure(*problem, UnlockKind::None));
            return;
        }
        showBusy({});
        m_form->showFailure(*problem);
    });
}

void StartWindow::showCannot(const SiteInfo &site)
{
    const auto words = wordsOf(site);
    m_cannot->setTexts(words.icon, tr("%1 cannot be opened").arg(safeText(m_site.name)),
                       api::Failure{Errc::NotFound, words.sentence, words.advice}.text() + u'\n' + safeText(QDir::toNativeSeparators(site.dir)));
    const auto back = EmptyView::Button{tr("Other sites"), [this] { showStart(); }};
    const auto again = EmptyView::Button{tr("Try again"), [this, dir = site.dir] { open(dir); }};
    const auto find = EmptyView::Button{tr("Say where it is..."), [this, dir = site.dir] { findMoved(dir); }};
    if (site.state == SiteState::Missing)
        m_cannot->setButtons({find, again, back});
    else
        m_cannot->setButtons({again, back});
    m_stack->setCurrentWidget(m_cannot);
}

void StartWindow::findMoved(const QString &oldDir)
{
    m_parts.files.ask(this, {tr("Folder of the site"), {}, {}, false, true}, [this, oldDir](const QString &folder) {
        if (folder.isEmpty())
            return;
        m_recent.forget(oldDir);
        open(folder);
    });
}

void StartWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void StartWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // The language is asked for in the wizard's first step: all is made anew in it, with what was typed but for the passphrase.
    if (m_wizard == nullptr || m_stack->currentWidget() != m_wizard)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            auto draft = m_wizard != nullptr ? m_wizard->site() : NewSite();
            draft.slot = {};
            build();
            startWizard(draft);
        },
        Qt::QueuedConnection);
}

} // namespace seal::ui
