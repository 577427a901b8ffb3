#include "ui/help_window.h"

#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/view_settings.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QTimer>
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

/// Headings and tables of the manual in the measure of the window: Markdown brings no style of its own.
void dress(QTextDocument *document, const QPalette &palette)
{
    document->setDocumentMargin(em(1.2));
    for (auto block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        auto format = block.blockFormat();
        const auto level = format.headingLevel();
        if (level > 0) {
            QTextCharFormat letters;
            letters.setFontWeight(QFont::DemiBold);
            letters.setProperty(QTextFormat::FontSizeAdjustment, QVariant());
            letters.setFontPointSize(QGuiApplication::font().pointSizeF() * (level == 1 ? 1.7 : level == 2 ? 1.3 : 1.1));
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.mergeCharFormat(letters);
            format.setTopMargin(em(level == 1 ? 0.0 : 0.9));
            format.setBottomMargin(em(0.4));
        } else if (format.hasProperty(QTextFormat::BlockCodeFence) || format.hasProperty(QTextFormat::BlockCodeLanguage)) {
            format.setBackground(colour(Role::Hover, palette));
        }
        cursor.setBlockFormat(format);
    }
    for (auto *frame : document->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table == nullptr)
            continue;
        auto format = table->format();
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(colour(Role::Border, palette));
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(em(0.3));
        format.setTopMargin(em(0.4));
        format.setBottomMargin(em(0.6));
        table->setFormat(format);
    }
}

/// A page whose pictures are no wider than it is.
class ManualPage final : public QTextBrowser
{
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl &name) override
    {
        const auto found = QTextBrowser::loadResource(type, name);
        if (type != QTextDocument::ImageResource)
            return found;
        auto picture = found.metaType() == QMetaType::fromType<QByteArray>() ? QPixmap::fromImage(QImage::fromData(found.toByteArray()))
                                                                             : found.value<QPixmap>();
        const auto room = static_cast<qreal>(std::max(em(20), viewport()->width() - em(3)));
        if (picture.width() > room)
            picture.setDevicePixelRatio(picture.width() / room); // all its pixels, on less room
        return picture;
    }
};

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
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setObjectName(u"contents"_s);
    m_browser = new ManualPage(splitter);
    m_browser->setAccessibleName(tr("Manual page"));
    m_browser->setOpenLinks(true);
    m_browser->setOpenExternalLinks(true);
    m_browser->setSearchPaths({u":/help"_s});
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
        dress(m_browser->document(), palette());
        m_topic = url.fileName().chopped(url.fileName().endsWith(u".md") ? 3 : 0);
        for (int i = 0; i < m_contents->count(); ++i) {
            if (m_contents->item(i)->data(Qt::UserRole).toString() == m_topic)
                m_contents->setCurrentRow(i);
        }
        // The page is laid out after this signal.
        if (const auto word = url.fragment(); !word.isEmpty())
            QTimer::singleShot(0, this, [this, word] { findWord(word); });
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

void HelpWindow::findWord(const QString &fragment)
{
    // Markdown knows no anchors: "refusals#user-not-mapped" is the place where that word stands, "glossary#key-record" the term
    // "key record".
    for (auto word : {fragment, QString(fragment).replace(u'-', u' ')}) {
        m_browser->moveCursor(QTextCursor::Start);
        if (m_browser->find(word)) {
            // On top of the window, not at its lower edge.
            auto *bar = m_browser->verticalScrollBar();
            bar->setValue(bar->value() + m_browser->cursorRect().top() - em(0.5));
            return;
        }
    }
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
