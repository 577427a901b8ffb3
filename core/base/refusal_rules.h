#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace seal {

/// Every rule by which a server of the site may refuse a request. Audit records carry its id, the manual and the console explain it.
enum class Rule : std::uint8_t {
    None, ///< nothing was refused, or a record of before rules had names
    // access tokens (guard)
    TokenMissing,
    AuthorizationDoubled,
    AuthorizationMalformed,
    SchemeNotBearer,
    TokenUnreadable,
    IdTokenAsAccessToken,
    TokenType,
    TokenKeyMissing,
    TokenKeyUnknown,
    TokenAlgorithm,
    TokenSignature,
    TokenClaims,
    TokenIssuer,
    TokenAudience,
    TokenExpired,
    TokenNotYetValid,
    TokenClientUnknown,
    TokenClientDisabled,
    TokenRevoked,
    ScopeMissing,
    AssertedIdentity,
    TokenKeyBound,
    TokenNotBound,
    CertificateNotShown,
    CertificateOther,
    CertificateOfOtherClient,
    CertificateOfNoClient,
    // key requests (keys)
    ServerOnUserInterface,
    RequestTimeOff,
    OtherUser,
    OtherTarget,
    ServiceNotInToken,
    ServiceUnknown,
    ServiceDisabled,
    UserNotMapped,
    UserDisabled,
    NotAServer,
    ServiceNotOfServer,
    UeUnknown,
    TargetNotMapped,
    TargetDisabled,
    KeysWithdrawn,
    NoActiveKey,
    KeyIdUnknown,
    KeyRequestInvalid,
    AnswerNotJson,
    DatabaseUnreadable,
    DeliveryNotRecorded,
    // clients at the SIM-S (identity)
    NotAForm,
    FormUnreadable,
    ParameterDoubled,
    ParameterMissing,
    ParameterInvalid,
    SecretInBody,
    AssertionUnsupported,
    BasicMalformed,
    ClientsDiffer,
    ClientNotNamed,
    ClientUnknown,
    ClientDisabled,
    ClientSecretWrong,
    ClientMethodWrong,
    ClientCertificateMissing,
    ClientCertificateOther,
    GrantTypeUnknown,
    GrantTypeNotAllowed,
    PublicClientAlone,
    SecretOutsideDemo,
    CodeUnknown,
    CodeOfOtherClient,
    RedirectUriChanged,
    VerifierWrong,
    CodeReused,
    LoginEnded,
    UserGone,
    UserMustSignIn,
    RefreshUnknown,
    RefreshEnded,
    RefreshOfOtherClient,
    ScopeMalformed,
    ScopeWider,
    ScopeNotOpen,
    ServicesNotOpen,
    NothingLeft,
    ResourceUnknown,
    ResourceChanged,
    ResourceWithoutScope,
    SeveralServers,
    SeveralResources,
    NoServiceForUser,
    NoServiceForClient,
    RevokeOfOtherClient,
    ServerBusy,
    ServerError,
    // authentication requests and log-ins (identity)
    AuthorizeUnreadable,
    AuthorizeClientUnknown,
    RedirectUriUnknown,
    RequestObject,
    RequestUri,
    Registration,
    ResponseType,
    ChallengeMissing,
    ChallengeMethod,
    LoginRequired,
    OtherUserSignedIn,
    ConsentRequired,
    ConsentRefused,
    LoginFormUnreadable,
    LoginFormForeign,
    LoginFormOld,
    LoginUserUnknown,
    LoginPasswordWrong,
    LoginTooLong,
    LoginUserDisabled,
    LoginThrottled,
    // the store's decisions
    ValueUsed,
    GrantReused,
    GrantRevoked,
    GrantExpired,
    GrantUnknown,
    GrantMismatch,
    StoreBusy,
    ChangeFailed,
    Summarised,
    Count_,
};

/// What an admin can do about a refusal.
enum class Fix : std::uint8_t {
    Application,  ///< only the application that asked can do better
    NewToken,     ///< the application gets a new token; its user may have to sign in
    Wait,         ///< it passes
    Clock,        ///< look at the clocks of both sides
    SiteLog,      ///< look at disk, database and log of the site
    MapUser,
    EnableUser,
    EnableService,
    EnableClient,
    AddScope,
    AddService,   ///< to the services of the client
    AddGrantType,
    LookAtClient,
    LookAtUser,
    LookAtKeys,
    LookAtServices,
    IssueCertificate,
};

/// One row of the catalogue. Texts are English and are translated where they are shown (context "refusals").
struct RuleRow
{
    Rule rule;
    std::string_view id;     ///< "user-not-mapped": in audit records and as anchor in the manual
    std::string_view word;   ///< what the requester was told: cause, OAuth error, or the store's decision; empty: varies
    std::string_view clause; ///< that asks for it, most specific first; empty: our own rule
    const char *text;        ///< the rule, one sentence
    const char *advice;      ///< what to do, one sentence
    Fix fix;
};

/// The catalogue, without Rule::None, in the order of the enumeration.
std::span<const RuleRow> refusalRules();
/// The row of a rule; for Rule::None one with empty texts.
const RuleRow &rowOf(Rule rule);
/// Rule::None when there is none of that id.
Rule ruleById(std::string_view id);
std::string_view fixName(Fix fix); ///< "map-user"

/// A value that came from outside as a record keeps it: one line of clean UTF-8, cut to a readable length.
std::string recordValue(std::string_view value);

} // namespace seal
