#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/identity/sealed_text.h"

#include <string>

namespace seal::identity {

/// What an authorization code says: a grant that is not stored yet (state-design). No row exists until it is redeemed.
struct CodeGrant
{
    GrantId grant;
    ClientId client;
    std::string redirectUri;
    std::string challenge; ///< S256 (RFC 7636 4.2)
    std::string nonce;
    UserId user;
    SessionId session;
    std::string scope;         ///< granted, space separated
    std::string resource;      ///< RFC 8707, as asked
    bool scopeDiffers = false; ///< from what was asked: the token response names it (RFC 6749 5.1)
    UtcMs authTime{};
    UtcMs expiry{};
};

/// Seals and opens authorization codes under the subkey "code".
class CodeSealer
{
public:
    static Result<CodeSealer> create(const store::Sealer &sealer);

    [[nodiscard]] Result<std::string> seal(Random &random, const CodeGrant &grant) const;
    /// Errc::InvalidInput for anything that is not a code of this site. Expiry is left to the caller.
    [[nodiscard]] Result<CodeGrant> open(std::string_view code) const;

private:
    explicit CodeSealer(SealedText box) : m_box(std::move(box)) {}
    SealedText m_box;
};

} // namespace seal::identity
