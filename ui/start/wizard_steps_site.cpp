// The steps about look, name and place, and the summary.
#include "ui/start/wizard_steps.h"

#include "ui/columns.h"
#include "ui/context.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/preferences.h"
#include "ui/start/start_words.h"
#include "ui/theme.h"
#include "ui/view_settings.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {
constexpr int kTypingMs = 250;
}

LookStep::LookStep(ViewSettings &settings, QWidget *parent)
    : WizardStep(tr("Language and look"), tr("Both can be changed at any time in the View menu."), parent)
{
    m_language = makePreferenceBox(preference(kLanguageKey), settings, this);
    auto *themes = makePreferenceBox(preference(kThemeKey), settings, this);
    for (auto *box : {m_language, themes})
        box->setMaximumWidth(em(16));
    addField(tr("Language"), m_language)->hide();
    addField(tr("Theme"), themes)->hide();
    body()->addStretch(1);
    connect(m_language, &QComboBox::activated, this, [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
}

PlaceStep::PlaceStep(SiteOpener &opener, FileChooser &files, QWidget *parent)
    : WizardStep(tr("Name and place"),
                 tr("A site is one folder with everything in it: database, keys, certificates, audit log. Its log-in pages and its "
                    "certificates carry the name."),
                 parent),
      m_opener(opener)
{
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Name of the site"));
    m_name->setPlaceholderText(tr("Depot North"));
    m_nameRemark = addField(tr("Name of the site"), m_name);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_folder = new QLineEdit(row);
    m_folder->setAccessibleName(tr("Folder of the site"));
    m_folder->setLayoutDirection(Qt::LeftToRight);
    auto *choose = new QPushButton(icon(u"folder"_s), tr("Choose..."), row);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    row->setFocusProxy(m_folder);
    m_folderRemark = addField(tr("Folder"), row);
    body()->addStretch(1);
    setFocusProxy(m_name);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kTypingMs);
    connect(&m_delay, &QTimer::timeout, this, &PlaceStep::check);
    connect(m_name, &QLineEdit::textChanged, this, &PlaceStep::followName);
    connect(m_folder, &QLineEdit::textChanged, this, &PlaceStep::checkSoon);
    connect(choose, &QPushButton::clicked, this, [this, &files] {
        files.ask(this, {tr("Folder in which the site's own folder is made"), {}, {}, false, true}, [this](const QString &parent_) {
            if (parent_.isEmpty())
                return;
            const auto own = QDir(m_opener.folderFor(m_name->text())).dirName();
            m_folder->setText(QDir(parent_).filePath(own));
        });
    });
}

void PlaceStep::enter(const NewSite &site)
{
    if (m_name->text().isEmpty())
        m_name->setText(site.name);
    if (!site.dir.isEmpty())
        m_folder->setText(site.dir);
    followName();
    checkSoon();
}

void PlaceStep::followName()
{
    const auto name = m_name->text();
    const auto wrong = name.trimmed().isEmpty() ? std::nullopt : m_opener.checkName(name.trimmed());
    setRemark(m_nameRemark, wrong ? wrong->text() : QString(), wrong.has_value());
    // The folder follows the name until somebody types another one.
    if (m_folder->text().isEmpty() || m_folder->text() == m_ownFolder) {
        m_ownFolder = name.trimmed().isEmpty() ? QString() : m_opener.folderFor(name.trimmed());
        m_folder->setText(m_ownFolder);
    }
    Q_EMIT changed();
}

void PlaceStep::checkSoon()
{
    m_checked.clear();
    m_folderProblem.clear();
    setRemark(m_folderRemark, m_folder->text().isEmpty() ? QString() : tr("Looking at the folder..."), false);
    m_delay.start();
    Q_EMIT changed();
}

void PlaceStep::check()
{
    const auto dir = m_folder->text().trimmed();
    if (dir.isEmpty())
        return;
    m_opener.checkFolder(dir, this, [this, dir](const Problem &problem) {
        if (dir != m_folder->text().trimmed())
            return; // typed on meanwhile
        m_checked = dir;
        m_folderProblem = problem ? problem->text() : QString();
        setRemark(m_folderRemark, problem ? m_folderProblem : tr("This folder is made; only you can read it."), problem.has_value());
        Q_EMIT changed();
    });
}

QString PlaceStep::problem() const
{
    const auto name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("The site needs a name");
    if (const auto wrong = m_opener.checkName(name))
        return wrong->sentence;
    const auto dir = m_folder->text().trimmed();
    if (dir.isEmpty())
        return tr("The site needs a folder");
    if (m_checked != dir)
        return tr("The folder is being looked at");
    return m_folderProblem;
}

void PlaceStep::store(NewSite &site) const
{
    site.name = m_name->text().trimmed();
    site.dir = m_folder->text().trimmed();
}

SummaryStep::SummaryStep(QWidget *parent)
    : WizardStep(tr("Summary"), tr("This will be made. Nothing has been written yet."), parent)
{
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(tr("What will be made"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    body()->addWidget(m_list, 1);
}

void SummaryStep::enter(const NewSite &site)
{
    m_list->clear();
    const auto add = [this](const QString &what, const QString &value) { new QTreeWidgetItem(m_list, {what, value}); };
    const auto host = site.hosts.isEmpty() ? u"localhost"_s : site.hosts.first();
    add(tr("Name"), safeText(site.name));
    add(tr("Folder"), safeText(QDir::toNativeSeparators(site.dir)));
    add(tr("Database"), tr("SQLite in the folder, secrets sealed with the site key"));
    add(tr("Site key"), site.slot.kind == UnlockKind::Keychain ? tr("Kept under a secret in the keychain of this desktop")
                                                               : tr("Kept under the passphrase that you typed"));
    add(tr("Recovery code"), site.recoveryCode ? tr("A second way to open the site, shown once to be printed") : tr("None"));
    add(tr("Certificate authority"), tr("A root and an issuing CA named after the site"));
    add(tr("Certificates"), tr("One for each server, for %1").arg(site.hosts.isEmpty() ? u"localhost"_s : safeText(site.hosts.join(u", "_s))));
    add(tr("Signing keys"), tr("One for tokens and one for the audit log"));
    add(tr("Issuer"), u"https://%1:%2"_s.arg(safeText(host)).arg(site.portBase));
    add(tr("Ports"), tr("%1 to %2 for the servers, %3 for the CA's lists").arg(site.portBase).arg(site.portBase + 3).arg(site.portBase + 17));
    add(tr("Reached from"), site.hosts.isEmpty() ? tr("This machine only") : tr("Every network of this machine"));
    add(tr("Audit log"), tr("Its first record says who made the site"));
}

QString SummaryStep::text() const
{
    QStringList lines;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        lines << QString(m_list->topLevelItem(i)->text(0) + u": "_s + m_list->topLevelItem(i)->text(1));
    return lines.join(u'\n');
}

} // namespace seal::ui
