// The audit page: a window that moves over the log, live records, filters with suggestions of the site, checks and exports as jobs.

#include "tests/ui/support/widget_checks.h"
#include "tests/ui/support/window.h"
#include "ui/chip.h"
#include "ui/jobs.h"
#include "ui/message.h"
#include "ui/pages/audit_page.h"
#include "ui/row_model.h"
#include "ui/toast.h"

#include <QtTest/QTest>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QJsonDocument>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;
using test::Window;

namespace {

AuditPage *openAudit(Window &window) { return qobject_cast<AuditPage *>(window.open(u"audit"_s)); }

QAction *action(Window &window, const QString &id) { return window.main().context().actions.find(id); }

qint64 numberIn(const AuditPage &page, int row) { return page.table().model()->index(row, 0).data(ObjectRole).toJsonObject().value(u"seq"_s).toInteger(); }

/// Adds a record as the servers would and tells the window.
void write(Window &window, const QString &event, int count = 1)
{
    auto &records = window.backend().table(u"audit"_s);
    for (int i = 0; i < count; ++i) {
        auto record = records.isEmpty() ? QJsonObject{{u"node"_s, u"main"_s}} : records.last().toObject();
        record.insert(u"seq"_s, record.value(u"seq"_s).toInteger() + 1);
        record.insert(u"event"_s, event);
        record.insert(u"result"_s, u"done"_s);
        records.append(record);
    }
    window.backend().publish(u"audit"_s, {{u"sequence"_s, records.size()}});
}

Job *onlyJob(Window &window)
{
    const auto jobs = window.main().context().jobs.jobs();
    return jobs.size() == 1 ? jobs.first() : nullptr;
}

} // namespace

class tst_UiAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWindowMovesOverTheLog();
    void aJumpGoesAnywhere();
    void newestFirstAndCounted();
    void newRecordsComeIn();
    void readersAreNotMoved();
    void tooManyNewOnesBeginAnew();
    void theScrollBarIsThatOfTheWholeLog();
    void filtersAreAskedOfTheSite();
    void unknownFieldsAreSaid();
    void valuesAreSuggestedWithCounts();
    void detailShowsTheRecord();
    void idsLeadToTheirPages();
    void theLogIsChecked();
    void aBrokenLogIsSaid();
    void aCheckIsCancelled();
    void theLogIsExported();
    void anExportThatFails();
    void marksStayAndSayWhy();
    void emptyLoadingAndError();
    void layoutComesBack();
    void everyControlHasAName();
    void nothingIsClipped_data();
    void nothingIsClipped();
};

void tst_UiAudit::theWindowMovesOverTheLog()
{
    test::FakeBackend backend;
    backend.makeAuditRecords(3000);
    RowModel model(auditColumns({[](const QJsonObject &) { return QString(); }}), u"seq"_s);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    AuditFeed feed(backend, model);
    feed.load({});
    QTRY_COMPARE(model.rowCount(), AuditFeed::kPage);
    QTRY_COMPARE(feed.total(), 3000);
    QCOMPARE(model.rows().first().value(u"seq"_s).toInt(), 3000);
    while (feed.hasOlder()) {
        feed.loadOlder();
        QTRY_VERIFY(!feed.busy());
        QVERIFY(model.rowCount() <= AuditFeed::kWindow);
        QCOMPARE(model.rows().first().value(u"seq"_s).toInteger(), 3000 - feed.top());
    }
    QCOMPARE(model.rows().last().value(u"seq"_s).toInt(), 1);
    while (feed.top() > 0) {
        feed.loadNewer();
        QTRY_VERIFY(!feed.busy());
        QVERIFY(model.rowCount() <= AuditFeed::kWindow);
        QCOMPARE(model.rows().first().value(u"seq"_s).toInteger(), 3000 - feed.top());
    }
    QVERIFY(feed.hasOlder());
    for (int row = 1; row < model.rowCount(); ++row)
        QCOMPARE(model.rows()[row].value(u"seq"_s).toInt(), model.rows()[row - 1].value(u"seq"_s).toInt() - 1);
}

void tst_UiAudit::aJumpGoesAnywhere()
{
    test::FakeBackend backend;
    backend.makeAuditRecords(5000);
    RowModel model(auditColumns({[](const QJsonObject &) { return QString(); }}), u"seq"_s);
    AuditFeed feed(backend, model);
    feed.load({});
    QTRY_COMPARE(feed.total(), 5000);
    feed.jump(4900);
    QTRY_COMPARE(feed.top(), 4900);
    QCOMPARE(model.rows().first().value(u"seq"_s).toInt(), 100);
    QVERIFY(!feed.hasOlder());
    feed.loadNewer();
    QTRY_COMPARE(feed.top(), 4700);
    QCOMPARE(model.rows().first().value(u"seq"_s).toInt(), 300);
}

void tst_UiAudit::newestFirstAndCounted()
{
    Window window;
    auto *page = openAudit(window);
    QVERIFY(page);
    QCOMPARE(numberIn(*page, 0), 200);
    QTRY_VERIFY2(page->footerText().endsWith(u"of 200"), qPrintable(page->footerText()));
    QVERIFY2(page->footerText().startsWith(u"1 to "), qPrintable(page->footerText()));
    QVERIFY(page->chainText().contains(u"intact"));
}

void tst_UiAudit::newRecordsComeIn()
{
    Window window;
    auto *page = openAudit(window);
    write(window, u"user.added"_s, 3);
    QTRY_COMPARE(numberIn(*page, 0), 203);
    QCOMPARE(page->feed().total(), 203);
    QVERIFY(page->newRecordsText().isEmpty());
    QVERIFY(action(window, u"audit.follow"_s)->isChecked());
}

void tst_UiAudit::readersAreNotMoved()
{
    Window window;
    auto *page = openAudit(window);
    page->table().verticalScrollBar()->setValue(20);
    const auto before = page->table().indexAt(QPoint(1, 1)).data(ObjectRole).toJsonObject();
    write(window, u"user.added"_s, 37);
    QTRY_COMPARE(page->newRecordsText(), u"37 new records"_s);
    QCOMPARE(page->table().indexAt(QPoint(1, 1)).data(ObjectRole).toJsonObject(), before);
    auto *button = page->findChild<QPushButton *>();
    for (auto *one : page->findChildren<QPushButton *>()) {
        if (one->text() == page->newRecordsText())
            button = one;
    }
    QVERIFY(button->isVisible());
    action(window, u"audit.follow"_s)->setChecked(false); // paused by hand: stays so
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(numberIn(*page, 0), 237);
    QTRY_VERIFY(page->newRecordsText().isEmpty());
    QVERIFY(action(window, u"audit.follow"_s)->isChecked());
}

void tst_UiAudit::tooManyNewOnesBeginAnew()
{
    Window window;
    auto *page = openAudit(window);
    write(window, u"user.added"_s, AuditFeed::kMostNew + 500);
    QTRY_COMPARE(numberIn(*page, 0), 200 + AuditFeed::kMostNew + 500);
    QTRY_COMPARE(page->feed().total(), 200 + AuditFeed::kMostNew + 500);
    QCOMPARE(page->table().model()->rowCount(), AuditFeed::kPage);
}

void tst_UiAudit::theScrollBarIsThatOfTheWholeLog()
{
    Window window;
    window.backend().makeAuditRecords(20000);
    auto *page = openAudit(window);
    QTRY_COMPARE(page->feed().total(), 20000);
    auto &bar = page->scrollBar();
    QVERIFY(bar.maximum() > 19900);
    bar.setValue(15000);
    QTRY_COMPARE(page->table().indexAt(QPoint(1, 1)).data(ObjectRole).toJsonObject().value(u"seq"_s).toInt(), 5000);
    QVERIFY2(page->footerText().startsWith(u"15,001 to"), qPrintable(page->footerText()));
    QVERIFY(page->table().model()->rowCount() <= AuditFeed::kWindow);
    // On with the keyboard, over the edge of what is loaded.
    page->table().setFocus();
    page->table().setCurrentIndex(page->table().indexAt(QPoint(1, 1)));
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(&page->table(), Qt::Key_PageDown);
        QApplication::processEvents();
    }
    QTRY_VERIFY(!page->feed().busy());
    const auto place = bar.value();
    QVERIFY(place > 15100);
    QCOMPARE(page->table().indexAt(QPoint(1, 1)).data(ObjectRole).toJsonObject().value(u"seq"_s).toInt(), 20000 - place);
    bar.setValue(bar.maximum());
    const auto lastRow = [page] { return page->table().model()->index(page->table().model()->rowCount() - 1, 0); };
    QTRY_COMPARE(lastRow().data(ObjectRole).toJsonObject().value(u"seq"_s).toInt(), 1);
    QTRY_VERIFY(page->table().visualRect(lastRow()).bottom() <= page->table().viewport()->height());
    bar.setValue(0);
    QTRY_COMPARE(numberIn(*page, 0), 20000);
}

void tst_UiAudit::filtersAreAskedOfTheSite()
{
    Window window;
    auto *page = openAudit(window);
    window.backend().forgetCalls();
    page->setFilter(u"event:token.issued !user:alice is:done demo"_s);
    Window::settle();
    QJsonArray where;
    for (const auto &call : window.backend().calls()) {
        if (call.method == u"audit.list")
            where = call.params.value(u"where"_s).toArray();
    }
    QCOMPARE(where, (QJsonArray{u"event:token.issued"_s, u"!user:alice"_s, u"is:done"_s, u"demo"_s}));
    for (int row = 0; row < page->table().model()->rowCount(); ++row)
        QCOMPARE(page->table().model()->index(row, 0).data(ObjectRole).toJsonObject().value(u"event"_s).toString(), u"token.issued"_s);
    page->setFilter(u"user:nobody"_s);
    Window::settle();
    QVERIFY(!page->table().isVisible());
    QVERIFY(page->findChild<QPushButton *>(QString(), Qt::FindChildrenRecursively) != nullptr);
    page->setFilter({});
    QTRY_VERIFY(page->table().isVisible());
}

void tst_UiAudit::unknownFieldsAreSaid()
{
    Window window;
    auto *page = openAudit(window);
    page->setFilter(u"colour:red is:blue"_s);
    QVERIFY(page->filterWidget()->accessibleDescription().contains(u"colour, is:blue"));
}

void tst_UiAudit::valuesAreSuggestedWithCounts()
{
    Window window;
    auto *page = openAudit(window);
    auto *edit = qobject_cast<QLineEdit *>(page->filterWidget());
    edit->setFocus();
    page->setFilter(u"is:refused "_s);
    edit->setFocus();
    QTest::keyClicks(edit, u"event:tok"_s);
    const auto *completer = page->findChild<QCompleter *>();
    QVERIFY(completer);
    QTRY_COMPARE(completer->model()->rowCount(), 1);
    // 200 records, five events in turn; only refused ones count.
    QTRY_COMPARE(completer->model()->index(0, 0).data().toString(), u"event:token.refused    40"_s);
}

void tst_UiAudit::detailShowsTheRecord()
{
    Window window;
    auto *page = openAudit(window);
    page->table().setCurrentIndex(page->table().model()->index(1, 0));
    const auto record = page->table().currentObject();
    QCOMPARE(page->detail().row(), record);
    const auto facts = auditFacts(record);
    const auto has = [&facts](const QString &text) {
        return std::any_of(facts.begin(), facts.end(), [&](const Fact &fact) { return fact.text.contains(text); });
    };
    QVERIFY(has(record.value(u"correlation"_s).toString()));
    QVERIFY(has(record.value(u"hash"_s).toString()));
    QVERIFY(!auditRecordText(record).contains(u"login"));
    action(window, u"audit.copy-record"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(record.value(u"hash"_s).toString()));
    page->table().clearSelection();
    QVERIFY(!action(window, u"audit.open-user"_s)->isEnabled());
    QCOMPARE(ActionCollection::reason(action(window, u"audit.open-user"_s)), u"Select one record first"_s);
}

void tst_UiAudit::idsLeadToTheirPages()
{
    Window window;
    auto *page = openAudit(window);
    page->table().setCurrentIndex(page->table().model()->index(0, 0));
    const auto login = page->table().currentObject().value(u"login"_s).toString();
    QVERIFY(!action(window, u"audit.open-key"_s)->isEnabled());
    action(window, u"audit.same-event"_s)->trigger();
    QVERIFY(page->filter().startsWith(u"event:"));
    page->setFilter({});
    Window::settle();
    page->table().setCurrentIndex(page->table().model()->index(0, 0));
    action(window, u"audit.open-user"_s)->trigger();
    Window::settle();
    QCOMPARE(window.main().currentPage()->info().id, u"users"_s);
    QCOMPARE(window.main().currentPage()->filter(), login);
}

void tst_UiAudit::theLogIsChecked()
{
    Window window;
    auto *page = openAudit(window);
    QVERIFY(page->chainText().contains(u"not all checked"));
    action(window, u"audit.verify"_s)->trigger();
    auto *job = onlyJob(window);
    QVERIFY(job);
    QTRY_COMPARE(job->state(), Job::State::Done);
    QVERIFY2(job->result().contains(u"intact: 200 records"), qPrintable(job->result()));
    QTRY_VERIFY2(page->chainText().contains(u"all checked"), qPrintable(page->chainText()));
    QVERIFY(!page->chainText().contains(u"not all"));
}

void tst_UiAudit::aBrokenLogIsSaid()
{
    Window window;
    window.backend().answer(u"audit.state"_s, [](const QJsonObject &) {
        return api::Reply::of(QJsonObject{{u"intact"_s, false}, {u"problem"_s, u"record 7 was changed"_s}, {u"records"_s, 200}});
    });
    auto *page = openAudit(window);
    QTRY_VERIFY2(page->chainText().contains(u"broken: record 7 was changed"), qPrintable(page->chainText()));
    window.backend().failAlways(u"audit.verify"_s, {Errc::Denied, u"The audit log is not intact: record 7 was changed"_s, u"Keep a copy"_s});
    action(window, u"audit.verify"_s)->trigger();
    QTRY_COMPARE(onlyJob(window)->state(), Job::State::Failed);
    QVERIFY(window.main().context().toasts.texts().join(u' ').contains(u"record 7"));
}

void tst_UiAudit::aCheckIsCancelled()
{
    Window window;
    openAudit(window);
    window.backend().hold();
    action(window, u"audit.verify"_s)->trigger();
    onlyJob(window)->cancel();
    window.backend().release();
    QTRY_COMPARE(onlyJob(window)->state(), Job::State::Cancelled);
}

void tst_UiAudit::theLogIsExported()
{
    const QTemporaryDir folder;
    Window window;
    window.backend().makeAuditRecords(2500);
    auto *page = openAudit(window);
    page->setFilter(u"event:token.issued"_s);
    QTRY_COMPARE(page->feed().total(), 500);
    window.files().answer = folder.filePath(u"log.jsonl"_s);
    action(window, u"audit.export"_s)->trigger();
    QVERIFY(window.files().last.suggestedName.startsWith(u"audit-"));
    QTRY_COMPARE(onlyJob(window)->state(), Job::State::Done);
    QFile file(window.files().answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 500);
    QCOMPARE(QJsonDocument::fromJson(lines.first()).object().value(u"event"_s).toString(), u"token.issued"_s);
    QString format;
    for (const auto &call : window.backend().calls()) {
        if (call.method == u"audit.export")
            format = call.params.value(u"format"_s).toString();
    }
    QCOMPARE(format, u"jsonl"_s);
}

void tst_UiAudit::anExportThatFails()
{
    const QTemporaryDir folder;
    Window window;
    openAudit(window);
    window.files().answer = folder.filePath(u"missing/log.csv"_s);
    action(window, u"audit.export"_s)->trigger();
    QTRY_COMPARE(onlyJob(window)->state(), Job::State::Failed);
    window.main().context().jobs.clearEnded();
    window.backend().failNext(u"audit.export"_s, {Errc::Io, u"The database could not be read"_s, {}});
    window.files().answer = folder.filePath(u"log.csv"_s);
    action(window, u"audit.export"_s)->trigger();
    QTRY_COMPARE(onlyJob(window)->state(), Job::State::Failed);
    QVERIFY(!QFile::exists(window.files().answer));
    window.main().context().jobs.clearEnded();
    window.files().answer.clear(); // the person thinks again
    action(window, u"audit.export"_s)->trigger();
    QVERIFY(window.main().context().jobs.jobs().isEmpty());
}

void tst_UiAudit::marksStayAndSayWhy()
{
    Window window;
    auto *page = openAudit(window);
    page->addHighlight(u"is:refused"_s, Tone::Warning);
    const auto row = [&page](const QString &event) {
        for (int i = 0; i < page->table().model()->rowCount(); ++i) {
            if (page->table().model()->index(i, 0).data(ObjectRole).toJsonObject().value(u"event"_s).toString() == event)
                return page->table().model()->index(i, 0);
        }
        return QModelIndex();
    };
    QVERIFY(row(u"token.refused"_s).data(Qt::BackgroundRole).isValid());
    QVERIFY(!row(u"token.issued"_s).data(Qt::BackgroundRole).isValid());
    const auto mark = page->table().rowModel().columnByName(u"mark");
    QVERIFY(!page->table().header()->isSectionHidden(mark));
    QCOMPARE(row(u"token.refused"_s).siblingAtColumn(mark).data().toString(), u"is:refused"_s);
    window.restart();
    page = openAudit(window);
    QVERIFY(row(u"token.refused"_s).data(Qt::BackgroundRole).isValid());
}

void tst_UiAudit::emptyLoadingAndError()
{
    {
        Window window(test::FakeBackend::empty());
        auto *page = openAudit(window);
        QVERIFY(!page->table().isVisible());
        write(window, u"site.created"_s);
        QTRY_VERIFY(page->table().isVisible());
    }
    Window window;
    window.backend().failNext(u"audit.list"_s, {Errc::Io, u"The database could not be read: damaged"_s, u"Look at its log"_s});
    auto *page = openAudit(window);
    auto *banner = page->findChild<MessageBanner *>();
    QVERIFY(banner && banner->isVisible());
    QVERIFY(banner->text().contains(u"damaged"));
    page->refresh();
    QTRY_COMPARE(page->table().model()->rowCount(), 200);
    QVERIFY(!banner->isVisible());
}

void tst_UiAudit::layoutComesBack()
{
    Window window;
    auto *page = openAudit(window);
    const auto column = page->table().rowModel().columnByName(u"address");
    QVERIFY(page->table().header()->isSectionHidden(column));
    page->table().header()->setSectionHidden(column, false);
    page->table().header()->resizeSection(page->table().rowModel().columnByName(u"user"), 222);
    window.restart();
    page = openAudit(window);
    QVERIFY(!page->table().header()->isSectionHidden(column));
    window.settings().resetLayout();
    QVERIFY(page->table().header()->isSectionHidden(column));
}

void tst_UiAudit::everyControlHasAName()
{
    Window window;
    auto *page = openAudit(window);
    page->table().setCurrentIndex(page->table().model()->index(0, 0));
    Window::settle();
    QCOMPARE(test::unnamedControls(page).join(u' '), QString());
    QVERIFY(QFile::exists(u":/help/%1.md"_s.arg(page->info().help)));
}

void tst_UiAudit::nothingIsClipped_data()
{
    QTest::addColumn<int>("scale");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("plain") << 100 << false;
    QTest::newRow("200 percent") << 200 << false;
    QTest::newRow("right to left") << 100 << true;
}

void tst_UiAudit::nothingIsClipped()
{
    QFETCH(int, scale);
    QFETCH(bool, rightToLeft);
    QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    {
        Window window;
        window.theme().setScale(scale);
        window.main().resize(scale > 150 ? QSize(1920, 1200) : QSize(1440, 900));
        auto *page = openAudit(window);
        page->table().setCurrentIndex(page->table().model()->index(0, 0));
        Window::settle();
        QCOMPARE(test::clippedTexts(page).join(u' '), QString());
        window.theme().setScale(100);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(tst_UiAudit)
#include "tst_ui_audit.moc"
