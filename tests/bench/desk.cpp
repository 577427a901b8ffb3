// What the console takes, on a real site with its servers: printed beside the goals, never a test.
// usage: seal_desk_bench [users to import] [command that loads the servers, given the port of the SIM-S and the site's folder]
#include "tests/desk/open_desk.h"

#include "ui/import/import_job.h"
#include "ui/import/import_spec.h"
#include "ui/pages/audit_page.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace seal;

namespace {

constexpr double kFirstWindowMs = 500;
constexpr double kPageSwitchMs = 100;
constexpr double kAnswerMs = 100;
constexpr double kFrameMs = 16;
constexpr double kImportSeconds = 60;
constexpr double kMemoryMib = 120;
constexpr int kUsers = 100'000;

void print(const char *what, double value, const char *unit, double goal)
{
    std::printf("%-44s %8.0f %-4s under %-6.0f %s\n", what, value, unit, goal, value < goal ? "reached" : "missed");
    std::fflush(stdout);
}

/// The longest time in which the event loop did not come round.
class LoopWatch final : public QObject
{
public:
    LoopWatch()
    {
        m_since.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_timer.start(2);
    }
    [[nodiscard]] double longest() const { return static_cast<double>(m_longest); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// Until the page is painted with what the site answers.
double switchTo(ui::MainWindow &window, const QString &page)
{
    QElapsedTimer timer;
    timer.start();
    window.open(page);
    QCoreApplication::sendPostedEvents();
    window.repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void measurePages(test::OpenDesk &open)
{
    auto &window = open.window();
    double first = 0;
    double again = 0;
    for (const bool known : {false, true}) {
        for (const auto &id : window.sidebar().pageIds()) {
            auto &worst = known ? again : first;
            worst = std::max(worst, switchTo(window, id));
            QTest::qWait(150);
        }
    }
    print("page switch, first time, the slowest", first, "ms", kPageSwitchMs);
    print("page switch, known page, the slowest", again, "ms", kPageSwitchMs);
}

double residentMib()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void measureImport(test::OpenDesk &open, int users)
{
    QByteArray csv("login,name\n");
    for (int i = 0; i < users; ++i)
        csv += "bench" + QByteArray::number(i) + ",User " + QByteArray::number(i) + '\n';
    ui::ImportInput input;
    input.text = csv;
    ui::ImportChoices choices;
    choices.members = {u"login"_s, u"name"_s};
    choices.dryRun = false;
    ui::ImportJob job(open.window().context(), ui::userImport(), input, choices, nullptr);
    bool done = false;
    QObject::connect(&job, &ui::ImportJob::finished, &job, [&done] { done = true; });
    const LoopWatch watch;
    QElapsedTimer timer;
    timer.start();
    job.start();
    if (!QTest::qWaitFor([&done] { return done; }, 600'000))
        std::printf("the import was not done within ten minutes\n");
    const auto seconds = static_cast<double>(timer.elapsed()) / 1e3;
    if (job.result().of(u"added"_s) != users)
        std::printf("the import added %lld of %d\n", job.result().of(u"added"_s), users);
    const auto goal = kImportSeconds * users / kUsers;
    print(qPrintable(u"import of %1 users"_s.arg(users)), seconds, "s", goal);
    print("the window stood still meanwhile, at most", watch.longest(), "ms", kAnswerMs);
}

/// Through the audit log that the import left: notch by notch, then across all of it.
void measureScrolling(test::OpenDesk &open)
{
    auto *page = qobject_cast<ui::AuditPage *>(open.click(u"audit"_s));
    QTest::qWait(1500); // indexed and at rest
    QScrollBar *whole = nullptr;
    for (auto *bar : page->findChildren<QScrollBar *>()) {
        if (bar->accessibleName() == u"Place in the audit log")
            whole = bar;
    }
    if (whole == nullptr)
        return;
    const LoopWatch watch;
    for (int step = 0; step < 200; ++step) {
        whole->setValue(step < 100 ? step * 3 : whole->maximum() / 100 * (step - 100));
        QTest::qWait(10);
    }
    std::printf("%d records: ", whole->maximum() + whole->pageStep());
    print("the window stood still while scrolling", watch.longest(), "ms", kFrameMs);
}

void measureUnderLoad(test::OpenDesk &open, const QString &command)
{
    QFile file(open.dir() + u"/endpoints.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QUrl issuer(QJsonDocument::fromJson(file.readAll()).object().value(u"issuer"_s).toString());
    QProcess load;
    load.start(command, {QString::number(issuer.port()), open.dir()});
    double slowest = 0;
    const LoopWatch watch;
    while (load.state() != QProcess::NotRunning) {
        for (const auto &id : {u"overview"_s, u"audit"_s, u"users"_s, u"live-flows"_s}) {
            slowest = std::max(slowest, switchTo(open.window(), id));
            QTest::qWait(200);
        }
    }
    std::printf("%s", load.readAllStandardOutput().constData());
    print("page switch while the servers are loaded", slowest, "ms", kAnswerMs);
    print("the window stood still meanwhile, at most", watch.longest(), "ms", kAnswerMs);
}

/// The first run of a site issues certificates and chooses ports: what comes after is warm.
void runOnce(const test::OpenDesk &open)
{
    const auto site = site::Site::open({site::toPath(open.dir()), {}, {}, {}}, nullptr, open.clock, crypto::systemRandom());
    if (!site || !(*site)->listen())
        std::printf("the site could not be run before the measurement\n");
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer started;
    started.start();
    QApplication application(argc, argv);
    test::OpenDesk open;
    open.make();
    runOnce(open);
    // The clock of the first window does not count the making of the site.
    QElapsedTimer first;
    first.start();
    open.desk = std::make_unique<app::Desk>(*open.settings, started);
    open.desk->start({});
    QCoreApplication::processEvents();
    print("first window, the start page", static_cast<double>(first.elapsed()), "ms", kFirstWindowMs);
    first.restart();
    open.desk->start(open.dir());
    if (!QTest::qWaitFor([&open] { return open.desk->mainWindow() != nullptr && open.desk->mainWindow()->isVisible(); }, test::kPatience))
        return 1;
    print("from there to the site with its servers", static_cast<double>(first.elapsed()), "ms", kFirstWindowMs);
    measurePages(open);
    print("resident, servers and every page", residentMib(), "MiB", kMemoryMib);
    const auto arguments = application.arguments();
    if (arguments.size() > 2)
        measureUnderLoad(open, arguments[2]);
    measureImport(open, arguments.size() > 1 ? arguments[1].toInt() : kUsers);
    measureScrolling(open);
    open.desk->quit();
    return QApplication::exec();
}
