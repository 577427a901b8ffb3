#include "app/token_command.h"

#include "app/command_line.h"
#include "app/output.h"
#include "app/site_access.h"
#include "core/crypto/jwk.h"
#include "core/crypto/jwt.h"
#include "core/net/client.h"

#include <boost/json/serialize.hpp>
#include <fmt/format.h>

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace seal::app {

namespace {

constexpr std::size_t kMaxToken = 64 * 1024;
// Where Debian, Fedora and their kin keep the certificates that the machine trusts.
constexpr const char *kSystemBundles[] = {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"};

QString readToken(const QString &given)
{
    if (given != u"-")
        return given.trimmed();
    std::string text;
    for (int c = std::getchar(); c != EOF && text.size() <= kMaxToken; c = std::getchar())
        text += static_cast<char>(c);
    return QString::fromStdString(text).trimmed();
}

Result<std::vector<pki::Certificate>> trustAnchors(const QString &siteDir)
{
    if (!siteDir.isEmpty()) {
        SEAL_TRY(const auto pem, site::readTextFile(site::SiteFiles(site::toPath(siteDir)).caBundle()));
        return pki::Certificate::listFromPem(pem);
    }
    for (const auto *bundle : kSystemBundles) {
        if (const auto pem = site::readTextFile(bundle))
            return pki::Certificate::listFromPem(*pem);
    }
    return makeError(Errc::NotFound, "no trusted certificates were found; name --site, or a file for --jwks");
}

Result<std::string> fetch(const QString &url, const QString &siteDir)
{
    SEAL_TRY(auto anchors, trustAnchors(siteDir));
    SEAL_TRY(auto tls, net::TlsClientContext::create({std::move(anchors), {}, {}}));
    net::HttpsClient http(std::move(tls));
    SEAL_TRY(const auto answer, http.sendBlocking({net::Method::Get, url.toStdString(), {}, {}}));
    if (answer.status != 200)
        return makeError(Errc::Unavailable, fmt::format("{} answered {}", url.toStdString(), answer.status));
    return answer.body;
}

QJsonObject toQt(const boost::json::object &object)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(boost::json::serialize(object))).object();
}

int inspectWithKeys(const QString &token, const QString &jwks, const CommonOptions &common, const Output &output)
{
    const auto text = token.toStdString();
    const auto decoded = crypto::decodeJwtUnverified(text);
    if (!decoded) {
        return output.fail({Errc::InvalidInput, u"That is no signed JWT: "_s + QString::fromStdString(decoded.error().detail),
                            u"Give the three parts with their dots, whole"_s});
    }
    QJsonObject json{{u"header"_s, toQt(decoded->header.members)}, {u"claims"_s, toQt(decoded->claims)}};
    if (jwks.isEmpty()) {
        json.insert(u"signature"_s, u"not checked: no keys were named"_s);
        output.value(json);
        return kDone;
    }
    const auto source = jwks.startsWith(u"https://") ? fetch(jwks, common.site) : site::readTextFile(site::toPath(jwks));
    if (!source)
        return output.fail(api::failureOf(source.error()));
    const auto keys = crypto::JwkSet::parse(*source);
    if (!keys)
        return output.fail({Errc::InvalidInput, u"%1 holds no JWK set: %2"_s.arg(jwks, QString::fromStdString(keys.error().detail)), {}});
    const auto lookup = [&keys](std::string_view kid) { return keys->signatureKey(kid); };
    const bool known = keys->signatureKey(decoded->header.kid).has_value();
    const bool good = known && crypto::verifyJwt(text, lookup).has_value();
    json.insert(u"signature"_s, good ? u"good"_s : known ? u"bad"_s : u"unknown key"_s);
    output.value(json);
    return good ? kDone : kFailed;
}

} // namespace

int tokenInspectCommand(const QStringList &arguments)
{
    const auto &method = *api::findMethod(u"token.inspect");
    QCommandLineParser parser;
    addCommonOptions(parser, false);
    addMethodOptions(parser, method);
    parser.addOption({u"jwks"_s, u"Keys to check the signature with: a file or an https address, in place of those of the site"_s, u"FILE|URL"_s});
    const auto command = u"sealdeskd token inspect --help"_s;
    if (const auto code = parse(parser, arguments, u"sealdeskd token inspect"_s))
        return *code;
    const auto common = commonOptions(parser, false);
    const auto given = methodArguments(parser, method);
    for (const auto &problem : {common.problem, given.problem}) {
        if (!problem.isEmpty())
            return usageError(problem, command, common.json);
    }
    const Output output(common.json);
    const auto token = readToken(given.params.value(u"token"_s).toString());
    const auto jwks = parser.value(u"jwks"_s);
    if (common.site.isEmpty() || !jwks.isEmpty())
        return inspectWithKeys(token, jwks, common, output);
    auto access = SiteAccess::open(common);
    if (!access)
        return output.fail(api::failureOf(access.error()));
    const auto reply = (*access)->call(method.name(), {{u"token"_s, token}});
    if (reply.failure)
        return output.fail(*reply.failure);
    output.value(reply.value);
    const auto json = reply.value.toObject();
    const bool accepted = json.value(u"signature"_s) == u"good"_s && json.value(u"accepted"_s).toBool(true);
    return accepted ? kDone : kFailed;
}

} // namespace seal::app
