#include "core/base/encoding.h"
#include "core/crypto/json.h"
#include "core/keys/key_answer.h"
#include "core/keys/key_material.h"
#include "tst_store_support.h"

#include <boost/json/array.hpp>

using namespace Qt::StringLiterals;
using namespace seal;
using namespace seal::keys;

namespace {

using store::test::kStart;

struct Sealing
{
    Random &random = crypto::systemRandom();
    store::Sealer sealer = make(random);

    static store::Sealer make(Random &random)
    {
        SecretBytes key(store::Sealer::kSiteKeySize);
        random.fill(key.writable());
        return *store::Sealer::create(key);
    }
    [[nodiscard]] Result<store::KeyRecord> record(std::string_view algorithm = kDefaultAlgorithm) const
    {
        return makeKeyRecord(ValServiceId("v2x"), UserId("u-1"), algorithm, sealer, random, kStart);
    }
};

} // namespace

class tst_keys_material : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void refused();
    void materialStaysInItsRow();
    void nextVersions();
    void jwkSet();
    void answersAreJson();
    void mappingsGetOneKey();
};

void tst_keys_material::records_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QByteArray>("usage");
    QTest::addColumn<int>("size");
    QTest::newRow("RFC 7518 5.3: A256GCM") << "A256GCM"_ba
                                           << "enc"_ba << 32;
    QTest::newRow("RFC 7518 5.3: A128GCM") << "A128GCM"_ba
                                           << "enc"_ba << 16;
    QTest::newRow("RFC 7518 3.2: HS256") << "HS256"_ba
                                         << "sig"_ba << 32;
    QTest::newRow("RFC 7518 3.2: HS384") << "HS384"_ba
                                         << "sig"_ba << 48;
    QTest::newRow("RFC 7518 3.2: HS512") << "HS512"_ba
                                         << "sig"_ba << 64;
}

void tst_keys_material::records()
{
    QFETCH(const QByteArray, algorithm);
    QFETCH(const QByteArray, usage);
    QFETCH(const int, size);
    const Sealing sealing;
    const auto record = sealing.record(algorithm.toStdString());
    QVERIFY(record.has_value());
    QCOMPARE_EQ(QByteArray::fromStdString(record->usage), usage);
    QCOMPARE_EQ(record->version, std::int64_t(1));
    QVERIFY(isDeliverable(*record, kStart));
    QVERIFY(!isDeliverable(*record, kStart - std::chrono::milliseconds(1)));
    QVERIFY(!isDeliverable(*record, kStart + kKeyLifetime));
    const auto material = openMaterial(*record, sealing.sealer);
    QVERIFY(material.has_value());
    QCOMPARE_EQ(material->size(), static_cast<std::size_t>(size));
    QVERIFY(material->view()[0] != material->view()[1] || material->view()[1] != material->view()[2]);
    QVERIFY(keyAlgorithms().size() == 5);
}

void tst_keys_material::refused()
{
    const Sealing s;
    QCOMPARE_EQ(s.record("A512GCM").error().code, Errc::InvalidInput);
    QCOMPARE_EQ(makeKeyRecord(ValServiceId(), UserId(), kDefaultAlgorithm, s.sealer, s.random, kStart).error().code,
                Errc::InvalidInput);
    QCOMPARE_EQ(makeKeyRecord(ValServiceId("v"), UserId(), kDefaultAlgorithm, s.sealer, s.random, kStart,
                              std::chrono::milliseconds(0))
                    .error()
                    .code,
                Errc::InvalidInput);
}

void tst_keys_material::materialStaysInItsRow()
{
    const Sealing sealing;
    const auto a = *sealing.record();
    auto b = *sealing.record();
    QVERIFY(a.payloadId != b.payloadId);
    QVERIFY(a.sealedMaterial != b.sealedMaterial);
    b.sealedMaterial = a.sealedMaterial; // someone swaps rows in the database
    QVERIFY(!openMaterial(b, sealing.sealer).has_value());
    auto version = a;
    version.version = 2;
    QVERIFY(!openMaterial(version, sealing.sealer).has_value());
    QVERIFY(!openMaterial(a, Sealing::make(sealing.random)).has_value());
}

void tst_keys_material::nextVersions()
{
    const Sealing sealing;
    auto first = *sealing.record("HS256");
    first.state = store::KeyState::Deactivated;
    const auto second = makeNextVersion(first, sealing.sealer, sealing.random, kStart + std::chrono::hours(1));
    QVERIFY(second.has_value());
    QCOMPARE_EQ(keyName(*second), first.payloadId.str() + ".2");
    QVERIFY(second->state == store::KeyState::Active);
    QCOMPARE_EQ(second->usage, std::string("sig"));
    const auto old = openMaterial(first, sealing.sealer);
    const auto fresh = openMaterial(*second, sealing.sealer);
    QVERIFY(old.has_value() && fresh.has_value());
    QVERIFY(old->text() != fresh->text());
}

void tst_keys_material::jwkSet()
{
    const Sealing sealing;
    const std::vector<store::KeyRecord> records{*sealing.record(), *sealing.record("HS256")};
    const auto info = keyInfo(records, sealing.sealer);
    QVERIFY(info.has_value());
    const auto set = crypto::parseJsonObject(info->text());
    QVERIFY2(set.has_value(), "RFC 7517 5");
    const auto &list = set->at("keys").as_array();
    QCOMPARE_EQ(list.size(), std::size_t(2));
    for (std::size_t i = 0; i < 2; ++i) {
        const auto &jwk = list[i].as_object();
        QCOMPARE_EQ(*crypto::stringMember(jwk, "kty"), std::string("oct"));
        QCOMPARE_EQ(*crypto::stringMember(jwk, "kid"), keyName(records[i]));
        QCOMPARE_EQ(*crypto::stringMember(jwk, "alg"), records[i].algorithm);
        QCOMPARE_EQ(*crypto::stringMember(jwk, "use"), records[i].usage);
        QCOMPARE_EQ(*crypto::int64Member(jwk, "nbf"), toEpochSeconds(records[i].notBefore));
        QCOMPARE_EQ(*crypto::int64Member(jwk, "exp"), toEpochSeconds(records[i].notAfter));
        const auto k = fromBase64Url(*crypto::stringMember(jwk, "k"));
        QVERIFY(k.has_value());
        QCOMPARE_EQ(asText(*k), openMaterial(records[i], sealing.sealer)->text());
    }
    auto broken = records;
    broken[1].sealedMaterial.back() ^= std::byte{1};
    QVERIFY(!keyInfo(broken, sealing.sealer).has_value());
}

void tst_keys_material::answersAreJson()
{
    const Sealing sealing;
    const std::vector<store::KeyRecord> records{*sealing.record()};
    const auto info = keyInfo(records, sealing.sealer);
    KeyRequest request;
    request.userUri = "quote\" backslash\\ newline\n \xC3\xA9";
    request.service = ValServiceId("v2x");
    request.target = Target{ValUserId("alice"), ValUeId()};
    const auto answer = crypto::parseJsonObject(keyResponse(request, "skms-1", records, *info, kStart));
    QVERIFY(answer.has_value());
    QCOMPARE_EQ(*crypto::stringMember(*answer, "userUri"), request.userUri);
    QCOMPARE_EQ(*crypto::stringMember(*answer, "skmsId"), std::string("skms-1"));
    QCOMPARE_EQ(*crypto::stringMember(*answer, "valServiceId"), std::string("v2x"));
    QCOMPARE_EQ(*crypto::stringMember(*answer, "time"), toRfc3339(kStart));
    QCOMPARE_EQ(*crypto::stringMember(*answer, "keyInfo"), std::string(info->text()));
    QCOMPARE_EQ(*crypto::stringMember(*crypto::objectMember(*answer, "valTgtUe"), "valUserId"), std::string("alice"));
    const auto &row = answer->at("records").as_array().at(0).as_object();
    QCOMPARE_EQ(row.size(), std::size_t(7));
    QCOMPARE_EQ(*crypto::stringMember(row, "payloadId"), records[0].payloadId.str());
    QCOMPARE_EQ(*crypto::int64Member(row, "version"), std::int64_t(1));
    QCOMPARE_EQ(*crypto::stringMember(row, "state"), std::string("active"));
    QCOMPARE_EQ(*crypto::stringMember(row, "notAfter"), toRfc3339(records[0].notAfter));
    RecordQuery query;
    query.service = ValServiceId("a b");
    const auto val = crypto::parseJsonObject(valKeyInfo(query, "skms-1", *info));
    QVERIFY(val.has_value());
    QCOMPARE_EQ(*crypto::stringMember(*val, "userUri"), std::string("urn:val-service:a%20b"));
    QCOMPARE_EQ(*crypto::stringMember(*val, "valService"), std::string("a b"));
    QVERIFY(!val->contains("valTgtUe"));
    query.target = Target{ValUserId(), ValUeId("ue-1")};
    QCOMPARE_EQ(targetText(query.target), std::string("valUeId:ue-1"));
}

void tst_keys_material::mappingsGetOneKey()
{
    store::test::Site site;
    const store::Mapping mapping{UserId("u-1"), ValServiceId("v2x"), ValUserId(), {}, kStart};
    const auto now = kStart + std::chrono::hours(1);
    const auto made = site.database.inTransaction([&](store::Tables &tables) -> Status {
        for (int i = 0; i < 2; ++i) {
            SEAL_CHECK(addKeyForMapping(tables, site.sealer, site.random, mapping, kStart));
            SEAL_CHECK(addKeyForService(tables, site.sealer, site.random, ValServiceId("v2x"), kStart));
        }
        return {};
    });
    QVERIFY(made.has_value());
    const auto tables = site.database.connect();
    QVERIFY(tables.has_value());
    auto own = *tables->keysOf(ValServiceId("v2x"), UserId("u-1"));
    QCOMPARE_EQ(own.size(), std::size_t(1));
    QCOMPARE_EQ(tables->keysOf(ValServiceId("v2x"), UserId())->size(), std::size_t(1));
    QVERIFY(openMaterial(own[0], site.sealer).has_value());
    // A withdrawn key is no key: the mapping gets another.
    const auto again = site.database.inTransaction([&](store::Tables &writing) -> Status {
        own[0].state = store::KeyState::Compromised;
        SEAL_CHECK(writing.updateKey(own[0]));
        return addKeyForMapping(writing, site.sealer, site.random, mapping, now);
    });
    QVERIFY(again.has_value());
    QCOMPARE_EQ(tables->keysOf(ValServiceId("v2x"), UserId("u-1"))->size(), std::size_t(2));
    const auto nobody = site.database.inTransaction([&](store::Tables &writing) {
        return addKeyForMapping(writing, site.sealer, site.random, store::Mapping(), now);
    });
    QCOMPARE_EQ(nobody.error().code, Errc::InvalidInput);
}

QTEST_GUILESS_MAIN(tst_keys_material)

#include "tst_keys_material.moc"
