// The audit chain: its bytes, and that every kind of tampering shows.

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/json.h"
#include "tst_store_support.h"

using namespace seal;
using namespace seal::store;
using namespace seal::store::test;

class tst_store_audit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsAreCanonical();
    void hostileTextsStayJson();
    void theChainIsWhatTheHeaderSays();
    void tamperingShows_data();
    void tamperingShows();
    void anotherKeyDoesNotVerify();
    void pagesAndCancel();
    void aBrokenEndIsNotContinued();
    void chainsOfSeveralNodesAreApart();
};

namespace {

void writeRecords(const Site &site, int count, const char *node = "main")
{
    StoreOptions options;
    options.node = node;
    const auto store = std::move(*site.start(options));
    for (int i = 0; i < count; ++i)
        QVERIFY(run(*store, command({}, ("event." + std::to_string(i)).c_str())).done());
}

AuditVerdict verify(const Site &site)
{
    return *verifyAudit(*site.database.connect(), site.auditPublicKey());
}

} // namespace

void tst_store_audit::recordsAreCanonical()
{
    AuditDraft draft;
    draft.event = "token.issued";
    QCOMPARE(
        auditRecordText(draft, "main", 7, kStart),
        std::string(
            R"({"v":1,"node":"main","seq":7,"at":"2027-01-15T08:00:00.000Z","event":"token.issued","result":"done"})"));
    draft.result = AuditResult::Refused;
    draft.reason = "invalid_grant";
    draft.detail = "a \"b\"\n";
    draft.clause = "RFC 6749 5.2";
    draft.admin = "root";
    draft.user = UserId("u");
    draft.client = ClientId("c");
    draft.service = ValServiceId("s");
    draft.target = "t";
    draft.grant = GrantId("g");
    draft.jti = "j";
    draft.keys = {"k1", "k2"};
    draft.certificate = "ab";
    draft.listener = "cli";
    draft.address = "::1";
    draft.correlation = CorrelationId("x");
    draft.changes = {{"name", "A", "B \"2\""}, {"scopes", "", "openid"}};
    draft.count = 3;
    QCOMPARE(
        auditRecordText(draft, "n\"1", 8, kStart + 1ms),
        std::string(
            R"({"v":1,"node":"n\"1","seq":8,"at":"2027-01-15T08:00:00.001Z","event":"token.issued","result":"refused",)"
            R"("reason":"invalid_grant","detail":"a \"b\"\u000a","clause":"RFC 6749 5.2","admin":"root","user":"u",)"
            R"("client":"c","service":"s","target":"t","grant":"g","jti":"j","keys":["k1","k2"],"certificate":"ab",)"
            R"("listener":"cli","address":"::1","correlation":"x",)"
            R"("changes":[{"member":"name","before":"A","after":"B \"2\""},{"member":"scopes","after":"openid"}],"count":3})"));
}

void tst_store_audit::hostileTextsStayJson()
{
    for (const std::string &text :
         {std::string("\xff\xfe"), std::string("a\0b", 3), std::string("\xc3\xa9"),
          std::string("\",\"seq\":9,\"x\":\""), std::string("\x7f\x1b[31m"), std::string("\\")}) {
        AuditDraft draft;
        draft.event = text;
        draft.keys = {text};
        draft.changes = {{text, text, text}};
        const auto parsed = crypto::parseJsonObject(auditRecordText(draft, text, 1, kStart));
        QVERIFY(parsed);
        QCOMPARE(crypto::int64Member(*parsed, "seq").value(), 1);
    }
}

void tst_store_audit::theChainIsWhatTheHeaderSays()
{
    const std::array<std::byte, 32> zero{};
    const auto first = auditChainHash(zero, "r1");
    QVERIFY(first == crypto::sha256(asBytes(std::string("sealdesk-audit-1\n") + std::string(32, '\0') + "r1")));
    QCOMPARE(auditHeadMessage("main", 12, first), "sealdesk-audit-head-1\nmain\n12\n" + toHex(first));

    const Site site;
    writeRecords(site, 2);
    const auto tables = *site.database.connect();
    const auto written = *tables.audit("main", 0, 10);
    QCOMPARE(written.size(), 2U);
    QVERIFY(written[0].hash == auditChainHash(zero, written[0].record));
    QVERIFY(written[1].hash == auditChainHash(written[0].hash, written[1].record));
    const auto heads = *tables.auditHeads();
    QCOMPARE(heads.size(), 1U);
    QVERIFY(heads[0].sequence == 2 && heads[0].hash == written[1].hash && heads[0].kid == site.auditKey.kid);
    QVERIFY(site.auditPublicKey().verifyEs256(asBytes(auditHeadMessage("main", 2, heads[0].hash)), heads[0].signature));
    QCOMPARE(tables.auditBefore("main", 2, 10)->front().sequence, 1);
    QCOMPARE(tables.auditBefore("main", 100, 1)->front().sequence, 2);
}

void tst_store_audit::tamperingShows_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<qint64>("firstBroken");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char *name, const QStringList &statements, qint64 broken, const char *problem) {
        QTest::newRow(name) << statements << broken << QByteArray(problem);
    };
    row("an untouched log is intact", {}, 0, "");
    row("a changed record shows",
        {u"UPDATE audit SET rec=CAST(replace(CAST(rec AS TEXT),'event.3','event.X') AS BLOB) WHERE seq=4"_s}, 4,
        "record 4 was changed");
    row("a changed hash shows", {u"UPDATE audit SET hash=zeroblob(32) WHERE seq=4"_s}, 4, "record 4 was changed");
    row("a hash of another size shows", {u"UPDATE audit SET hash=x'00' WHERE seq=4"_s}, 4, "record 4 was changed");
    row("a changed time column shows", {u"UPDATE audit SET at=at+1000 WHERE seq=4"_s}, 4, "record 4 does not carry");
    row("a removed record shows", {u"DELETE FROM audit WHERE seq=4"_s}, 4, "record 4 is missing");
    row("removed records show", {u"DELETE FROM audit WHERE seq IN (4,5,6)"_s}, 4, "records 4 to 6 are missing");
    row("a removed beginning shows", {u"DELETE FROM audit WHERE seq<4"_s}, 1, "records 1 to 3 are missing");
    row("a closed gap shows", {u"DELETE FROM audit WHERE seq=4"_s, u"UPDATE audit SET seq=seq-1 WHERE seq>4"_s}, 4,
        "record 4 does not carry");
    row("a cut tail shows", {u"DELETE FROM audit WHERE seq>8"_s}, 9, "cut off");
    row("a removed log shows", {u"DELETE FROM audit"_s}, 1, "cut off");
    row("two swapped records show",
        {u"UPDATE audit SET seq=100 WHERE seq=4"_s, u"UPDATE audit SET seq=4 WHERE seq=5"_s,
         u"UPDATE audit SET seq=5 WHERE seq=100"_s},
        4, "record 4 does not carry");
    row("two swapped record texts show",
        {u"CREATE TEMP TABLE t AS SELECT seq, rec, hash FROM audit WHERE seq IN (4,5)"_s,
         u"UPDATE audit SET rec=(SELECT rec FROM t WHERE t.seq=9-audit.seq), hash=(SELECT hash FROM t WHERE "
         u"t.seq=9-audit.seq)"
         " WHERE seq IN (4,5)"_s},
        4, "record 4 does not carry");
    row("a removed head shows", {u"DELETE FROM audit_head"_s}, 1, "have no signed head");
    row("a head set back shows", {u"UPDATE audit_head SET seq=9, hash=(SELECT hash FROM audit WHERE seq=9)"_s}, 10,
        "signature");
    row("a changed signature shows", {u"UPDATE audit_head SET sig=zeroblob(64)"_s}, 11, "signature");
    row("a changed head hash shows", {u"UPDATE audit_head SET hash=zeroblob(32)"_s}, 11, "signature");
    row("a record behind the head shows",
        {u"INSERT INTO audit SELECT node, 11, at, rec, hash FROM audit WHERE seq=10"_s}, 11, "beyond the signed head");
    row("a record before the first shows",
        {u"INSERT INTO audit SELECT node, 0, at, rec, hash FROM audit WHERE seq=10"_s}, 1, "record 0 does not belong");
    row("records of another node without a head show",
        {u"INSERT INTO audit SELECT 'other', seq, at, rec, hash FROM audit"_s}, 1,
        "node other: its records have no signed head");
}

void tst_store_audit::tamperingShows()
{
    QFETCH(QStringList, statements);
    QFETCH(qint64, firstBroken);
    QFETCH(QByteArray, problem);
    const Site site;
    writeRecords(site, 10);
    site.tamper(statements);
    const auto verdict = verify(site);
    QVERIFY2(contains(verdict.problem, problem.constData()), verdict.problem.c_str());
    QCOMPARE(verdict.firstBroken, firstBroken);
    QCOMPARE(verdict.intact, firstBroken == 0);
    if (!verdict.intact)
        QVERIFY(contains(verdict.problem, "node " + verdict.node + ":"));
    else
        QCOMPARE(verdict.records, 10);
}

void tst_store_audit::anotherKeyDoesNotVerify()
{
    const Site site;
    writeRecords(site, 3);
    const auto other = *crypto::PublicKey::fromSpkiDer(site.tokenKey.publicSpki);
    const auto verdict = *verifyAudit(*site.database.connect(), other);
    QVERIFY(!verdict.intact);
    QVERIFY(contains(verdict.problem, "not by the given audit key"));
}

void tst_store_audit::pagesAndCancel()
{
    const Site site;
    {
        const auto store = std::move(*site.start());
        std::atomic<int> left{2500};
        for (int i = 0; i < 2500; ++i)
            store->submit(command({}, "bulk"), [&left](const Outcome &outcome) { left -= outcome.done() ? 1 : 0; });
        store->stop();
        QCOMPARE(left.load(), 0);
    }
    std::vector<std::int64_t> seen;
    const auto tables = *site.database.connect();
    const auto verdict = *verifyAudit(tables, site.auditPublicKey(), [&](std::int64_t done) {
        seen.push_back(done);
        return true;
    });
    QVERIFY(verdict.intact);
    QCOMPARE(verdict.records, 2500);
    QVERIFY(seen == (std::vector<std::int64_t>{1000, 2000, 2500}));
    const auto cancelled = verifyAudit(tables, site.auditPublicKey(), [](std::int64_t) { return false; });
    QVERIFY(cancelled.error().code == Errc::Cancelled);
}

void tst_store_audit::aBrokenEndIsNotContinued()
{
    const Site site;
    writeRecords(site, 5);
    site.tamper({u"DELETE FROM audit WHERE seq>3"_s});
    const auto refused = site.start();
    QVERIFY(!refused);
    QVERIFY2(contains(refused.error().detail, "head at record 5, last record 3"), refused.error().detail.c_str());
    {
        StoreOptions options;
        options.acceptBrokenAudit = true;
        const auto store = std::move(*site.start(options));
        QVERIFY(run(*store, command({})).done());
    }
    QVERIFY(site.start()); // the new end is in order
    const auto verdict = verify(site);
    QCOMPARE(verdict.firstBroken, 4); // and the gap stays to be seen
    QVERIFY(contains(verdict.problem, "records 4 to 5 are missing"));
    QVERIFY(contains(records(site).at(3), "audit.broken.accepted"));
}

void tst_store_audit::chainsOfSeveralNodesAreApart()
{
    const Site site;
    writeRecords(site, 3, "a");
    writeRecords(site, 2, "b");
    const auto verdict = verify(site);
    QVERIFY(verdict.intact);
    QCOMPARE(verdict.records, 5);
    QCOMPARE(verdict.heads.size(), 2U);
    site.tamper({u"DELETE FROM audit WHERE node='b' AND seq=2"_s});
    QCOMPARE(verify(site).node, std::string("b"));
}

QTEST_GUILESS_MAIN(tst_store_audit)
#include "tst_store_audit.moc"
