#include "core/ca/ca_service.h"
#include "core/pki/path.h"
#include "core/store/signing_keys.h"
#include "core/store/store.h"
#include "tst_pki_support.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace pkitest;
using seal::ca::CaService;
using seal::ca::CertificateStatus;
using seal::ca::EntityNames;
using seal::ca::KeyPlace;

namespace {

ca::AuthorityParams siteParams()
{
    ca::AuthorityParams p;
    p.organization = "Demo Site";
    p.crlUrl = "http://localhost:9480/ca/crl";
    p.nameConstraints = ca::loopbackConstraints();
    return p;
}

EntityNames server()
{
    return {"SIM-S", {"localhost"}, {"127.0.0.1"}, {}};
}
EntityNames client()
{
    return {"v2x-server", {}, {}, {"urn:seal:val-server:v2x-server"}};
}

/// A database of its own for each test, with a CA in it.
struct Site
{
    QTemporaryDir folder;
    ManualClock clock{kNow};
    store::Sealer sealer = need(store::Sealer::create(SecretBytes(crypto::systemRandom().bytes(32))));
    store::Database database = need(store::Database::create(folder.filePath(u"site.db"_s).toStdString()));
    std::optional<CaService> service;

    Site()
    {
        const auto status = database.inTransaction([this](store::Tables &tables) -> Status {
            SEAL_TRY(auto installed, CaService::install(tables, siteParams(), sealer, clock, crypto::systemRandom()));
            service.emplace(std::move(installed));
            for (const auto use : {store::SigningKeyUse::Token, store::SigningKeyUse::Audit}) {
                SEAL_TRY(const auto key, store::makeSigningKey(use, sealer, crypto::systemRandom(), clock.now()));
                SEAL_CHECK(tables.addSigningKey(key));
            }
            return {};
        });
        if (!status)
            throw std::runtime_error(status.error().detail);
    }

    [[nodiscard]] store::Tables connect() const { return need(database.connect()); }

    [[nodiscard]] Status apply(const store::Command &command) const
    {
        return database.inTransaction([&command](store::Tables &tables) -> Status {
            for (const auto &step : command.steps) {
                if (const auto *write = std::get_if<store::Write>(&step)) {
                    SEAL_CHECK(write->apply(tables));
                } else if (const auto *deny = std::get_if<store::Deny>(&step)) {
                    SEAL_CHECK(tables.putDenied(deny->entry));
                }
            }
            return {};
        });
    }
};

} // namespace

class tst_ca_service : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void installsOnce();
    void loadsWhatWasInstalled();
    void refusesAnotherSiteKey();
    void refusesSwappedRows();
    void recordsServerCertificates();
    void handsClientKeysOut();
    void recordsRequests();
    void findsByAnySpelling();
    void revokes();
    void refusesRevocations();
    void listsOnlyWhatMatters();
    void currentSkipsWhatIsOver();
    void statusFollowsTheClock();
    void worksThroughTheStore();
};

void tst_ca_service::installsOnce()
{
    const Site site;
    auto tables = site.connect();
    const auto records = need(tables.certificatesFor("ca"));
    QCOMPARE(records.size(), std::size_t(2));
    for (const auto &record : records) {
        QVERIFY(!record.sealedPrivate.empty());
        // The key lies sealed: neither its PKCS#8 nor its raw scalar may be found in the row.
        const auto &key =
            record.profile == "root-ca" ? site.service->authority().rootKey() : site.service->authority().issuingKey();
        const auto pkcs8 = need(key.toPkcs8Der());
        const auto scalar = pkcs8.view().subspan(36, 32);
        QVERIFY(std::search(record.sealedPrivate.begin(), record.sealedPrivate.end(), scalar.begin(), scalar.end()) ==
                record.sealedPrivate.end());
    }
    const auto again = site.database.inTransaction([&site](store::Tables &writable) -> Status {
        SEAL_TRY(const auto second,
                 CaService::install(writable, siteParams(), site.sealer, site.clock, crypto::systemRandom()));
        return {};
    });
    QVERIFY(!again);
    QCOMPARE(int(again.error().code), int(Errc::Conflict));
}

void tst_ca_service::loadsWhatWasInstalled()
{
    const Site site;
    const auto tables = site.connect();
    const auto loaded = need(CaService::load(tables, site.sealer, site.clock, crypto::systemRandom()));
    QCOMPARE(text(loaded.caPem()), text(site.service->caPem()));
    QCOMPARE(text(loaded.authority().params().crlUrl), u"http://localhost:9480/ca/crl"_s);
    QCOMPARE(text(loaded.authority().params().organization), u"Demo Site"_s);
    QVERIFY(loaded.prepareServer("simS.https", server()).has_value());

    QTemporaryDir folder;
    const auto empty = need(store::Database::create(folder.filePath(u"empty.db"_s).toStdString()));
    const auto none = CaService::load(need(empty.connect()), site.sealer, site.clock, crypto::systemRandom());
    QVERIFY(!none);
    QCOMPARE(int(none.error().code), int(Errc::NotFound));
}

void tst_ca_service::refusesAnotherSiteKey()
{
    const Site site;
    const auto other = need(store::Sealer::create(SecretBytes(crypto::systemRandom().bytes(32))));
    QVERIFY(!CaService::load(site.connect(), other, site.clock, crypto::systemRandom()));
}

void tst_ca_service::refusesSwappedRows()
{
    const Site site;
    const auto prepared = need(site.service->prepareServer("simS.https", server()));
    auto record = prepared.record;
    // Another certificate of the same CA under the row's name, and another row's sealed key.
    record.der = need(site.service->prepareServer("simS.https", server())).record.der;
    QVERIFY(site.database.inTransaction([&record](store::Tables &tables) { return tables.addCertificate(record); })
                .has_value());
    const auto swapped = site.service->current(site.connect(), "simS.https");
    QVERIFY(!swapped);
    QCOMPARE(int(swapped.error().code), int(Errc::Crypto));

    auto stolen = need(site.service->prepareServer("skmS.https", server())).record;
    stolen.sealedPrivate = prepared.record.sealedPrivate;
    QVERIFY(site.database.inTransaction([&stolen](store::Tables &tables) { return tables.addCertificate(stolen); })
                .has_value());
    QVERIFY(!site.service->current(site.connect(), "skmS.https"));
}

void tst_ca_service::recordsServerCertificates()
{
    const Site site;
    const auto prepared = need(site.service->prepareServer("simS.https", server(), "admin"));
    QVERIFY(!site.service->current(site.connect(), "simS.https"));
    QVERIFY(site.apply(prepared.command).has_value());
    const auto current = need(site.service->current(site.connect(), "simS.https"));
    QVERIFY(current.certificate == prepared.issued.certificate);
    QVERIFY(current.key->publicKey() == prepared.issued.key->publicKey());
    QCOMPARE(text(prepared.record.profile), u"tls-server"_s);
    QCOMPARE(text(prepared.record.issuer), text(site.service->authority().issuing().sha256Hex()));
    QCOMPARE(text(prepared.command.ifDone.event), u"certificate.issued"_s);
    QCOMPARE(text(prepared.command.ifDone.admin), u"admin"_s);
    QCOMPARE(text(prepared.command.ifDone.certificate), text(prepared.record.sha256));
    QVERIFY(!site.service->prepareServer("", server()));
    QVERIFY(!site.service->prepareServer("ca", server()));
    QVERIFY(!site.service->prepareServer("simS.https", {"x", {"example.org"}, {}, {}}));
}

void tst_ca_service::handsClientKeysOut()
{
    const Site site;
    const auto prepared = need(site.service->prepareClient("client:v2x-server", client()));
    QVERIFY(prepared.issued.key.has_value());
    QVERIFY(prepared.record.sealedPrivate.empty());
    QVERIFY(site.apply(prepared.command).has_value());
    QVERIFY(!site.service->current(site.connect(), "client:v2x-server"));
    const auto kept = need(site.service->prepareClient("client:sgmS", client(), {}, KeyPlace::Stored));
    QVERIFY(site.apply(kept.command).has_value());
    QVERIFY(need(site.service->current(site.connect(), "client:sgmS")).key->publicKey() ==
            kept.issued.key->publicKey());
}

void tst_ca_service::recordsRequests()
{
    const Site site;
    CertificateRequest::Spec s;
    s.subject = {"", "Any", "v2x"};
    s.uris = client().uris;
    const auto request = need(CertificateRequest::create(s, makeKey()));
    const auto prepared = need(site.service->prepareFor(request, ProfileId::TlsClient, "client:v2x"));
    QVERIFY(!prepared.issued.key);
    QVERIFY(site.apply(prepared.command).has_value());
    QCOMPARE(need(site.connect().certificatesFor("client:v2x")).size(), std::size_t(1));
}

void tst_ca_service::findsByAnySpelling()
{
    const Site site;
    const auto prepared = need(site.service->prepareServer("simS.https", server()));
    QVERIFY(site.apply(prepared.command).has_value());
    const auto tables = site.connect();
    const auto serial = text(prepared.record.serial);
    QString colons;
    for (qsizetype i = 0; i < serial.size(); i += 2)
        colons += (i > 0 ? u":"_s : QString()) + serial.mid(i, 2).toUpper();
    for (const auto &name : {serial, serial.toUpper(), colons, text(prepared.record.sha256)})
        QCOMPARE(text(need(CaService::find(tables, name.toStdString())).sha256), text(prepared.record.sha256));
    QCOMPARE(int(CaService::find(tables, "00ff").error().code), int(Errc::NotFound));
    QCOMPARE(int(CaService::find(tables, "not hex").error().code), int(Errc::InvalidInput));
}

void tst_ca_service::revokes()
{
    Site site;
    const auto prepared = need(site.service->prepareClient("client:v2x-server", client()));
    QVERIFY(site.apply(prepared.command).has_value());
    const auto before = need(site.service->crl(site.connect()));
    QVERIFY(before.entries().empty());
    site.clock.advance(std::chrono::minutes(5));
    const auto command = need(site.service->prepareRevocation(site.connect(), prepared.record.sha256,
                                                              RevocationReason::KeyCompromise, "admin"));
    QCOMPARE(text(command.ifDone.reason), u"keyCompromise"_s);
    QVERIFY(site.apply(command).has_value());
    const auto list = need(site.service->crl(site.connect()));
    QVERIFY(list.number() > before.number());
    const auto entry = list.find(prepared.record.serial);
    QVERIFY(entry && entry->reason == RevocationReason::KeyCompromise && entry->revokedAt == site.clock.now());
    QVERIFY(list.verify(site.service->authority().issuing()).has_value());
    const auto denied = need(site.connect().denied());
    QCOMPARE(denied.size(), std::size_t(1));
    QCOMPARE(text(denied.front().key), text("cert:" + prepared.record.sha256));
    QVERIFY(denied.front().before > prepared.record.notAfter);

    PathRequest request;
    const std::vector<Certificate> intermediates{site.service->authority().issuing()};
    const std::vector<Certificate> anchors{site.service->authority().root()};
    const std::vector<Crl> lists{list, need(site.service->rootCrl(site.connect()))};
    request.intermediates = intermediates;
    request.anchors = anchors;
    request.crls = lists;
    request.purpose = Purpose::TlsClient;
    request.revocation = RevocationCheck::Chain;
    request.at = site.clock.now();
    const auto status = verifyChain(prepared.issued.certificate, request);
    QVERIFY(!status);
    QVERIFY(text(status.error().detail).startsWith(u"X509_V_ERR_CERT_REVOKED"_s));
    const auto other = need(site.service->prepareClient("client:other", client()));
    QVERIFY(verifyChain(other.issued.certificate, request).has_value());
}

void tst_ca_service::refusesRevocations()
{
    const Site site;
    const auto prepared = need(site.service->prepareServer("simS.https", server()));
    QVERIFY(site.apply(prepared.command).has_value());
    const auto code = [&site](std::string_view sha256, RevocationReason reason = RevocationReason::Superseded) {
        return int(site.service->prepareRevocation(site.connect(), sha256, reason).error().code);
    };
    QCOMPARE(code(std::string(64, '0')), int(Errc::NotFound));
    QCOMPARE(code(site.service->authority().root().sha256Hex()), int(Errc::Denied));
    QCOMPARE(code(site.service->authority().issuing().sha256Hex()), int(Errc::Denied));
    QCOMPARE(code(prepared.record.sha256, RevocationReason::CertificateHold), int(Errc::InvalidInput));
    // Two prepared at the same time: the second is refused where it is written.
    const auto first =
        need(site.service->prepareRevocation(site.connect(), prepared.record.sha256, RevocationReason::Superseded));
    const auto second =
        need(site.service->prepareRevocation(site.connect(), prepared.record.sha256, RevocationReason::KeyCompromise));
    QVERIFY(site.apply(first).has_value());
    const auto late = site.apply(second);
    QVERIFY(!late);
    QCOMPARE(int(late.error().code), int(Errc::Conflict));
    QCOMPARE(code(prepared.record.sha256), int(Errc::Conflict));
}

void tst_ca_service::listsOnlyWhatMatters()
{
    Site site;
    const auto prepared =
        need(site.service->prepareClient("client:x", client(), {}, KeyPlace::HandedOut, std::chrono::days(10)));
    QVERIFY(site.apply(prepared.command).has_value());
    QVERIFY(site.apply(need(site.service->prepareRevocation(site.connect(), prepared.record.sha256,
                                                            RevocationReason::Unspecified)))
                .has_value());
    site.clock.set(prepared.record.notAfter + std::chrono::days(6));
    QCOMPARE(need(site.service->crl(site.connect())).entries().size(),
             std::size_t(1)); // RFC 5280 3.3: once more after its end
    site.clock.set(prepared.record.notAfter + std::chrono::days(8));
    QVERIFY(need(site.service->crl(site.connect())).entries().empty());
}

void tst_ca_service::currentSkipsWhatIsOver()
{
    Site site;
    const auto older = need(site.service->prepareServer("simS.https", server(), {}, false, std::chrono::days(300)));
    QVERIFY(site.apply(older.command).has_value());
    site.clock.advance(std::chrono::days(1));
    const auto newer = need(site.service->prepareServer("simS.https", server(), {}, false, std::chrono::days(30)));
    QVERIFY(site.apply(newer.command).has_value());
    QVERIFY(need(site.service->current(site.connect(), "simS.https")).certificate == newer.issued.certificate);
    site.clock.advance(std::chrono::days(31));
    QVERIFY(need(site.service->current(site.connect(), "simS.https")).certificate == older.issued.certificate);
    QVERIFY(site.apply(need(site.service->prepareRevocation(site.connect(), older.record.sha256,
                                                            RevocationReason::Superseded)))
                .has_value());
    QCOMPARE(int(site.service->current(site.connect(), "simS.https").error().code), int(Errc::NotFound));
}

void tst_ca_service::statusFollowsTheClock()
{
    const Site site;
    const auto prepared = need(site.service->prepareServer("simS.https", server(), {}, false, std::chrono::days(90)));
    auto record = prepared.record;
    const auto status = [&record](UtcMs when) { return text(std::string(ca::statusName(ca::statusOf(record, when)))); };
    QCOMPARE(status(kNow), u"valid"_s);
    QCOMPARE(status(record.notBefore - std::chrono::seconds(1)), u"not-yet-valid"_s);
    QCOMPARE(status(record.notAfter), u"expired"_s);
    QVERIFY(!ca::isDueForRenewal(prepared.issued.certificate, record.notBefore + std::chrono::days(60)));
    QVERIFY(ca::isDueForRenewal(prepared.issued.certificate, record.notBefore + std::chrono::days(61)));
    record.revokedAt = kNow;
    QCOMPARE(status(kNow), u"revoked"_s);
}

void tst_ca_service::worksThroughTheStore()
{
    Site site;
    const auto running = need(store::Store::start(site.database, site.sealer, site.clock, crypto::systemRandom()));
    const auto submit = [&running](store::Command command) {
        std::promise<store::Outcome> promise;
        auto future = promise.get_future();
        running->submit(std::move(command),
                        [&promise](store::Outcome outcome) { promise.set_value(std::move(outcome)); });
        return future.get();
    };
    const auto prepared = need(site.service->prepareClient("client:v2x-server", client(), "admin"));
    QVERIFY(submit(prepared.command).done());
    QVERIFY(!submit(prepared.command).done()); // the same certificate twice
    const auto command = need(site.service->prepareRevocation(running->reader(), prepared.record.sha256,
                                                              RevocationReason::KeyCompromise, "admin"));
    QVERIFY(submit(command).done());
    QVERIFY(!submit(command).done());
    QVERIFY(running->snapshot()->isDenied("cert:" + prepared.record.sha256, site.clock.now()));
    QVERIFY(need(site.service->crl(running->reader())).find(prepared.record.serial).has_value());
    running->stop();
}

QTEST_GUILESS_MAIN(tst_ca_service)
#include "tst_ca_service.moc"
