#include "core/identity/page_texts.h"

#include "core/net/http.h"

#include <algorithm>

namespace seal::identity {

namespace {

// The locale that equals the wanted tag, or shares its language.
std::string match(std::string_view wanted, const std::vector<std::string> &have)
{
    const auto language = [](std::string_view tag) { return tag.substr(0, tag.find_first_of("-_")); };
    for (const auto &locale : have) {
        if (net::equalsIgnoreCase(locale, wanted))
            return locale;
    }
    for (const auto &locale : have) {
        if (net::equalsIgnoreCase(language(locale), language(wanted)))
            return locale;
    }
    return {};
}

} // namespace

std::string PageTexts::text(TextId id, std::string_view /*locale*/) const
{
    return englishText(id);
}

std::vector<std::string> PageTexts::locales() const
{
    return {"en"};
}

bool PageTexts::rightToLeft(std::string_view /*locale*/) const
{
    return false;
}

std::string PageTexts::pick(std::string_view uiLocales, std::string_view acceptLanguage) const
{
    const auto have = locales();
    // Quality values are left aside: browsers list languages best first.
    const auto search = [&have](std::string_view list, char separator) {
        std::string found;
        while (!list.empty() && found.empty()) {
            const auto end = std::min(list.find(separator), list.size());
            auto tag = list.substr(0, end);
            list.remove_prefix(std::min(end + 1, list.size()));
            tag = tag.substr(0, tag.find(';'));
            while (tag.starts_with(' '))
                tag.remove_prefix(1);
            while (tag.ends_with(' '))
                tag.remove_suffix(1);
            if (!tag.empty())
                found = match(tag, have);
        }
        return found;
    };
    if (auto found = search(uiLocales, ' '); !found.empty())
        return found;
    if (auto found = search(acceptLanguage, ','); !found.empty())
        return found;
    return have.empty() ? std::string("en") : have.front();
}

// Marks a text for lupdate (translations/update); this floor knows no Qt.
#define SEAL_TRANSLATE(context, text) text

std::string englishText(TextId id)
{
    switch (id) {
    case TextId::DemoBanner:
        return SEAL_TRANSLATE(
            "LoginPage", "DEMO: a site for trying things out. Nothing here is protected; do not use real passwords.");
    case TextId::LoginTitle:
        return SEAL_TRANSLATE("LoginPage", "Sign in");
    case TextId::LoginLead:
        return SEAL_TRANSLATE("LoginPage", "%1 asks you to sign in at %2.");
    case TextId::UserName:
        return SEAL_TRANSLATE("LoginPage", "User name");
    case TextId::Password:
        return SEAL_TRANSLATE("LoginPage", "Password");
    case TextId::SignIn:
        return SEAL_TRANSLATE("LoginPage", "Sign in");
    case TextId::WrongCredentials:
        return SEAL_TRANSLATE("LoginPage", "The user name or the password is wrong. Check both and try again.");
    case TextId::Throttled:
        return SEAL_TRANSLATE("LoginPage", "There were too many attempts. Wait %1 seconds, then try again.");
    case TextId::Busy:
        return SEAL_TRANSLATE("LoginPage", "The server is busy. Wait a moment, then try again.");
    case TextId::AccessHeading:
        return SEAL_TRANSLATE("LoginPage", "%1 will be able to:");
    case TextId::ScopeOpenid:
        return SEAL_TRANSLATE("LoginPage", "know who you are at this site");
    case TextId::ScopeKey:
        return SEAL_TRANSLATE("LoginPage", "get your security keys");
    case TextId::ScopeKeyProvision:
        return SEAL_TRANSLATE("LoginPage", "provide security keys");
    case TextId::ScopeGroup:
        return SEAL_TRANSLATE("LoginPage", "use groups on your behalf");
    case TextId::ScopeLocation:
        return SEAL_TRANSLATE("LoginPage", "use locations on your behalf");
    case TextId::ScopeData:
        return SEAL_TRANSLATE("LoginPage", "deliver data on your behalf");
    case TextId::ScopeIdentityProvision:
        return SEAL_TRANSLATE("LoginPage", "provide identity parameters");
    case TextId::OneService:
        return SEAL_TRANSLATE("LoginPage", "use the service %1");
    case TextId::AllServices:
        return SEAL_TRANSLATE("LoginPage", "use every service that you are registered for");
    case TextId::ConsentTitle:
        return SEAL_TRANSLATE("LoginPage", "Allow access?");
    case TextId::ConsentLead:
        return SEAL_TRANSLATE("LoginPage", "%1 asks for access. You are signed in as %2.");
    case TextId::Allow:
        return SEAL_TRANSLATE("LoginPage", "Allow");
    case TextId::Deny:
        return SEAL_TRANSLATE("LoginPage", "Do not allow");
    case TextId::ErrorTitle:
        return SEAL_TRANSLATE("LoginPage", "This did not work");
    case TextId::ErrorHelp:
        return SEAL_TRANSLATE(
            "LoginPage",
            "Go back to the application and try again. If it fails again, give its maker this reference: %1");
    case TextId::ErrorUnknownClient:
        return SEAL_TRANSLATE("LoginPage", "The application that sent you here is not registered at this site.");
    case TextId::ErrorRedirectUri:
        return SEAL_TRANSLATE(
            "LoginPage",
            "The application wants to be answered at an address that is not registered for it. You were not sent "
            "there.");
    case TextId::ErrorBadRequest:
        return SEAL_TRANSLATE("LoginPage", "The application sent a request that cannot be understood.");
    case TextId::ErrorForm:
        return SEAL_TRANSLATE(
            "LoginPage",
            "This page is too old, or it was opened in another browser. Cookies must be allowed to sign in.");
    case TextId::ErrorWrongMethod:
        return SEAL_TRANSLATE("LoginPage", "This address cannot be used that way.");
    case TextId::ErrorTooLarge:
        return SEAL_TRANSLATE("LoginPage", "Too much was sent.");
    case TextId::ErrorTrouble:
        return SEAL_TRANSLATE("LoginPage", "The server has a problem. The administrator finds the reason in the log.");
    case TextId::NoticeTitle:
        return SEAL_TRANSLATE("LoginPage", "Sign-in");
    case TextId::NoticeSignedIn:
        return SEAL_TRANSLATE("LoginPage", "You are signed in as %1. You can go back to your application.");
    case TextId::NoticeStart:
        return SEAL_TRANSLATE("LoginPage", "Open the application that you want to use: signing in starts there.");
    }
    return {};
}

} // namespace seal::identity
