// Keys: making, storing, reading; signatures in all schemes; what is refused.

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/key.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <QtTest/QtTest>

#include <atomic>
#include <optional>
#include <thread>

using namespace seal;
using namespace seal::crypto;

namespace {

Bytes hex(const char *text)
{
    return *fromHex(text);
}

constexpr KeyType kTypes[] = {KeyType::EcP256, KeyType::EcP384, KeyType::Ed25519, KeyType::Rsa};
constexpr SigAlg kAlgs[] = {SigAlg::Es256, SigAlg::Es384, SigAlg::EdDsa, SigAlg::Rs256, SigAlg::Ps256};

/// One key of each type for all tests: RSA keys take long to make.
const PrivateKey &keyOf(KeyType type)
{
    static const std::array<PrivateKey, 4> keys = {
        *PrivateKey::generate(KeyType::EcP256), *PrivateKey::generate(KeyType::EcP384),
        *PrivateKey::generate(KeyType::Ed25519), *PrivateKey::generate(KeyType::Rsa)};
    return keys[static_cast<std::size_t>(type)];
}

template <typename Write>
std::string pemBy(Write write)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (!bio || write(bio.get()) != 1)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

Bytes spkiBy(EVP_PKEY *key)
{
    Bytes out(static_cast<std::size_t>(i2d_PUBKEY(key, nullptr)));
    auto *at = outData(out);
    i2d_PUBKEY(key, &at);
    return out;
}

} // namespace

class tst_crypto_key : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void typesRoundTrip_data();
    void typesRoundTrip();
    void everySchemeByEveryKey();
    void es256Vector();
    void es256ManyKeysOneThread();
    void es256ManyThreads();
    void es256Refuses();
    void encryptedPem();
    void olderPemForms();
    void refusedKinds();
    void compressedPointIsNormalised();
    void mismatchedHalves();
    void derIsWholeAndStrict();
    void pemIsStrict();
    void copyOutlivesOriginal();
};

void tst_crypto_key::cleanup()
{
    QCOMPARE(ERR_peek_error(), 0UL); // whatever was refused, nothing is left in OpenSSL's queue
}

void tst_crypto_key::typesRoundTrip_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("bits");
    QTest::newRow("EC P-256") << static_cast<int>(KeyType::EcP256) << 256;
    QTest::newRow("EC P-384") << static_cast<int>(KeyType::EcP384) << 384;
    QTest::newRow("Ed25519") << static_cast<int>(KeyType::Ed25519) << 256;
    QTest::newRow("RSA") << static_cast<int>(KeyType::Rsa) << 3072;
}

void tst_crypto_key::typesRoundTrip()
{
    QFETCH(int, type);
    QFETCH(int, bits);
    const auto &key = keyOf(static_cast<KeyType>(type));
    const auto pub = key.publicKey();
    QVERIFY(key.type() == static_cast<KeyType>(type));
    QVERIFY(keyTypeName(key.type()) == QTest::currentDataTag());
    if (key.type() != KeyType::Ed25519)
        QCOMPARE(pub.bits(), bits);

    const auto der = key.toPkcs8Der();
    QVERIFY(der.has_value());
    QVERIFY(PrivateKey::fromPkcs8Der(der->view())->publicKey() == pub);
    const auto pem = key.toPem();
    QVERIFY(pem && pem->text().starts_with("-----BEGIN PRIVATE KEY-----\n"));
    QVERIFY(PrivateKey::fromPem(pem->text())->publicKey() == pub);

    QVERIFY(pub.toSpkiDer() == spkiBy(key.handle())); // as OpenSSL itself writes it
    QVERIFY(*PublicKey::fromSpkiDer(pub.toSpkiDer()) == pub);
    QVERIFY(*PublicKey::fromPem(pub.toPem()) == pub);
    QVERIFY(pub.toPem() == pemBy([&](BIO *bio) { return PEM_write_bio_PUBKEY(bio, key.handle()); }));
    QVERIFY(*PublicKey::fromParts(pub.type(), pub.parts()) == pub);
    QVERIFY(!(pub == PrivateKey::generate(KeyType::EcP256)->publicKey()));
    // The public key holds no private half, whatever it was made from.
    QVERIFY(EVP_PKEY_eq(pub.handle(), key.handle()) == 1);
    BIGNUM *secret = nullptr;
    QVERIFY(EVP_PKEY_get_bn_param(pub.handle(), "priv", &secret) != 1 &&
            EVP_PKEY_get_bn_param(pub.handle(), "d", &secret) != 1);
    ERR_clear_error();
}

void tst_crypto_key::everySchemeByEveryKey()
{
    const auto message = asBytes("the message");
    int signedCount = 0;
    for (const auto type : kTypes) {
        const auto &key = keyOf(type);
        for (const auto alg : kAlgs) {
            auto signature = key.sign(alg, message);
            QCOMPARE(signature.has_value(), algFits(alg, type));
            if (!signature) {
                QVERIFY(signature.error().code == Errc::InvalidInput);
                QVERIFY(!key.publicKey().verify(alg, message, Bytes(64)));
                continue;
            }
            ++signedCount;
            for (const auto other : kAlgs)
                QCOMPARE(key.publicKey().verify(other, message, *signature), other == alg);
            QVERIFY(!key.publicKey().verify(alg, asBytes("the messagf"), *signature));
            QVERIFY(!key.publicKey().verify(alg, message, {}));
            QVERIFY(!key.publicKey().verify(alg, message, ByteView(*signature).first(signature->size() - 1)));
            signature->back() ^= std::byte{1};
            QVERIFY(!key.publicKey().verify(alg, message, *signature));
        }
        QVERIFY(algFits(defaultAlg(type), type));
    }
    QCOMPARE(signedCount, 5);
}

void tst_crypto_key::es256Vector()
{
    // RFC 6979 A.2.5, P-256 with SHA-256, message "sample".
    const PublicParts parts{hex("60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"),
                            hex("7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299")};
    const auto key = PublicKey::fromParts(KeyType::EcP256, parts);
    QVERIFY(key.has_value());
    const auto signature = hex("efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716"
                               "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8");
    QVERIFY(key->verifyEs256(asBytes("sample"), signature));
    QVERIFY(!key->verifyEs256(asBytes("test"), signature));
}

void tst_crypto_key::es256ManyKeysOneThread()
{
    // More keys than a thread keeps contexts for, used in turns; a wrong context would sign with the wrong key.
    std::vector<PrivateKey> keys;
    for (int i = 0; i < 9; ++i)
        keys.push_back(*PrivateKey::generate());
    for (int round = 0; round < 200; ++round) {
        const auto &key = keys[static_cast<std::size_t>(round * 5 % 9)];
        const auto message = asBytes(std::string_view("abcdefghij").substr(static_cast<std::size_t>(round % 10)));
        const auto signature = key.signEs256(message);
        QVERIFY(signature.has_value());
        for (const auto &other : keys)
            QCOMPARE(other.publicKey().verifyEs256(message, *signature), other.publicKey() == key.publicKey());
    }
    // Keys that come and go must not be taken for each other, even at one address.
    for (int round = 0; round < 50; ++round) {
        const auto passing = *PrivateKey::generate();
        QVERIFY(passing.publicKey().verifyEs256(asBytes("x"), *passing.signEs256(asBytes("x"))));
    }
}

void tst_crypto_key::es256ManyThreads()
{
    const auto key = *PrivateKey::generate();
    std::atomic<int> good{0};
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&good, key, t] {
                const Bytes message(50, static_cast<std::byte>(t));
                for (int i = 0; i < 100; ++i) {
                    const auto signature = key.signEs256(message);
                    good += signature && key.publicKey().verifyEs256(message, *signature);
                }
            });
        }
    }
    QCOMPARE(good.load(), 400);
}

void tst_crypto_key::es256Refuses()
{
    const auto &key = keyOf(KeyType::EcP256);
    const auto message = asBytes("m");
    const auto good = *key.signEs256(message);
    QVERIFY(key.publicKey().verifyEs256(message, good));
    for (std::size_t bit = 0; bit < 512; ++bit) {
        auto bad = good;
        bad[bit / 8] ^= static_cast<std::byte>(1U << (bit % 8));
        QVERIFY(!key.publicKey().verifyEs256(message, bad));
    }
    QVERIFY(!key.publicKey().verifyEs256(message, Bytes(64))); // r = s = 0 (CVE-2022-21449 elsewhere)
    QVERIFY(!key.publicKey().verifyEs256(message, Bytes(64, std::byte{0xff})));
    auto longer = Bytes(good.begin(), good.end());
    longer.push_back(std::byte{0});
    QVERIFY(!key.publicKey().verifyEs256(message, longer));
    QVERIFY(!key.publicKey().verifyEs256(message, {}));
    QVERIFY(!keyOf(KeyType::Rsa).signEs256(message));
    QVERIFY(!keyOf(KeyType::EcP384).publicKey().verifyEs256(message, good));
}

void tst_crypto_key::encryptedPem()
{
    const auto &key = keyOf(KeyType::EcP256);
    const auto pem = key.toPem("passphrase");
    QVERIFY(pem && pem->text().starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
    QVERIFY(PrivateKey::fromPem(pem->text(), "passphrase")->publicKey() == key.publicKey());
    // Wrong or missing: an error at once, no question on the terminal.
    QVERIFY(!PrivateKey::fromPem(pem->text(), "Passphrase"));
    QVERIFY(!PrivateKey::fromPem(pem->text()));
    QVERIFY(!PrivateKey::fromPem(pem->text(), std::string(5000, 'x')));
}

void tst_crypto_key::olderPemForms()
{
    for (const auto type : {KeyType::EcP256, KeyType::Rsa}) {
        const auto &key = keyOf(type);
        const auto pem = pemBy([&](BIO *bio) {
            return PEM_write_bio_PrivateKey_traditional(bio, key.handle(), nullptr, nullptr, 0, nullptr, nullptr);
        });
        QVERIFY(pem.find(type == KeyType::Rsa ? "RSA PRIVATE KEY" : "EC PRIVATE KEY") != std::string::npos);
        QVERIFY(PrivateKey::fromPem(pem)->publicKey() == key.publicKey());
    }
}

void tst_crypto_key::refusedKinds()
{
    const EvpPkeyPtr others[] = {EvpPkeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-521")),
                                 EvpPkeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "secp256k1")),
                                 EvpPkeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "X25519")),
                                 EvpPkeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED448")),
                                 EvpPkeyPtr(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t{1024}))};
    for (const auto &other : others) {
        QVERIFY(other != nullptr);
        QVERIFY(!PublicKey::fromSpkiDer(spkiBy(other.get())));
        QVERIFY(!PublicKey::fromHandle(other.get()));
        EVP_PKEY_up_ref(other.get());
        QVERIFY(!PrivateKey::fromHandle(EvpPkeyPtr(other.get())));
    }
    QVERIFY(!PublicKey::fromHandle(nullptr));
    QVERIFY(!PrivateKey::fromHandle(nullptr));
    for (const auto type : kTypes) {
        auto *pub = keyOf(type).publicKey().handle();
        EVP_PKEY_up_ref(pub);
        const auto refused = PrivateKey::fromHandle(EvpPkeyPtr(pub));
        QVERIFY(!refused && refused.error().code == Errc::InvalidInput); // a public key is not a private one
    }
}

void tst_crypto_key::compressedPointIsNormalised()
{
    const auto pub = keyOf(KeyType::EcP256).publicKey();
    auto der = hex("3039301306072a8648ce3d020106082a8648ce3d030107032200");
    const bool odd = (pub.parts().second.back() & std::byte{1}) != std::byte{0};
    der.push_back(odd ? std::byte{3} : std::byte{2});
    der.insert(der.end(), pub.parts().first.begin(), pub.parts().first.end());
    const auto read = PublicKey::fromSpkiDer(der);
    QVERIFY(read.has_value());
    QVERIFY(*read == pub); // equal keys compare equal, however they were written
}

void tst_crypto_key::mismatchedHalves()
{
    // RFC 5915: the private key file also holds the public point; here it is another key's.
    auto der = keyOf(KeyType::EcP256).toPkcs8Der();
    const auto other = PrivateKey::generate()->publicKey();
    const auto bytes = der->writable();
    std::copy(other.parts().first.begin(), other.parts().first.end(), bytes.last(64).begin());
    std::copy(other.parts().second.begin(), other.parts().second.end(), bytes.last(32).begin());
    const auto read = PrivateKey::fromPkcs8Der(der->view());
    QVERIFY(!read && read.error().code == Errc::InvalidInput);
}

void tst_crypto_key::derIsWholeAndStrict()
{
    for (const auto type : {KeyType::EcP256, KeyType::Ed25519}) {
        const auto secret = keyOf(type).toPkcs8Der();
        const auto der = secret->view();
        for (std::size_t size = 0; size < der.size(); ++size)
            QVERIFY(!PrivateKey::fromPkcs8Der(der.first(size)));
        Bytes longer(der.begin(), der.end());
        longer.push_back(std::byte{0});
        QVERIFY(!PrivateKey::fromPkcs8Der(longer));
        auto spki = keyOf(type).publicKey().toSpkiDer();
        for (std::size_t size = 0; size < spki.size(); ++size)
            QVERIFY(!PublicKey::fromSpkiDer(ByteView(spki).first(size)));
        spki.push_back(std::byte{0});
        QVERIFY(!PublicKey::fromSpkiDer(spki));
    }
    QVERIFY(!PublicKey::fromSpkiDer(Bytes(100000, std::byte{0x30})));
    QVERIFY(!PrivateKey::fromPkcs8Der(Bytes(100000, std::byte{0x30})));
}

void tst_crypto_key::pemIsStrict()
{
    const auto &key = keyOf(KeyType::EcP256);
    QVERIFY(!PrivateKey::fromPem(""));
    QVERIFY(!PrivateKey::fromPem("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n"));
    QVERIFY(!PrivateKey::fromPem(key.publicKey().toPem()));
    QVERIFY(!PublicKey::fromPem(key.toPem()->text()));
    QVERIFY(!PublicKey::fromPem("garbage"));
    const auto huge = PublicKey::fromPem(std::string(100000, 'A'));
    QVERIFY(!huge && huge.error().code == Errc::TooLarge);
    auto broken = key.publicKey().toPem();
    broken[40] = broken[40] == 'A' ? 'B' : 'A';
    QVERIFY(!PublicKey::fromPem(broken));
}

void tst_crypto_key::copyOutlivesOriginal()
{
    std::optional<PrivateKey> original(*PrivateKey::generate());
    const auto copy = *original;
    const auto pub = original->publicKey();
    original.reset();
    QVERIFY(pub.verifyEs256(asBytes("m"), *copy.signEs256(asBytes("m"))));
}

QTEST_APPLESS_MAIN(tst_crypto_key)
#include "tst_crypto_key.moc"
