// The standard table, its filter and the two pages made with it, by key clicks on a site in memory.

#include "tests/ui/support/widget_checks.h"
#include "tests/ui/support/window.h"
#include "ui/confirm.h"
#include "ui/form.h"
#include "ui/table_page.h"
#include "ui/toast.h"
#include "ui/undo.h"

#include <QtTest/QTest>

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using test::Window;

namespace {

TablePage *openTable(Window &window, const QString &id) { return qobject_cast<TablePage *>(window.open(id)); }

template <typename Dialog>
Dialog *dialogOf(QWidget *page)
{
    return page->findChild<Dialog *>();
}

void trigger(Window &window, const QString &action) { window.main().context().actions.find(action)->trigger(); }

} // namespace

class tst_UiTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnStateIsKeptByName();
    void lastColumnStays();
    void copiesSelectedRows();
    void enterMakesChips();
    void backspaceTakesAChip();
    void savedFiltersComeBack();
    void nothingFoundOffersToClear();
    void emptySiteSaysWhatToDo();
    void errorStaysInThePageAndRetryHeals();
    void disabledActionsSayWhy();
    void addsAUser();
    void refusalStaysInTheForm();
    void okSaysWhatIsMissing();
    void disableIsUndone();
    void removeAsksFirst();
    void productionWantsTheNameTyped();
    void hundredThousandRows();
    void selectionLivesThroughARefresh();
    void detailFollowsTheSelection();
    void exportsWhatIsShown();
};

void tst_UiTable::columnStateIsKeptByName()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    QVERIFY(page);
    auto *header = page->table().header();
    const auto name = page->model().columnByName(u"name");
    header->moveSection(header->visualIndex(name), 0);
    header->resizeSection(name, 300);
    header->setSectionHidden(page->model().columnByName(u"createdAt"), true);
    page->table().sortByColumn(name, Qt::DescendingOrder);
    const auto kept = window.settings().get(u"tables/users"_s).toByteArray();
    QVERIFY(kept.contains("\"name\""));
    window.restart();
    page = openTable(window, u"users"_s);
    header = page->table().header();
    QCOMPARE(header->visualIndex(name), 0);
    QVERIFY(qAbs(header->sectionSize(name) - 300) <= 10);
    QCOMPARE(header->sortIndicatorSection(), name);
    // A state of a version that had other columns: unknown names are left out, new columns keep their defaults.
    window.settings().set(u"tables/users"_s, QByteArray(R"({"columns":[{"name":"gone"},{"name":"valUserId","width":9}]})"));
    window.restart();
    page = openTable(window, u"users"_s);
    QCOMPARE(page->table().header()->visualIndex(page->model().columnByName(u"valUserId")), 0);
    window.settings().resetLayout();
    QCOMPARE(page->table().header()->visualIndex(0), 0);
}

void tst_UiTable::lastColumnStays()
{
    Window window;
    auto *page = openTable(window, u"services"_s);
    for (int i = 1; i < page->model().columnCount(); ++i)
        page->table().header()->setSectionHidden(i, true);
    auto *menu = page->table().makeColumnMenu(page);
    QVERIFY(!menu->actions().first()->isEnabled());
    QVERIFY(menu->actions()[1]->isEnabled());
}

void tst_UiTable::copiesSelectedRows()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    page->table().setFocus();
    page->table().setCurrentIndex(page->table().proxy().index(0, 0));
    QTest::keyClick(&page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(page->table().selectedKeys().size(), 2);
    QTest::keyClick(&page->table(), Qt::Key_C, Qt::ControlModifier);
    const auto lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].startsWith(u"alice\tAlice Adler"));
    QVERIFY(page->footerText().contains(u"2"));
}

void tst_UiTable::enterMakesChips()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    auto *edit = page->filterBar().edit();
    edit->setFocus();
    QTest::keyClicks(edit, u"is:disabled"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(page->table().proxy().rowCount(), 1);
    QCOMPARE(page->filterBar().chipTexts(), QStringList{u"is:disabled"_s});
    QVERIFY(edit->text().isEmpty());
    QTest::keyClicks(edit, u"alice"_s); // typed words count before Enter
    QTRY_COMPARE(page->table().proxy().rowCount(), 0);
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_COMPARE(page->table().proxy().rowCount(), 12);
    page->setFilter(u"colour:red"_s);
    QVERIFY(edit->accessibleDescription().contains(u"colour"));
}

void tst_UiTable::backspaceTakesAChip()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    page->setFilter(u"is:disabled !login:bob"_s);
    QCOMPARE(page->filterBar().chipTexts().size(), 2);
    page->filterBar().edit()->setFocus();
    QTest::keyClick(page->filterBar().edit(), Qt::Key_Backspace);
    QCOMPARE(page->filterBar().chipTexts(), QStringList{u"is:disabled"_s});
}

void tst_UiTable::savedFiltersComeBack()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    page->setFilter(u"is:disabled"_s);
    page->filterBar().save(u"Off / gone"_s);
    page->filterBar().clear();
    window.restart();
    page = openTable(window, u"users"_s);
    QCOMPARE(page->filterBar().savedNames(), QStringList{u"Off - gone"_s});
    page->filterBar().applySaved(u"Off - gone"_s);
    QCOMPARE(page->filter(), u"is:disabled"_s);
    page->filterBar().removeSaved(u"Off - gone"_s);
    QVERIFY(page->filterBar().savedNames().isEmpty());
}

void tst_UiTable::nothingFoundOffersToClear()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    page->setFilter(u"nobody-has-this"_s);
    QTRY_VERIFY(!page->table().isVisible());
    QPushButton *clear = nullptr;
    for (auto *button : page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Clear filter")
            clear = button;
    }
    QVERIFY(clear);
    QVERIFY(page->filterBar().isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_VERIFY(page->table().isVisible());
}

void tst_UiTable::emptySiteSaysWhatToDo()
{
    Window window(test::FakeBackend::empty());
    auto *page = openTable(window, u"services"_s);
    QVERIFY(!page->table().isVisible());
    bool add = false;
    for (auto *button : page->findChildren<QPushButton *>())
        add = add || (button->isVisible() && button->text().startsWith(u"Add service"));
    QVERIFY(add);
}

void tst_UiTable::errorStaysInThePageAndRetryHeals()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    window.backend().failAlways(u"user.list"_s, {Errc::Unavailable, u"The database does not answer"_s, u"Look at the disk"_s});
    page->refresh();
    QPushButton *retry = nullptr;
    const auto findRetry = [&] {
        for (auto *button : page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Retry")
                retry = button;
        }
        return retry != nullptr;
    };
    QTRY_VERIFY(findRetry());
    QCOMPARE(page->table().proxy().rowCount(), 12); // rows on show stay
    window.backend().stopFailing();
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY(!retry->isVisible());
}

void tst_UiTable::disabledActionsSayWhy()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    page->table().clearSelection();
    auto *edit = window.main().context().actions.find(u"users.edit"_s);
    QVERIFY(!edit->isEnabled());
    QCOMPARE(ActionCollection::reason(edit), u"Select one row first"_s);
    QVERIFY(edit->toolTip().contains(u"Select one row first"));
    page->table().selectAll();
    auto *disable = window.main().context().actions.find(u"users.disable"_s);
    QVERIFY(disable->isEnabled());
    QCOMPARE(disable->text(), u"Disable (12)"_s);
}

void tst_UiTable::addsAUser()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    QTest::keyClick(&window.main(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = dialogOf<FormDialog>(page);
    QVERIFY(dialog);
    QCOMPARE(test::unnamedControls(dialog).join(u'\n'), QString());
    QTest::keyClicks(dialog->form().field(u"login"_s), u"zoe"_s);
    QTest::keyClicks(dialog->form().field(u"password"_s), u"a long enough one"_s);
    bool shown = false;
    for (const auto *label : dialog->findChildren<QLabel *>()) {
        shown = shown || label->text() == u"sealdeskd user add zoe --password-file FILE --site /srv/seal/depot";
        QVERIFY(!label->text().contains(u"long enough"));
    }
    QVERIFY(shown);
    QVERIFY(dialog->okButton()->isEnabled());
    QTest::mouseClick(dialog->okButton(), Qt::LeftButton);
    QTRY_COMPARE(page->table().selectedKeys(), QStringList{u"zoe"_s});
    QVERIFY(window.main().context().toasts.texts().contains(u"zoe was added"_s));
}

void tst_UiTable::refusalStaysInTheForm()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    trigger(window, u"users.add"_s);
    auto *dialog = dialogOf<FormDialog>(page);
    QTest::keyClicks(dialog->form().field(u"login"_s), u"alice"_s);
    QTest::mouseClick(dialog->okButton(), Qt::LeftButton);
    const auto told = [&] {
        for (const auto *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"is there already. Take another name."))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(told());
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->okButton()->isEnabled());
}

void tst_UiTable::okSaysWhatIsMissing()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    trigger(window, u"users.add"_s);
    auto *dialog = dialogOf<FormDialog>(page);
    QVERIFY(!dialog->okButton()->isEnabled());
    QCOMPARE(dialog->okButton()->toolTip(), u"Log-in name is needed"_s);
    dialog->reject();
    page->table().selectKey(u"alice"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    trigger(window, u"users.edit"_s);
    dialog = dialogOf<FormDialog>(page);
    QCOMPARE(dialog->okButton()->toolTip(), u"Nothing is changed yet"_s);
    // Only what was changed is sent: nobody else's change is undone.
    auto *name = qobject_cast<QLineEdit *>(dialog->form().field(u"name"_s));
    QTest::keyClick(name, Qt::Key_End); // a dialog selects what is in its first field
    QTest::keyClicks(name, u"!"_s);
    QCOMPARE(dialog->form().shownParams(), (QJsonObject{{u"login"_s, u"alice"_s}, {u"name"_s, u"Alice Adler!"_s}}));
    QVERIFY(dialog->form().params().contains(u"ifRevision"_s));
}

void tst_UiTable::disableIsUndone()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    const auto isDisabled = [&] { return window.backend().table(u"user"_s)[0].toObject().value(u"disabled"_s).toBool(); };
    page->table().selectKey(u"alice"_s);
    trigger(window, u"users.disable"_s);
    QTRY_VERIFY(isDisabled());
    QTRY_VERIFY(window.main().context().toasts.texts().contains(u"alice is disabled"_s));
    QTest::keyClick(&window.main(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!isDisabled());
    trigger(window, u"window.redo"_s);
    QTRY_VERIFY(isDisabled());
}

void tst_UiTable::removeAsksFirst()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    page->table().selectKey(u"bob"_s);
    trigger(window, u"users.remove"_s);
    auto *dialog = dialogOf<ConfirmDialog>(page);
    QVERIFY(dialog);
    QCOMPARE(window.backend().countOf(u"user.remove"_s), 0);
    QCOMPARE(dialog->goButton()->text(), u"Remove 1 user"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(window.backend().countOf(u"user.remove"_s), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    trigger(window, u"users.remove"_s);
    dialog = dialogOf<ConfirmDialog>(page);
    QTest::mouseClick(dialog->goButton(), Qt::LeftButton);
    QTRY_COMPARE(page->table().proxy().rowCount(), 11);
    QVERIFY(!window.main().context().changes.stack().canUndo());
}

void tst_UiTable::productionWantsTheNameTyped()
{
    Window window;
    window.site.demo = false;
    window.site.environment = u"production"_s;
    window.restart();
    auto *page = openTable(window, u"users"_s);
    page->table().selectKey(u"bob"_s);
    trigger(window, u"users.remove"_s);
    auto *dialog = dialogOf<ConfirmDialog>(page);
    QVERIFY(dialog->nameEdit() && !dialog->goButton()->isEnabled());
    QTest::keyClicks(dialog->nameEdit(), u"bob"_s);
    QVERIFY(dialog->goButton()->isEnabled());
}

void tst_UiTable::hundredThousandRows()
{
    auto backend = std::make_unique<test::FakeBackend>();
    backend->makeUsers(100'000);
    Window window(std::move(backend));
    auto *page = openTable(window, u"users"_s);
    QCOMPARE(page->model().rowCount(), 200); // only what is needed
    QVERIFY(page->footerText().contains(u"of more than"));
    page->setFilter(u"user99999"_s); // the site looks for it
    QTRY_COMPARE(page->table().proxy().rowCount(), 1);
    page->setFilter({});
    QTRY_COMPARE(page->table().proxy().rowCount(), 200);
}

void tst_UiTable::selectionLivesThroughARefresh()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    page->table().selectKey(u"carol"_s);
    auto &users = window.backend().table(u"user"_s);
    users.removeAt(0); // somebody else removed alice
    window.backend().publish(u"config"_s);
    QTRY_COMPARE(page->table().proxy().rowCount(), 11);
    QTRY_COMPARE(page->table().selectedKeys(), QStringList{u"carol"_s});
}

void tst_UiTable::detailFollowsTheSelection()
{
    Window window;
    auto *page = openTable(window, u"users"_s);
    page->table().selectKey(u"carol"_s);
    const auto shows = [&](const QString &text) {
        for (const auto *label : page->detail().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(shows(u"Carol Chen"_s));
    QTRY_VERIFY(shows(u"v2x.platooning, uav.survey, mc.video"_s));
    page->table().selectAll();
    QTRY_VERIFY(shows(u"12 rows selected"_s));
    page->table().clearSelection();
    QTRY_VERIFY(shows(u"Select a row"_s));
}

void tst_UiTable::exportsWhatIsShown()
{
    Window window;
    QTemporaryDir folder;
    window.files().answer = folder.filePath(u"out.csv"_s);
    auto *page = openTable(window, u"users"_s);
    page->setFilter(u"login:bob"_s);
    QTRY_COMPARE(page->table().proxy().rowCount(), 1);
    trigger(window, u"users.export"_s);
    QFile file(window.files().answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"login,name,valUserId"));
    QVERIFY(window.files().last.suggestedName.startsWith(u"users-"));
}

QTEST_MAIN(tst_UiTable)
#include "tst_ui_table.moc"
