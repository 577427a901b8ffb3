// The search over the audit log: what it finds with an index is what reading every record finds, while the index is built, is damaged or is
// of another site.

#include "core/store/audit_index.h"
#include "core/store/audit_search.h"
#include "tst_store_support.h"

#include <QFile>

#include <random>

using namespace seal;
using namespace seal::store;
using namespace seal::store::test;

class tst_store_audit_index : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreRead();
    void whatATermMeans_data();
    void whatATermMeans();
    void postingsComeBack();
    void foreignBytesAreNoBucket();
    void filtersFindWhatReadingFinds();
    void pagesGoOn();
    void newestAreIndexedFirst();
    void smallTailWaits();
    void blocksBecomeOne();
    void suggestionsCountTheWholeLog();
    void aDamagedFileIsMadeAnew();
    void anotherVersionIsMadeAnew();
    void anotherLogIsMadeAnew();
    void theStoreKeepsItUp();
};

namespace {

constexpr std::array kEvents{"token.issued", "key.delivered", "token.refused", "login.refused", "user.added", "user.removed"};

/// A log of records as servers write them, without the servers.
class Log
{
public:
    explicit Log(unsigned seed = 1) : m_random(seed) {}

    void write(int count)
    {
        const auto written = m_site.database.inTransaction([&](Tables &tables) -> Status {
            for (int i = 0; i < count; ++i)
                SEAL_CHECK(writeOne(tables));
            return {};
        });
        QVERIFY2(written.has_value(), written ? "" : written.error().detail.c_str());
    }
    /// The next record gets a number that far on, as after an accepted break.
    void jump(std::int64_t by) { m_sequence += by; }

    [[nodiscard]] std::filesystem::path index() const { return m_site.file.parent_path() / "cache" / "audit-index.db"; }
    [[nodiscard]] const Tables &tables() const { return m_tables; }
    [[nodiscard]] const std::vector<AuditRecord> &records() const { return m_records; }
    [[nodiscard]] const Site &site() const { return m_site; }

    /// Until nothing is left to do; how many steps that took.
    int indexAll(AuditIndexer &indexer, bool allOfIt = true) const
    {
        int steps = 0;
        for (;; ++steps) {
            const auto worked = indexer.step(allOfIt);
            if (!worked)
                qFatal("%s", worked.error().detail.c_str());
            if (!*worked)
                return steps;
        }
    }

private:
    Status writeOne(Tables &tables)
    {
        AuditDraft draft;
        draft.event = kEvents[pick(kEvents.size())];
        const bool refused = draft.event.ends_with("refused");
        draft.result = refused ? AuditResult::Refused : AuditResult::Done;
        if (refused)
            draft.reason = pick(2) == 0 ? "invalid_grant" : "access_denied";
        if (pick(3) > 0)
            draft.user = UserId("u-" + std::to_string(100000 + pick(40)));
        draft.client = ClientId(pick(2) == 0 ? "demo-app" : "Demo-Service");
        if (pick(4) == 0)
            draft.service = ValServiceId("v2x.platooning");
        if (pick(9) == 0)
            draft.admin = "root";
        draft.jti = "jti" + std::to_string(pick(1'000'000'000));
        if (draft.event == "key.delivered")
            draft.keys = {"abcd" + std::to_string(pick(50)) + ".1", "ef" + std::to_string(pick(50)) + ".2"};
        draft.detail = pick(20) == 0 ? "Grüße vom Übertragungsgateway" : "The grant is revoked.";
        draft.address = "10.0." + std::to_string(pick(3)) + "." + std::to_string(pick(9));
        draft.correlation = CorrelationId(std::to_string(1000 + pick(30)) + "conn-" + std::to_string(pick(1000)));
        AuditRecord record;
        record.node = "main";
        record.sequence = ++m_sequence;
        record.at = kStart + std::chrono::milliseconds(record.sequence * 10 - static_cast<int>(pick(200))); // clocks are set back
        record.record = auditRecordText(draft, record.node, record.sequence, record.at);
        record.hash = auditChainHash(m_last, record.record);
        m_last = record.hash;
        m_records.push_back(record);
        return tables.appendAudit(record);
    }
    std::size_t pick(std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(m_random); }

    Site m_site;
    Tables m_tables = *m_site.database.connect();
    std::mt19937 m_random;
    std::vector<AuditRecord> m_records;
    std::int64_t m_sequence = 0;
    std::array<std::byte, 32> m_last{};
};

AuditTerm term(std::string_view field, const char *value)
{
    return {field.empty() ? std::nullopt : auditFieldOf(field), value};
}

AuditFilter filterOf(std::vector<AuditClause> clauses)
{
    AuditFilter filter;
    filter.allOf = std::move(clauses);
    return filter;
}

std::vector<std::int64_t> numbers(const std::vector<AuditRecord> &records)
{
    std::vector<std::int64_t> all;
    for (const auto &record : records)
        all.push_back(record.sequence);
    return all;
}

/// By reading: newest first, all of them.
std::vector<std::int64_t> expected(const Log &log, const AuditFilter &filter)
{
    const AuditMatcher matcher(filter);
    std::vector<std::int64_t> all;
    for (auto record = log.records().rbegin(); record != log.records().rend(); ++record) {
        if (matcher.matches(*record))
            all.push_back(record->sequence);
    }
    return all;
}

/// By searching, page for page.
std::vector<std::int64_t> found(AuditSearch &search, AuditQuestion question)
{
    std::vector<std::int64_t> all;
    for (;;) {
        const auto page = search.page(question);
        if (!page)
            qFatal("%s", page.error().detail.c_str());
        for (const auto sequence : numbers(page->records))
            all.push_back(sequence);
        if (!page->next)
            return all;
        (question.newestFirst ? question.range.before : question.range.after) = *page->next;
    }
}

AuditQuestion question(AuditFilter filter, int limit = 200)
{
    AuditQuestion made;
    made.filter = std::move(filter);
    made.limit = limit;
    return made;
}

/// A filter that nobody would think of.
AuditFilter randomFilter(std::mt19937 &random)
{
    const auto pick = [&random](std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(random); };
    static const std::vector<AuditTerm> kTerms{
        term("event", "token.issued"), term("event", "TOKEN.*"),      term("event", "user.*"),        term("result", "refused"),
        term("reason", "*"),           term("reason", "access_denied"), term("user", "u-100007"),      term("user", "*"),
        term("client", "demo-service"), term("service", "v2x.platooning"), term("admin", "root"),      term("key", "abcd7"),
        term("key", "ef11.2"),         term("address", "10.0.1.4"),   term("correlation", "1007conn-77"), term("jti", "nothing"),
        term("", "plat"),              term("", "v2x.plat"),          term("", "übertragungsgate"),   term("", "u-1000"),
        term("", "u-10001"),           term("", "grant revo"),        term("", "10.0.2"),             term("", "abcd12"),
        term("", "1003con"),             term("", "t"),                 term("", "Übertragungsgateway"), term("", "zzz")};
    AuditFilter filter;
    for (auto clauses = pick(4); clauses > 0; --clauses) {
        AuditClause clause;
        for (auto terms = 1 + pick(2); terms > 0; --terms)
            clause.anyOf.push_back(kTerms[pick(kTerms.size())]);
        clause.negated = pick(4) == 0;
        filter.allOf.push_back(std::move(clause));
    }
    if (pick(3) == 0)
        filter.since = kStart + std::chrono::milliseconds(pick(250'000));
    if (pick(3) == 0)
        filter.until = kStart + std::chrono::milliseconds(pick(250'000));
    return filter;
}

} // namespace

void tst_store_audit_index::recordsAreRead()
{
    AuditDraft draft;
    draft.event = "a.b";
    draft.detail = "say \"hi\" \\ \x01\xff";
    draft.keys = {"k.1", "k.2"};
    draft.count = 7;
    const auto members = auditMembers(auditRecordText(draft, "main", 1, kStart));
    QCOMPARE(members.size(), std::size_t(5));
    QCOMPARE(members[0].value, std::string("a.b"));
    QCOMPARE(members[2].value, std::string("say \"hi\" \\ \x01\xc3\xbf"));
    QCOMPARE(members[4].value, std::string("k.2"));
    for (const char *broken : {"", "{", "{}", "{\"event\":}", "{\"event\":\"a\"", "{\"event\":\"\\u12\"}", "[1]", "{\"event\":\"a\"}x"})
        QVERIFY2(auditMembers(broken).empty(), broken);
}

void tst_store_audit_index::whatATermMeans_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("finds");
    QTest::newRow("the whole value") << u"client"_s << u"Demo-App"_s << true;
    QTest::newRow("a part is not the value") << u"client"_s << u"demo"_s << false;
    QTest::newRow("the member is there") << u"client"_s << u"*"_s << true;
    QTest::newRow("the member is not there") << u"admin"_s << u"*"_s << false;
    QTest::newRow("a noun of events") << u"event"_s << u"key.*"_s << true;
    QTest::newRow("another noun") << u"event"_s << u"token.*"_s << false;
    QTest::newRow("a key with its version") << u"key"_s << u"abcd.3"_s << true;
    QTest::newRow("a key of any version") << u"key"_s << u"abcd"_s << true;
    QTest::newRow("a word") << QString() << u"platooning"_s << true;
    QTest::newRow("the beginning of a word") << QString() << u"PLAT"_s << true;
    QTest::newRow("the middle of a word") << QString() << u"toon"_s << false;
    QTest::newRow("several words, each anywhere") << QString() << u"app key"_s << true;
    QTest::newRow("one of several is missing") << QString() << u"app token"_s << false;
    QTest::newRow("the beginning of an id") << QString() << u"abcd"_s << true;
    QTest::newRow("too little of an id") << QString() << u"abc"_s << false;
    QTest::newRow("no word at all") << QString() << u"..."_s << false;
}

void tst_store_audit_index::whatATermMeans()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    AuditDraft draft;
    draft.event = "key.delivered";
    draft.client = ClientId("demo-app");
    draft.service = ValServiceId("v2x.platooning");
    draft.keys = {"abcd.3"};
    AuditRecord record;
    record.at = kStart;
    record.record = auditRecordText(draft, "main", 1, kStart);
    const AuditMatcher matcher(filterOf({{{term(field.toStdString(), qPrintable(value))}, false}}));
    QTEST(matcher.matches(record), "finds");
    const AuditMatcher negated(filterOf({{{term(field.toStdString(), qPrintable(value))}, true}}));
    QCOMPARE(negated.matches(record), !matcher.matches(record));
}

void tst_store_audit_index::postingsComeBack()
{
    std::vector<std::uint16_t> one{4095};
    std::vector<std::uint16_t> even;
    for (unsigned i = 0; i < 8192; i += 2)
        even.push_back(static_cast<std::uint16_t>(i)); // a bitmap
    std::vector<std::uint16_t> mixed{3, 1, 2, 2};
    BucketWriter writer(8192);
    writer.put(1, one);
    writer.put(7, even);
    writer.put(0xffff'ffff'ffff, mixed);
    const auto bytes = writer.take();
    Positions found;
    QVERIFY(findPostings(bytes, 7, 8192, found));
    QCOMPARE(found.count(), 4096);
    QCOMPARE(found.next(1), 2);
    QCOMPARE(found.previous(8192), 8190);
    found.keepRange(100, 201);
    QCOMPARE(found.count(), 51);
    QCOMPARE(found.next(0), 100);
    QCOMPARE(found.previous(kAuditSegmentSpan), 200);
    Positions few;
    QVERIFY(findPostings(bytes, 0xffff'ffff'ffff, 8192, few));
    QCOMPARE(few.count(), 3);
    Positions none;
    QVERIFY(findPostings(bytes, 8, 8192, none));
    QVERIFY(none.none());
    QCOMPARE(none.next(0), -1);
    QCOMPARE(none.previous(kAuditSegmentSpan), -1);
    const std::vector<BucketPart> parts{{bytes, 8192, 0}, {bytes, 8192, 8192}, {{}, 8192, 16384}};
    const auto merged = mergeBuckets(parts, kAuditSegmentSpan);
    QVERIFY(merged);
    Positions both;
    QVERIFY(findPostings(*merged, 1, kAuditSegmentSpan, both));
    QCOMPARE(both.count(), 2);
    QCOMPARE(both.previous(kAuditSegmentSpan), 4095 + 8192);
    Positions all;
    QVERIFY(findPostings(*merged, 7, kAuditSegmentSpan, all));
    QCOMPARE(all.count(), 8192);
    const std::vector<std::int64_t> times{5, 3, 1'900'000'000'000};
    QCOMPARE(*decodeTimes(encodeTimes(times)), times);
}

void tst_store_audit_index::foreignBytesAreNoBucket()
{
    std::vector<std::uint16_t> three{1, 2, 8191};
    BucketWriter writer(8192);
    writer.put(1, three);
    const auto bytes = writer.take();
    Positions found;
    for (std::size_t size = 1; size < bytes.size(); ++size)
        QCOMPARE(findPostings(ByteView(bytes).first(size), 5, 8192, found).error().code, Errc::Io);
    QCOMPARE(findPostings(bytes, 1, 4096, found).error().code, Errc::Io); // a position outside of the segment
    QCOMPARE(decodeTimes(ByteView(bytes).first(3)).error().code, Errc::Io);
}

void tst_store_audit_index::filtersFindWhatReadingFinds()
{
    Log log;
    AuditIndexer indexer(log.index(), log.tables());
    log.write(9000);
    log.indexAll(indexer);
    log.write(5000);
    log.jump(3000);
    log.write(5000);
    log.indexAll(indexer, false);
    log.write(1000); // the tail, which is read
    AuditSearch with(log.tables(), log.index());
    AuditSearch without(log.tables(), {});
    std::mt19937 random(7);
    int hits = 0;
    for (int i = 0; i < 80; ++i) {
        const auto filter = randomFilter(random);
        const auto all = expected(log, filter);
        hits += all.empty() ? 0 : 1;
        QCOMPARE(found(with, question(filter, 1000)), all);
        const auto count = with.count(question(filter));
        QVERIFY(count && count->complete);
        QCOMPARE(count->records, static_cast<std::int64_t>(all.size()));
        if (i % 10 == 0)
            QCOMPARE(found(without, question(filter, 1000)), all);
    }
    QVERIFY2(hits > 25, "filters that find nothing prove nothing");
    QVERIFY(!with.sawDamage());
}

void tst_store_audit_index::pagesGoOn()
{
    Log log;
    AuditIndexer indexer(log.index(), log.tables());
    log.write(20000);
    log.indexAll(indexer, false);
    log.write(300);
    AuditSearch search(log.tables(), log.index());
    const auto filter = filterOf({{{term("event", "token.issued")}, false}});
    auto all = expected(log, filter);
    QCOMPARE(found(search, question(filter, 7)), all);
    // A jump into the middle, and the pages around it.
    auto ask = question(filter, 5);
    ask.skip = 1234;
    const auto middle = *search.page(ask);
    QCOMPARE(middle.skipped, 1234);
    QCOMPARE(numbers(middle.records), std::vector<std::int64_t>(all.begin() + 1234, all.begin() + 1239));
    std::reverse(all.begin(), all.end());
    ask = question(filter, 11);
    ask.newestFirst = false;
    QCOMPARE(found(search, ask), all);
    ask.range = {all[100], all[140]};
    QCOMPARE(found(search, ask), std::vector<std::int64_t>(all.begin() + 101, all.begin() + 140));
    QCOMPARE(search.count(ask)->records, 39);
    ask.skip = 1'000'000;
    const auto beyond = *search.page(ask);
    QVERIFY(beyond.records.empty() && !beyond.next);
    QCOMPARE(beyond.skipped, 39);
}

void tst_store_audit_index::newestAreIndexedFirst()
{
    Log log;
    log.write(30000);
    AuditIndexer indexer(log.index(), log.tables());
    QVERIFY(*indexer.step());
    auto file = *AuditIndexFile::openToRead(log.index());
    const auto segments = *file->segments("main");
    QCOMPARE(segments.size(), std::size_t(1));
    QCOMPARE(segments.front().end(), 30001);
    // Half built, it finds the same.
    AuditSearch search(log.tables(), log.index());
    const auto filter = filterOf({{{term("user", "u-100007")}, false}, {{term("", "demo")}, false}});
    QCOMPARE(found(search, question(filter)), expected(log, filter));
    const auto count = search.count(question(filter));
    QVERIFY(count);
    QVERIFY2(!count->complete, "more is not indexed than one call reads");
    log.indexAll(indexer, false);
    QCOMPARE(search.count(question(filter))->records, static_cast<std::int64_t>(expected(log, filter).size()));
    QVERIFY(search.count(question(filter))->complete);
}

void tst_store_audit_index::smallTailWaits()
{
    Log log;
    AuditIndexer indexer(log.index(), log.tables());
    log.write(AuditIndexer::kTail - 2);
    QVERIFY(!*indexer.step());
    log.write(1);
    QVERIFY(*indexer.step());
    QVERIFY(!*indexer.step());
    QCOMPARE(indexer.newest(), AuditIndexer::kTail - 1);
}

void tst_store_audit_index::blocksBecomeOne()
{
    Log log;
    log.write(kAuditSegmentSpan + 5000);
    AuditIndexer indexer(log.index(), log.tables());
    log.indexAll(indexer, false);
    auto file = *AuditIndexFile::openToRead(log.index());
    const auto segments = *file->segments("main");
    QCOMPARE(segments.size(), std::size_t(2));
    QCOMPARE(segments.front().span, kAuditSegmentSpan);
    QCOMPARE(segments.front().records, kAuditSegmentSpan - 1); // numbers begin at 1
    AuditSearch search(log.tables(), log.index());
    std::mt19937 random(3);
    for (int i = 0; i < 20; ++i) {
        const auto filter = randomFilter(random);
        QCOMPARE(found(search, question(filter, 1000)), expected(log, filter));
    }
}

void tst_store_audit_index::suggestionsCountTheWholeLog()
{
    Log log;
    log.write(6000);
    AuditIndexer indexer(log.index(), log.tables());
    log.indexAll(indexer, false);
    log.write(500);
    AuditSearch search(log.tables(), log.index());
    const auto events = *search.values("main", AuditField::Event, "REFUSED", 10);
    QCOMPARE(events.size(), std::size_t(2));
    QVERIFY(events[0].records >= events[1].records);
    for (const auto &event : events) {
        const auto filter = filterOf({{{term("event", event.value.c_str())}, false}});
        QCOMPARE(event.records, static_cast<std::int64_t>(expected(log, filter).size()));
    }
    QCOMPARE(search.values("main", AuditField::Address, "0.1.", 5)->size(), std::size_t(5));
    QVERIFY(search.values("main", AuditField::Address, "%", 5)->empty());
}

void tst_store_audit_index::aDamagedFileIsMadeAnew()
{
    Log log;
    log.write(9000);
    {
        AuditIndexer indexer(log.index(), log.tables());
        log.indexAll(indexer);
    }
    {
        QFile file(QString::fromStdString(log.index().string()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(static_cast<qsizetype>(file.size() - 4096), '\x5a'));
    }
    const auto filter = filterOf({{{term("event", "user.added")}, false}});
    AuditSearch search(log.tables(), log.index());
    QCOMPARE(found(search, question(filter)), expected(log, filter)); // at once, by reading
    AuditIndexer indexer(log.index(), log.tables());
    for (int i = 0; i < 3 && !indexer.step(true); ++i) // an error is told, the next step begins anew
        continue;
    log.indexAll(indexer);
    AuditSearch after(log.tables(), log.index());
    QCOMPARE(found(after, question(filter)), expected(log, filter));
    QVERIFY(!after.sawDamage());
    QCOMPARE((*AuditIndexFile::openToRead(log.index()))->segments("main")->size(), std::size_t(2));
}

void tst_store_audit_index::anotherVersionIsMadeAnew()
{
    Log log;
    log.write(100);
    std::filesystem::create_directories(log.index().parent_path());
    QFile file(QString::fromStdString(log.index().string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no database at all, and long enough to be taken for one by nobody");
    file.close();
    QVERIFY(!AuditIndexFile::openToRead(log.index()));
    AuditIndexer indexer(log.index(), log.tables());
    log.indexAll(indexer);
    {
        auto ours = Connection::open(log.index(), Connection::Mode::Cache);
        QVERIFY((*ours)->exec("PRAGMA user_version=999"));
    }
    QCOMPARE(AuditIndexFile::openToRead(log.index()).error().code, Errc::NotFound);
    AuditIndexer again(log.index(), log.tables());
    QCOMPARE(log.indexAll(again), 1);
    QCOMPARE((*AuditIndexFile::openToRead(log.index()))->segments("main")->front().records, 100);
}

void tst_store_audit_index::anotherLogIsMadeAnew()
{
    Log mine(1);
    Log other(2);
    mine.write(3000);
    other.write(3000);
    {
        AuditIndexer indexer(other.index(), other.tables());
        other.indexAll(indexer);
    }
    std::filesystem::create_directories(mine.index().parent_path());
    std::filesystem::copy_file(other.index(), mine.index());
    AuditIndexer indexer(mine.index(), mine.tables());
    QCOMPARE(mine.indexAll(indexer), 1);
    AuditSearch search(mine.tables(), mine.index());
    const auto filter = filterOf({{{term("user", "u-100003")}, false}});
    QCOMPARE(found(search, question(filter)), expected(mine, filter));
    QVERIFY(expected(mine, filter) != expected(other, filter));
}

void tst_store_audit_index::theStoreKeepsItUp()
{
    const Site site;
    StoreOptions options;
    options.auditIndex = site.file.parent_path() / "cache" / "audit-index.db";
    const auto store = std::move(*site.start(options));
    for (int i = 0; i < AuditIndexer::kTail + 10; ++i)
        store->submit(command({}, i % 2 == 0 ? "test.even" : "test.odd"), {});
    QVERIFY(run(*store, command({}, "test.last")).done());
    QTRY_VERIFY(std::filesystem::exists(options.auditIndex) && AuditIndexFile::openToRead(options.auditIndex) &&
                !(*AuditIndexFile::openToRead(options.auditIndex))->segments("main")->empty());
    auto count = store->auditSearch().count(question(filterOf({{{term("event", "test.even")}, false}})));
    QVERIFY(count);
    QVERIFY(count->records > 0);
    const auto last = store->auditSearch().page(question({}, 1));
    QVERIFY(contains(last->records.front().record, "test.last"));
}

QTEST_GUILESS_MAIN(tst_store_audit_index)
#include "tst_store_audit_index.moc"
