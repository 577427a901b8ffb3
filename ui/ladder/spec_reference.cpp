#include "ui/ladder/spec_reference.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

struct Document
{
    QStringView name;
    QStringView title;
    QStringView help;
};

/// Titles are those of the documents and stay as they are published.
constexpr std::array<Document, 27> kDocuments{{
    {u"TS 33.434", u"Service Enabler Architecture Layer (SEAL); security aspects", u"conformance"},
    {u"TS 23.434", u"Service Enabler Architecture Layer for Verticals (SEAL); functional architecture and information flows", u"conformance"},
    {u"TS 24.547", u"Identity management, SEAL; protocol specification", u"tokens"},
    {u"TS 29.549", u"SEAL; Application Programming Interface (API) specification", u"keys"},
    {u"TS 29.122", u"T8 reference point for northbound APIs", u"refusals"},
    {u"TS 33.210", u"Network Domain Security; IP network layer security and TLS profiles", u"certificates"},
    {u"OIDC Core", u"OpenID Connect Core 1.0", u"tokens"},
    {u"OIDC Discovery", u"OpenID Connect Discovery 1.0", u"tokens"},
    {u"RFC 5280", u"Internet X.509 Public Key Infrastructure Certificate and CRL Profile", u"certificates"},
    {u"RFC 6265", u"HTTP State Management Mechanism", u"tokens"},
    {u"RFC 6749", u"The OAuth 2.0 Authorization Framework", u"tokens"},
    {u"RFC 6750", u"The OAuth 2.0 Authorization Framework: Bearer Token Usage", u"tokens"},
    {u"RFC 7009", u"OAuth 2.0 Token Revocation", u"tokens"},
    {u"RFC 7515", u"JSON Web Signature (JWS)", u"tokens"},
    {u"RFC 7517", u"JSON Web Key (JWK)", u"tokens"},
    {u"RFC 7519", u"JSON Web Token (JWT)", u"tokens"},
    {u"RFC 7636", u"Proof Key for Code Exchange by OAuth Public Clients", u"tokens"},
    {u"RFC 8252", u"OAuth 2.0 for Native Apps", u"tokens"},
    {u"RFC 8414", u"OAuth 2.0 Authorization Server Metadata", u"tokens"},
    {u"RFC 8705", u"OAuth 2.0 Mutual-TLS Client Authentication and Certificate-Bound Access Tokens", u"tokens"},
    {u"RFC 8707", u"Resource Indicators for OAuth 2.0", u"tokens"},
    {u"RFC 9068", u"JSON Web Token (JWT) Profile for OAuth 2.0 Access Tokens", u"tokens"},
    {u"RFC 9110", u"HTTP Semantics", u"refusals"},
    {u"RFC 9207", u"OAuth 2.0 Authorization Server Issuer Identification", u"tokens"},
    {u"RFC 9457", u"Problem Details for HTTP APIs", u"refusals"},
    {u"RFC 9562", u"Universally Unique IDentifiers (UUIDs)", u"conformance"},
    {u"RFC 9700", u"Best Current Practice for OAuth 2.0 Security", u"threats"},
}};

QString addressOf(const QString &document, const QString &clause)
{
    const auto number = document.section(u' ', 1);
    if (document.startsWith(u"RFC ")) {
        static const QRegularExpression section(u"^[0-9]+(\\.[0-9]+)*$"_s);
        const auto place = section.match(clause).hasMatch() ? QString(u"#section-"_s + clause) : QString();
        return u"https://www.rfc-editor.org/rfc/rfc%1%2"_s.arg(number, place);
    }
    if (document.startsWith(u"TS "))
        return u"https://www.3gpp.org/dynareport/%1.htm"_s.arg(QString(number).remove(u'.'));
    if (document == u"OIDC Core")
        return u"https://openid.net/specs/openid-connect-core-1_0.html"_s;
    if (document == u"OIDC Discovery")
        return u"https://openid.net/specs/openid-connect-discovery-1_0.html"_s;
    return {};
}

} // namespace

QList<SpecReference> specReferences(const QString &clauses)
{
    static const QRegularExpression shape(u"^(TS [0-9]+\\.[0-9]+|RFC [0-9]+|OIDC [A-Z][a-z]+)\\s*(.*)$"_s);
    QList<SpecReference> all;
    for (const auto &piece : clauses.split(u',', Qt::SkipEmptyParts)) {
        const auto part = piece.trimmed();
        SpecReference reference;
        if (const auto match = shape.match(part); match.hasMatch()) {
            reference.document = match.captured(1);
            reference.clause = match.captured(2).trimmed();
        } else if (!all.isEmpty()) {
            reference.document = all.last().document;
            reference.clause = part;
        } else {
            reference.document = part;
        }
        for (const auto &known : kDocuments) {
            if (known.name != reference.document)
                continue;
            reference.title = known.title.toString();
            reference.help = known.help.toString();
        }
        if (reference.help.isEmpty())
            reference.help = u"conformance"_s;
        reference.address = addressOf(reference.document, reference.clause);
        all << reference;
    }
    return all;
}

} // namespace seal::ui
