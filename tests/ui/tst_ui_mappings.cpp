// Mappings as a list and as a matrix, and where VAL services and files of clients are chosen, on a site in memory.

#include "tests/ui/support/widget_checks.h"
#include "tests/ui/support/window.h"
#include "ui/confirm.h"
#include "ui/form.h"
#include "ui/message.h"
#include "ui/pages/mappings_page.h"
#include "ui/pages/matrix_model.h"
#include "ui/pages/matrix_view.h"
#include "ui/pages/service_picker.h"
#include "ui/toast.h"
#include "ui/undo.h"

#include <QtTest/QTest>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using test::Window;

namespace {

MappingsPage *openMatrix(Window &window)
{
    auto *page = qobject_cast<MappingsPage *>(window.open(u"mappings"_s));
    page->showMatrix(true);
    Window::settle();
    return page;
}

bool isMapped(Window &window, const QString &user, const QString &service)
{
    const auto &rows = window.backend().table(u"map"_s);
    return std::any_of(rows.begin(), rows.end(), [&](const auto &row) {
        return row.toObject().value(u"user"_s) == user && row.toObject().value(u"service"_s) == service;
    });
}

/// Two services in two answers; the second is refused `failures` times.
std::function<api::Reply(const QJsonObject &)> twoPages(int failures)
{
    return [left = std::make_shared<int>(failures)](const QJsonObject &params) {
        const bool second = params.value(u"after"_s).toString() == u"2";
        if (second && (*left)-- > 0)
            return api::Reply::refused({Errc::Unavailable, u"The site is too busy"_s, u"Try again"_s});
        QJsonObject page{{u"items"_s, QJsonArray{QJsonObject{{u"id"_s, second ? u"b.two"_s : u"a.one"_s}}}}};
        if (!second)
            page.insert(u"next"_s, u"2"_s);
        return api::Reply::of(page);
    };
}

QModelIndex cellOf(MappingsPage &page, const QString &user, const QString &service)
{
    return page.matrixModel().index(page.matrixModel().rowOf(user), page.matrixModel().columnOf(service));
}

} // namespace

class tst_UiMappings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void addsEditsAndRemoves();
    void editsAreCheckedBothWays();
    void theMatrixLeavesTheListAlone();
    void servicesAreAskedForOnce();
    void clientFormsOfferEveryService();
    void keyFilesAreNotReplacedUnasked();
    void modelKeepsItsContract();
    void spaceAndClickToggle();
    void togglesAreUndone();
    void selectionsChangeAsAWhole();
    void aRefusalPutsTheMarkBack();
    void changesOfOthersShowInPlace();
    void changesDuringAnAnswerAreSeen();
    void usersWhoComeAndGo();
    void filterNarrowsTheUsers();
    void choiceComesBack();
    void tenThousandByFifty();
    void marksAreRead();
    void looksWhole_data();
    void looksWhole();
};

void tst_UiMappings::cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

void tst_UiMappings::addsEditsAndRemoves()
{
    Window window;
    auto *page = qobject_cast<MappingsPage *>(window.open(u"mappings"_s));
    const auto count = page->table().proxy().rowCount();
    QTest::keyClick(&window.main(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = page->findChild<FormDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->form().field(u"user"_s), u"alice"_s);
    QTest::keyClicks(dialog->form().field(u"service"_s), u"mc.video"_s);
    QTest::mouseClick(dialog->okButton(), Qt::LeftButton);
    QTRY_VERIFY(isMapped(window, u"alice"_s, u"mc.video"_s));
    QTRY_COMPARE(page->table().proxy().rowCount(), count + 1);
    QTRY_COMPARE(page->table().selectedKeys(), QStringList{u"alice \u2192 mc.video"_s});
    window.main().context().actions.find(u"mappings.remove"_s)->trigger();
    QTRY_VERIFY(!isMapped(window, u"alice"_s, u"mc.video"_s));
    QTRY_VERIFY(window.main().context().toasts.texts().contains(u"alice is not mapped to mc.video any more"_s));
    window.main().context().changes.stack().undo();
    QTRY_VERIFY(isMapped(window, u"alice"_s, u"mc.video"_s));
    window.main().context().changes.stack().undo();
    QTRY_VERIFY(!isMapped(window, u"alice"_s, u"mc.video"_s));
}

void tst_UiMappings::editsAreCheckedBothWays()
{
    QList<QJsonObject> asked;
    Window window;
    auto *page = qobject_cast<MappingsPage *>(window.open(u"mappings"_s));
    window.backend().answer(u"map.set"_s, [&asked](const QJsonObject &params) {
        asked << params;
        auto row = params;
        row.insert(u"ownValUserId"_s, params.value(u"valUserId"_s));
        row.insert(u"revision"_s, u"r%1"_s.arg(asked.size()));
        return api::Reply::of(row);
    });
    QVERIFY(page->table().selectKey(u"alice \u2192 v2x.platooning"_s));
    window.main().context().actions.find(u"mappings.edit"_s)->trigger();
    auto *dialog = page->findChild<FormDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->form().field(u"valUserId"_s), u"alice.there"_s);
    QTest::mouseClick(dialog->okButton(), Qt::LeftButton);
    auto &stack = window.main().context().changes.stack();
    QTRY_VERIFY(stack.canUndo());
    QCOMPARE(asked.size(), 1);
    const auto before = asked.first().value(u"ifRevision"_s).toString();
    QVERIFY(!before.isEmpty());
    stack.undo();
    QTRY_COMPARE(asked.size(), 2);
    QCOMPARE(asked.last().value(u"ifRevision"_s).toString(), u"r1"_s);
    QCOMPARE(asked.last().value(u"valUserId"_s).toString(), QString());
    stack.redo();
    QTRY_COMPARE(asked.size(), 3);
    QCOMPARE(asked.last().value(u"ifRevision"_s).toString(), before);
}

void tst_UiMappings::theMatrixLeavesTheListAlone()
{
    Window window;
    auto *page = qobject_cast<MappingsPage *>(window.open(u"mappings"_s));
    auto &actions = window.main().context().actions;
    QVERIFY(page->table().selectKey(u"alice \u2192 v2x.platooning"_s));
    const QStringList ids{u"mappings.edit"_s, u"mappings.remove"_s, u"mappings.export"_s};
    for (const auto &id : ids)
        QVERIFY2(actions.find(id)->isEnabled(), qPrintable(id));
    page->showMatrix(true);
    Window::settle();
    for (const auto &id : ids) {
        QVERIFY2(!actions.find(id)->isEnabled(), qPrintable(id));
        QCOMPARE(ActionCollection::reason(actions.find(id)), u"Switch to the list first"_s);
    }
    QTest::keyClick(&page->matrix(), Qt::Key_Delete);
    Window::settle();
    QVERIFY(isMapped(window, u"alice"_s, u"v2x.platooning"_s));
    page->showMatrix(false);
    for (const auto &id : ids)
        QVERIFY2(actions.find(id)->isEnabled(), qPrintable(id));
}

void tst_UiMappings::servicesAreAskedForOnce()
{
    Window window;
    window.open(u"users"_s);
    window.backend().answer(u"service.list"_s, twoPages(1));
    auto *picker = ServicePicker::start(window.main().context(), &window.main(), u"Map"_s, u"Map"_s, {});
    auto *banner = picker->findChild<MessageBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(picker->list()->count(), 1);
    banner->findChildren<QPushButton *>().first()->click(); // Retry
    QTRY_COMPARE(picker->list()->count(), 2);
    QVERIFY(!banner->isVisible());
}

void tst_UiMappings::clientFormsOfferEveryService()
{
    Window window;
    auto *page = window.open(u"clients"_s);
    window.backend().answer(u"service.list"_s, twoPages(0));
    window.main().context().actions.find(u"clients.add"_s)->trigger();
    QTRY_VERIFY(page->findChild<FormDialog *>());
    const auto &fields = page->findChild<FormDialog *>()->form().spec().fields;
    const auto field = std::find_if(fields.begin(), fields.end(), [](const FieldSpec &one) { return one.parameter == u"service"; });
    QVERIFY(field != fields.end());
    QCOMPARE(field->choices, (QStringList{u"a.one"_s, u"b.two"_s}));
}

void tst_UiMappings::keyFilesAreNotReplacedUnasked()
{
    const QTemporaryDir folder;
    QFile key(folder.filePath(u"server.key"_s));
    QVERIFY(key.open(QIODevice::WriteOnly));
    Window window;
    auto client = window.backend().table(u"client"_s)[2].toObject();
    client.insert(u"clientId"_s, u"v2x/server"_s);
    window.backend().table(u"client"_s)[2] = client;
    window.backend().answer(u"cert.issue"_s, [](const QJsonObject &params) { return api::Reply::of(params); });
    auto *page = qobject_cast<TablePage *>(window.open(u"clients"_s));
    QVERIFY(page->table().selectKey(u"v2x/server"_s));
    window.files().answer = folder.filePath(u"server.pem"_s);
    window.main().context().actions.find(u"clients.certificate"_s)->trigger();
    QCOMPARE(window.files().last.suggestedName, u"v2x-server.pem"_s);
    auto *ask = page->findChild<ConfirmDialog *>();
    QVERIFY(ask);
    QCOMPARE(window.backend().countOf(u"cert.issue"_s), 0);
    QTest::mouseClick(ask->goButton(), Qt::LeftButton);
    QTRY_COMPARE(window.backend().countOf(u"cert.issue"_s), 1);
}

void tst_UiMappings::modelKeepsItsContract()
{
    test::FakeBackend backend;
    backend.makeUsers(1200);
    MatrixModel model(backend);
    model.load({});
    QTRY_COMPARE(model.rowCount(), 500);
    QCOMPARE(model.columnCount(), 4);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 1000);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 1200);
    QVERIFY(!model.canFetchMore({}));
    // Not from the start: the tester itself fetches more.
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMapped(u"user00003"_s, u"mc.video"_s, true);
    QVERIFY(model.index(2, model.columnOf(u"mc.video"_s)).data(MatrixModel::MappedRole).toBool());
    model.setMapped(u"nobody"_s, u"mc.video"_s, true); // of nobody: nothing happens
    model.load(u"user0000"_s);
    QTRY_COMPARE(model.rowCount(), 9);
}

void tst_UiMappings::spaceAndClickToggle()
{
    Window window;
    auto *page = openMatrix(window);
    auto &matrix = page->matrix();
    matrix.setFocus();
    matrix.setCurrentIndex(cellOf(*page, u"alice"_s, u"mc.video"_s));
    QTest::keyClick(&matrix, Qt::Key_Space);
    QTRY_VERIFY(isMapped(window, u"alice"_s, u"mc.video"_s));
    QTRY_VERIFY(cellOf(*page, u"alice"_s, u"mc.video"_s).data(MatrixModel::MappedRole).toBool());
    QTest::keyClick(&matrix, Qt::Key_Space);
    QTRY_VERIFY(!isMapped(window, u"alice"_s, u"mc.video"_s));
    const auto place = matrix.visualRect(cellOf(*page, u"bob"_s, u"mc.video"_s)).center();
    QTest::mouseClick(matrix.viewport(), Qt::LeftButton, Qt::NoModifier, place);
    QTRY_VERIFY(isMapped(window, u"bob"_s, u"mc.video"_s));
    QTest::keyClick(&matrix, Qt::Key_Down); // moves, changes nothing
    QCOMPARE(matrix.currentIndex().data(MatrixModel::UserRole_).toString(), u"carol"_s);
}

void tst_UiMappings::togglesAreUndone()
{
    Window window;
    auto *page = openMatrix(window);
    page->matrix().setFocus();
    page->matrix().setCurrentIndex(cellOf(*page, u"alice"_s, u"v2x.platooning"_s));
    QTest::keyClick(&page->matrix(), Qt::Key_Space);
    QTRY_VERIFY(!isMapped(window, u"alice"_s, u"v2x.platooning"_s));
    QTRY_VERIFY(window.main().context().changes.stack().canUndo());
    QTest::keyClick(&window.main(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(isMapped(window, u"alice"_s, u"v2x.platooning"_s));
    QTRY_VERIFY(cellOf(*page, u"alice"_s, u"v2x.platooning"_s).data(MatrixModel::MappedRole).toBool());
}

void tst_UiMappings::selectionsChangeAsAWhole()
{
    Window window;
    auto *page = openMatrix(window);
    auto &actions = window.main().context().actions;
    QVERIFY(!actions.find(u"mappings.cells.map"_s)->isEnabled() || page->matrix().selectedCells().size() > 0);
    page->matrix().selectColumn(page->matrixModel().columnOf(u"uav.survey"_s));
    window.backend().forgetCalls();
    actions.find(u"mappings.cells.map"_s)->trigger();
    QTRY_VERIFY(isMapped(window, u"alice"_s, u"uav.survey"_s));
    QCOMPARE(window.backend().countOf(u"map.bulk"_s), 1);
    QTRY_VERIFY(!actions.find(u"mappings.cells.map"_s)->isEnabled());
    QTRY_VERIFY(window.main().context().changes.stack().canUndo());
    window.main().context().changes.stack().undo();
    QTRY_VERIFY(!isMapped(window, u"alice"_s, u"uav.survey"_s));
    QVERIFY(isMapped(window, u"bob"_s, u"uav.survey"_s)); // was there before
}

void tst_UiMappings::aRefusalPutsTheMarkBack()
{
    Window window;
    auto *page = openMatrix(window);
    const auto cell = QPersistentModelIndex(cellOf(*page, u"alice"_s, u"mc.video"_s));
    window.backend().failNext(u"map.bulk"_s, {Errc::Unavailable, u"The site is too busy"_s, u"Try again"_s});
    page->matrix().setCurrentIndex(cell);
    page->matrix().setFocus();
    QTest::keyClick(&page->matrix(), Qt::Key_Space);
    QVERIFY(cell.data(MatrixModel::PendingRole).toBool());
    QTRY_VERIFY(!cell.data(MatrixModel::PendingRole).toBool());
    QVERIFY(!cell.data(MatrixModel::MappedRole).toBool());
    QVERIFY(window.main().context().toasts.texts().join(u' ').contains(u"too busy"_s));
}

void tst_UiMappings::changesOfOthersShowInPlace()
{
    Window window;
    auto *page = openMatrix(window);
    page->matrix().setCurrentIndex(cellOf(*page, u"carol"_s, u"mc.video"_s));
    window.backend().table(u"map"_s).append(QJsonObject{{u"user"_s, u"alice"_s}, {u"service"_s, u"mc.video"_s}});
    window.backend().publish(u"config"_s);
    QTRY_VERIFY(cellOf(*page, u"alice"_s, u"mc.video"_s).data(MatrixModel::MappedRole).toBool());
    QCOMPARE(page->matrix().currentIndex().data(MatrixModel::UserRole_).toString(), u"carol"_s);
}

void tst_UiMappings::changesDuringAnAnswerAreSeen()
{
    test::FakeBackend backend;
    MatrixModel model(backend);
    bool changed = false;
    // As the page does: whatever comes, rows on show are asked for again while they are stale.
    connect(&model, &MatrixModel::loaded, &model, [&] {
        model.refreshRows(0, model.rowCount() - 1);
        if (changed || backend.countOf(u"map.matrix"_s) < 2)
            return;
        changed = true; // the rows are asked for, and their answer is older than this
        backend.table(u"map"_s).append(QJsonObject{{u"user"_s, u"alice"_s}, {u"service"_s, u"mc.video"_s}});
        model.markStale();
    });
    model.load({});
    QTRY_COMPARE(model.rowCount(), 12);
    model.markStale();
    model.refreshRows(0, model.rowCount() - 1);
    QTRY_VERIFY(changed);
    QTRY_VERIFY(model.isMapped(model.rowOf(u"alice"_s), model.columnOf(u"mc.video"_s)));
    QTest::qWait(20);
    QCOMPARE(backend.countOf(u"map.matrix"_s), 3); // and then there is an end
}

void tst_UiMappings::usersWhoComeAndGo()
{
    Window window;
    auto *page = openMatrix(window);
    page->matrix().setCurrentIndex(cellOf(*page, u"carol"_s, u"mc.video"_s));
    window.backend().table(u"user"_s).removeAt(0);
    window.backend().publish(u"config"_s);
    QTRY_COMPARE(page->matrixModel().rowOf(u"alice"_s), -1);
    QTRY_COMPARE(page->matrix().currentIndex().data(MatrixModel::UserRole_).toString(), u"carol"_s);
    window.backend().table(u"service"_s).append(QJsonObject{{u"id"_s, u"zz.new"_s}, {u"name"_s, u"New"_s}});
    window.backend().publish(u"config"_s);
    QTRY_VERIFY(page->matrixModel().columnOf(u"zz.new"_s) >= 0);
}

void tst_UiMappings::filterNarrowsTheUsers()
{
    Window window;
    auto *page = openMatrix(window);
    page->setFilter(u"ali"_s);
    QTRY_COMPARE(page->matrixModel().rowCount(), 1);
    page->setFilter({});
    QTRY_COMPARE(page->matrixModel().rowCount(), 12);
}

void tst_UiMappings::choiceComesBack()
{
    Window window;
    QTest::keyClick(&window.main(), Qt::Key_F24); // any key: the window is there
    auto *page = openMatrix(window);
    QVERIFY(page->isMatrix());
    window.restart();
    page = qobject_cast<MappingsPage *>(window.open(u"mappings"_s));
    QVERIFY(page->isMatrix());
    window.main().context().actions.find(u"mappings.matrix"_s)->trigger();
    QVERIFY(!page->isMatrix());
    QTRY_VERIFY(page->table().isVisible());
}

void tst_UiMappings::tenThousandByFifty()
{
    auto backend = std::make_unique<test::FakeBackend>();
    backend->makeUsers(10'000);
    QJsonArray services;
    for (int i = 0; i < 50; ++i)
        services.append(QJsonObject{{u"id"_s, u"service.%1"_s.arg(i, 2, 10, QLatin1Char('0'))}, {u"name"_s, u"Service"_s}});
    backend->table(u"service"_s) = services;
    QJsonArray mappings;
    for (int i = 1; i <= 10'000; ++i)
        mappings.append(QJsonObject{{u"user"_s, u"user%1"_s.arg(i, 5, 10, QLatin1Char('0'))}, {u"service"_s, u"service.%1"_s.arg(i % 50, 2, 10, QLatin1Char('0'))}});
    backend->table(u"map"_s) = mappings;
    Window window(std::move(backend));
    window.main().resize(1920, 1080);
    auto *page = openMatrix(window);
    auto &matrix = page->matrix();
    auto *bar = matrix.verticalScrollBar();
    QElapsedTimer timer;
    qint64 longest = 0;
    for (int step = 0; step < 400 && page->matrixModel().rowCount() < 10'000; ++step) {
        timer.start();
        bar->setValue(bar->maximum());
        QApplication::processEvents();
        QTest::qWait(5);
    }
    QTRY_COMPARE_WITH_TIMEOUT(page->matrixModel().rowCount(), 10'000, 30'000);
    for (int place = 0; place < bar->maximum(); place += bar->maximum() / 60) {
        bar->setValue(place);
        timer.start();
        matrix.viewport()->repaint();
        longest = std::max(longest, timer.nsecsElapsed() / 1000);
    }
    qInfo("longest repaint of the matrix: %lld us", longest);
    QVERIFY(longest < 100'000); // some milliseconds on a machine that does nothing else
    matrix.scrollTo(page->matrixModel().index(9'999, 49));
    matrix.setCurrentIndex(page->matrixModel().index(9'999, 49));
    matrix.setFocus();
    QTest::keyClick(&matrix, Qt::Key_Space);
    QTRY_VERIFY(isMapped(window, u"user10000"_s, u"service.49"_s));
}

void tst_UiMappings::marksAreRead()
{
    Window window;
    auto *page = openMatrix(window);
    const auto cell = cellOf(*page, u"alice"_s, u"v2x.platooning"_s);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"alice, v2x.platooning: mapped"_s);
    QCOMPARE(test::unnamedControls(page).join(u'\n'), QString());
}

void tst_UiMappings::looksWhole_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("plain") << 100 << false;
    QTest::newRow("200 %") << 200 << false;
    QTest::newRow("right to left") << 100 << true;
}

void tst_UiMappings::looksWhole()
{
    QFETCH(int, scale);
    QFETCH(bool, rightToLeft);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Window window;
    window.theme().setScale(scale);
    window.main().resize(scale > 150 ? QSize(1920, 1200) : QSize(1440, 900));
    auto *page = openMatrix(window);
    QCOMPARE(test::clippedTexts(page).join(u'\n'), QString());
    window.theme().setScale(100);
}

QTEST_MAIN(tst_UiMappings)
#include "tst_ui_mappings.moc"
