#include "core/site/input.h"

#include "core/guard/scopes.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

std::optional<api::Failure> wrong(QString sentence, QString advice)
{
    return api::Failure{Errc::InvalidInput, std::move(sentence), std::move(advice)};
}

/// Letters that cannot be seen or that change how others are read (Unicode categories Cc, Cf, Zl, Zp, Cs, Co, Cn).
bool isHidden(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

std::optional<api::Failure> checkLetters(QStringView what, const QString &text)
{
    if (!text.isValidUtf16())
        return wrong(u"%1 holds half a character"_s.arg(what), u"Type it anew"_s);
    const auto letters = text.toUcs4();
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (isHidden(letters.at(i))) {
            return wrong(u"%1 holds a character that cannot be seen (U+%2, place %3)"_s.arg(what)
                             .arg(static_cast<uint>(letters.at(i)), 4, 16, QChar(u'0'))
                             .arg(i + 1),
                         u"Type it anew without it"_s);
        }
    }
    return {};
}

std::optional<api::Failure> checkLength(QStringView what, const QString &text, int maxLength)
{
    if (text.size() > maxLength)
        return wrong(u"%1 is %2 characters long, %3 are allowed"_s.arg(what).arg(text.size()).arg(maxLength), u"Take a shorter one"_s);
    return {};
}

} // namespace

std::optional<api::Failure> checkId(QStringView what, const QString &id)
{
    if (id.isEmpty())
        return wrong(u"%1 is empty"_s.arg(what), u"Give at least one character"_s);
    if (auto problem = checkLength(what, id, kMaxId))
        return problem;
    if (auto problem = checkLetters(what, id))
        return problem;
    if (id.trimmed().size() != id.size())
        return wrong(u"%1 begins or ends with a space"_s.arg(what), u"Ids are compared byte by byte; leave the space out"_s);
    if (id != id.normalized(QString::NormalizationForm_C))
        return wrong(u"%1 is not in Unicode form C, so that two texts that look alike would differ"_s.arg(what), u"Type it anew"_s);
    return {};
}

std::optional<api::Failure> checkName(QStringView what, const QString &name, int maxLength)
{
    if (auto problem = checkLength(what, name, maxLength))
        return problem;
    return checkLetters(what, name);
}

std::optional<api::Failure> checkPassword(const QString &password)
{
    if (password.size() < kMinPassword)
        return wrong(u"The password is shorter than %1 characters"_s.arg(kMinPassword), u"Take a longer one, or let one be made"_s);
    if (auto problem = checkLength(u"The password", password, kMaxPassword))
        return problem;
    return checkLetters(u"The password", password);
}

std::optional<api::Failure> checkScope(const QString &scope)
{
    const auto text = scope.toStdString();
    const auto known = guard::knownScopes();
    if (std::find(known.begin(), known.end(), text) != known.end() || guard::serviceOfScope(text))
        return {};
    QString all;
    for (const auto name : known)
        all += QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) + u", "_s;
    return wrong(u"There is no scope \"%1\""_s.arg(scope.left(60)), u"Scopes are %1and val: with a VAL service ID"_s.arg(all));
}

std::optional<api::Failure> checkRedirectUri(const QString &uri)
{
    const auto shown = uri.left(100);
    if (auto problem = checkLength(u"The redirect URI", uri, kMaxDescription))
        return problem;
    if (auto problem = checkLetters(u"The redirect URI", uri))
        return problem;
    const QUrl url(uri, QUrl::StrictMode);
    if (!url.isValid() || url.isRelative())
        return wrong(u"\"%1\" is no absolute URI"_s.arg(shown), u"Give one such as https://app.example/callback"_s);
    if (uri.contains(u'#'))
        return wrong(u"The redirect URI \"%1\" has a fragment"_s.arg(shown), u"RFC 6749 3.1.2 forbids it; leave out # and what follows"_s);
    if (!url.userInfo().isEmpty())
        return wrong(u"The redirect URI \"%1\" holds a user name"_s.arg(shown), u"Leave out what stands before @"_s);
    const auto scheme = url.scheme();
    if (scheme == u"https")
        return url.host().isEmpty() ? wrong(u"The redirect URI \"%1\" has no host"_s.arg(shown), {}) : std::nullopt;
    if (scheme == u"http") {
        if (QHostAddress(url.host()).isLoopback() || url.host() == u"localhost")
            return {};
        return wrong(u"The redirect URI \"%1\" is plain http to another machine"_s.arg(shown), u"Use https; http is for loopback addresses"_s);
    }
    // RFC 8252 7.1: a private-use scheme is a reversed domain name, so it has a dot.
    if (!scheme.contains(u'.'))
        return wrong(u"The redirect URI \"%1\" has a scheme that others may own too"_s.arg(shown), u"Use https, or a scheme such as com.example.app"_s);
    return {};
}

std::optional<api::Failure> checkGrantType(const QString &grantType)
{
    static constexpr std::array<QStringView, 3> kKnown{u"authorization_code", u"refresh_token", u"client_credentials"};
    if (std::find(kKnown.begin(), kKnown.end(), QStringView(grantType)) != kKnown.end())
        return {};
    return wrong(u"There is no grant type \"%1\""_s.arg(grantType.left(60)),
                 u"Grant types are authorization_code, refresh_token and client_credentials"_s);
}

} // namespace seal::site
