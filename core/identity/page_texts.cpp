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

std::string englishText(TextId id)
{
    switch (id) {
    case TextId::DemoBanner:
        return "DEMO: a site for trying things out. Nothing here is protected; do not use real passwords.";
    case TextId::LoginTitle:
        return "Sign in";
    case TextId::LoginLead:
        return "%1 asks you to sign in at %2.";
    case TextId::UserName:
        return "User name";
    case TextId::Password:
        return "Password";
    case TextId::SignIn:
        return "Sign in";
    case TextId::WrongCredentials:
        return "The user name or the password is wrong. Check both and try again.";
    case TextId::Throttled:
        return "There were too many attempts. Wait %1 seconds, then try again.";
    case TextId::Busy:
        return "The server is busy. Wait a moment, then try again.";
    case TextId::AccessHeading:
        return "%1 will be able to:";
    case TextId::ScopeOpenid:
        return "know who you are at this site";
    case TextId::ScopeKey:
        return "get your security keys";
    case TextId::ScopeKeyProvision:
        return "provide security keys";
    case TextId::ScopeGroup:
        return "use groups on your behalf";
    case TextId::ScopeLocation:
        return "use locations on your behalf";
    case TextId::ScopeData:
        return "deliver data on your behalf";
    case TextId::ScopeIdentityProvision:
        return "provide identity parameters";
    case TextId::OneService:
        return "use the service %1";
    case TextId::AllServices:
        return "use every service that you are registered for";
    case TextId::ConsentTitle:
        return "Allow access?";
    case TextId::ConsentLead:
        return "%1 asks for access. You are signed in as %2.";
    case TextId::Allow:
        return "Allow";
    case TextId::Deny:
        return "Do not allow";
    case TextId::ErrorTitle:
        return "This did not work";
    case TextId::ErrorHelp:
        return "Go back to the application and try again. If it fails again, give its maker this reference: %1";
    case TextId::ErrorUnknownClient:
        return "The application that sent you here is not registered at this site.";
    case TextId::ErrorRedirectUri:
        return "The application wants to be answered at an address that is not registered for it. You were not sent "
               "there.";
    case TextId::ErrorBadRequest:
        return "The application sent a request that cannot be understood.";
    case TextId::ErrorForm:
        return "This page is too old, or it was opened in another browser. Cookies must be allowed to sign in.";
    case TextId::ErrorWrongMethod:
        return "This address cannot be used that way.";
    case TextId::ErrorTooLarge:
        return "Too much was sent.";
    case TextId::ErrorTrouble:
        return "The server has a problem. The administrator finds the reason in the log.";
    case TextId::NoticeTitle:
        return "Sign-in";
    case TextId::NoticeSignedIn:
        return "You are signed in as %1. You can go back to your application.";
    case TextId::NoticeStart:
        return "Open the application that you want to use: signing in starts there.";
    }
    return {};
}

} // namespace seal::identity
