// The whole program on a real demo site: every page, a flow that runs through the servers, its audit records, and their export.

#include <QTest>

#include "tests/desk/open_desk.h"
#include "tests/ui/support/widget_checks.h"
#include "ui/ladder/card_list.h"
#include "ui/ladder/ladder_model.h"
#include "ui/ladder/ladder_widget.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/flow_lab_page.h"
#include "ui/table_page.h"

#include <QApplication>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using test::kPatience;
using test::OpenDesk;

namespace {

/// Answers the file dialog that is open.
bool chooseFile(const QString &file)
{
    QFileDialog *dialog = nullptr;
    const auto isThere = [&dialog] {
        for (auto *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<QFileDialog *>(widget); found != nullptr && found->isVisible())
                dialog = found;
        }
        return dialog != nullptr;
    };
    if (!QTest::qWaitFor(isThere, kPatience))
        return false;
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    if (name == nullptr)
        return false;
    name->setText(file);
    QTest::keyClick(name, Qt::Key_Return);
    return true;
}

QList<QJsonObject> recordsIn(const QString &file)
{
    QFile in(file);
    QList<QJsonObject> records;
    if (in.open(QIODevice::ReadOnly)) {
        for (const auto &line : in.readAll().split('\n')) {
            if (!line.isEmpty())
                records << QJsonDocument::fromJson(line).object();
        }
    }
    return records;
}

} // namespace

class tst_Desk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void everyPageOpens();
    void aFlowIsSeenAndItsRecordsExported();
    void aRefusedRequestIsExplained();
    void closingAsksAndStopsTheServers();
};

void tst_Desk::everyPageOpens()
{
    OpenDesk open;
    open.open();
    const auto ids = open.window().sidebar().pageIds();
    QVERIFY(ids.size() >= 13);
    for (const auto &id : ids) {
        auto *page = open.click(id);
        QVERIFY2(page != nullptr && page->info().id == id, qPrintable(id));
        QTest::qWait(300);
        QVERIFY2(test::unnamedControls(page).isEmpty(), qPrintable(id + u": "_s + test::unnamedControls(page).join(u'\n')));
        QVERIFY2(test::clippedTexts(page).isEmpty(), qPrintable(id + u": "_s + test::clippedTexts(page).join(u'\n')));
        if (auto *table = qobject_cast<TablePage *>(page); table != nullptr && id != u"tokens" && id != u"keys")
            QVERIFY2(table->model().rowCount() > 0, qPrintable(id)); // the demo site has people, services, clients and certificates
    }
}

void tst_Desk::aFlowIsSeenAndItsRecordsExported()
{
    OpenDesk open;
    open.open();
    auto *lab = open.click<FlowLabPage>(u"flowlab"_s);
    QVERIFY(lab != nullptr);
    lab->setFilter(u"flow:login-and-key"_s);
    auto *run = open.window().context().actions.find(u"flowlab.run"_s);
    QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), kPatience);
    run->trigger();
    auto *audit = open.window().context().actions.find(u"flowlab.audit"_s);
    const auto &ladder = lab->ladder().model();
    const auto *stop = open.window().context().actions.find(u"flowlab.stop"_s); // enabled while it runs
    QTRY_VERIFY_WITH_TIMEOUT(ladder.total() > 10 && audit->isEnabled() && !stop->isEnabled(), kPatience);
    for (int row = 0; row < ladder.total(); ++row)
        QVERIFY2(ladder.step(row).verdict != StepVerdict::Failed, qPrintable(QString::number(row)));
    QVERIFY(ladder.actors().size() >= 3);

    audit->trigger();
    auto *log = qobject_cast<AuditPage *>(open.window().currentPage());
    QVERIFY(log != nullptr);
    QVERIFY(!log->filter().isEmpty());
    const auto file = open.temp.filePath(u"proof.jsonl"_s);
    QTest::qWait(500);
    open.act(u"audit.export"_s);
    QVERIFY(chooseFile(file));
    QTRY_VERIFY_WITH_TIMEOUT(!recordsIn(file).isEmpty(), kPatience);
    QStringList events;
    for (const auto &record : recordsIn(file))
        events << QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact));
    const auto all = events.join(u'\n');
    for (const auto &event : {u"login.done"_s, u"token.issued"_s, u"key.delivered"_s})
        QVERIFY2(all.contains(event), qPrintable(event + u" is not in "_s + all));
}

void tst_Desk::aRefusedRequestIsExplained()
{
    OpenDesk open;
    open.open();
    auto *lab = open.click<FlowLabPage>(u"flowlab"_s);
    lab->setFilter(u"flow:refused-request"_s);
    auto *run = open.window().context().actions.find(u"flowlab.run"_s);
    QTRY_VERIFY_WITH_TIMEOUT(run->isEnabled(), kPatience);
    run->trigger();
    const auto *stop = open.window().context().actions.find(u"flowlab.stop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lab->ladder().model().total() > 3 && !stop->isEnabled(), kPatience);
    auto *overview = open.click(u"overview"_s);
    const auto whyThere = [overview] {
        const auto buttons = overview->findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [](const QPushButton *button) { return button->isVisible() && button->text() == u"Why?"; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(whyThere(), kPatience);
}

void tst_Desk::closingAsksAndStopsTheServers()
{
    OpenDesk open;
    open.open();
    open.window().close();
    CloseDialog *dialog = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((dialog = open.window().findChild<CloseDialog *>()) != nullptr && dialog->isVisible(), kPatience);
    QTimer::singleShot(0, dialog, [dialog] { dialog->stopButton()->click(); });
    QTimer::singleShot(kPatience, qApp, [] { QCoreApplication::exit(9); });
    QCOMPARE(QApplication::exec(), 0);
    open.desk.reset();
    // The site can be opened again at once: nothing of it runs on.
    const auto again = site::Site::open({site::toPath(open.dir()), {}, {}, {}}, nullptr, open.clock, crypto::systemRandom());
    QVERIFY2(again, again ? "" : again.error().detail.c_str());
}

QTEST_MAIN(tst_Desk)
#include "tst_desk.moc"
