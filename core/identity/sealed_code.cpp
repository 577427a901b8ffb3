#include "core/identity/sealed_code.h"

#include "core/identity/wire.h"

namespace seal::identity {

Result<CodeSealer> CodeSealer::create(const store::Sealer &sealer)
{
    SEAL_TRY(auto box, SealedText::create(sealer, "code"));
    return CodeSealer(std::move(box));
}

Result<std::string> CodeSealer::seal(Random &random, const CodeGrant &grant) const
{
    WireWriter out;
    out.id(grant.grant);
    out.id(grant.client);
    out.text(grant.redirectUri);
    out.text(grant.challenge);
    out.text(grant.nonce);
    out.id(grant.user);
    out.id(grant.session);
    out.text(grant.scope);
    out.text(grant.resource);
    out.flag(grant.scopeDiffers);
    out.time(grant.authTime);
    out.time(grant.expiry);
    return m_box.seal(random, out.bytes(), {});
}

Result<CodeGrant> CodeSealer::open(std::string_view code) const
{
    SEAL_TRY(const auto plain, m_box.open(code, {}));
    WireReader in(plain.text());
    CodeGrant grant;
    grant.grant = in.id<GrantId>();
    grant.client = in.id<ClientId>();
    grant.redirectUri = in.text();
    grant.challenge = in.text();
    grant.nonce = in.text();
    grant.user = in.id<UserId>();
    grant.session = in.id<SessionId>();
    grant.scope = in.text();
    grant.resource = in.text();
    grant.scopeDiffers = in.flag();
    grant.authTime = in.time();
    grant.expiry = in.time();
    SEAL_CHECK(in.done());
    return grant;
}

} // namespace seal::identity
