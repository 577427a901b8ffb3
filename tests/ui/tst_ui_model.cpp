// Rows, filters and the texts that leave the program.

#include "tests/ui/support/fake_backend.h"
#include "ui/copy_formats.h"
#include "ui/form.h"
#include "ui/row_filter.h"
#include "ui/row_model.h"
#include "ui/table_view.h"

#include <QtTest/QTest>

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::ui;

namespace {

std::vector<Column> columns()
{
    return {{u"login"_s, u"Log-in"_s, ColumnKind::Id},
            {u"name"_s, u"Name"_s},
            {u"count"_s, u"Count"_s, ColumnKind::Number},
            {u"at"_s, u"When"_s, ColumnKind::Time},
            {u"scopes"_s, u"Scopes"_s, ColumnKind::List},
            {u"state"_s, u"State"_s, ColumnKind::State, [](const auto &row) { return QVariant::fromValue(enabledState(row)); }}};
}

QJsonObject row(const QString &login, const QString &name, bool disabled = false)
{
    return {{u"login"_s, login}, {u"name"_s, name}, {u"disabled"_s, disabled}, {u"count"_s, 7}, {u"at"_s, u"2026-03-01T10:00:00Z"_s},
            {u"scopes"_s, QJsonArray{u"openid"_s, u"seal:key"_s}}};
}

} // namespace

class tst_UiModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheContractOfModels();
    void sameKeysKeepTheSelection();
    void sourceGoesPageByPage();
    void newerLoadMakesTheOlderVoid();
    void contextThatDiesGetsNoAnswer();
    void failureIsToldAndRowsStay();
    void filterDecides_data();
    void filterDecides();
    void filterTextComesBack_data();
    void filterTextComesBack();
    void unknownFieldsAreNamed();
    void sortsNaturally();
    void csvCellIsSafe_data();
    void csvCellIsSafe();
    void formatsWriteWhatIsThere();
    void hiddenLettersAreShown();
    void tooltipsAreNoMarkup();
    void commandLineIsWhatOneWouldType();
};

void tst_UiModel::keepsTheContractOfModels()
{
    RowModel model(columns(), u"login"_s);
    RowProxy proxy(model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows({row(u"alice"_s, u"Alice"_s), row(u"bob"_s, u"Bob"_s, true)});
    model.appendRows({row(u"carol"_s, u"Carol"_s)});
    const auto all = columns();
    const std::vector<FilterFlag> flags;
    proxy.setFilter(RowFilter(parseFilter(u"bob"_s), &all, &flags));
    QCOMPARE(proxy.rowCount(), 1);
    model.setRows({});
    QCOMPARE(proxy.rowCount(), 0);
    model.setRows({row(u"x"_s, u"X"_s)});
    QCOMPARE(model.index(0, 0).data(KeyRole).toString(), u"x"_s);
    QCOMPARE(model.index(0, 3).data(CopyRole).toString(), u"2026-03-01T10:00:00.000Z"_s);
    QVERIFY(model.index(0, 3).data(Qt::ToolTipRole).toString().contains(u"UTC"));
}

void tst_UiModel::sameKeysKeepTheSelection()
{
    RowModel model(columns(), u"login"_s);
    model.setRows({row(u"a"_s, u"A"_s), row(u"b"_s, u"B"_s)});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({row(u"a"_s, u"A"_s), row(u"b"_s, u"Bee"_s)});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    model.setRows({row(u"a"_s, u"A"_s), row(u"c"_s, u"C"_s)});
    QCOMPARE(reset.count(), 1);
}

void tst_UiModel::sourceGoesPageByPage()
{
    test::FakeBackend backend;
    backend.makeUsers(450);
    RowModel model(columns(), u"login"_s);
    auto *source = new ListSource(backend, model, u"user.list"_s);
    QSignalSpy loaded(source, &ListSource::loaded);
    source->load({});
    QVERIFY(loaded.wait());
    QCOMPARE(model.rowCount(), 200);
    QVERIFY(source->hasMore() && model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY(loaded.wait());
    QCOMPARE(model.rowCount(), 450);
    QVERIFY(!model.canFetchMore({}));
}

void tst_UiModel::newerLoadMakesTheOlderVoid()
{
    test::FakeBackend backend;
    RowModel model(columns(), u"login"_s);
    auto *source = new ListSource(backend, model, u"user.list"_s);
    QSignalSpy loaded(source, &ListSource::loaded);
    backend.hold();
    source->load({{u"filter"_s, u"alice"_s}});
    source->load({{u"filter"_s, u"bob"_s}});
    backend.release();
    QVERIFY(loaded.wait());
    QTest::qWait(20);
    QCOMPARE(loaded.count(), 1);
    QCOMPARE(model.rows().first().value(u"login"_s).toString(), u"bob"_s);
}

void tst_UiModel::contextThatDiesGetsNoAnswer()
{
    test::FakeBackend backend;
    backend.hold();
    int answers = 0;
    auto *context = new QObject;
    callBackend(backend, context, u"user.list"_s, {}, [&](const api::Reply &) { ++answers; });
    delete context;
    backend.release();
    QTest::qWait(20);
    QCOMPARE(answers, 0);
}

void tst_UiModel::failureIsToldAndRowsStay()
{
    test::FakeBackend backend;
    RowModel model(columns(), u"login"_s);
    auto *source = new ListSource(backend, model, u"user.list"_s);
    QSignalSpy loaded(source, &ListSource::loaded);
    QSignalSpy failed(source, &ListSource::failed);
    source->load({});
    QVERIFY(loaded.wait());
    backend.failNext(u"user.list"_s, {Errc::Unavailable, u"No link"_s, u"Try again"_s});
    source->load({});
    QVERIFY(failed.wait());
    QCOMPARE(model.rowCount(), 12);
}

void tst_UiModel::filterDecides_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<bool>("alice");
    QTest::addColumn<bool>("bob");
    QTest::newRow("nothing typed shows all") << u""_s << true << true;
    QTest::newRow("a word is looked for everywhere") << u"ADLER"_s << true << false;
    QTest::newRow("a field is looked for in its column") << u"login:bob"_s << false << true;
    QTest::newRow("a field does not look elsewhere") << u"login:adler"_s << false << false;
    QTest::newRow("! turns round") << u"!login:bob"_s << true << false;
    QTest::newRow("a flag") << u"is:disabled"_s << false << true;
    QTest::newRow("a flag turned round") << u"!is:disabled"_s << true << false;
    QTest::newRow("all terms must hold") << u"is:disabled login:alice"_s << false << false;
    QTest::newRow("two words in quotes are one") << u"\"Alice Adler\""_s << true << false;
    QTest::newRow("a value with a colon") << u"scopes:\"seal:key\""_s << true << true;
    QTest::newRow("an unknown flag shows nothing") << u"is:purple"_s << false << false;
    QTest::newRow("the word of a state") << u"state:active"_s << true << false;
}

void tst_UiModel::filterDecides()
{
    QFETCH(QString, filter);
    QFETCH(bool, alice);
    QFETCH(bool, bob);
    const auto all = columns();
    const std::vector<FilterFlag> flags{{u"disabled"_s, {}, [](const auto &r) { return r.value(u"disabled"_s).toBool(); }}};
    const RowFilter decide(parseFilter(filter), &all, &flags);
    QCOMPARE(decide.accepts(row(u"alice"_s, u"Alice Adler"_s)), alice);
    QCOMPARE(decide.accepts(row(u"bob"_s, u"Bob Brandt"_s, true)), bob);
}

void tst_UiModel::filterTextComesBack_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto *typed : {"alice", "service:v2x !is:disabled", "\"two words\"", "!x", "name:\"a b\""})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void tst_UiModel::filterTextComesBack()
{
    QFETCH(QString, typed);
    QCOMPARE(filterText(parseFilter(typed)), typed);
}

void tst_UiModel::unknownFieldsAreNamed()
{
    const auto all = columns();
    const std::vector<FilterFlag> flags;
    QCOMPARE(RowFilter(parseFilter(u"colour:red is:x login:a"_s), &all, &flags).unknown(), (QStringList{u"colour"_s, u"is:x"_s}));
    QVERIFY(parseFilter(u"  ! \" : "_s).size() < 3); // any text is a filter of some kind
}

void tst_UiModel::sortsNaturally()
{
    RowModel model(columns(), u"login"_s);
    model.setRows({row(u"v10"_s, u""_s), row(u"v2"_s, u""_s), row(u"V1"_s, u""_s)});
    RowProxy proxy(model);
    proxy.sort(0);
    QCOMPARE(proxy.index(0, 0).data().toString(), u"V1"_s);
    QCOMPARE(proxy.index(1, 0).data().toString(), u"v2"_s);
    QCOMPARE(proxy.index(2, 0).data().toString(), u"v10"_s);
}

void tst_UiModel::csvCellIsSafe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain text stays") << u"alice"_s << u"alice"_s;
    QTest::newRow("a formula gets an apostrophe") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("a formula behind a space") << u" =1"_s << u"' =1"_s;
    QTest::newRow("plus") << u"+cmd"_s << u"'+cmd"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("a tab in front") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("a full-width equals sign") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
    QTest::newRow("a negative number is a number") << u"-42"_s << u"-42"_s;
    QTest::newRow("a minus before a word is not") << u"-cmd|x"_s << u"'-cmd|x"_s;
    QTest::newRow("commas are quoted") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quotes are doubled") << u"a\"b"_s << u"\"a\"\"b\""_s;
    QTest::newRow("lines are quoted") << u"a\nb"_s << u"\"a\nb\""_s;
}

void tst_UiModel::csvCellIsSafe()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
}

void tst_UiModel::formatsWriteWhatIsThere()
{
    const TextTable table{{u"login"_s, u"name"_s}, {u"Log-in"_s, u"Name"_s}, {{u"alice"_s, u"A|B"_s}, {u"bob"_s, u"two\tlines\n"_s}}};
    QCOMPARE(copyFormat(u"tsv").write(table), u"Log-in\tName\nalice\tA|B\nbob\ttwo lines \n"_s);
    QCOMPARE(copyFormat(u"csv").write(table).section(u"\r\n"_s, 0, 1), u"login,name\r\nalice,A|B"_s);
    QVERIFY(copyFormat(u"markdown").write(table).contains(u"| alice | A\\|B |"_s));
    const auto json = QJsonDocument::fromJson(copyFormat(u"json").write(table).toUtf8()).array();
    QCOMPARE(json[0].toObject().value(u"login"_s).toString(), u"alice"_s);
    QCOMPARE(copyFormat(u"no such").id, u"tsv"_s);
}

void tst_UiModel::hiddenLettersAreShown()
{
    QCOMPARE(safeText(u"a\u202Eb"_s), u"a\u27e8U+202e\u27e9b"_s);
    QCOMPARE(safeText(u"plain"_s), u"plain"_s);
}

void tst_UiModel::tooltipsAreNoMarkup()
{
    QCOMPARE(plainTip(QString()), QString());
    QCOMPARE(plainTip(u"<b>a</b>\nb"_s), u"<p style='white-space:pre-wrap'>&lt;b&gt;a&lt;/b&gt;\nb</p>"_s);
    RowModel model(columns(), u"login"_s);
    model.setRows({row(u"alice"_s, u"<img src='file:///somewhere/x.png'>"_s)});
    const auto tip = [&model](QStringView column) { return model.index(0, model.columnByName(column)).data(Qt::ToolTipRole).toString(); };
    QVERIFY2(tip(u"name").contains(u"&lt;img"), qPrintable(tip(u"name")));
    QVERIFY2(tip(u"scopes").contains(u"openid\nseal:key"), qPrintable(tip(u"scopes")));
    QVERIFY(tip(u"login").isEmpty()); // short: it is seen whole
}

void tst_UiModel::commandLineIsWhatOneWouldType()
{
    const auto *method = api::findMethod(u"user.add");
    QVERIFY(method != nullptr);
    const QJsonObject params{{u"login"_s, u"o'neill"_s}, {u"name"_s, u"Two Words"_s}, {u"password"_s, u"top secret"_s}, {u"generatePassword"_s, false}};
    const auto line = commandLine(*method, params, u"/srv/site"_s);
    QCOMPARE(line, u"sealdeskd user add 'o'\\''neill' --name 'Two Words' --password-file FILE --site /srv/site"_s);
}

QTEST_MAIN(tst_UiModel)
#include "tst_ui_model.moc"
