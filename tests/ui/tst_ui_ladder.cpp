// The ladder without a page: steps, model, geometry, keys, playing back, exports.

#include "tests/ui/support/fake_flows.h"
#include "tests/ui/support/widget_checks.h"
#include "ui/ladder/card_list.h"
#include "ui/ladder/ladder_export.h"
#include "ui/ladder/ladder_layout.h"
#include "ui/ladder/ladder_model.h"
#include "ui/ladder/ladder_replay.h"
#include "ui/ladder/ladder_view.h"
#include "ui/ladder/live_flows.h"
#include "ui/ladder/spec_reference.h"

#include <QtTest/QTest>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QHelpEvent>
#include <QImage>
#include <QJsonDocument>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using test::FakeFlows;

namespace {

std::vector<Step> stepsOf(const QString &flow)
{
    std::vector<Step> steps;
    for (const auto &json : FakeFlows::steps(flow, u"0123456789abcdef"_s))
        steps.push_back(stepOf(json));
    return steps;
}

std::vector<Step> manySteps(int count)
{
    std::vector<Step> steps;
    for (int i = 0; i < count; ++i) {
        Step step;
        step.kind = i % 4 == 0 ? StepKind::Request : i % 4 == 3 ? StepKind::Response : StepKind::Check;
        step.from = i % 4 == 3 ? u"SIM-S"_s : u"SIM-C"_s;
        step.to = i % 4 == 0 ? u"SIM-S"_s : u"SIM-C"_s;
        step.title = u"step %1"_s.arg(i);
        step.correlation = u"flow.c-%1"_s.arg(i / 4);
        step.at = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000 + i, Qt::UTC);
        steps.push_back(step);
    }
    return steps;
}

/// A view with a ladder of a size, shown.
struct Shown
{
    LadderModel model;
    LadderView view{model};
    explicit Shown(std::vector<Step> steps, const QSize &size = {900, 600})
    {
        model.setSteps(std::move(steps));
        view.resize(size);
        view.show();
        view.activateWindow();
        view.setFocus();
        (void)QTest::qWaitForWindowExposed(&view);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
};

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(SEAL_TEST_DATA "/ui/ladder/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_UiLadder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stepFromAnything();
    void offsets_data();
    void offsets();
    void modelContract();
    void phasesAndActors();
    void liveStepsArePartsByRequest();
    void checksOfAMessage();
    void limitHidesRows();
    void replayPlays();
    void layoutKnowsEveryPlace();
    void keysGoThroughTheLadder();
    void foldingHidesSteps();
    void followPausesWhenScrolledUp();
    void zoomKeepsTheCurrentLine();
    void copyAndSpoken();
    void tooltipsAreNoMarkup();
    void paintsOnlyWhatIsSeen();
    void mouseSelectsAndFolds();
    void exportsLikeTheGoldenFiles_data();
    void exportsLikeTheGoldenFiles();
    void exportsHideSecrets();
    void exportsPictures();
    void specReferences_data();
    void specReferences();
    void liveFlowsGroupAndForget();
    void cardsContract();
};

void tst_UiLadder::stepFromAnything()
{
    const auto nothing = stepOf({});
    QVERIFY(nothing.kind == StepKind::Note && nothing.verdict == StepVerdict::Info && !nothing.at.isValid());
    const auto odd = stepOf({{u"kind"_s, 7}, {u"fields"_s, u"x"_s}, {u"at"_s, u"yesterday"_s}});
    QVERIFY(odd.fields.isEmpty() && !odd.at.isValid());
    const auto step = stepOf(FakeFlows::steps(u"refused-request"_s, u"r"_s).first());
    QVERIFY(step.kind == StepKind::Request);
    QCOMPARE(step.field(u"to"), u"https://localhost:9443"_s);
    QCOMPARE(spoken(step), u"Request, SIM-C to SIM-S: GET /.well-known/openid-configuration. OIDC Discovery 4"_s);
    QCOMPARE(sortedActors({u"SKM-S"_s, u"Martian"_s, u"SIM-C"_s}), (QStringList{u"SIM-C"_s, u"SKM-S"_s, u"Martian"_s}));
}

void tst_UiLadder::offsets_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"+0 ms"_s;
    QTest::newRow("milliseconds") << qint64(999) << u"+999 ms"_s;
    QTest::newRow("seconds") << qint64(1400) << u"+1.4 s"_s;
    QTest::newRow("minutes") << qint64(61'000) << u"+1:01"_s;
}

void tst_UiLadder::offsets()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);
    QCOMPARE(offsetText(milliseconds), text);
}

void tst_UiLadder::modelContract()
{
    LadderModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append({});
    auto steps = stepsOf(u"login-and-key"_s);
    const std::vector<Step> rest(steps.begin() + 5, steps.end());
    steps.resize(5);
    model.setSteps(steps);
    QCOMPARE(model.rowCount(), 5);
    model.append(rest);
    QCOMPARE(model.rowCount(), model.total());
    model.setLimit(3);
    QCOMPARE(model.rowCount(), 3);
    model.append(stepsOf(u"refused-request"_s)); // behind the limit
    QCOMPARE(model.rowCount(), 3);
    model.setLimit(-1);
    QCOMPARE(model.rowCount(), model.total());
    model.setLimit(0);
    QCOMPARE(model.rowCount(), 0);
    model.clear();
    QCOMPARE(model.total(), 0);
    QCOMPARE(model.limit(), -1);
}

void tst_UiLadder::phasesAndActors()
{
    LadderModel model;
    model.setSteps(stepsOf(u"refused-request"_s));
    QStringList titles;
    int count = 0;
    for (const auto &phase : model.phases()) {
        QCOMPARE(phase.first, count);
        count += phase.count;
        titles << phase.title;
    }
    QCOMPARE(count, model.total());
    QCOMPARE(titles, (QStringList{u"Discovery"_s, u"Log-in"_s, u"Tokens"_s, u"Refused key request"_s, u"Result"_s}));
    QVERIFY(model.phases()[3].verdict == StepVerdict::Refused);
    QVERIFY(model.phases()[0].verdict == StepVerdict::Ok);
    QCOMPARE(model.actors(), (QStringList{u"SIM-C"_s, u"SKM-C"_s, u"SIM-S"_s, u"SKM-S"_s}));
    QCOMPARE(model.phaseOf(0), 0);
    QCOMPARE(model.phaseOf(model.total() - 1), 4);
}

void tst_UiLadder::liveStepsArePartsByRequest()
{
    LadderModel model;
    auto steps = manySteps(8);
    Step own; // what a client of the lab checks stands with the answer before it
    own.kind = StepKind::Check;
    own.from = own.to = u"SIM-C"_s;
    own.title = u"own check"_s;
    own.flow = own.correlation = u"flow"_s;
    steps.insert(steps.begin() + 4, own);
    model.setSteps(steps);
    QCOMPARE(model.phases().size(), 2U);
    QCOMPARE(model.phases()[0].title, u"step 0"_s);
    QCOMPARE(model.phases()[0].count, 5);
}

void tst_UiLadder::checksOfAMessage()
{
    LadderModel model;
    model.setSteps(stepsOf(u"login-and-key"_s));
    const auto rowOf = [&model](const QString &title) {
        for (int row = 0; row < model.total(); ++row) {
            if (model.step(row).title == title)
                return row;
        }
        return -1;
    };
    const auto answer = rowOf(u"200 OK (POST /token)"_s);
    QCOMPARE(model.checksOf(answer), (QList<int>{answer + 1, answer + 2, answer + 3}));
    QCOMPARE(model.checksOf(answer + 1), QList<int>{answer + 1});
    QVERIFY(model.checksOf(model.total() - 1).isEmpty()); // a note
    QVERIFY(model.checksOf(-1).isEmpty());
    QVERIFY(model.checksOf(model.total()).isEmpty());
}

void tst_UiLadder::limitHidesRows()
{
    LadderModel model;
    model.setSteps(manySteps(10));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setLimit(4);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(model.shown(), 4);
    QCOMPARE(model.actors().size(), 2); // columns stay
    QCOMPARE(model.tableRow(3).value(u"number"_s).toInt(), 4);
}

void tst_UiLadder::replayPlays()
{
    LadderModel model;
    LadderReplay replay(model);
    replay.play();
    QVERIFY(!replay.playing()); // nothing to play
    model.setSteps(manySteps(6));
    replay.setSpeed(1'000'000);
    QCOMPARE(replay.speed(), LadderReplay::kFastest);
    replay.play();
    QVERIFY(replay.playing());
    QCOMPARE(model.shown(), 1);
    QTRY_COMPARE(model.shown(), 6);
    QTRY_VERIFY(!replay.playing());
    QCOMPARE(model.limit(), -1); // a flow that still runs goes on
    replay.toStart();
    QCOMPARE(model.shown(), 1);
    replay.stepBack();
    QCOMPARE(model.shown(), 1);
    replay.stepForward();
    replay.stepForward();
    QCOMPARE(model.shown(), 3);
    replay.play();
    replay.pause();
    QVERIFY(!replay.playing());
    QCOMPARE(model.shown(), 3);
    replay.toEnd();
    QCOMPARE(model.shown(), 6);
    replay.play();
    model.clear();
    QVERIFY(!replay.playing());
}

void tst_UiLadder::layoutKnowsEveryPlace()
{
    LadderModel model;
    LadderLayout layout;
    layout.build(model, {}, 20, 800);
    QCOMPARE(layout.height(), 0.0);
    QCOMPARE(layout.lineAt(5), -1);
    QCOMPARE(layout.between(0, 100), std::pair(0, -1));
    model.setSteps(stepsOf(u"login-and-key"_s));
    layout.build(model, {}, 20, 800);
    const auto count = static_cast<int>(layout.lines().size());
    QCOMPARE(count, model.total() + static_cast<int>(model.phases().size()));
    qreal top = 0;
    for (int line = 0; line < count; ++line) {
        const auto rect = layout.rectOf(line);
        QCOMPARE(rect.top(), top);
        QCOMPARE(layout.lineAt(rect.center().y()), line);
        top = rect.bottom();
    }
    QCOMPARE(layout.height(), top);
    QCOMPARE(layout.lineAt(top + 1), -1);
    QCOMPARE(layout.lines()[static_cast<std::size_t>(layout.lineOfRow(7))].index, 7);
    // Lanes stand side by side inside the width, also when there is less than they need.
    for (const auto width : {300.0, 800.0, 3000.0}) {
        layout.build(model, {}, 20, width);
        QVERIFY(layout.laneX(0) > layout.gutter());
        QVERIFY(layout.laneX(layout.lanes() - 1) + layout.laneWidth() / 2 <= layout.width() + 0.01);
        QVERIFY(layout.width() >= width);
    }
    layout.build(model, {0, 1}, 20, 800);
    QVERIFY(static_cast<int>(layout.lines().size()) < count);
    QCOMPARE(layout.lineOfRow(0), 0); // in its heading
}

void tst_UiLadder::keysGoThroughTheLadder()
{
    Shown shown(stepsOf(u"login-and-key"_s));
    QSignalSpy changed(&shown.view, &LadderView::currentChanged);
    shown.key(Qt::Key_Home);
    QCOMPARE(shown.view.currentPhase(), 0);
    shown.key(Qt::Key_Down);
    QCOMPARE(shown.view.currentRow(), 0);
    QCOMPARE(shown.view.currentPhase(), -1);
    shown.key(Qt::Key_Down);
    QCOMPARE(shown.view.currentRow(), 1);
    shown.key(Qt::Key_Up);
    QCOMPARE(shown.view.currentRow(), 0);
    shown.key(Qt::Key_End);
    QCOMPARE(shown.view.currentRow(), shown.model.total() - 1);
    shown.key(Qt::Key_Down);
    QCOMPARE(shown.view.currentRow(), shown.model.total() - 1);
    const auto before = shown.view.verticalScrollBar()->value();
    shown.key(Qt::Key_PageUp);
    QVERIFY(shown.view.currentRow() < shown.model.total() - 5);
    shown.key(Qt::Key_Home);
    QVERIFY(shown.view.verticalScrollBar()->value() < before);
    QVERIFY(changed.size() >= 6);
    shown.view.setCurrentRow(-1);
    QCOMPARE(shown.view.currentRow(), -1);
}

void tst_UiLadder::foldingHidesSteps()
{
    Shown shown(stepsOf(u"login-and-key"_s));
    shown.view.setCurrentRow(4);
    const auto lines = shown.view.ladder().lines().size();
    shown.key(Qt::Key_Left); // to the heading
    QCOMPARE(shown.view.currentPhase(), shown.model.phaseOf(4));
    shown.key(Qt::Key_Left); // folds
    QVERIFY(shown.view.ladder().lines().size() < lines);
    QVERIFY(shown.view.collapsed().contains(shown.model.phaseOf(4)));
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.view.ladder().lines().size(), lines);
    shown.view.setCurrentRow(4);
    shown.view.setAllCollapsed(true);
    QCOMPARE(shown.view.ladder().lines().size(), shown.model.phases().size());
    QCOMPARE(shown.view.currentPhase(), shown.model.phaseOf(4)); // what was current is inside it
    shown.view.setCurrentRow(4);                                 // unfolds
    QVERIFY(!shown.view.collapsed().contains(shown.model.phaseOf(4)));
    QCOMPARE(shown.view.currentRow(), 4);
}

void tst_UiLadder::followPausesWhenScrolledUp()
{
    Shown shown(manySteps(100));
    auto *bar = shown.view.verticalScrollBar();
    shown.view.scrollToEnd();
    shown.model.append(manySteps(10));
    QCOMPARE(bar->value(), bar->maximum());
    bar->setValue(10);
    QVERIFY(!shown.view.follows());
    shown.model.append(manySteps(7));
    QCOMPARE(bar->value(), 10);
    auto *more = shown.view.viewport()->findChild<QPushButton *>();
    QVERIFY(more->isVisible());
    QVERIFY(more->text().contains(u"7"));
    more->click();
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(!more->isVisible());
    QVERIFY(shown.view.follows());
}

void tst_UiLadder::zoomKeepsTheCurrentLine()
{
    Shown shown(manySteps(200));
    shown.view.setCurrentRow(150);
    const auto height = shown.view.ladder().height();
    shown.view.setZoom(200);
    QCOMPARE(qRound(shown.view.ladder().height() / height), 2);
    const auto rect = shown.view.ladder().rectOf(shown.view.ladder().lineOfRow(150));
    const auto top = shown.view.verticalScrollBar()->value();
    QVERIFY(rect.top() >= top - 1 && rect.bottom() <= top + shown.view.verticalScrollBar()->pageStep() + 1);
    shown.view.setZoom(1);
    QCOMPARE(shown.view.zoom(), LadderView::kLeastZoom);
}

void tst_UiLadder::copyAndSpoken()
{
    Shown shown(stepsOf(u"refused-request"_s));
    shown.view.setCurrentRow(3);
    shown.key(Qt::Key_C, Qt::ControlModifier);
    const auto copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"SIM-C -> SIM-S  GET /authorize") && copied.contains(u"client_id: demo-app"), qPrintable(copied));
    QAccessible::setActive(true);
    const auto *face = QAccessible::queryAccessibleInterface(&shown.view);
    QCOMPARE(face->text(QAccessible::Description), spoken(shown.model.step(3)));
    QVERIFY(!face->text(QAccessible::Name).isEmpty());
}

void tst_UiLadder::tooltipsAreNoMarkup()
{
    auto steps = manySteps(4);
    steps[0].title = u"GET /<b>x</b>"_s; // whoever connects chooses the path
    Shown shown(std::move(steps));
    const auto &layout = shown.view.ladder();
    const auto middle = layout.rectOf(layout.lineOfRow(0)).center().y();
    const QPoint place(20, qRound(layout.headerHeight() + middle) - shown.view.verticalScrollBar()->value());
    QHelpEvent help(QEvent::ToolTip, place, shown.view.viewport()->mapToGlobal(place));
    QApplication::sendEvent(shown.view.viewport(), &help);
    QVERIFY2(QToolTip::text().contains(u"&lt;b&gt;x"), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void tst_UiLadder::paintsOnlyWhatIsSeen()
{
    Shown shown(manySteps(5000));
    (void)shown.view.grab();
    QElapsedTimer clock;
    clock.start();
    constexpr int kFrames = 20;
    for (int i = 0; i < kFrames; ++i) {
        shown.view.verticalScrollBar()->setValue(i * 500);
        (void)shown.view.grab();
    }
    // All 5 000 would be 200 times the work of the 30 lines that are seen.
    const auto [first, last] = shown.view.ladder().between(0, 600);
    QVERIFY(last - first < 60);
    qInfo("%lld ms a frame of 5 000 steps", clock.elapsed() / kFrames);
}

void tst_UiLadder::mouseSelectsAndFolds()
{
    Shown shown(stepsOf(u"login-and-key"_s));
    const auto &layout = shown.view.ladder();
    const auto place = [&](int line) {
        return QPoint(qRound(layout.unit()), qRound(layout.headerHeight() + layout.rectOf(line).center().y()) - shown.view.verticalScrollBar()->value());
    };
    shown.key(Qt::Key_Home);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, place(2));
    QCOMPARE(shown.view.currentRow(), 1);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, place(0)); // on the arrow of the heading
    QVERIFY(shown.view.collapsed().contains(0));
}

void tst_UiLadder::exportsLikeTheGoldenFiles_data()
{
    QTest::addColumn<QString>("extension");
    for (const auto &extension : {u"txt"_s, u"json"_s, u"mmd"_s})
        QTest::newRow(qPrintable(extension)) << extension;
}

void tst_UiLadder::exportsLikeTheGoldenFiles()
{
    QFETCH(QString, extension);
    LadderModel model;
    model.setSteps(stepsOf(u"refused-request"_s));
    model.setLimit(2); // what is played back does not matter: files hold all
    const auto *format = ladderFormat(extension);
    QVERIFY(format != nullptr);
    QByteArray out;
    QVERIFY(!format->write(model, {u"A request that must be refused"_s, u"0123456789abcdef"_s, u"ok"_s, false}, out));
    const auto expected = golden(u"refused-request."_s + extension);
    if (qEnvironmentVariableIsSet("SEAL_WRITE_GOLDEN")) {
        QFile file(QStringLiteral(SEAL_TEST_DATA "/ui/ladder/refused-request.") + extension);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(out) == out.size());
        return;
    }
    QCOMPARE(out, expected);
}

void tst_UiLadder::exportsHideSecrets()
{
    LadderModel model;
    model.setSteps(stepsOf(u"login-and-key"_s));
    for (const auto &format : ladderFormats()) {
        QByteArray out;
        QVERIFY(!format.write(model, {u"t"_s, u"f"_s, {}, false}, out));
        for (const auto *secret : {"correct horse", "correct+horse", "q7Zk29bAlm40PdTrQ0yDsw1", "c2lnbmF0dXJl"})
            QVERIFY2(!out.contains(secret), qPrintable(format.id + u": "_s + QString::fromUtf8(secret)));
    }
    QByteArray shown;
    QVERIFY(!ladderFormat(u"json")->write(model, {u"t"_s, u"f"_s, {}, true}, shown));
    QVERIFY(shown.contains("correct horse"));
    QVERIFY(shown.contains("\"raw\""));
    QCOMPARE(QJsonDocument::fromJson(shown).object().value(u"redacted"_s).toBool(true), false);
}

void tst_UiLadder::exportsPictures()
{
    LadderModel model;
    model.setSteps(stepsOf(u"refused-request"_s));
    QByteArray png;
    QVERIFY(!ladderFormat(u"png")->write(model, {}, png));
    const auto image = QImage::fromData(png, "PNG");
    QVERIFY(image.width() > 500 && image.height() > 500);
    QByteArray svg;
    QVERIFY(!ladderFormat(u"SVG")->write(model, {u"Refused"_s, u"f"_s, {}, false}, svg));
    for (const auto *part : {"<title>Refused</title>", "SIM-C", "POST /skm-uu/v1/key-requests", "Expected refusal"})
        QVERIFY2(svg.contains(part), part);
    model.setSteps(manySteps(20'000));
    const auto failure = ladderFormat(u"png")->write(model, {}, png);
    QVERIFY(failure && failure->code == Errc::TooLarge && !failure->advice.isEmpty());
    QVERIFY(ladderFormat(u"exe") == nullptr);
}

void tst_UiLadder::specReferences_data()
{
    QTest::addColumn<QString>("clauses");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("one") << u"TS 33.434 5.3.1"_s << QStringList{u"TS 33.434|5.3.1"_s};
    QTest::newRow("an annex of the same document") << u"TS 33.434 5.3.1, A.6"_s << QStringList{u"TS 33.434|5.3.1"_s, u"TS 33.434|A.6"_s};
    QTest::newRow("two documents") << u"TS 33.434 A.4.2.5, RFC 6749 5.1"_s << QStringList{u"TS 33.434|A.4.2.5"_s, u"RFC 6749|5.1"_s};
    QTest::newRow("a step in a clause") << u"TS 24.547 6.2.2 step 3"_s << QStringList{u"TS 24.547|6.2.2 step 3"_s};
    QTest::newRow("OpenID Connect") << u"OIDC Core 3.1.3.7"_s << QStringList{u"OIDC Core|3.1.3.7"_s};
    QTest::newRow("a document without a clause") << u"RFC 8705"_s << QStringList{u"RFC 8705|"_s};
    QTest::newRow("none of ours") << u"house rule 4"_s << QStringList{u"house rule 4|"_s};
}

void tst_UiLadder::specReferences()
{
    QFETCH(QString, clauses);
    QFETCH(QStringList, expected);
    QStringList got;
    for (const auto &reference : ui::specReferences(clauses)) {
        got << reference.document + u'|' + reference.clause;
        QVERIFY(!reference.help.isEmpty());
    }
    QCOMPARE(got, expected);
    if (clauses.startsWith(u"RFC 8705"))
        QCOMPARE(ui::specReferences(clauses).first().address, u"https://www.rfc-editor.org/rfc/rfc8705"_s);
}

void tst_UiLadder::liveFlowsGroupAndForget()
{
    const auto stepsOfFlow = [](const QString &flow, const QString &correlation) {
        QJsonArray steps;
        for (const auto &step : FakeFlows::steps(flow, correlation))
            steps.append(step);
        return steps;
    };
    const auto first = stepsOfFlow(u"refused-request"_s, u"one"_s);
    const auto second = stepsOfFlow(u"val-server-key"_s, u"two"_s);
    const auto third = stepsOfFlow(u"login-and-key"_s, u"three"_s);
    const auto most = static_cast<int>(std::max(first.size() + second.size(), second.size() + third.size()));
    LiveFlows live(most);
    QCOMPARE(live.take(first), QSet<QString>{u"one"_s});
    QCOMPARE(live.take(second), QSet<QString>{u"two"_s});
    const auto rows = live.rows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].value(u"correlation"_s).toString(), u"two"_s); // newest first
    QCOMPARE(rows[0].value(u"what"_s).toString(), u"Token request, Key retrieval"_s);
    QCOMPARE(rows[0].value(u"messages"_s).toInt(), 4);
    QCOMPARE(rows[1].value(u"what"_s).toString(), u"Discovery, Log-in, Token request, Key request"_s);
    QCOMPARE(rows[1].value(u"verdict"_s).toInt(), static_cast<int>(StepVerdict::Refused));
    QVERIFY(liveFlags()[0].holds(rows[1]) && !liveFlags()[0].holds(rows[0]));
    QVERIFY(live.take(third).contains(u"three"_s));
    QVERIFY(live.steps(u"one"_s) == nullptr); // the oldest is gone, whole
    QVERIFY(live.steps(u"three"_s) != nullptr);
    QVERIFY(live.stepCount() <= most);
    live.clear();
    QVERIFY(live.rows().isEmpty());
}

void tst_UiLadder::cardsContract()
{
    CardList list;
    const QAbstractItemModelTester tester(&list.cardModel(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy chosen(&list, &CardList::keyChosen);
    list.setCards({{u"a"_s, u"A"_s, u"first"_s}, {u"b"_s, u"B"_s, {}}});
    list.setCurrentKey(u"b"_s);
    QCOMPARE(list.currentKey(), u"b"_s);
    list.setCards({{u"a"_s, u"A"_s, u"changed"_s}, {u"b"_s, u"B"_s, {}}});
    QCOMPARE(list.currentKey(), u"b"_s);
    list.setCards({{u"c"_s, u"C"_s, {}}, {u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}});
    QCOMPARE(list.currentKey(), u"b"_s);
    QCOMPARE(chosen.size(), 0); // nobody chose
    list.show();
    QTest::keyClick(&list, Qt::Key_Up);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), u"a"_s);
    list.setCurrentKey(u"nothing"_s);
    QVERIFY(list.currentKey().isEmpty());
    QCOMPARE(list.cardModel().index(1).data(Qt::AccessibleTextRole).toString(), u"A"_s);
}

QTEST_MAIN(tst_UiLadder)
#include "tst_ui_ladder.moc"
