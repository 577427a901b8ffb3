#include "core/client/id_token.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/crypto/json.h"
#include "core/crypto/jwt.h"

#include <algorithm>
#include <fmt/format.h>

namespace seal::client {

namespace {

constexpr std::string_view kClause = "OIDC Core 3.1.3.7, TS 33.434 A.7.1";
constexpr std::size_t kMaxSubject = 255;
constexpr std::int64_t kMaxSeconds = 253'402'300'799; // the last second of the year 9999

/// One validation: the claims, what is expected, and the steps as they pass.
class Validation
{
public:
    Validation(const IdTokenExpectation &expected, Recorder &recorder) : m_expected(expected), m_recorder(recorder) {}

    Result<IdToken> run(std::string_view token, const crypto::JwkSet &keys);

private:
    Error fail(Errc code, std::string title, std::string reason)
    {
        return m_recorder.refuse(code, "ID token: " + std::move(title), std::string(kClause), std::move(reason));
    }
    void pass(std::string title, std::string found)
    {
        m_recorder.check(true, "ID token: " + std::move(title), std::string(kClause), std::move(found));
    }
    /// The claim, or an error whose detail names it.
    template <typename T>
    Result<T> need(Result<T> value, std::string_view name)
    {
        if (!value)
            return fail(
                Errc::InvalidInput, std::string(name),
                fmt::format("The ID token is refused: {}. The SIM-S must send this claim.", value.error().detail));
        return value;
    }
    Result<UtcMs> time(std::string_view name);

    Status signature(std::string_view token, const crypto::JwkSet &keys);
    Status issuer();
    Status audience();
    Status times();
    Status nonce();
    Status acr();
    Status tokenHash();
    Status subject();

    const IdTokenExpectation &m_expected;
    Recorder &m_recorder;
    crypto::Jwt m_jwt;
    IdToken m_token;
};

Result<UtcMs> Validation::time(std::string_view name)
{
    SEAL_TRY(const auto seconds, need(crypto::int64Member(m_jwt.claims, name), name));
    if (seconds < 0 || seconds > kMaxSeconds)
        return fail(
            Errc::InvalidInput, std::string(name),
            fmt::format("The ID token is refused: {} is no time. The SIM-S must send seconds since 1970.", name));
    return fromEpochSeconds(seconds);
}

Status Validation::signature(std::string_view token, const crypto::JwkSet &keys)
{
    const auto unverified = crypto::decodeJwtUnverified(token);
    if (!unverified)
        return fail(Errc::InvalidInput, "form",
                    "The ID token is refused: " + unverified.error().detail + ". It must be a signed JWT.");
    const auto &header = unverified->header;
    // RFC 8725 3.11: a token of another type, such as an access token (RFC 9068), is no ID token.
    if (!header.typ.empty() && !net::equalsIgnoreCase(header.typ, "JWT"))
        return fail(Errc::Denied, "type", "The ID token is refused: its header says that it is another kind of token.");
    // OIDC Core 10.1: a kid may be absent only when there is one key to choose from.
    const crypto::JwkEntry *entry = nullptr;
    if (!header.kid.empty())
        entry = keys.find(header.kid);
    else if (keys.entries().size() == 1)
        entry = &keys.entries().front();
    if (entry == nullptr)
        return fail(
            Errc::Unauthenticated, "signature",
            "The ID token is refused: no key of the SIM-S has its kid. If keys were rotated just now, try again.");
    const auto lookup = [&](std::string_view) { return keys.signatureKey(entry->kid); };
    const auto expected = entry->alg.empty() ? std::nullopt : crypto::algFromName(entry->alg);
    auto verified = crypto::verifyJwt(token, lookup, expected);
    if (!verified)
        return fail(verified.error().code, "signature",
                    "The ID token is refused: its signature is not by the SIM-S (" + verified.error().detail + ").");
    m_jwt = std::move(*verified);
    pass("signature", fmt::format("{}, kid {}", crypto::algName(m_jwt.header.alg), entry->kid));
    return {};
}

Status Validation::issuer()
{
    SEAL_TRY(m_token.issuer, need(crypto::stringMember(m_jwt.claims, "iss"), "iss"));
    if (m_token.issuer != m_expected.issuer)
        return fail(Errc::Denied, "iss",
                    "The ID token is refused: it is by another issuer than " + m_expected.issuer +
                        ". Check the issuer in the target.");
    pass("iss", m_token.issuer);
    return {};
}

Status Validation::audience()
{
    SEAL_TRY(const auto list, need(crypto::optStringOrArray(m_jwt.claims, "aud"), "aud"));
    SEAL_TRY(const auto azp, need(crypto::optString(m_jwt.claims, "azp"), "azp"));
    const auto &self = m_expected.client.str();
    if (!list || std::find(list->begin(), list->end(), self) == list->end())
        return fail(Errc::Denied, "aud", "The ID token is refused: it is not made for client " + self + ".");
    if (list->size() > 1 && !azp)
        return fail(Errc::Denied, "azp",
                    "The ID token is refused: it has several audiences and no azp that names one.");
    if (azp && *azp != self)
        return fail(Errc::Denied, "azp", "The ID token is refused: azp names another client than " + self + ".");
    pass("aud and azp", self);
    return {};
}

Status Validation::times()
{
    SEAL_TRY(m_token.expiry, time("exp"));
    SEAL_TRY(m_token.issuedAt, time("iat"));
    if (m_token.expiry + kClockLeeway <= m_expected.now)
        return fail(Errc::Expired, "exp",
                    fmt::format("The ID token is refused: it ended at {}, and it is {}. Compare the clocks.",
                                toRfc3339(m_token.expiry), toRfc3339(m_expected.now)));
    pass("exp", toRfc3339(m_token.expiry));
    if (m_token.issuedAt > m_expected.now + kClockLeeway)
        return fail(Errc::Denied, "iat",
                    fmt::format("The ID token is refused: it was made in the future, at {}. Compare the clocks.",
                                toRfc3339(m_token.issuedAt)));
    if (m_token.issuedAt + kMaxIdTokenAge < m_expected.now)
        return fail(Errc::Denied, "iat",
                    fmt::format("The ID token is refused: it was made at {}, too long ago to be meant for this log-in.",
                                toRfc3339(m_token.issuedAt)));
    pass("iat", toRfc3339(m_token.issuedAt));
    if (m_jwt.claims.contains("auth_time")) {
        SEAL_TRY(const auto authTime, time("auth_time"));
        m_token.authTime = authTime;
    }
    return {};
}

Status Validation::nonce()
{
    SEAL_TRY(const auto nonce, need(crypto::optString(m_jwt.claims, "nonce"), "nonce"));
    if (!nonce && m_expected.original != nullptr)
        return {}; // OIDC Core 12.2: a refreshed ID token should not carry one
    if (!nonce || m_expected.nonce.empty() || !crypto::constantTimeEqual(asBytes(*nonce), asBytes(m_expected.nonce)))
        return fail(
            Errc::Denied, "nonce",
            "The ID token is refused: its nonce is not the one that was sent, so it may be replayed. Log in again.");
    pass("nonce", "equals the one sent");
    return {};
}

Status Validation::acr()
{
    SEAL_TRY(const auto acr, need(crypto::optString(m_jwt.claims, "acr"), "acr"));
    m_token.acr = acr.value_or("");
    if (m_expected.acr.empty())
        return {};
    if (!acr) {
        if (m_expected.acrRequired)
            return fail(
                Errc::Denied, "acr",
                "The ID token is refused: it does not say how the user was authenticated. The SIM-S must send acr.");
        return {};
    }
    std::string_view rest = m_expected.acr;
    while (!rest.empty()) {
        const auto wanted = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(rest.size(), wanted.size() + 1));
        // "3gpp:acr:password+otp" is the password and more.
        if (!wanted.empty() && (*acr == wanted || acr->starts_with(std::string(wanted) + "+"))) {
            pass("acr", *acr);
            return {};
        }
    }
    return fail(Errc::Denied, "acr",
                "The ID token is refused: the user was authenticated in another way than asked (" + m_expected.acr +
                    ").");
}

Status Validation::tokenHash()
{
    SEAL_TRY(const auto hash, need(crypto::optString(m_jwt.claims, "at_hash"), "at_hash"));
    if (!hash)
        return {}; // OIDC Core 3.1.3.6: optional in the code flow
    const auto own = accessTokenHash(m_jwt.header.alg, m_expected.accessToken);
    if (!own) {
        m_recorder.note(
            "ID token: at_hash",
            fmt::format("not compared: the hash that goes with {} is not at hand", crypto::algName(m_jwt.header.alg)),
            Verdict::Info, "OIDC Core 3.1.3.8");
        return {};
    }
    if (!crypto::constantTimeEqual(asBytes(*own), asBytes(*hash)))
        return fail(Errc::Denied, "at_hash",
                    "The ID token is refused: at_hash belongs to another access token, so the tokens were mixed. Log "
                    "in again.");
    pass("at_hash", "belongs to the access token");
    return {};
}

Status Validation::subject()
{
    SEAL_TRY(m_token.subject, need(crypto::stringMember(m_jwt.claims, "sub"), "sub"));
    if (m_token.subject.empty() || m_token.subject.size() > kMaxSubject)
        return fail(Errc::InvalidInput, "sub",
                    "The ID token is refused: sub must have 1 to 255 bytes (TS 33.434 A.2.1.2).");
    if (m_expected.original != nullptr) {
        // OIDC Core 12.2: the same user, logged in at the same moment.
        if (m_token.subject != m_expected.original->subject)
            return fail(Errc::Denied, "sub",
                        "The ID token is refused: after the refresh it names another user. Log in again.");
        if (m_token.authTime && m_expected.original->authTime && m_token.authTime != m_expected.original->authTime)
            return fail(Errc::Denied, "auth_time",
                        "The ID token is refused: after the refresh it tells another log-in time.");
    }
    SEAL_TRY(const auto valUser, need(crypto::optString(m_jwt.claims, "val_user_id"), "val_user_id"));
    m_token.valUserId = valUser.value_or("");
    SEAL_TRY(const auto services, need(crypto::optStringArray(m_jwt.claims, "val_service_ids"), "val_service_ids"));
    if (services) {
        for (const auto &service : *services)
            m_token.services.emplace_back(service);
    }
    pass("sub", m_token.subject);
    return {};
}

Result<IdToken> Validation::run(std::string_view token, const crypto::JwkSet &keys)
{
    SEAL_CHECK(signature(token, keys));
    SEAL_CHECK(issuer());
    SEAL_CHECK(audience());
    SEAL_CHECK(times());
    SEAL_CHECK(nonce());
    SEAL_CHECK(acr());
    SEAL_CHECK(tokenHash());
    SEAL_CHECK(subject());
    return std::move(m_token);
}

} // namespace

std::optional<std::string> accessTokenHash(crypto::SigAlg alg, std::string_view accessToken)
{
    switch (alg) {
    case crypto::SigAlg::Es256:
    case crypto::SigAlg::Rs256:
    case crypto::SigAlg::Ps256: {
        const auto hash = crypto::sha256(asBytes(accessToken));
        return toBase64Url(ByteView(hash).first(hash.size() / 2));
    }
    case crypto::SigAlg::Es384:
    case crypto::SigAlg::EdDsa:
        return std::nullopt;
    }
    return std::nullopt;
}

Result<IdToken> validateIdToken(std::string_view token, const crypto::JwkSet &keys, const IdTokenExpectation &expected,
                                Recorder &recorder)
{
    return Validation(expected, recorder).run(token, keys);
}

} // namespace seal::client
