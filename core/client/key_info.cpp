#include "core/client/key_info.h"

#include "core/base/encoding.h"
#include "core/crypto/json.h"

#include <algorithm>
#include <fmt/format.h>

namespace seal::client {

namespace {

constexpr std::int64_t kMaxSeconds = 253'402'300'799;

/// Overwrites the key texts of a parsed set: a JSON document is no place for secrets to stay in.
class KeyTextWiper
{
public:
    explicit KeyTextWiper(boost::json::object &set) : m_set(set) {}
    ~KeyTextWiper()
    {
        auto *keys = m_set.if_contains("keys");
        if (keys == nullptr || !keys->is_array())
            return;
        for (auto &jwk : keys->get_array()) {
            auto *k = jwk.is_object() ? jwk.get_object().if_contains("k") : nullptr;
            if (k != nullptr && k->is_string())
                wipe(std::as_writable_bytes(std::span(k->get_string().data(), k->get_string().size())));
        }
    }
    KeyTextWiper(const KeyTextWiper &) = delete;
    KeyTextWiper &operator=(const KeyTextWiper &) = delete;

private:
    boost::json::object &m_set;
};

Result<std::optional<UtcMs>> timeMember(const boost::json::object &jwk, std::string_view name)
{
    SEAL_TRY(const auto seconds, crypto::optInt64(jwk, name));
    if (!seconds)
        return std::optional<UtcMs>{};
    if (*seconds < 0 || *seconds > kMaxSeconds)
        return makeError(Errc::InvalidInput, fmt::format("keyInfo: {} is no time", name));
    return std::optional<UtcMs>(fromEpochSeconds(*seconds));
}

Result<ReceivedKey> readKey(const boost::json::value &value)
{
    const auto *jwk = value.if_object();
    if (jwk == nullptr)
        return makeError(Errc::InvalidInput, "keyInfo: a key is not an object");
    SEAL_TRY(const auto type, crypto::stringMember(*jwk, "kty"));
    if (type != "oct")
        return makeError(Errc::InvalidInput, "keyInfo: a key is not symmetric (kty oct)");
    ReceivedKey key;
    SEAL_TRY(key.kid, crypto::stringMember(*jwk, "kid"));
    if (key.kid.empty())
        return makeError(Errc::InvalidInput, "keyInfo: a key has an empty kid");
    // Read in place, so that no copy of the key text stays behind.
    const auto *text = jwk->if_contains("k");
    const auto *string = text != nullptr ? text->if_string() : nullptr;
    if (string == nullptr)
        return makeError(Errc::InvalidInput, "keyInfo: a key has no member k that is a string");
    auto bytes = fromBase64Url(std::string_view(string->data(), string->size()));
    if (!bytes || bytes->empty())
        return makeError(Errc::InvalidInput, "keyInfo: k of a key is empty or not base64url");
    key.key = SecretBytes(ByteView(*bytes));
    wipe(*bytes);
    SEAL_TRY(key.notBefore, timeMember(*jwk, "nbf"));
    SEAL_TRY(key.notAfter, timeMember(*jwk, "exp"));
    SEAL_TRY(const auto use, crypto::optString(*jwk, "use"));
    SEAL_TRY(const auto alg, crypto::optString(*jwk, "alg"));
    key.use = use.value_or("");
    key.algorithm = alg.value_or("");
    if (key.notBefore && key.notAfter && *key.notAfter <= *key.notBefore)
        return makeError(Errc::InvalidInput, "keyInfo: a key ends before it begins");
    return key;
}

} // namespace

Result<std::vector<ReceivedKey>> parseKeyInfo(std::string_view keyInfo)
{
    if (!keyInfo.starts_with('{') && std::count(keyInfo.begin(), keyInfo.end(), '.') == 4)
        return makeError(Errc::InvalidInput, "keyInfo is encrypted (JWE), but no end-to-end key was sent");
    SEAL_TRY(auto set, crypto::parseJsonObject(keyInfo));
    const KeyTextWiper wiper(set);
    const auto *keys = set.if_contains("keys");
    if (keys == nullptr || !keys->is_array())
        return makeError(Errc::InvalidInput, "keyInfo: member \"keys\" is missing or not an array");
    std::vector<ReceivedKey> out;
    for (const auto &value : keys->get_array()) {
        SEAL_TRY(auto key, readKey(value));
        if (std::any_of(out.begin(), out.end(), [&key](const ReceivedKey &other) { return other.kid == key.kid; }))
            return makeError(Errc::InvalidInput, "keyInfo: two keys have the kid " + key.kid);
        out.push_back(std::move(key));
    }
    if (out.empty())
        return makeError(Errc::InvalidInput, "keyInfo holds no key");
    return out;
}

bool kidNames(std::string_view kid, const PayloadId &payload, std::int64_t version)
{
    return kid == fmt::format("{}.{}", payload.str(), version);
}

Status matchRecords(const std::vector<KeyRecordInfo> &records, const std::vector<ReceivedKey> &keys)
{
    std::vector<bool> described(keys.size());
    for (const auto &record : records) {
        const auto key = std::find_if(keys.begin(), keys.end(), [&record](const ReceivedKey &k) {
            return kidNames(k.kid, record.payload, record.version);
        });
        if (key == keys.end())
            return makeError(Errc::InvalidInput, fmt::format("record {} version {} has no key in keyInfo",
                                                             record.payload.str(), record.version));
        const auto index = static_cast<std::size_t>(key - keys.begin());
        if (described[index])
            return makeError(Errc::InvalidInput, fmt::format("two records describe the key {}", key->kid));
        described[index] = true;
        const auto sameSecond = [](const std::optional<UtcMs> &a, UtcMs b) {
            return !a || toEpochSeconds(*a) == toEpochSeconds(b);
        };
        if (!sameSecond(key->notBefore, record.notBefore) || !sameSecond(key->notAfter, record.notAfter) ||
            (!key->algorithm.empty() && key->algorithm != record.algorithm))
            return makeError(Errc::InvalidInput,
                             fmt::format("record and key {} tell different times or algorithms", key->kid));
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (!described[i])
            return makeError(Errc::InvalidInput, fmt::format("the key {} has no record", keys[i].kid));
    }
    return {};
}

} // namespace seal::client
