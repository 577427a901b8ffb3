// Sealed values, key slots and signing keys.

#include "core/store/key_slots.h"
#include "tst_store_support.h"

#include <algorithm>

using namespace seal;
using namespace seal::store;
using namespace seal::store::test;

namespace {

SlotSecret secretOf(SlotKind kind, std::string_view text)
{
    return {kind, SecretBytes::fromText(text)};
}

} // namespace

class tst_store_secrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealedValuesBelongToTheirPlace_data();
    void sealedValuesBelongToTheirPlace();
    void sealedValuesCannotBeChanged();
    void anotherSiteKeyOrVersionOpensNothing();
    void subkeysDifferByPurpose();
    void slotsOpenWithTheirSecret_data();
    void slotsOpenWithTheirSecret();
    void recoveryCodesAreForgiving();
    void swappedSlotsDoNotOpen();
    void theLastSlotStays();
    void absurdCostsAreRefused();
    void signingKeysOpenForTheirRowOnly();
    void aSwappedPublicHalfIsNoticed();
};

void tst_store_secrets::sealedValuesBelongToTheirPlace_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("opens");
    const auto row = [](const char *name, const char *table, const char *column, const char *id, bool opens) {
        QTest::newRow(name) << QByteArray(table) << QByteArray(column) << QByteArray(id) << opens;
    };
    row("the place it was sealed for opens", "keys", "material", "1", true);
    row("another row does not open", "keys", "material", "2", false);
    row("another column does not open", "keys", "other", "1", false);
    row("another table does not open", "key", "material", "1", false);
    row("parts moved over their border do not open", "keysm", "aterial", "1", false);
}

void tst_store_secrets::sealedValuesBelongToTheirPlace()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, column);
    QFETCH(QByteArray, row);
    QFETCH(bool, opens);
    const Site site;
    const auto sealed = *site.sealer.seal(site.random, {"keys", "material", "1"}, asBytes("secret"));
    const auto opened = site.sealer.open({table.constData(), column.constData(), row.constData()}, sealed);
    QCOMPARE(opened.has_value(), opens);
    if (opens)
        QVERIFY(opened->text() == "secret");
    else
        QVERIFY(opened.error().code == Errc::Crypto);
}

void tst_store_secrets::sealedValuesCannotBeChanged()
{
    const Site site;
    const Place place{"keys", "material", "1"};
    const auto sealed = *site.sealer.seal(site.random, place, asBytes("secret"));
    QVERIFY(sealed != *site.sealer.seal(site.random, place, asBytes("secret")));
    for (std::size_t i = 0; i < sealed.size(); ++i) {
        auto changed = sealed;
        changed[i] ^= std::byte{1};
        QVERIFY(!site.sealer.open(place, changed));
        QVERIFY(!site.sealer.open(place, ByteView(sealed).first(i)));
    }
}

void tst_store_secrets::anotherSiteKeyOrVersionOpensNothing()
{
    const Site site;
    const Place place{"keys", "material", "1"};
    const auto sealed = *site.sealer.seal(site.random, place, asBytes("secret"));
    QVERIFY(Sealer::create(site.siteKey)->open(place, sealed));
    QVERIFY(!Sealer::create(site.siteKey, 2)->open(place, sealed));
    QVERIFY(!Sealer::create(SecretBytes(32))->open(place, sealed));
    QVERIFY(Sealer::create(SecretBytes(31)).error().code == Errc::InvalidInput);
}

void tst_store_secrets::subkeysDifferByPurpose()
{
    const Site site;
    const auto code = std::move(*site.sealer.subkey("code"));
    QCOMPARE(code.size(), 32U);
    QVERIFY(code.text() == site.sealer.subkey("code")->text());
    QVERIFY(code.text() != site.sealer.subkey("refresh")->text());
    QVERIFY(code.text() != Sealer::create(site.siteKey, 2)->subkey("code")->text());
}

void tst_store_secrets::slotsOpenWithTheirSecret_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QByteArray>("tooShort");
    const auto row = [](const char *name, SlotKind kind, const char *secret, const char *wrong, const char *tooShort) {
        QTest::newRow(name) << static_cast<int>(kind) << QByteArray(secret) << QByteArray(wrong)
                            << QByteArray(tooShort);
    };
    row("a passphrase opens its slot", SlotKind::Passphrase, "correct horse", "correct horsf", "");
    row("a key file opens its slot", SlotKind::KeyFile, "0123456789abcdef", "0123456789abcdeg", "0123456789abcde");
    row("a keychain secret opens its slot", SlotKind::Keychain, "0123456789abcdef", "0123456789abcdeg", "x");
    row("a recovery code opens its slot", SlotKind::Recovery, "ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567-89ABC",
        "ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567-89ABD", "ABCDE");
}

void tst_store_secrets::slotsOpenWithTheirSecret()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, wrong);
    QFETCH(QByteArray, tooShort);
    const auto slotKind = static_cast<SlotKind>(kind);
    const Site site;
    auto tables = *site.database.connect();
    QVERIFY(unlock(tables, secretOf(slotKind, secret.constData())).error().code == Errc::NotFound);
    QVERIFY(addSlot(tables, site.random, site.siteKey, secretOf(slotKind, tooShort.constData()), "x", kStart)
                .error()
                .code == Errc::InvalidInput);
    const auto info =
        *addSlot(tables, site.random, site.siteKey, secretOf(slotKind, secret.constData()), "mine", kStart);
    QVERIFY(info.kind == slotKind && info.label == "mine" && info.createdAt == kStart && !info.id.empty());
    QVERIFY(unlock(tables, secretOf(slotKind, secret.constData()))->text() == site.siteKey.text());
    QVERIFY(unlock(tables, secretOf(slotKind, wrong.constData())).error().code == Errc::Denied);
    QVERIFY(unlock(tables, secretOf(slotKind, tooShort.constData())).error().code == Errc::Denied);
    const auto listed = *listSlots(tables);
    QCOMPARE(listed.size(), 1U);
    QVERIFY(listed.front().id == info.id && listed.front().kind == slotKind && listed.front().label == "mine");
}

void tst_store_secrets::recoveryCodesAreForgiving()
{
    const Site site;
    auto tables = *site.database.connect();
    const auto code = makeRecoveryCode(site.random);
    QCOMPARE(code.size(), 41U); // seven groups of five
    QVERIFY(code.text() != makeRecoveryCode(site.random).text());
    for (const char c : code.text())
        QVERIFY(c == '-' || std::string_view("0123456789ABCDEFGHJKMNPQRSTVWXYZ").find(c) != std::string_view::npos);
    QVERIFY(addSlot(tables, site.random, site.siteKey, {SlotKind::Recovery, code.clone()}, "printed", kStart));

    std::string typed(code.text());
    std::replace(typed.begin(), typed.end(), '-', ' ');
    std::replace(typed.begin(), typed.end(), '1', 'l');
    std::replace(typed.begin(), typed.end(), '0', 'O');
    std::transform(typed.begin(), typed.end(), typed.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    QVERIFY(unlock(tables, secretOf(SlotKind::Recovery, typed)));
    std::replace(typed.begin(), typed.end(), 'l', 'i');
    QVERIFY(unlock(tables, secretOf(SlotKind::Recovery, typed)));
    typed.pop_back();
    QVERIFY(!unlock(tables, secretOf(SlotKind::Recovery, typed)));
}

void tst_store_secrets::swappedSlotsDoNotOpen()
{
    const Site site;
    auto tables = *site.database.connect();
    const std::string_view secret = "0123456789abcdef";
    const auto first = *addSlot(tables, site.random, site.siteKey, secretOf(SlotKind::KeyFile, secret), "a", kStart);
    SecretBytes otherKey(32);
    const auto second =
        *addSlot(tables, site.random, otherKey, secretOf(SlotKind::KeyFile, "another key file"), "b", kStart);
    // Someone gives the row of `first` the contents of `second`, to have data sealed under a key of their own.
    site.tamper({u"UPDATE key_slots SET wrapped=(SELECT wrapped FROM key_slots WHERE label='b'),"
                 " salt=(SELECT salt FROM key_slots WHERE label='b') WHERE label='a'"_s,
                 u"DELETE FROM key_slots WHERE label='b'"_s});
    QVERIFY(unlock(tables, secretOf(SlotKind::KeyFile, "another key file")).error().code == Errc::Denied);
    QVERIFY(unlock(tables, secretOf(SlotKind::KeyFile, secret)).error().code == Errc::Denied);
    QVERIFY(first.id != second.id);
}

void tst_store_secrets::theLastSlotStays()
{
    const Site site;
    auto tables = *site.database.connect();
    const auto first =
        *addSlot(tables, site.random, site.siteKey, secretOf(SlotKind::KeyFile, "0123456789abcdef"), "a", kStart);
    QVERIFY(removeSlot(tables, first.id).error().code == Errc::Conflict);
    const auto second =
        *addSlot(tables, site.random, site.siteKey, secretOf(SlotKind::Keychain, "0123456789abcdef"), "b", kStart);
    QVERIFY(removeSlot(tables, "none").error().code == Errc::NotFound);
    QVERIFY(removeSlot(tables, first.id));
    QVERIFY(removeSlot(tables, second.id).error().code == Errc::Conflict);
    QCOMPARE(listSlots(tables)->size(), 1U);
}

void tst_store_secrets::absurdCostsAreRefused()
{
    const Site site;
    auto tables = *site.database.connect();
    QVERIFY(addSlot(tables, site.random, site.siteKey, secretOf(SlotKind::Passphrase, "secret"), "a", kStart));
    site.tamper({u"UPDATE key_slots SET memory_kib=4000000000"_s});
    QVERIFY(unlock(tables, secretOf(SlotKind::Passphrase, "secret")).error().code == Errc::Denied);
}

void tst_store_secrets::signingKeysOpenForTheirRowOnly()
{
    const Site site;
    QVERIFY(!site.tokenKey.kid.empty() && site.tokenKey.kid != site.auditKey.kid);
    QVERIFY(openSigningKey(site.tokenKey, site.sealer)->publicKey().toSpkiDer() == site.tokenKey.publicSpki);
    auto swapped = site.tokenKey;
    swapped.sealedPrivate = site.auditKey.sealedPrivate;
    swapped.publicSpki = site.auditKey.publicSpki;
    QVERIFY(openSigningKey(swapped, site.sealer).error().code == Errc::Crypto);
}

void tst_store_secrets::aSwappedPublicHalfIsNoticed()
{
    const Site site;
    auto swapped = site.tokenKey;
    swapped.publicSpki = site.auditKey.publicSpki;
    QVERIFY(openSigningKey(swapped, site.sealer).error().code == Errc::Crypto);
}

QTEST_GUILESS_MAIN(tst_store_secrets)
#include "tst_store_secrets.moc"
