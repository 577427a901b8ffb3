#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace seal::identity {

/// Every text of the pages. %1, %2 are filled in by the page (escaped).
enum class TextId {
    DemoBanner,
    LoginTitle,
    LoginLead,
    UserName,
    Password,
    SignIn,
    WrongCredentials,
    Throttled,
    Busy,
    AccessHeading,
    ScopeOpenid,
    ScopeKey,
    ScopeKeyProvision,
    ScopeGroup,
    ScopeLocation,
    ScopeData,
    ScopeIdentityProvision,
    OneService,
    AllServices,
    ConsentTitle,
    ConsentLead,
    Allow,
    Deny,
    ErrorTitle,
    ErrorHelp,
    ErrorUnknownClient,
    ErrorRedirectUri,
    ErrorBadRequest,
    ErrorForm,
    ErrorWrongMethod,
    ErrorTooLarge,
    ErrorTrouble,
    NoticeTitle,
    NoticeSignedIn,
    NoticeStart,
};

/// Where the pages get their words from. The default is English; a site puts its translations behind it.
class PageTexts
{
public:
    virtual ~PageTexts() = default;

    /// UTF-8, no markup.
    [[nodiscard]] virtual std::string text(TextId id, std::string_view locale) const;
    /// BCP 47 tags that are there, best first.
    [[nodiscard]] virtual std::vector<std::string> locales() const;
    /// True for scripts written from right to left.
    [[nodiscard]] virtual bool rightToLeft(std::string_view locale) const;

    /// The locale that fits best: `uiLocales` (OIDC Core 3.1.2.1, space separated) before Accept-Language; else the
    /// first there is.
    [[nodiscard]] std::string pick(std::string_view uiLocales, std::string_view acceptLanguage) const;
};

/// English.
std::string englishText(TextId id);

} // namespace seal::identity
