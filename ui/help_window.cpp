#include "ui/help_window.h"

#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/view_settings.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

QString textOf(const QString &topic)
{
    QFile file(u":/help/%1.md"_s.arg(topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString &topic)
{
    auto first = textOf(topic).section(u'\n', 0, 0);
    while (first.startsWith(u'#') || first.startsWith(u' '))
        first.remove(0, 1);
    return first.isEmpty() ? topic : first;
}

QToolButton *button(const QString &iconName, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setIcon(icon(iconName));
    made->setToolTip(name);
    made->setAccessibleName(name);
    return made;
}

} // namespace

QStringList HelpWindow::topics()
{
    QStringList names;
    for (const auto &file : QDir(u":/help"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name))
        names << file.chopped(3);
    if (names.removeOne(u"index"_s))
        names.prepend(u"index"_s);
    return names;
}

HelpWindow::HelpWindow(ViewSettings &settings, QWidget *parent) : QWidget(parent, Qt::Window), m_settings(settings)
{
    setWindowTitle(tr("Sealdesk manual"));
    if (!restoreGeometry(settings.get(u"window/help"_s).toByteArray()))
        resize(em(54), em(38));
    auto *layout = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    auto *back = button(u"back"_s, tr("Back"), this);
    auto *forward = button(u"forward"_s, tr("Forward"), this);
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_search->setClearButtonEnabled(true);
    top->addWidget(back);
    top->addWidget(forward);
    top->addWidget(m_search, 1);
    layout->addLayout(top);
    auto *splitter = new QSplitter(this);
    m_contents = new QListWidget(splitter);
    m_contents->setAccessibleName(tr("Contents"));
    m_browser = new QTextBrowser(splitter);
    m_browser->setAccessibleName(tr("Manual page"));
    m_browser->setOpenLinks(true);
    m_browser->setOpenExternalLinks(true);
    m_browser->setSearchPaths({u":/help"_s});
    m_browser->document()->setDocumentMargin(em(0.8));
    splitter->addWidget(m_contents);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({em(14), em(40)});
    layout->addWidget(splitter, 1);
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        m_topic = url.fileName().chopped(url.fileName().endsWith(u".md") ? 3 : 0);
        for (int i = 0; i < m_contents->count(); ++i) {
            if (m_contents->item(i)->data(Qt::UserRole).toString() == m_topic)
                m_contents->setCurrentRow(i);
        }
    });
    connect(m_contents, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        showTopic(item->data(Qt::UserRole).toString());
    });
    connect(m_contents, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        showTopic(item->data(Qt::UserRole).toString());
    });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillContents);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_contents->count() > 0)
            showTopic(m_contents->item(0)->data(Qt::UserRole).toString());
    });
    fillContents({});
}

void HelpWindow::fillContents(const QString &search)
{
    m_contents->clear();
    for (const auto &topic : topics()) {
        const auto title = titleOf(topic);
        if (!search.isEmpty() && !textOf(topic).contains(search, Qt::CaseInsensitive))
            continue;
        auto *item = new QListWidgetItem(title, m_contents);
        item->setData(Qt::UserRole, topic);
    }
}

void HelpWindow::showTopic(const QString &topic)
{
    const auto page = topic.section(u'#', 0, 0);
    const auto known = topics().contains(page) ? page : u"index"_s;
    QUrl url(u"qrc:/help/%1.md"_s.arg(known));
    if (known == page && topic.contains(u'#'))
        url.setFragment(topic.section(u'#', 1));
    m_browser->setSource(url, QTextDocument::MarkdownResource);
    if (!m_search->text().isEmpty())
        m_browser->find(m_search->text());
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    m_settings.set(u"window/help"_s, saveGeometry());
    QWidget::closeEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus();
    else
        QWidget::keyPressEvent(event);
}

} // namespace seal::ui
