#include "ui/start/start_page.h"

#include "ui/clipboard.h"
#include "ui/columns.h"
#include "ui/context.h"
#include "ui/icons.h"
#include "ui/message.h"
#include "ui/metrics.h"
#include "ui/start/start_words.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

enum Column { NameColumn, StateColumn, FolderColumn, OpenedColumn };
constexpr int kDirRole = Qt::UserRole;

/// A way to begin: what it is called and what it does.
class Choice final : public QPushButton
{
    Q_OBJECT

public:
    Choice(const QString &iconName, const QString &title, const QString &text, QWidget *parent) : QPushButton(parent)
    {
        setObjectName(u"card"_s);
        setAccessibleName(title);
        setAccessibleDescription(text);
        setProperty("choice", true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(em(0.9), em(0.8), em(0.9), em(0.8));
        layout->setSpacing(em(0.35));
        auto *head = new QHBoxLayout;
        auto *picture = new QLabel(this);
        picture->setPixmap(ui::icon(iconName, Role::Accent).pixmap(em(1.4)));
        auto *name = new QLabel(title, this);
        name->setProperty("rank", u"subtitle"_s);
        head->addWidget(picture);
        head->addWidget(name, 1);
        auto *words = new QLabel(text, this);
        words->setWordWrap(true);
        words->setProperty("rank", u"muted"_s);
        words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        layout->addLayout(head);
        layout->addWidget(words, 1);
        for (auto *label : {picture, name, words})
            label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    [[nodiscard]] QSize sizeHint() const override { return layout()->totalSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return layout()->totalMinimumSize(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return layout()->totalHeightForWidth(width); }
};

} // namespace

StartPage::StartPage(SiteOpener &opener, RecentSites recent, FileChooser &files, QWidget *parent)
    : QWidget(parent), m_opener(opener), m_recent(recent), m_files(files)
{
    auto *outer = new QHBoxLayout(this);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(em(62));
    outer->addStretch(1);
    outer->addWidget(middle, 20);
    outer->addStretch(1);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(em(1.5), em(1.5), em(1.5), em(1.2));
    layout->setSpacing(em(0.9));
    m_banner = new MessageBanner(this);
    layout->addWidget(buildHead());
    layout->addWidget(m_banner);
    layout->addWidget(buildRecent(), 1);
    refresh();
}

QWidget *StartPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.9));
    auto *titleRow = new QHBoxLayout;
    auto *logo = new QLabel(head);
    logo->setPixmap(QIcon(u":/app/sealdesk.svg"_s).pixmap(em(2.4)));
    auto *words = new QVBoxLayout;
    words->setSpacing(em(0.1));
    auto *title = new QLabel(u"Sealdesk"_s, head);
    title->setProperty("rank", u"title"_s);
    auto *text = new QLabel(tr("The security servers of 3GPP SEAL, and the desk to run them from"), head);
    text->setProperty("rank", u"muted"_s);
    text->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(text);
    titleRow->addWidget(logo);
    titleRow->addSpacing(em(0.4));
    titleRow->addLayout(words, 1);
    layout->addLayout(titleRow);
    auto *row = new QHBoxLayout;
    row->setSpacing(em(0.8));
    auto *create = new Choice(u"add"_s, tr("Create a site"), tr("A new deployment with its own keys, certificates and users."), head);
    auto *open = new Choice(u"folder"_s, tr("Open a site"), tr("A folder on this machine that holds a site already."), head);
    auto *demo = new Choice(u"play"_s, tr("Try the demo site"), tr("Ten users and two services, made up, on this machine only."), head);
    create->setObjectName(u"card"_s);
    for (auto *choice : {create, open, demo})
        row->addWidget(choice, 1);
    layout->addLayout(row);
    connect(create, &QPushButton::clicked, this, &StartPage::createWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::chooseFolder);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoWanted);
    return head;
}

QWidget *StartPage::buildRecent()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.4));
    auto *title = new QLabel(tr("Recent sites"), part);
    title->setProperty("rank", u"subtitle"_s);
    m_list = new QTreeWidget(part);
    m_list->setAccessibleName(tr("Recent sites"));
    m_list->setColumnCount(4);
    m_list->setHeaderLabels({tr("Name"), tr("State"), tr("Folder"), tr("Opened")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(StateColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(FolderColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(OpenedColumn, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    title->setBuddy(m_list);
    m_none = new QLabel(tr("No site was opened on this desktop yet. Create one, or try the demo site first: it is thrown away as easily."), part);
    m_none->setWordWrap(true);
    m_none->setProperty("rank", u"muted"_s);
    m_none->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *buttons = new QHBoxLayout;
    m_forget = new QPushButton(icon(u"cross"_s), tr("Remove from the list"), part);
    m_forget->setToolTip(tr("The site itself stays where it is"));
    m_open = new QPushButton(icon(u"unlock"_s, Role::OnAccent), tr("Open"), part);
    m_open->setProperty("primary", true);
    buttons->addStretch(1);
    buttons->addWidget(m_forget);
    buttons->addWidget(m_open);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    layout->addLayout(buttons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { Q_EMIT openWanted(item->data(0, kDirRole).toString()); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &StartPage::update);
    connect(m_list, &QWidget::customContextMenuRequested, this, &StartPage::showMenu);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(currentDir()); });
    connect(m_forget, &QPushButton::clicked, this, &StartPage::forgetCurrent);
    return part;
}

QTreeWidgetItem *StartPage::itemOf(const QString &dir) const
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(0, kDirRole).toString() == dir)
            return m_list->topLevelItem(i);
    }
    return nullptr;
}

void StartPage::refresh()
{
    const auto entries = m_recent.entries();
    const auto current = currentDir();
    m_list->clear();
    for (const auto &entry : entries) {
        auto *item = new QTreeWidgetItem(m_list);
        fill(*item, entry);
        m_opener.look(entry.dir, this, [this, dir = entry.dir](const SiteInfo &site) {
            if (auto *row = itemOf(dir))
                showState(*row, site);
        });
    }
    auto *select = itemOf(current);
    m_list->setCurrentItem(select != nullptr ? select : m_list->topLevelItem(0));
    m_list->setVisible(!entries.isEmpty());
    m_none->setVisible(entries.isEmpty());
    update();
}

void StartPage::fill(QTreeWidgetItem &item, const RecentSites::Entry &entry)
{
    const auto name = entry.name.isEmpty() ? QDir(entry.dir).dirName() : entry.name;
    item.setData(0, kDirRole, entry.dir);
    item.setText(NameColumn, safeText(name));
    item.setText(StateColumn, tr("Looking..."));
    item.setText(FolderColumn, u'\u200e' + safeText(QDir::toNativeSeparators(entry.dir)));
    item.setToolTip(FolderColumn, plainTip(safeText(entry.dir)));
    item.setText(OpenedColumn, relativeTime(entry.opened, QDateTime::currentDateTimeUtc()));
    item.setToolTip(OpenedColumn, absoluteTime(entry.opened));
}

void StartPage::showState(QTreeWidgetItem &item, const SiteInfo &site)
{
    const auto words = wordsOf(site);
    item.setIcon(StateColumn, icon(words.icon, words.tone));
    item.setText(StateColumn, words.word);
    const auto told = words.sentence.isEmpty() ? words.word : api::Failure{Errc::NotFound, words.sentence, words.advice}.text();
    item.setToolTip(StateColumn, plainTip(told));
    if (!site.name.isEmpty())
        item.setText(NameColumn, safeText(site.name));
}

QString StartPage::currentDir() const
{
    const auto *item = m_list->currentItem();
    return item != nullptr ? item->data(0, kDirRole).toString() : QString();
}

void StartPage::update()
{
    const bool some = !currentDir().isEmpty();
    for (auto *button : {m_open, m_forget}) {
        button->setEnabled(some);
        button->setVisible(m_list->topLevelItemCount() > 0);
    }
}

void StartPage::showFailure(const api::Failure &failure) { m_banner->show(failure); }

void StartPage::showMessage(const QString &text) { m_banner->show(text, Tone::Info); }

void StartPage::chooseFolder()
{
    m_files.ask(this, {tr("Folder of the site"), {}, {}, false, true}, [this](const QString &folder) {
        if (!folder.isEmpty())
            Q_EMIT openWanted(folder);
    });
}

void StartPage::forgetCurrent()
{
    m_recent.forget(currentDir());
    refresh();
}

void StartPage::showMenu(const QPoint &at)
{
    const auto dir = currentDir();
    if (dir.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"unlock"_s), tr("Open"), this, [this, dir] { Q_EMIT openWanted(dir); });
    menu->addAction(icon(u"copy"_s), tr("Copy the folder's path"), this, [dir] { copyText(dir); });
    menu->addAction(icon(u"cross"_s), tr("Remove from the list"), this, [this] { forgetCurrent(); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_list->topLevelItemCount() > 0)
        m_list->setFocus();
}

bool StartPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        forgetCurrent();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace seal::ui

#include "start_page.moc"
