// What every page must hold, whatever it shows: a new page is in here by its line in register_pages.cpp.
// The numbers are those of the nine points that pages are accepted by.

#include <QTest>

#include "tests/ui/support/pseudo_translator.h"
#include "tests/ui/support/widget_checks.h"
#include "tests/ui/support/window.h"
#include "ui/actions.h"
#include "ui/clipboard.h"
#include "ui/help_window.h"
#include "ui/message.h"
#include "ui/table_page.h"
#include "ui/toast.h"
#include "ui/undo.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using test::Window;

namespace {

QStringList pageIds()
{
    PageRegistry registry;
    registerPages(registry);
    QStringList ids;
    for (const auto &entry : registry.entries())
        ids << entry.info.id;
    return ids;
}

/// What the page itself asks for; the window asks for the state of the site whatever page is open.
QStringList methodsOf(const QString &id)
{
    Window window;
    const auto ids = pageIds();
    window.open(ids.first() == id ? ids.last() : ids.first());
    window.backend().forgetCalls();
    window.open(id);
    QStringList methods;
    for (const auto &call : window.backend().calls())
        methods << call.method;
    methods.removeDuplicates();
    return methods;
}

template <typename Widget>
QList<Widget *> shown(const QWidget *parent)
{
    QList<Widget *> list;
    for (auto *widget : parent->findChildren<Widget *>()) {
        if (widget->isVisible())
            list << widget;
    }
    return list;
}

QPushButton *buttonCalled(const QWidget *parent, const QString &text)
{
    for (auto *button : shown<QPushButton>(parent)) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

bool isBusy(const QWidget *page)
{
    const auto lines = page->findChildren<BusyLine *>();
    return std::any_of(lines.begin(), lines.end(), [](const BusyLine *line) { return line->isVisible() && line->busy(); });
}

} // namespace

class tst_UiPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void usefulWhenEmpty_data() { addPages(); } // 1
    void usefulWhenEmpty();
    void usefulWithOneRow_data() { addPages(); } // 1
    void usefulWithOneRow();
    void saysThatItLoads_data() { addPages(); } // 1, 3
    void saysThatItLoads();
    void errorSaysWhatWhyWhatNow_data() { addPages(); } // 1, 6
    void errorSaysWhatWhyWhatNow();
    void lockedShowsNothing_data() { addPages(); } // 1
    void lockedShowsNothing();
    void tabGoesRoundAndIsSeen_data() { addPages(); } // 2
    void tabGoesRoundAndIsSeen();
    void viewComesBack_data() { addPages(); } // 4
    void viewComesBack();
    void rowsAreCopiedAndExported_data() { addPages(); } // 5
    void rowsAreCopiedAndExported();
    void nothingIsClipped_data(); // 7
    void nothingIsClipped();
    void everyWordIsTranslated_data() { addPages(); } // 7
    void everyWordIsTranslated();
    void irreversibleAsksFirst_data() { addPages(); } // 8
    void irreversibleAsksFirst();
    void helpIsThePagesOwn_data() { addPages(); } // 9
    void helpIsThePagesOwn();

private:
    static void addPages();
};

void tst_UiPages::addPages()
{
    QTest::addColumn<QString>("id");
    for (const auto &id : pageIds())
        QTest::newRow(qPrintable(id)) << id;
}

void tst_UiPages::cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

void tst_UiPages::usefulWhenEmpty()
{
    QFETCH(QString, id);
    Window window(test::FakeBackend::empty());
    auto *page = window.open(id);
    QVERIFY(page);
    QCOMPARE(test::clippedTexts(page).join(u'\n'), QString());
    QCOMPARE(test::unnamedControls(page).join(u'\n'), QString());
    qsizetype letters = 0; // something is said
    for (const auto *label : shown<QLabel>(page))
        letters += label->text().size();
    QVERIFY(letters > 20);
    if (const auto *table = qobject_cast<TablePage *>(page); table != nullptr && table->model().rowCount() == 0)
        QVERIFY(!table->table().isVisible());
}

void tst_UiPages::usefulWithOneRow()
{
    QFETCH(QString, id);
    auto backend = std::make_unique<test::FakeBackend>();
    for (const auto &noun : {u"user"_s, u"service"_s, u"client"_s, u"map"_s, u"cert"_s, u"key"_s, u"token"_s, u"audit"_s}) {
        auto &rows = backend->table(noun);
        while (rows.size() > 1)
            rows.removeLast();
    }
    Window window(std::move(backend));
    auto *page = window.open(id);
    QCOMPARE(test::clippedTexts(page).join(u'\n'), QString());
    if (auto *table = qobject_cast<TablePage *>(page); table != nullptr && table->model().rowCount() == 1) {
        QVERIFY(table->table().isVisible());
        QTest::keyClick(&table->table(), Qt::Key_Home);
        QCOMPARE(table->table().selectedKeys().size(), 1);
    }
}

void tst_UiPages::saysThatItLoads()
{
    QFETCH(QString, id);
    if (methodsOf(id).isEmpty())
        return; // it has all it needs
    Window window;
    window.open(pageIds().first() == id ? pageIds().last() : pageIds().first());
    window.backend().hold();
    auto *page = window.open(id);
    QTRY_VERIFY(isBusy(page));
    window.backend().release();
    QTRY_VERIFY(!isBusy(page));
}

void tst_UiPages::errorSaysWhatWhyWhatNow()
{
    QFETCH(QString, id);
    const auto methods = methodsOf(id);
    if (methods.isEmpty())
        return;
    Window window;
    window.open(pageIds().first() == id ? pageIds().last() : pageIds().first());
    for (const auto &method : methods)
        window.backend().failAlways(method, {Errc::Unavailable, u"The database does not answer"_s, u"Look at the disk of the site"_s});
    auto *page = window.open(id);
    QTRY_VERIFY(!shown<MessageBanner>(page).isEmpty());
    const auto *banner = shown<MessageBanner>(page).first();
    QVERIFY(banner->text().contains(u"The database does not answer"));
    QVERIFY(banner->text().contains(u"Look at the disk of the site"));
    auto *copy = buttonCalled(banner, u"Copy details"_s);
    QVERIFY(copy);
    QTest::mouseClick(copy, Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"unavailable", Qt::CaseInsensitive));
    window.backend().stopFailing();
    auto *retry = buttonCalled(banner, u"Retry"_s);
    QVERIFY(retry);
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY(shown<MessageBanner>(page).isEmpty());
}

void tst_UiPages::lockedShowsNothing()
{
    QFETCH(QString, id);
    Window window;
    auto *page = window.open(id);
    window.main().setLocked(true);
    QVERIFY(!page->isVisible());
    for (const auto *action : window.main().context().actions.available())
        QVERIFY2(!page->commands().contains(action), qPrintable(ActionCollection::idOf(action)));
    window.main().setLocked(false);
    QVERIFY(page->isVisible());
}

void tst_UiPages::tabGoesRoundAndIsSeen()
{
    QFETCH(QString, id);
    Window window;
    auto *page = window.open(id);
    if (auto *table = qobject_cast<TablePage *>(page))
        table->table().setCurrentIndex(table->table().proxy().index(0, 0));
    QApplication::setActiveWindow(&window.main());
    page->setFocus();
    Window::settle();
    auto *first = QApplication::focusWidget();
    QVERIFY(first);
    QList<QWidget *> visited{first};
    auto before = window.main().grab().toImage();
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto *now = QApplication::focusWidget();
        QVERIFY2(now != nullptr && now != visited.last(), visited.last()->metaObject()->className());
        const auto after = window.main().grab().toImage();
        QVERIFY2(after != before, qPrintable(u"the focus is not seen on %1 %2"_s.arg(QString::fromLatin1(now->metaObject()->className()),
                                                                                     now->accessibleName())));
        before = after;
        if (now == first)
            break;
        visited << now;
    }
    QVERIFY(visited.size() > 3);
    QCOMPARE(QApplication::focusWidget(), first); // round, no trap
}

void tst_UiPages::viewComesBack()
{
    QFETCH(QString, id);
    Window window;
    auto *page = qobject_cast<TablePage *>(window.open(id));
    if (page == nullptr)
        return; // nothing of a table to keep
    const auto last = page->model().columnCount() - 1;
    const bool hidden = page->table().header()->isSectionHidden(last);
    page->table().header()->moveSection(page->table().header()->visualIndex(last), 0);
    page->table().header()->setSectionHidden(last, !hidden);
    page->table().sortByColumn(1, Qt::DescendingOrder);
    window.restart();
    page = qobject_cast<TablePage *>(window.open(id));
    QCOMPARE(page->table().header()->visualIndex(last), 0);
    QCOMPARE(page->table().header()->isSectionHidden(last), !hidden);
    QCOMPARE(page->table().header()->sortIndicatorSection(), 1);
    window.settings().resetLayout();
    QCOMPARE(page->table().header()->visualIndex(last), last);
    QCOMPARE(page->table().header()->isSectionHidden(last), hidden);
    QCOMPARE(page->table().header()->sortIndicatorSection(), -1);
}

void tst_UiPages::rowsAreCopiedAndExported()
{
    QFETCH(QString, id);
    Window window;
    auto *page = qobject_cast<TablePage *>(window.open(id));
    if (page == nullptr)
        return;
    page->table().selectAll();
    QTest::keyClick(&page->table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts).size(), page->table().proxy().rowCount() + 1);
    auto *action = window.main().context().actions.find(id + u".export"_s);
    QVERIFY(action);
    QTemporaryDir folder;
    window.files().answer = folder.filePath(u"out.json"_s);
    action->trigger();
    QTRY_VERIFY(QFileInfo::exists(window.files().answer));
    QVERIFY(window.files().last.suggestedName.contains(QDate::currentDate().toString(Qt::ISODate)));
}

void tst_UiPages::nothingIsClipped_data()
{
    QTest::addColumn<ThemeId>("theme");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("light") << ThemeId::Light << 100 << u"en"_s << false;
    QTest::newRow("dark, 200 %") << ThemeId::Dark << 200 << u"en"_s << false;
    QTest::newRow("high contrast, 300 %") << ThemeId::HighContrast << 300 << u"en"_s << false;
    QTest::newRow("right to left") << ThemeId::Light << 100 << u"en"_s << true;
    QTest::newRow("right to left, 200 %") << ThemeId::Dark << 200 << u"en"_s << true;
    QTest::newRow("pseudo-language") << ThemeId::Light << 100 << u"pseudo"_s << false;
    QTest::newRow("pseudo-language, right to left, 200 %") << ThemeId::Light << 200 << u"pseudo"_s << true;
    for (const auto &language : Languages::all()) {
        if (language.code != u"en")
            QTest::newRow(qPrintable(language.code)) << ThemeId::Light << 100 << language.code << false;
    }
}

void tst_UiPages::nothingIsClipped()
{
    QFETCH(ThemeId, theme);
    QFETCH(int, scale);
    QFETCH(QString, language);
    QFETCH(bool, rightToLeft);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Window window(std::make_unique<test::FakeBackend>(), language);
    window.theme().setChoice(theme);
    window.theme().setScale(scale);
    window.main().resize(1440 * scale / 100, 900 * scale / 100);
    QStringList clipped;
    for (const auto &entry : window.main().registry().entries()) {
        auto *page = window.open(entry.info.id);
        if (auto *table = qobject_cast<TablePage *>(page)) {
            table->table().setCurrentIndex(table->table().proxy().index(0, 0));
            Window::settle();
        }
        for (const auto &text : test::clippedTexts(&window.main()))
            clipped << QString(entry.info.id + u": "_s + text);
        QCOMPARE(page->layoutDirection(), rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    }
    window.theme().setScale(100);
    QCOMPARE(clipped.join(u'\n'), QString());
}

void tst_UiPages::everyWordIsTranslated()
{
    QFETCH(QString, id);
    Window window(std::make_unique<test::FakeBackend>(), u"pseudo"_s);
    auto *page = window.open(id);
    if (auto *table = qobject_cast<TablePage *>(page)) {
        table->table().setCurrentIndex(table->table().proxy().index(0, 0));
        Window::settle();
    }
    QCOMPARE(test::untranslatedTexts(page).join(u'\n'), QString());
    for (const auto *action : page->commands())
        QVERIFY2(action->text().contains(PseudoTranslator::kBegin), qPrintable(ActionCollection::idOf(action)));
}

void tst_UiPages::irreversibleAsksFirst()
{
    QFETCH(QString, id);
    Window window;
    auto *page = window.open(id);
    if (auto *table = qobject_cast<TablePage *>(page))
        table->table().setCurrentIndex(table->table().proxy().index(0, 0));
    for (auto *action : page->commands()) {
        const auto verb = ActionCollection::idOf(action).section(u'.', -1);
        if ((verb != u"remove" && verb != u"revoke") || !action->isEnabled())
            continue;
        window.backend().forgetCalls();
        action->trigger();
        Window::settle();
        for (const auto &call : window.backend().calls())
            QVERIFY2(!call.method.endsWith(verb), qPrintable(call.method));
        QDialog *dialog = nullptr;
        for (auto *candidate : shown<QDialog>(&window.main()))
            dialog = candidate;
        if (dialog == nullptr) { // it can be undone
            QTRY_VERIFY2(window.main().context().changes.stack().canUndo(), qPrintable(ActionCollection::idOf(action)));
            continue;
        }
        QCOMPARE(test::unnamedControls(dialog).join(u'\n'), QString());
        QCOMPARE(test::clippedTexts(dialog).join(u'\n'), QString());
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void tst_UiPages::helpIsThePagesOwn()
{
    QFETCH(QString, id);
    Window window;
    auto *page = window.open(id);
    const auto topic = page->info().help.section(u'#', 0, 0);
    QVERIFY2(HelpWindow::topics().contains(topic), qPrintable(topic));
    QTest::keyClick(&window.main(), Qt::Key_F1);
    QVERIFY(window.main().helpWindow() != nullptr && window.main().helpWindow()->isVisible());
    QCOMPARE(window.main().helpWindow()->topic(), topic);
}

QTEST_MAIN(tst_UiPages)
#include "tst_ui_pages.moc"
