// Digests, HMAC, HKDF, AES-256-GCM, Argon2id and the generator against published vectors and broken input.

#include "core/base/encoding.h"
#include "core/crypto/aead.h"
#include "core/crypto/digest.h"
#include "core/crypto/kdf.h"
#include "core/crypto/password.h"
#include "core/crypto/random.h"

#include <QtTest/QtTest>

#include <atomic>
#include <thread>

using namespace seal;
using namespace seal::crypto;

namespace {

Bytes hex(const char *text)
{
    return *fromHex(text);
}

Bytes range(int first, int last)
{
    Bytes out;
    for (int i = first; i <= last; ++i)
        out.push_back(static_cast<std::byte>(i));
    return out;
}

QByteArray asHex(ByteView bytes)
{
    return QByteArray::fromStdString(toHex(bytes));
}

/// Hands out the bytes it was given: vectors fix the nonce.
class FixedRandom final : public Random
{
public:
    explicit FixedRandom(Bytes bytes) : m_bytes(std::move(bytes)) {}
    void fill(std::span<std::byte> out) override { std::copy_n(m_bytes.begin(), out.size(), out.begin()); }

private:
    Bytes m_bytes;
};

constexpr Argon2Cost kCheap{.memoryKiB = 64, .passes = 1, .lanes = 1};

} // namespace

Q_DECLARE_METATYPE(seal::Bytes)

class tst_crypto_primitives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256Vectors();
    void hmacVectors_data();
    void hmacVectors();
    void equalInConstantTime();
    void hkdfVectors_data();
    void hkdfVectors();
    void hkdfLimits();
    void gcmVectors_data();
    void gcmVectors();
    void gcmRefuses();
    void gcmRoundTrips();
    void gcmManyThreads();
    void argon2Vectors_data();
    void argon2Vectors();
    void passwords();
    void phcRefused_data();
    void phcRefused();
    void argon2Limits();
    void systemRandomIsRandom();
};

void tst_crypto_primitives::sha256Vectors()
{
    // FIPS 180-4 examples.
    QCOMPARE(asHex(sha256(asBytes("abc"))),
             QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(asHex(sha256({})), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    Sha256Hasher hasher;
    for (int round = 0; round < 2; ++round) {
        hasher.add(asBytes("a"));
        hasher.add({});
        hasher.add(asBytes("bc"));
        QVERIFY(hasher.finish() == sha256(asBytes("abc"))); // and starts anew
    }
}

void tst_crypto_primitives::hmacVectors_data()
{
    QTest::addColumn<Bytes>("key");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("mac");
    QTest::newRow("RFC 4231 case 1") << Bytes(20, std::byte{0x0b}) << QByteArray("Hi There")
                                     << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("RFC 4231 case 2") << toBytes("Jefe") << QByteArray("what do ya want for nothing?")
                                     << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("RFC 4231 case 6: key longer than a block")
        << Bytes(131, std::byte{0xaa}) << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
        << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    QTest::newRow("empty key and data") << Bytes() << QByteArray()
                                        << QByteArray(
                                               "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
}

void tst_crypto_primitives::hmacVectors()
{
    QFETCH(Bytes, key);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, mac);
    QCOMPARE(asHex(hmacSha256(key, asBytes(data.toStdString()))), mac);
}

void tst_crypto_primitives::equalInConstantTime()
{
    QVERIFY(constantTimeEqual({}, {}));
    QVERIFY(constantTimeEqual(asBytes("abc"), asBytes("abc")));
    QVERIFY(!constantTimeEqual(asBytes("abc"), asBytes("abd")));
    QVERIFY(!constantTimeEqual(asBytes("abc"), asBytes("ab")));
    QVERIFY(!constantTimeEqual(asBytes("abc"), {}));
}

void tst_crypto_primitives::hkdfVectors_data()
{
    QTest::addColumn<Bytes>("ikm");
    QTest::addColumn<Bytes>("salt");
    QTest::addColumn<Bytes>("info");
    QTest::addColumn<QByteArray>("okm");
    QTest::newRow("RFC 5869 A.1")
        << Bytes(22, std::byte{0x0b}) << range(0x00, 0x0c) << range(0xf0, 0xf9)
        << QByteArray("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
    QTest::newRow("RFC 5869 A.2: longer values")
        << range(0x00, 0x4f) << range(0x60, 0xaf) << range(0xb0, 0xff)
        << QByteArray("b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09"
                      "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87");
    QTest::newRow("RFC 5869 A.3: no salt, no info")
        << Bytes(22, std::byte{0x0b}) << Bytes() << Bytes()
        << QByteArray("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
}

void tst_crypto_primitives::hkdfVectors()
{
    QFETCH(Bytes, ikm);
    QFETCH(Bytes, salt);
    QFETCH(Bytes, info);
    QFETCH(QByteArray, okm);
    const auto out = hkdfSha256(ikm, salt, info, static_cast<std::size_t>(okm.size() / 2));
    QVERIFY(out.has_value());
    QCOMPARE(asHex(out->view()), okm);
}

void tst_crypto_primitives::hkdfLimits()
{
    const auto ikm = range(0, 9);
    QVERIFY(hkdfSha256(ikm, {}, {}, 255 * 32).has_value());
    QVERIFY(!hkdfSha256(ikm, {}, {}, 255 * 32 + 1));
    QVERIFY(!hkdfSha256(ikm, {}, {}, 0));
    // Empty input is allowed and equals HMAC twice, by definition.
    const auto empty = hkdfSha256({}, {}, {}, 32);
    QVERIFY(empty.has_value());
    const auto prk = hmacSha256(Bytes(32), {});
    QCOMPARE(asHex(empty->view()), asHex(hmacSha256(prk, hex("01"))));
}

void tst_crypto_primitives::gcmVectors_data()
{
    QTest::addColumn<Bytes>("key");
    QTest::addColumn<Bytes>("nonce");
    QTest::addColumn<Bytes>("plain");
    QTest::addColumn<Bytes>("aad");
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("GCM specification case 13: nothing")
        << Bytes(32) << Bytes(12) << Bytes() << Bytes() << QByteArray("530f8afbc74536b9a963b4f1c4cb738b");
    QTest::newRow("GCM specification case 14: one block")
        << Bytes(32) << Bytes(12) << Bytes(16) << Bytes()
        << QByteArray("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
    QTest::newRow("GCM specification case 16: with additional data")
        << hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308") << hex("cafebabefacedbaddecaf888")
        << hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
               "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39")
        << hex("feedfacedeadbeeffeedfacedeadbeefabaddad2")
        << QByteArray("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                      "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b");
}

void tst_crypto_primitives::gcmVectors()
{
    QFETCH(Bytes, key);
    QFETCH(Bytes, nonce);
    QFETCH(Bytes, plain);
    QFETCH(Bytes, aad);
    QFETCH(QByteArray, rest);
    const auto aead = Aead256::create(SecretBytes(ByteView(key)));
    QVERIFY(aead.has_value());
    FixedRandom random(nonce);
    const auto sealed = aead->seal(random, plain, aad);
    QVERIFY(sealed.has_value());
    QCOMPARE(asHex(*sealed), asHex(nonce) + rest);
    const auto opened = aead->open(*sealed, aad);
    QVERIFY(opened.has_value());
    QCOMPARE(asHex(opened->view()), asHex(plain));
}

void tst_crypto_primitives::gcmRefuses()
{
    QVERIFY(!Aead256::create(SecretBytes(std::size_t{31})));
    QVERIFY(!Aead256::create(SecretBytes(std::size_t{16})));
    const auto aead = *Aead256::create(SecretBytes(std::size_t{32}));
    const auto plain = asBytes("secret");
    const auto aad = asBytes("row 1");
    const auto sealed = *aead.seal(systemRandom(), plain, aad);
    QVERIFY(aead.open(sealed, aad).has_value());
    for (std::size_t i = 0; i < sealed.size() * 8; ++i) {
        auto bad = sealed;
        bad[i / 8] ^= static_cast<std::byte>(1U << (i % 8));
        const auto opened = aead.open(bad, aad);
        QVERIFY(!opened && opened.error().code == Errc::Crypto);
    }
    for (std::size_t size = 0; size < sealed.size(); ++size)
        QVERIFY(!aead.open(ByteView(sealed).first(size), aad));
    QVERIFY(!aead.open(sealed, asBytes("row 2")));
    QVERIFY(!aead.open(sealed, {}));
    const auto other = *Aead256::create(SecretBytes(ByteView(Bytes(32, std::byte{1}))));
    QVERIFY(!other.open(sealed, aad));
}

void tst_crypto_primitives::gcmRoundTrips()
{
    const auto aead = *Aead256::create(SecretBytes(ByteView(systemRandom().bytes(32))));
    for (std::size_t size = 0; size < 70; ++size) {
        const auto plain = systemRandom().bytes(size);
        const auto sealed = *aead.seal(systemRandom(), plain, {});
        const auto again = *aead.seal(systemRandom(), plain, {});
        QCOMPARE(sealed.size(), size + Aead256::kNonceSize + Aead256::kTagSize);
        QVERIFY(sealed != again); // a nonce of its own each time
        QCOMPARE(asHex(aead.open(sealed, {})->view()), asHex(plain));
    }
}

void tst_crypto_primitives::gcmManyThreads()
{
    const auto aead = *Aead256::create(SecretBytes(ByteView(systemRandom().bytes(32))));
    std::atomic<int> good{0};
    std::vector<std::jthread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&aead, &good, t] {
            const Bytes plain(100, static_cast<std::byte>(t));
            for (int i = 0; i < 200; ++i) {
                const auto sealed = aead.seal(systemRandom(), plain, asBytes("aad"));
                const auto opened = sealed ? aead.open(*sealed, asBytes("aad")) : Result<SecretBytes>(sealed.error());
                good += opened && std::equal(plain.begin(), plain.end(), opened->view().begin(), opened->view().end());
            }
        });
    }
    threads.clear();
    QCOMPARE(good.load(), 800);
}

void tst_crypto_primitives::argon2Vectors_data()
{
    QTest::addColumn<int>("memory");
    QTest::addColumn<int>("passes");
    QTest::addColumn<int>("lanes");
    QTest::addColumn<QByteArray>("hash");
    // From the reference implementation's own test, version 0x13, "password" with salt "somesalt".
    QTest::newRow("64 MiB, 2 passes") << 65536 << 2 << 1
                                      << QByteArray("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    QTest::newRow("256 KiB, 2 passes") << 256 << 2 << 1
                                       << QByteArray(
                                              "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe");
    QTest::newRow("256 KiB, 2 passes, 2 lanes")
        << 256 << 2 << 2 << QByteArray("6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037");
}

void tst_crypto_primitives::argon2Vectors()
{
    QFETCH(int, memory);
    QFETCH(int, passes);
    QFETCH(int, lanes);
    QFETCH(QByteArray, hash);
    const Argon2Cost cost{.memoryKiB = static_cast<std::uint32_t>(memory),
                          .passes = static_cast<std::uint32_t>(passes),
                          .lanes = static_cast<std::uint32_t>(lanes)};
    const auto out = deriveArgon2id("password", asBytes("somesalt"), cost, 32);
    QVERIFY(out.has_value());
    QCOMPARE(asHex(out->view()), hash);
}

void tst_crypto_primitives::passwords()
{
    // The encoded form of the reference implementation's test.
    const std::string_view known =
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
    QVERIFY(verifyPassword(known, "password"));
    QVERIFY(!verifyPassword(known, "Password"));
    const auto phc = *hashPassword(systemRandom(), "p\xc3\xa4ss w\xc3\xb6rd", kCheap);
    QVERIFY(phc.starts_with("$argon2id$v=19$m=64,t=1,p=1$"));
    QVERIFY(verifyPassword(phc, "p\xc3\xa4ss w\xc3\xb6rd"));
    QVERIFY(!verifyPassword(phc, "p\xc3\xa4ss w\xc3\xb6rd "));
    QVERIFY(!verifyPassword(phc, ""));
    QVERIFY(*hashPassword(systemRandom(), "x", kCheap) != *hashPassword(systemRandom(), "x", kCheap)); // salted
    const auto empty = *hashPassword(systemRandom(), "", kCheap);
    QVERIFY(verifyPassword(empty, "") && !verifyPassword(empty, "x"));
    QVERIFY(hashPassword(systemRandom(), "x")->starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    QVERIFY(!needsRehash(phc, kCheap));
    QVERIFY(needsRehash(phc, Argon2Cost{}));
    QVERIFY(needsRehash("", kCheap));
}

void tst_crypto_primitives::phcRefused_data()
{
    QTest::addColumn<QByteArray>("phc");
    const char *salt = "c29tZXNhbHQ";
    const char *hash = "nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4"; // right for m=256,t=2,p=1
    const auto phc = [&](const char *front) -> QByteArray { return QByteArray(front) + salt + '$' + hash; };
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("the password itself") << QByteArray("password");
    QTest::newRow("Argon2i") << phc("$argon2i$v=19$m=256,t=2,p=1$");
    QTest::newRow("the older version") << phc("$argon2id$v=16$m=256,t=2,p=1$");
    QTest::newRow("parameters in another order") << phc("$argon2id$v=19$t=2,m=256,p=1$");
    QTest::newRow("a parameter too many") << phc("$argon2id$v=19$m=256,t=2,p=1,x=1$");
    QTest::newRow("a sign") << phc("$argon2id$v=19$m=+256,t=2,p=1$");
    QTest::newRow("no passes") << phc("$argon2id$v=19$m=256,t=0,p=1$");
    QTest::newRow("no lanes") << phc("$argon2id$v=19$m=256,t=2,p=0$");
    QTest::newRow("too little memory") << phc("$argon2id$v=19$m=7,t=2,p=1$");
    QTest::newRow("memory that would stop the server") << phc("$argon2id$v=19$m=4294967295,t=2,p=1$");
    QTest::newRow("passes that would stop the server") << phc("$argon2id$v=19$m=256,t=4294967295,p=1$");
    QTest::newRow("a number beyond 32 bits") << phc("$argon2id$v=19$m=4294967552,t=2,p=1$");
    QTest::newRow("a short salt") << QByteArray("$argon2id$v=19$m=256,t=2,p=1$c29t$") + hash;
    QTest::newRow("a padded salt") << QByteArray("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ=$") + hash;
    QTest::newRow("no hash") << QByteArray("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ");
    QTest::newRow("a hash cut to three bytes") << QByteArray("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65");
    QTest::newRow("bytes behind the hash") << phc("$argon2id$v=19$m=256,t=2,p=1$") + "$";
    QTest::newRow("a very long text") << phc("$argon2id$v=19$m=256,t=2,p=1$") + QByteArray(100000, 'A');
}

void tst_crypto_primitives::phcRefused()
{
    QVERIFY(verifyPassword("$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
                           "password")); // the rows differ from this good one in one thing each
    QFETCH(QByteArray, phc);
    QVERIFY(!verifyPassword(phc.toStdString(), "password"));
}

void tst_crypto_primitives::argon2Limits()
{
    const auto salt = asBytes("somesalt");
    QVERIFY(!deriveArgon2id("x", asBytes("short"), kCheap, 32));
    QVERIFY(!deriveArgon2id("x", salt, kCheap, 0));
    QVERIFY(!deriveArgon2id("x", salt, kCheap, 1025));
    QVERIFY(!deriveArgon2id(std::string(5000, 'x'), salt, kCheap, 32));
    QVERIFY(!deriveArgon2id("x", salt, {.memoryKiB = 64, .passes = 0, .lanes = 1}, 32));
    QVERIFY(!deriveArgon2id("x", salt, {.memoryKiB = 64, .passes = 1, .lanes = 9}, 32));
    QVERIFY(!hashPassword(systemRandom(), std::string(5000, 'x'), kCheap));
}

void tst_crypto_primitives::systemRandomIsRandom()
{
    const auto first = systemRandom().bytes(64);
    const auto second = systemRandom().bytes(64);
    QVERIFY(first != second);
    QVERIFY(first != Bytes(64));
    systemRandom().fill({});
}

QTEST_APPLESS_MAIN(tst_crypto_primitives)
#include "tst_crypto_primitives.moc"
