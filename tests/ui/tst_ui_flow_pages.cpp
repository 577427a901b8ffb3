// Flow lab and live flows, whole pages offscreen on a site in memory, against the nine points of a page.

#include "tests/ui/support/fake_flows.h"
#include "tests/ui/support/widget_checks.h"
#include "tests/ui/support/window.h"
#include "ui/filter_bar.h"
#include "ui/form.h"
#include "ui/help_window.h"
#include "ui/ladder/card_list.h"
#include "ui/ladder/ladder_model.h"
#include "ui/ladder/ladder_replay.h"
#include "ui/ladder/ladder_side.h"
#include "ui/ladder/ladder_view.h"
#include "ui/ladder/ladder_widget.h"
#include "ui/message.h"
#include "ui/pages/flow_lab_page.h"
#include "ui/pages/live_flows_page.h"
#include "ui/row_model.h"
#include "ui/table_view.h"
#include "ui/toast.h"

#include <QtTest/QTest>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using test::FakeFlows;
using test::Window;

namespace {

FlowLabPage *lab(Window &window) { return qobject_cast<FlowLabPage *>(window.open(u"flowlab"_s)); }
LiveFlowsPage *live(Window &window) { return qobject_cast<LiveFlowsPage *>(window.open(u"live-flows"_s)); }
QAction *action(Window &window, const QString &id) { return window.main().context().actions.find(id); }
void trigger(Window &window, const QString &id) { action(window, id)->trigger(); }

/// Runs the chosen flow to its end.
void runFlow(Window &window, FlowLabPage &page)
{
    trigger(window, u"flowlab.run"_s);
    QTRY_VERIFY(!page.shownRun().isEmpty());
    QTRY_VERIFY(action(window, u"flowlab.audit"_s)->isEnabled() && !action(window, u"flowlab.stop"_s)->isEnabled());
}

QString labelled(const QWidget &page, const QString &text)
{
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->text().contains(text))
            return label->text();
    }
    return {};
}

QList<QJsonObject> liveSteps(const QString &flow, const QString &id)
{
    auto steps = FakeFlows::steps(flow, id);
    for (auto &step : steps)
        step.remove(u"phase"_s);
    return steps;
}

} // namespace

class tst_UiFlowPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labListsFlows();
    void labShowsStepsAsTheyHappen();
    void labShowsARefusalWithItsReason();
    void labFetchesWhatWasLost();
    void labMendsACutLadder();
    void labKeepsTheEndOfARun();
    void labTellsThatRunsAreNotThere();
    void labStops();
    void labRunsAsSomebodyElse();
    void labRunsAgainstAFile();
    void labKeepsRuns();
    void labOpensTheAuditRecords();
    void labSideShowsTheStep();
    void labAsATable();
    void labPlaysBack();
    void labExports();
    void labExportWithoutSecretsElsewhere();
    void labErrorsSayWhatToDo();
    void labStateComesBack();
    void liveIsEmptyFirst();
    void liveGroupsFlows();
    void liveFilterSelectsAFlow();
    void livePausesAndClears();
    void liveTellsWhatWasDropped();
    void liveManySteps();
    void liveLooksOnlyWhileShown();
    void nothingUnnamedOrClipped_data();
    void nothingUnnamedOrClipped();
    void lockedShowsNothing();
    void f1OpensTheManual();
};

void tst_UiFlowPages::labListsFlows()
{
    Window window;
    auto *page = lab(window);
    QVERIFY(page);
    QCOMPARE(page->flowList().cardModel().rowCount(), 3);
    QCOMPARE(page->flowList().currentKey(), u"login-and-key"_s);
    QVERIFY(action(window, u"flowlab.run"_s)->isEnabled());
    QVERIFY(!action(window, u"flowlab.stop"_s)->isEnabled());
    QVERIFY(!ActionCollection::reason(action(window, u"flowlab.audit"_s)).isEmpty());
    QVERIFY(!action(window, u"flowlab.ladder.export"_s)->isEnabled());
    page->flowList().setFocus();
    QTest::keyClick(&page->flowList(), Qt::Key_Down);
    QVERIFY(!labelled(*page, u"USER_NOT_ENTITLED"_s).isEmpty()); // what is expected
}

void tst_UiFlowPages::labShowsStepsAsTheyHappen()
{
    Window window;
    window.backend().flows().setManual(true);
    auto *page = lab(window);
    page->flowList().setFocus();
    QTest::keyClick(&page->flowList(), Qt::Key_Return); // runs
    QTRY_VERIFY(!page->shownRun().isEmpty());
    QVERIFY(action(window, u"flowlab.stop"_s)->isEnabled());
    auto &model = page->ladder().model();
    for (int i = 1; i <= 5; ++i) {
        window.backend().flows().next();
        QTRY_COMPARE(model.total(), i);
    }
    QCOMPARE(model.step(1).title, u"200 OK (GET /.well-known/openid-configuration)"_s);
    window.backend().flows().finish();
    QTRY_COMPARE(model.total(), static_cast<int>(FakeFlows::steps(u"login-and-key"_s, u"x"_s).size()));
    QTRY_VERIFY(!labelled(*page, u"holds key 5ac1.1"_s).isEmpty()); // what came
    QVERIFY(page->ladder().view().follows());
    QCOMPARE(page->flowList().currentIndex().data(CardModel::TextRole).toString(), u"Last run: As expected"_s);
}

void tst_UiFlowPages::labShowsARefusalWithItsReason()
{
    Window window;
    auto *page = lab(window);
    page->setFilter(u"flow:refused-request"_s);
    runFlow(window, *page);
    auto &model = page->ladder().model();
    int row = 0;
    while (row < model.total() && !(model.step(row).from == u"SKM-S" && model.step(row).verdict == StepVerdict::Refused))
        ++row;
    QVERIFY(row < model.total());
    page->ladder().view().setCurrentRow(row);
    QVERIFY(!labelled(page->ladder().side(), u"\"mc.video\" is not in the token"_s).isEmpty());
}

void tst_UiFlowPages::labFetchesWhatWasLost()
{
    Window window;
    auto &flows = window.backend().flows();
    flows.setManual(true);
    auto *page = lab(window);
    trigger(window, u"flowlab.run"_s);
    QTRY_VERIFY(!page->shownRun().isEmpty());
    flows.next();
    QTRY_COMPARE(page->ladder().model().total(), 1);
    flows.loseSteps(true);
    flows.next();
    flows.next();
    flows.loseSteps(false);
    flows.next(); // the fourth, after a gap
    QTRY_COMPARE(page->ladder().model().total(), 4);
    flows.loseSteps(true);
    flows.finish(); // nothing but the end is told
    QTRY_COMPARE(page->ladder().model().total(), static_cast<int>(FakeFlows::steps(u"login-and-key"_s, u"x"_s).size()));
    for (int row = 0; row < page->ladder().model().total(); ++row)
        QCOMPARE(page->ladder().model().step(row).title, FakeFlows::steps(u"login-and-key"_s, u"x"_s)[row].value(u"title"_s).toString());
}

void tst_UiFlowPages::labMendsACutLadder()
{
    Window window;
    auto &flows = window.backend().flows();
    flows.setManual(true);
    auto *page = lab(window);
    trigger(window, u"flowlab.run"_s);
    QTRY_VERIFY(!page->shownRun().isEmpty());
    flows.next();
    QTRY_COMPARE(page->ladder().model().total(), 1);
    Window::settle();
    flows.loseSteps(true);
    flows.next();
    flows.loseSteps(false);
    window.backend().failNext(u"flow.show"_s, {Errc::Unavailable, u"The link is lost"_s, u"Try again"_s});
    flows.next(); // after a gap: what it asks for fails
    auto *banner = page->findChild<MessageBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(page->ladder().model().total(), 1);
    page->refresh(); // what Retry does
    QTRY_COMPARE(page->ladder().model().total(), 3);
    QVERIFY(!banner->isVisible());
}

void tst_UiFlowPages::labKeepsTheEndOfARun()
{
    Window window;
    auto &flows = window.backend().flows();
    flows.setManual(true);
    auto *page = lab(window);
    trigger(window, u"flowlab.run"_s);
    QTRY_VERIFY(action(window, u"flowlab.stop"_s)->isEnabled());
    Window::settle();
    window.backend().hold();
    page->refresh(); // the answer is made now, while the flow runs
    flows.finish();
    QTRY_VERIFY(!action(window, u"flowlab.stop"_s)->isEnabled());
    window.backend().failAlways(u"flow.show"_s, {Errc::Unavailable, u"The link is lost"_s, u"Try again"_s});
    window.backend().release();
    Window::settle();
    QVERIFY(!action(window, u"flowlab.stop"_s)->isEnabled());
    QCOMPARE(page->flowList().currentIndex().data(CardModel::TextRole).toString(), u"Last run: As expected"_s);
}

void tst_UiFlowPages::labTellsThatRunsAreNotThere()
{
    Window window;
    window.backend().failNext(u"flow.runs"_s, {Errc::Unavailable, u"The site is busy"_s, u"Try again"_s});
    auto *page = lab(window);
    auto *banner = page->findChild<MessageBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"busy"));
    page->refresh();
    QTRY_VERIFY(!banner->isVisible());
}

void tst_UiFlowPages::labStops()
{
    Window window;
    window.backend().flows().setManual(true);
    auto *page = lab(window);
    trigger(window, u"flowlab.run"_s);
    QTRY_VERIFY(action(window, u"flowlab.stop"_s)->isEnabled());
    trigger(window, u"flowlab.run"_s);
    QTRY_VERIFY(!action(window, u"flowlab.run"_s)->isEnabled()); // two run
    QVERIFY(ActionCollection::reason(action(window, u"flowlab.run"_s)).contains(u"Two flows"));
    Window::settle(); // the second run is on show
    trigger(window, u"flowlab.stop"_s);
    QTRY_VERIFY(!action(window, u"flowlab.stop"_s)->isEnabled());
    QVERIFY(!labelled(*page, u"Stopped"_s).isEmpty());
    QVERIFY(action(window, u"flowlab.run"_s)->isEnabled());
}

void tst_UiFlowPages::labRunsAsSomebodyElse()
{
    Window window;
    auto *page = lab(window);
    trigger(window, u"flowlab.runas"_s);
    auto *dialog = page->findChild<FormDialog *>();
    QVERIFY(dialog);
    qobject_cast<QLineEdit *>(dialog->form().field(u"user"_s))->setText(u"bob"_s);
    dialog->okButton()->click();
    QTRY_VERIFY(!page->shownRun().isEmpty());
    const auto &calls = window.backend().calls();
    const auto at = std::find_if(calls.begin(), calls.end(), [](const auto &call) { return call.method == u"flow.run"; });
    QVERIFY(at != calls.end());
    QCOMPARE(at->params, (QJsonObject{{u"name"_s, u"login-and-key"_s}, {u"user"_s, u"bob"_s}}));
}

void tst_UiFlowPages::labRunsAgainstAFile()
{
    Window window;
    auto *page = lab(window);
    trigger(window, u"flowlab.runfile"_s); // the person cancels
    QCOMPARE(window.backend().countOf(u"flow.run"_s), 0);
    QVERIFY(!window.files().last.save);
    window.files().answer = u"/tmp/north/target.json"_s;
    trigger(window, u"flowlab.runfile"_s);
    QTRY_VERIFY(!page->shownRun().isEmpty());
    QTRY_VERIFY(!action(window, u"flowlab.stop"_s)->isEnabled());
    QVERIFY(page->runList().cardModel().cards().front().text.contains(u"target.json"));
    QVERIFY(!action(window, u"flowlab.audit"_s)->isEnabled()); // its log is not here
}

void tst_UiFlowPages::labKeepsRuns()
{
    Window window;
    auto *page = lab(window);
    runFlow(window, *page);
    const auto first = page->shownRun();
    page->setFilter(u"flow:refused-request"_s);
    QVERIFY(page->shownRun().isEmpty());
    runFlow(window, *page);
    QCOMPARE(page->runList().cardModel().rowCount(), 2);
    page->runList().setFocus();
    QTest::keyClick(&page->runList(), Qt::Key_Down);
    QCOMPARE(page->shownRun(), first);
    QTRY_COMPARE(page->ladder().model().total(), static_cast<int>(FakeFlows::steps(u"login-and-key"_s, u"x"_s).size()));
    QCOMPARE(page->flowList().currentKey(), u"login-and-key"_s);
    QCOMPARE(page->filter(), QString(u"run:"_s + first)); // what the history keeps
    // Another window of the same site knows them too.
    window.restart();
    page = lab(window);
    QTRY_COMPARE(page->runList().cardModel().rowCount(), 2);
    page->setFilter(u"run:"_s + first);
    QTRY_COMPARE(page->shownRun(), first);
}

void tst_UiFlowPages::labOpensTheAuditRecords()
{
    Window window;
    auto *page = lab(window);
    runFlow(window, *page);
    const auto run = page->shownRun();
    trigger(window, u"flowlab.audit"_s);
    if (window.main().registry().find(u"audit"_s) == nullptr) {
        QVERIFY(window.main().context().toasts.texts().join(u' ').contains(run)); // says how else
        return;
    }
    QCOMPARE(window.main().currentPage()->info().id, u"audit"_s);
    QVERIFY(window.main().currentPage()->filter().contains(u"correlation:"_s + run));
}

void tst_UiFlowPages::labSideShowsTheStep()
{
    Window window;
    auto *page = lab(window);
    runFlow(window, *page);
    auto &view = page->ladder().view();
    auto &side = page->ladder().side();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Home);
    QVERIFY(!labelled(side, u"Discovery: 3 steps."_s).isEmpty());
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(side.row(), 1);
    QVERIFY(!labelled(side, u"TLS_AES_128_GCM_SHA256"_s.left(8)).isEmpty());
    side.tabs()->setCurrentIndex(1);
    QVERIFY(side.findChild<QPlainTextEdit *>()->toPlainText().startsWith(u"HTTP/1.1 200 OK\n"));
    side.tabs()->setCurrentIndex(2);
    auto *checks = side.findChild<QTreeWidget *>();
    QCOMPARE(checks->topLevelItemCount(), 1);
    QCOMPARE(checks->topLevelItem(0)->text(0), u"issuer"_s);
    Q_EMIT checks->itemActivated(checks->topLevelItem(0), 0);
    QCOMPARE(view.currentRow(), 2);
    side.tabs()->setCurrentIndex(3);
    QVERIFY(!labelled(side, u"OpenID Connect Discovery 1.0"_s).isEmpty());
    QPushButton *manual = nullptr;
    for (auto *button : side.findChildren<QPushButton *>())
        manual = button->text().contains(u"manual") ? button : manual;
    QVERIFY(manual);
    manual->click();
    QVERIFY(window.main().helpWindow() != nullptr);
    QCOMPARE(window.main().helpWindow()->topic(), u"tokens"_s);
}

void tst_UiFlowPages::labAsATable()
{
    Window window;
    auto *page = lab(window);
    runFlow(window, *page);
    page->ladder().view().setCurrentRow(3);
    trigger(window, u"flowlab.ladder.table"_s);
    auto &table = page->ladder().table();
    QVERIFY(page->ladder().showsTable());
    QCOMPARE(table.proxy().rowCount(), page->ladder().model().total());
    QCOMPARE(table.selectedKeys(), QStringList{u"4"_s});
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(page->ladder().view().currentRow(), 4); // one selection for both
    QCOMPARE(page->ladder().side().row(), 4);
    page->ladder().replay().toStart();
    QCOMPARE(table.proxy().rowCount(), 1);
    page->ladder().replay().stepForward();
    QCOMPARE(table.proxy().rowCount(), 2);
    window.restart();
    page = lab(window);
    QVERIFY(page->ladder().showsTable()); // kept
}

void tst_UiFlowPages::labPlaysBack()
{
    Window window;
    auto *page = lab(window);
    runFlow(window, *page);
    auto &model = page->ladder().model();
    trigger(window, u"flowlab.ladder.start"_s);
    QCOMPARE(model.shown(), 1);
    trigger(window, u"flowlab.ladder.step"_s);
    QCOMPARE(model.shown(), 2);
    trigger(window, u"flowlab.ladder.back"_s);
    QCOMPARE(model.shown(), 1);
    trigger(window, u"flowlab.ladder.play"_s);
    QVERIFY(page->ladder().replay().playing());
    QCOMPARE(action(window, u"flowlab.ladder.play"_s)->text(), u"Pause"_s);
    QTRY_VERIFY(model.shown() >= 2);
    trigger(window, u"flowlab.ladder.play"_s);
    QVERIFY(!page->ladder().replay().playing());
    trigger(window, u"flowlab.ladder.end"_s);
    QCOMPARE(model.shown(), model.total());
}

void tst_UiFlowPages::labExports()
{
    Window window;
    const QTemporaryDir folder;
    auto *page = lab(window);
    runFlow(window, *page);
    for (const auto &suffix : {u"svg"_s, u"png"_s, u"txt"_s, u"json"_s, u"mmd"_s}) {
        window.files().answer = folder.filePath(u"flow."_s + suffix);
        trigger(window, u"flowlab.ladder.export"_s);
        QVERIFY2(QFileInfo(window.files().answer).size() > 500, qPrintable(suffix));
    }
    QVERIFY(window.files().last.suggestedName.startsWith(u"login-and-key-"));
    // A demo site shows what is secret elsewhere, and says so.
    QFile json(folder.filePath(u"flow.json"_s));
    QVERIFY(json.open(QIODevice::ReadOnly));
    QVERIFY(json.readAll().contains("correct horse"));
    QVERIFY(window.main().context().toasts.texts().join(u' ').contains(u"secrets of this demo site"));
    for (const auto &bad : {QString(folder.path() + u"/flow.exe"_s), u"/nowhere/at/all/flow.txt"_s}) {
        window.files().answer = bad;
        trigger(window, u"flowlab.ladder.export"_s);
        QVERIFY(window.main().context().toasts.texts().join(u' ').contains(bad));
    }
}

void tst_UiFlowPages::labExportWithoutSecretsElsewhere()
{
    Window window;
    window.site.demo = false;
    window.restart();
    const QTemporaryDir folder;
    auto *page = lab(window);
    runFlow(window, *page);
    window.files().answer = folder.filePath(u"flow.json"_s);
    trigger(window, u"flowlab.ladder.export"_s);
    QFile json(window.files().answer);
    QVERIFY(json.open(QIODevice::ReadOnly));
    const auto text = json.readAll();
    QVERIFY(!text.contains("correct horse") && !text.contains("q7Zk29bAlm40PdTrQ0yDsw1"));
    QVERIFY(QJsonDocument::fromJson(text).object().value(u"redacted"_s).toBool());
}

void tst_UiFlowPages::labErrorsSayWhatToDo()
{
    Window window;
    window.backend().failNext(u"flow.list"_s, {Errc::Unavailable, u"The site is busy"_s, u"Try again"_s});
    auto *page = lab(window);
    auto *banner = page->findChild<MessageBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"busy") && banner->text().contains(u"Try again"));
    page->refresh();
    QTRY_VERIFY(!banner->isVisible());
    QTRY_COMPARE(page->flowList().cardModel().rowCount(), 3);
    window.backend().failNext(u"flow.run"_s, {Errc::RateLimited, u"Two flows run already"_s, u"Stop one"_s});
    trigger(window, u"flowlab.run"_s);
    QTRY_VERIFY(window.main().context().toasts.texts().join(u' ').contains(u"Stop one"));
    // A site that knows no flows says so in the page.
    window.backend().table(u"flow"_s) = {};
    page->refresh();
    QTRY_VERIFY(!labelled(*page, u"This site has no flows"_s).isEmpty());
}

void tst_UiFlowPages::labStateComesBack()
{
    Window window;
    auto *page = lab(window);
    page->ladder().view().setZoom(140);
    page->ladder().side().tabs()->setCurrentIndex(2);
    window.restart();
    page = lab(window);
    QCOMPARE(page->ladder().view().zoom(), 140);
    QCOMPARE(page->ladder().side().tabs()->currentIndex(), 2);
    window.settings().resetLayout();
    QCOMPARE(page->ladder().view().zoom(), 100);
}

void tst_UiFlowPages::liveIsEmptyFirst()
{
    Window window;
    auto *page = live(window);
    QVERIFY(page);
    QTRY_VERIFY(window.backend().flows().watched());
    QTRY_VERIFY(!labelled(*page, u"Nothing passes the servers"_s).isEmpty());
    QVERIFY(!ActionCollection::reason(action(window, u"live.clear"_s)).isEmpty());
    trigger(window, u"live.lab"_s);
    QCOMPARE(window.main().currentPage()->info().id, u"flowlab"_s);
}

void tst_UiFlowPages::liveGroupsFlows()
{
    Window window;
    auto *page = live(window);
    QTRY_VERIFY(window.backend().flows().watched());
    auto steps = liveSteps(u"login-and-key"_s, u"aaaa"_s);
    const auto rest = steps.mid(6);
    window.backend().flows().addLive(steps.mid(0, 6));
    QTRY_COMPARE(page->table().proxy().rowCount(), 1);
    QCOMPARE(page->ladder().model().total(), 6); // the first one is shown at once
    window.backend().flows().addLive(rest);
    window.backend().flows().addLive(liveSteps(u"refused-request"_s, u"bbbb"_s));
    QTRY_COMPARE(page->table().proxy().rowCount(), 2);
    QCOMPARE(page->ladder().model().total(), static_cast<int>(steps.size())); // grows where it is, the selection stays
    QCOMPARE(page->table().selectedKeys(), QStringList{u"aaaa"_s});
    QVERIFY(page->table().selectKey(u"bbbb"_s));
    QCOMPARE(page->ladder().model().step(0).flow, u"bbbb"_s);
    QVERIFY(page->statusText().contains(u"2 flows"));
}

void tst_UiFlowPages::liveFilterSelectsAFlow()
{
    Window window;
    auto *page = live(window);
    QTRY_VERIFY(window.backend().flows().watched());
    window.backend().flows().addLive(liveSteps(u"login-and-key"_s, u"aaaa"_s));
    window.backend().flows().addLive(liveSteps(u"refused-request"_s, u"bbbb"_s));
    QTRY_COMPARE(page->table().proxy().rowCount(), 2);
    window.main().open(u"live-flows"_s, u"correlation:aaaa.Qx31-4"_s); // as an audit record names one request
    QTRY_COMPARE(page->table().proxy().rowCount(), 1);
    QTRY_COMPARE(page->ladder().model().step(0).flow, u"aaaa"_s);
    page->setFilter(u"is:refused"_s);
    QTRY_COMPARE(page->ladder().model().step(0).flow, u"bbbb"_s);
    page->setFilter(u"correlation:cccc"_s);
    QTRY_VERIFY(!labelled(*page, u"No row fits"_s).isEmpty());
    page->setFilter(u"shoe:7"_s);
    QVERIFY(page->filter().contains(u"shoe"));
    page->setFilter({});
    QTRY_COMPARE(page->table().proxy().rowCount(), 2);
}

void tst_UiFlowPages::livePausesAndClears()
{
    Window window;
    auto *page = live(window);
    QTRY_VERIFY(window.backend().flows().watched());
    window.backend().flows().addLive(liveSteps(u"login-and-key"_s, u"aaaa"_s));
    QTRY_COMPARE(page->table().proxy().rowCount(), 1);
    trigger(window, u"live.pause"_s);
    QVERIFY(page->paused());
    window.backend().flows().addLive(liveSteps(u"refused-request"_s, u"bbbb"_s));
    Window::settle();
    QCOMPARE(page->table().proxy().rowCount(), 1);
    QVERIFY(page->statusText().startsWith(u"Paused"));
    trigger(window, u"live.pause"_s);
    QTRY_COMPARE(page->table().proxy().rowCount(), 2); // nothing was lost
    trigger(window, u"live.clear"_s);
    QCOMPARE(page->table().proxy().rowCount(), 0);
    QCOMPARE(page->ladder().model().total(), 0);
    window.backend().flows().addLive(liveSteps(u"val-server-key"_s, u"cccc"_s));
    QTRY_COMPARE(page->table().proxy().rowCount(), 1); // only what is new
}

void tst_UiFlowPages::liveTellsWhatWasDropped()
{
    Window window;
    window.backend().flows().drop(100); // before anybody looked: not ours
    auto *page = live(window);
    QTRY_VERIFY(window.backend().flows().watched());
    window.backend().flows().addLive(liveSteps(u"login-and-key"_s, u"aaaa"_s));
    QTRY_COMPARE(page->table().proxy().rowCount(), 1);
    QVERIFY(!page->statusText().contains(u"too fast"));
    window.backend().flows().drop(7);
    window.backend().flows().addLive(liveSteps(u"login-and-key"_s, u"bbbb"_s));
    QTRY_VERIFY(page->statusText().contains(u"7 steps came too fast"));
}

void tst_UiFlowPages::liveManySteps()
{
    Window window;
    auto *page = live(window);
    QTRY_VERIFY(window.backend().flows().watched());
    QList<QJsonObject> many;
    for (int flow = 0; flow < 700; ++flow)
        many << liveSteps(u"login-and-key"_s, u"f%1"_s.arg(flow));
    QVERIFY(many.size() > 15'000);
    window.backend().flows().addLive(many);
    QTRY_COMPARE_WITH_TIMEOUT(page->table().proxy().rowCount(), 700, 30'000);
    QElapsedTimer clock;
    clock.start();
    page->table().selectKey(u"f350"_s);
    (void)window.main().grab();
    qInfo("%lld ms to show another of 700 flows", clock.elapsed());
    QCOMPARE(page->ladder().model().step(0).flow, u"f350"_s);
}

void tst_UiFlowPages::liveLooksOnlyWhileShown()
{
    Window window;
    live(window);
    QTRY_VERIFY(window.backend().countOf(u"trace.watch"_s) == 1);
    window.open(u"users"_s);
    window.backend().forgetCalls();
    window.backend().flows().addLive(liveSteps(u"login-and-key"_s, u"aaaa"_s));
    Window::settle();
    QCOMPARE(window.backend().countOf(u"trace.list"_s), 0);
    auto *page = live(window);
    QTRY_COMPARE(page->table().proxy().rowCount(), 1);
    // A site that cannot say anything: the page says so, with what to do.
    window.backend().failAlways(u"trace.list"_s, {Errc::Unavailable, u"The link is lost"_s, u"Wait"_s});
    window.backend().flows().addLive(liveSteps(u"login-and-key"_s, u"bbbb"_s));
    QTRY_VERIFY(page->findChild<MessageBanner *>()->isVisible());
    QCOMPARE(page->table().proxy().rowCount(), 1); // the old picture stays
}

void tst_UiFlowPages::nothingUnnamedOrClipped_data()
{
    QTest::addColumn<QString>("pageId");
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<bool>("full");
    for (const auto &id : {u"flowlab"_s, u"live-flows"_s}) {
        for (const bool full : {false, true}) {
            const auto name = [&](const char *what) { return QString(id + (full ? u" with steps, "_s : u" empty, "_s) + QString::fromUtf8(what)).toUtf8(); };
            QTest::newRow(name("as it is").constData()) << id << 100 << false << full;
            QTest::newRow(name("200 %").constData()) << id << 200 << false << full;
            QTest::newRow(name("right to left").constData()) << id << 100 << true << full;
        }
    }
}

void tst_UiFlowPages::nothingUnnamedOrClipped()
{
    QFETCH(QString, pageId);
    QFETCH(int, scale);
    QFETCH(bool, mirrored);
    QFETCH(bool, full);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    {
        Window window;
        window.theme().setScale(scale);
        window.main().resize(scale > 100 ? QSize(1920, 1200) : QSize(1280, 800));
        auto *page = window.open(pageId);
        QVERIFY(page);
        if (full && pageId == u"flowlab")
            runFlow(window, *qobject_cast<FlowLabPage *>(page));
        if (full && pageId == u"live-flows") {
            window.backend().flows().addLive(liveSteps(u"refused-request"_s, u"aaaa"_s));
            QTRY_COMPARE(qobject_cast<LiveFlowsPage *>(page)->table().proxy().rowCount(), 1);
        }
        Window::settle();
        QCOMPARE(test::unnamedControls(page).join(u'\n'), QString());
        QCOMPARE(test::clippedTexts(page).join(u'\n'), QString());
        // Time and lanes run the same way in every language.
        QVERIFY(page->findChild<LadderView *>()->layoutDirection() == Qt::LeftToRight);
        window.theme().setScale(100);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void tst_UiFlowPages::lockedShowsNothing()
{
    Window window;
    auto *page = lab(window);
    runFlow(window, *page);
    window.main().setLocked(true);
    QVERIFY(!page->isVisible());
    const auto available = window.main().context().actions.available();
    for (auto *one : available)
        QVERIFY2(!ActionCollection::idOf(one).startsWith(u"flowlab."), qPrintable(ActionCollection::idOf(one)));
    window.main().setLocked(false);
    QVERIFY(page->isVisible());
}

void tst_UiFlowPages::f1OpensTheManual()
{
    Window window;
    for (const auto &id : {u"flowlab"_s, u"live-flows"_s}) {
        window.open(id);
        trigger(window, u"window.help"_s);
        QVERIFY(window.main().helpWindow() != nullptr);
        QCOMPARE(window.main().helpWindow()->topic(), u"flows"_s);
        window.main().helpWindow()->close();
    }
}

QTEST_MAIN(tst_UiFlowPages)
#include "tst_ui_flow_pages.moc"
