#include "core/identity/authorize_request.h"

#include <QtTest>

#include <fmt/format.h>

using namespace seal;
using namespace seal::identity;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kChallenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
constexpr auto kCallback = "http%3A%2F%2F127.0.0.1%3A5000%2Fcallback";

store::Snapshot sampleSnapshot()
{
    store::Client app;
    app.id = ClientId("demo-app");
    app.grantTypes = {"authorization_code", "refresh_token"};
    app.redirectUris = {"http://127.0.0.1/callback"};
    app.scopes = {"openid", "seal:key", "seal:identity:provision"};
    app.allServices = true;
    store::Client service = app;
    service.id = ClientId("demo-service");
    service.grantTypes = {"client_credentials"};
    store::Client gone = app;
    gone.id = ClientId("gone");
    gone.disabled = true;
    std::unordered_map<ClientId, store::Client> clients;
    for (const auto &client : {app, service, gone})
        clients.emplace(client.id, client);
    store::ValService v2x;
    v2x.id = ValServiceId("v2x");
    std::unordered_map<ValServiceId, store::ValService> services;
    services.emplace(v2x.id, v2x);
    store::Snapshot snapshot;
    snapshot.clients = clients;
    snapshot.services = services;
    return snapshot;
}

/// A good query with changes: "-name" leaves one out, "name=value" replaces or adds, "+name=value" adds a second one.
std::string queryWith(const QStringList &changes)
{
    std::vector<std::pair<std::string, std::string>> fields{{"response_type", "code"},
                                                            {"client_id", "demo-app"},
                                                            {"scope", "openid%20seal:key"},
                                                            {"redirect_uri", kCallback},
                                                            {"state", "st%3D1"},
                                                            {"nonce", "n1"},
                                                            {"acr_values", "3gpp:acr:password"},
                                                            {"code_challenge", kChallenge},
                                                            {"code_challenge_method", "S256"}};
    for (const auto &change : changes) {
        const auto text = change.toStdString();
        const auto equals = text.find('=');
        if (text.front() == '-') {
            std::erase_if(fields, [&](const auto &field) { return field.first == text.substr(1); });
            continue;
        }
        const bool add = text.front() == '+';
        const auto name = text.substr(add ? 1 : 0, equals - (add ? 1 : 0));
        if (!add)
            std::erase_if(fields, [&](const auto &field) { return field.first == name; });
        fields.emplace_back(name, text.substr(equals + 1));
    }
    std::string query;
    for (const auto &[name, value] : fields)
        query += (query.empty() ? "" : "&") + name + "=" + value;
    return query;
}

} // namespace

class tst_IdentityAuthorize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data()
    {
        QTest::addColumn<QStringList>("changes");
        QTest::addColumn<QString>("outcome"); // "ok", "page:<mistake>" or "redirect:<error>"
        const auto row = [](const char *name, const QStringList &changes, const char *outcome) {
            QTest::newRow(name) << changes << QString::fromLatin1(outcome);
        };
        row("TS 33.434 A.4.2.2: the eight parameters are accepted", {}, "ok");
        row("stock clients may leave out state, nonce and acr_values", {u"-state"_s, u"-nonce"_s, u"-acr_values"_s},
            "ok");
        row("RFC 6749 3.1: unknown parameters are ignored", {u"+foo=bar"_s}, "ok");
        row("a missing scope is all that is registered, here too much for one token", {u"-scope"_s},
            "redirect:invalid_target");
        row("plain OAuth without openid works", {u"scope=seal:key"_s}, "ok");
        row("another acr is only a wish", {u"acr_values=urn:x"_s}, "ok");
        row("another loopback port is accepted", {u"redirect_uri=http%3A%2F%2F127.0.0.1%3A1%2Fcallback"_s}, "ok");

        row("unknown client: page", {u"client_id=nobody"_s}, "page:client");
        row("no client: page", {u"-client_id"_s}, "page:client");
        row("disabled client: page", {u"client_id=gone"_s}, "page:client");
        row("doubled client: page", {u"+client_id=demo-app"_s}, "page:bad");
        row("wrong redirect: page", {u"redirect_uri=https%3A%2F%2Fevil.example%2Fcallback"_s}, "page:redirect");
        row("redirect with an added path: page", {u"redirect_uri=http%3A%2F%2F127.0.0.1%2Fcallback%2Fx"_s},
            "page:redirect");
        row("no redirect: page", {u"-redirect_uri"_s}, "page:redirect");
        row("doubled redirect: page", {QStringLiteral("+redirect_uri=") + QString::fromLatin1(kCallback)}, "page:bad");

        row("doubled state is invalid_request", {u"+state=2"_s}, "redirect:invalid_request");
        row("doubled unknown parameter is invalid_request", {u"+x=1"_s, u"+x=2"_s}, "redirect:invalid_request");
        row("no response_type is invalid_request", {u"-response_type"_s}, "redirect:invalid_request");
        row("response_type token is refused", {u"response_type=token"_s}, "redirect:unsupported_response_type");
        row("response_type code id_token is refused", {u"response_type=code%20id_token"_s},
            "redirect:unsupported_response_type");
        row("response_mode fragment is refused", {u"response_mode=fragment"_s}, "redirect:invalid_request");
        row("response_mode query is the default", {u"response_mode=query"_s}, "ok");
        row("RFC 7636: no challenge is refused", {u"-code_challenge"_s}, "redirect:invalid_request");
        row("RFC 7636: no method means plain and is refused", {u"-code_challenge_method"_s},
            "redirect:invalid_request");
        row("RFC 7636: plain is refused", {u"code_challenge_method=plain"_s}, "redirect:invalid_request");
        row("RFC 7636: a short challenge is refused", {u"code_challenge=abc"_s}, "redirect:invalid_request");
        row("an empty challenge counts as left out", {u"code_challenge="_s}, "redirect:invalid_request");
        row("request objects are refused", {u"request=a.b.c"_s}, "redirect:request_not_supported");
        row("request_uri is refused", {u"request_uri=https%3A%2F%2Fx"_s}, "redirect:request_uri_not_supported");
        row("registration is refused", {u"registration=%7B%7D"_s}, "redirect:registration_not_supported");
        row("prompt none with login is refused", {u"prompt=none%20login"_s}, "redirect:invalid_request");
        row("an unknown prompt is refused", {u"prompt=dance"_s}, "redirect:invalid_request");
        row("prompt login is accepted", {u"prompt=login"_s}, "ok");
        row("max_age of letters is refused", {u"max_age=soon"_s}, "redirect:invalid_request");
        row("negative max_age is refused", {u"max_age=-1"_s}, "redirect:invalid_request");
        row("a broken id_token_hint is refused", {u"id_token_hint=a.b.c"_s}, "redirect:invalid_request");
        row("an ill-formed scope is invalid_scope", {u"scope=openid%20%20x"_s}, "redirect:invalid_scope");
        row("a scope that is not for the client is invalid_scope", {u"scope=seal:group"_s}, "redirect:invalid_scope");
        row("a foreign resource is invalid_target", {u"resource=https%3A%2F%2Fevil"_s}, "redirect:invalid_target");
        row("two resources are invalid_target", {u"resource=https%3A%2F%2Fskm"_s, u"+resource=https%3A%2F%2Fsim"_s},
            "redirect:invalid_target");
        row("a client without the code grant is unauthorized_client", {u"client_id=demo-service"_s},
            "redirect:unauthorized_client");
    }
    void requests()
    {
        QFETCH(QStringList, changes);
        QFETCH(QString, outcome);
        const auto snapshot = sampleSnapshot();
        const auto form = net::parseForm(queryWith(changes));
        QVERIFY(form.has_value());
        const guard::SiteOrigins origins{"https://sim", "https://sim", "https://sim:1", "https://skm", "https://skm:1"};
        const auto result = checkAuthorize(*form, snapshot, origins);
        QString got = u"ok"_s;
        if (const auto *local = std::get_if<LocalRefusal>(&result)) {
            switch (local->mistake) {
            case LocalMistake::UnknownClient:
                got = u"page:client"_s;
                break;
            case LocalMistake::RedirectUri:
                got = u"page:redirect"_s;
                break;
            case LocalMistake::BadRequest:
                got = u"page:bad"_s;
                break;
            }
        }
        if (const auto *redirect = std::get_if<RedirectRefusal>(&result)) {
            got = u"redirect:"_s + QString::fromStdString(redirect->error.error);
            QVERIFY(!redirect->error.description.empty());
            const auto location = redirectWithError(*redirect, "https://sim");
            QVERIFY(location.starts_with("http://127.0.0.1:5000/callback?error="));
            QVERIFY(location.find("iss=https%3A%2F%2Fsim") != std::string::npos); // RFC 9207
            const bool doubledState = changes.contains(u"+state=2"_s);
            QCOMPARE(location.find("state=st%3D1") == std::string::npos, doubledState);
        }
        QCOMPARE(got, outcome);
    }

    void longStateIsRefusedAndNotSentBack()
    {
        const auto form = net::parseForm(queryWith({u"state="_s + QString(3000, u'x')}));
        const auto result =
            checkAuthorize(*form, sampleSnapshot(), {"https://sim", "https://sim", "", "https://skm", ""});
        const auto *redirect = std::get_if<RedirectRefusal>(&result);
        QVERIFY(redirect != nullptr);
        QCOMPARE(redirect->error.error, std::string("invalid_request"));
        QVERIFY(redirect->state.empty());
    }
};

QTEST_APPLESS_MAIN(tst_IdentityAuthorize)
#include "tst_identity_authorize.moc"
