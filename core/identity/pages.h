#pragma once

#include "core/identity/page_texts.h"
#include "core/net/http.h"

#include <string>
#include <string_view>
#include <vector>

namespace seal::identity {

/// Escapes text for HTML content and quoted attributes.
std::string htmlEscape(std::string_view text);

/// What an application asks for, in words.
struct AccessList
{
    std::string application;
    std::vector<std::string> scopes;       ///< scope strings
    std::vector<std::string> serviceNames; ///< names of the VAL services; empty: all that the user has
};

struct LoginPage
{
    AccessList access;
    std::string sealedRequest;
    std::string userName; ///< filled in already
    std::string message;  ///< why the page is shown again; empty at first
    std::string redirectUri;
    int status = 200;
};

struct ConsentPage
{
    AccessList access;
    std::string userName;
    std::string sealedRequest;
    std::string redirectUri;
};

/// The pages of the SIM-S: plain forms, no script, readable with any style or none.
class Pages
{
public:
    Pages(const PageTexts &texts, std::string siteName, bool demo);

    [[nodiscard]] net::Response login(const LoginPage &page, std::string_view locale) const;
    [[nodiscard]] net::Response consent(const ConsentPage &page, std::string_view locale) const;
    /// `reference` is the correlation id that the log knows.
    [[nodiscard]] net::Response error(int status, TextId what, std::string_view reference,
                                      std::string_view locale) const;
    /// At GET /login; an empty name when nobody is signed in.
    [[nodiscard]] net::Response notice(std::string_view userName, std::string_view locale) const;

    /// Text with %1 and %2 filled in, not escaped.
    [[nodiscard]] std::string text(TextId id, std::string_view locale, std::string_view one = {},
                                   std::string_view two = {}) const;
    [[nodiscard]] std::string pickLocale(std::string_view uiLocales, const net::Headers &headers) const;

private:
    [[nodiscard]] std::string words(TextId id, std::string_view locale, std::string_view one = {},
                                    std::string_view two = {}) const;
    [[nodiscard]] std::string accessList(const AccessList &access, std::string_view locale) const;
    [[nodiscard]] net::Response page(int status, TextId title, std::string_view body, std::string_view locale,
                                     std::string_view redirectUri) const;

    const PageTexts &m_texts;
    std::string m_siteName;
    bool m_demo;
    std::string m_styleSource; ///< 'sha256-...' of the style sheet
};

/// The source expression that lets a form's answer redirect there (CSP 3: form-action is checked for redirects too).
std::string formActionSource(std::string_view redirectUri);

} // namespace seal::identity
