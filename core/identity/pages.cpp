#include "core/identity/pages.h"

#include "core/base/encoding.h"
#include "core/crypto/digest.h"
#include "core/guard/scopes.h"

#include <array>

namespace seal::identity {

namespace {

// Contrast of every pair is above 7:1, of the button above 5:1 (WCAG 2.1, 1.4.3).
constexpr std::string_view kStyle =
    ":root{color-scheme:light "
    "dark;--bg:#f3f5f8;--card:#fff;--ink:#16202c;--dim:#41505f;--line:#76828f;--go:#0b57b0;--goink:#fff;"
    "--bad:#8f1420;--badbg:#fdeced;--demo:#5c3d00;--demobg:#ffe9b8}"
    "@media(prefers-color-scheme:dark){:root{--bg:#11161c;--card:#1b232c;--ink:#eef2f6;--dim:#b8c4d0;--line:#8593a1;--"
    "go:#8ec1ff;"
    "--goink:#0a1724;--bad:#ffc2c6;--badbg:#43161b;--demo:#ffdf9e;--demobg:#44330a}}"
    "*{box-sizing:border-box}"
    "body{margin:0;background:var(--bg);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}"
    "main{max-width:26rem;margin:8vh auto;padding:2rem;background:var(--card);border-radius:.75rem;box-shadow:0 1px "
    "4px #0003}"
    "h1{margin:0 0 1rem;font-size:1.5rem}"
    "h2{margin:1.5rem 0 .25rem;font-size:1rem}"
    "p{margin:0 0 1rem;overflow-wrap:anywhere}"
    "ul{margin:0 0 1rem;padding-inline-start:1.25rem;color:var(--dim);overflow-wrap:anywhere}"
    "label{display:block;margin:1rem 0 .25rem;font-weight:600}"
    "input{width:100%;padding:.6rem;font:inherit;color:inherit;background:transparent;border:1px solid "
    "var(--line);border-radius:.4rem}"
    "button{width:100%;margin-top:1.25rem;padding:.7rem;font:inherit;font-weight:600;color:var(--goink);background:var("
    "--go);"
    "border:1px solid var(--go);border-radius:.4rem;cursor:pointer}"
    "button.no{color:var(--ink);background:transparent;border-color:var(--line)}"
    "input:focus-visible,button:focus-visible{outline:3px solid var(--go);outline-offset:2px}"
    ".bad{padding:.75rem;color:var(--bad);background:var(--badbg);border-radius:.4rem}"
    ".demo{margin:0;padding:.6rem 1rem;text-align:center;font-weight:600;color:var(--demo);background:var(--demobg)}";

std::string fillIn(std::string text, std::string_view one, std::string_view two)
{
    std::string out;
    out.reserve(text.size() + one.size() + two.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = i + 1 < text.size() ? text[i + 1] : '\0';
        if (text[i] == '%' && (next == '1' || next == '2')) {
            out += next == '1' ? one : two;
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

std::optional<TextId> textOfScope(std::string_view scope)
{
    static constexpr std::array<std::pair<std::string_view, TextId>, 7> kTexts{{
        {guard::kScopeOpenid, TextId::ScopeOpenid},
        {guard::kScopeKey, TextId::ScopeKey},
        {guard::kScopeKeyProvision, TextId::ScopeKeyProvision},
        {guard::kScopeGroup, TextId::ScopeGroup},
        {guard::kScopeLocation, TextId::ScopeLocation},
        {guard::kScopeData, TextId::ScopeData},
        {guard::kScopeIdentityProvision, TextId::ScopeIdentityProvision},
    }};
    for (const auto &[name, id] : kTexts) {
        if (name == scope)
            return id;
    }
    return std::nullopt;
}

constexpr int kOk = 200;

} // namespace

std::string htmlEscape(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string formActionSource(std::string_view redirectUri)
{
    const auto colon = redirectUri.find(':');
    if (colon == std::string_view::npos)
        return {};
    const auto scheme = redirectUri.substr(0, colon + 1);
    // A source expression has no form for IPv6 addresses, and none is needed for the private schemes of apps.
    if (!redirectUri.substr(colon).starts_with("://") || redirectUri.substr(colon).starts_with("://["))
        return std::string(scheme);
    const auto end = redirectUri.find_first_of("/?#;, '\"", colon + 3);
    return std::string(redirectUri.substr(0, end));
}

Pages::Pages(const PageTexts &texts, std::string siteName, bool demo)
    : m_texts(texts), m_siteName(std::move(siteName)), m_demo(demo),
      m_styleSource("'sha256-" + toBase64(crypto::sha256(asBytes(kStyle))) + "'")
{
}

std::string Pages::text(TextId id, std::string_view locale, std::string_view one, std::string_view two) const
{
    return fillIn(m_texts.text(id, locale), one, two);
}

std::string Pages::words(TextId id, std::string_view locale, std::string_view one, std::string_view two) const
{
    return fillIn(htmlEscape(m_texts.text(id, locale)), htmlEscape(one), htmlEscape(two));
}

std::string Pages::pickLocale(std::string_view uiLocales, const net::Headers &headers) const
{
    return m_texts.pick(uiLocales, headers.get("Accept-Language"));
}

std::string Pages::accessList(const AccessList &access, std::string_view locale) const
{
    std::string html = "<h2 id=\"access\">" + words(TextId::AccessHeading, locale, access.application) +
                       "</h2>\n<ul aria-labelledby=\"access\">\n";
    for (const auto &scope : access.scopes) {
        if (const auto id = textOfScope(scope))
            html += "<li>" + words(*id, locale) + "</li>\n";
    }
    for (const auto &name : access.serviceNames)
        html += "<li>" + words(TextId::OneService, locale, name) + "</li>\n";
    if (access.serviceNames.empty())
        html += "<li>" + words(TextId::AllServices, locale) + "</li>\n";
    return html + "</ul>\n";
}

net::Response Pages::login(const LoginPage &page, std::string_view locale) const
{
    // TS 24.547 6.2.2 step 3: 200 with form data that asks for user name and password.
    std::string html = "<p>" + words(TextId::LoginLead, locale, page.access.application, m_siteName) + "</p>\n";
    const bool bad = !page.message.empty();
    if (bad)
        html += "<p class=\"bad\" id=\"message\" role=\"alert\">" + htmlEscape(page.message) + "</p>\n";
    const std::string_view described = bad ? " aria-describedby=\"message\"" : "";
    html += "<form method=\"post\" action=\"/login\">\n<input type=\"hidden\" name=\"request\" value=\"" +
            htmlEscape(page.sealedRequest) + "\">\n";
    html += "<label for=\"username\">" + words(TextId::UserName, locale) + "</label>\n";
    html += "<input type=\"text\" id=\"username\" name=\"username\" value=\"" + htmlEscape(page.userName) +
            "\" autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\" required";
    html += described;
    html += page.userName.empty() ? " autofocus>\n" : ">\n";
    html += "<label for=\"password\">" + words(TextId::Password, locale) + "</label>\n";
    html += "<input type=\"password\" id=\"password\" name=\"password\" autocomplete=\"current-password\" required";
    html += described;
    html += page.userName.empty() ? ">\n" : " autofocus>\n";
    html += "<button type=\"submit\">" + words(TextId::SignIn, locale) + "</button>\n</form>\n";
    html += accessList(page.access, locale);
    return this->page(page.status, TextId::LoginTitle, html, locale, page.redirectUri);
}

net::Response Pages::consent(const ConsentPage &page, std::string_view locale) const
{
    std::string html = "<p>" + words(TextId::ConsentLead, locale, page.access.application, page.userName) + "</p>\n";
    html += accessList(page.access, locale);
    html += "<form method=\"post\" action=\"/login\">\n<input type=\"hidden\" name=\"request\" value=\"" +
            htmlEscape(page.sealedRequest) + "\">\n";
    html += "<button type=\"submit\" name=\"decision\" value=\"allow\">" + words(TextId::Allow, locale) + "</button>\n";
    html += "<button type=\"submit\" class=\"no\" name=\"decision\" value=\"deny\">" + words(TextId::Deny, locale) +
            "</button>\n</form>\n";
    return this->page(kOk, TextId::ConsentTitle, html, locale, page.redirectUri);
}

net::Response Pages::error(int status, TextId what, std::string_view reference, std::string_view locale) const
{
    const auto html = "<p class=\"bad\" role=\"alert\">" + words(what, locale) + "</p>\n<p>" +
                      words(TextId::ErrorHelp, locale, reference) + "</p>\n";
    return page(status, TextId::ErrorTitle, html, locale, {});
}

net::Response Pages::notice(std::string_view userName, std::string_view locale) const
{
    const auto html =
        "<p>" +
        (userName.empty() ? words(TextId::NoticeStart, locale) : words(TextId::NoticeSignedIn, locale, userName)) +
        "</p>\n";
    return page(kOk, TextId::NoticeTitle, html, locale, {});
}

net::Response Pages::page(int status, TextId title, std::string_view body, std::string_view locale,
                          std::string_view redirectUri) const
{
    std::string html = "<!DOCTYPE html>\n<html lang=\"" + htmlEscape(locale) + "\"";
    html += m_texts.rightToLeft(locale) ? " dir=\"rtl\">\n<head>\n" : ">\n<head>\n";
    html += "<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            "<meta name=\"robots\" content=\"noindex\">\n<title>";
    html += words(title, locale) + " - " + htmlEscape(m_siteName) + "</title>\n<style>";
    html += kStyle;
    html += "</style>\n</head>\n<body>\n";
    if (m_demo)
        html += "<p class=\"demo\" role=\"note\">" + words(TextId::DemoBanner, locale) + "</p>\n";
    html += "<main>\n<h1>" + words(title, locale) + "</h1>\n";
    html += body;
    html += "</main>\n</body>\n</html>\n";

    auto response = net::Response::html(status, std::move(html));
    std::string policy = "default-src 'none'; style-src " + m_styleSource + "; form-action 'self'";
    if (const auto source = formActionSource(redirectUri); !source.empty())
        policy += " " + source;
    policy += "; frame-ancestors 'none'; base-uri 'none'";
    auto &headers = response.headers;
    headers.set("Content-Security-Policy", std::move(policy));
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
    return response;
}

} // namespace seal::identity
