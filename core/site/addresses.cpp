#include "core/site/addresses.h"

#include "core/site/settings.h"

#include <fmt/format.h>

#include <QHostAddress>
#include <QString>
#include <QTcpServer>

#include <algorithm>
#include <cctype>
#include <charconv>

namespace seal::site {

namespace {

constexpr std::uint16_t kCaOffset = 17;
// Below the range from which Linux takes ports for outgoing connections (32768 on), so that a restart finds them free.
constexpr std::uint16_t kFreeFrom = 20000;
constexpr std::uint16_t kFreeRange = 12000;
constexpr int kFreeTries = 200;

std::uint16_t randomPort(Random &random)
{
    std::array<std::byte, 2> bytes{};
    random.fill(bytes);
    const auto number = static_cast<unsigned>(bytes[0]) << 8U | static_cast<unsigned>(bytes[1]);
    return static_cast<std::uint16_t>(kFreeFrom + number % kFreeRange);
}

QString qtText(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

bool isIp(std::string_view host) { return !QHostAddress(qtText(host)).isNull(); }

std::string settingOfPort(ListenerId id) { return std::string(kSettingPortPrefix) + std::string(listenerName(id)); }

} // namespace

std::string_view listenerName(ListenerId id)
{
    switch (id) {
    case ListenerId::SimSHttps:
        return "simS.https";
    case ListenerId::SimSMtls:
        return "simS.mtls";
    case ListenerId::SkmSHttps:
        return "skmS.https";
    case ListenerId::SkmSMtls:
        return "skmS.mtls";
    case ListenerId::CaHttp:
        return "ca.http";
    }
    return {};
}

std::string_view serverName(ServerId id)
{
    switch (id) {
    case ServerId::SimS:
        return "simS";
    case ServerId::SkmS:
        return "skmS";
    case ServerId::Ca:
        return "ca";
    }
    return {};
}

std::optional<ServerId> serverByName(std::string_view name)
{
    for (const auto id : kServers) {
        if (serverName(id) == name)
            return id;
    }
    return {};
}

std::vector<ServerId> serversOf(std::string_view names)
{
    std::vector<ServerId> servers;
    for (std::size_t at = 0; at < names.size();) {
        const auto end = std::min(names.find(' ', at), names.size());
        if (const auto server = serverByName(names.substr(at, end - at)))
            servers.push_back(*server);
        at = end + 1;
    }
    return servers;
}

ServerId serverOf(ListenerId id)
{
    switch (id) {
    case ListenerId::SimSHttps:
    case ListenerId::SimSMtls:
        return ServerId::SimS;
    case ListenerId::SkmSHttps:
    case ListenerId::SkmSMtls:
        return ServerId::SkmS;
    case ListenerId::CaHttp:
        return ServerId::Ca;
    }
    return ServerId::SimS;
}

Result<std::array<std::uint16_t, kListeners.size()>> Addresses::portsFrom(std::uint16_t base)
{
    if (base < 1 || base > 65535 - kCaOffset)
        return makeError(Errc::InvalidInput, fmt::format("there is no room for the ports from {} on; choose a base up to {}", base, 65535 - kCaOffset));
    std::array<std::uint16_t, kListeners.size()> ports{};
    for (std::size_t i = 0; i < ports.size(); ++i)
        ports[i] = static_cast<std::uint16_t>(base + (kListeners[i] == ListenerId::CaHttp ? kCaOffset : i));
    return ports;
}

Result<std::array<std::uint16_t, kListeners.size()>> Addresses::freePorts(const std::string &bind, Random &random)
{
    std::array<std::uint16_t, kListeners.size()> ports{};
    std::size_t found = 0;
    const QHostAddress address(qtText(bind));
    for (int i = 0; i < kFreeTries && found < ports.size(); ++i) {
        const auto port = randomPort(random);
        const auto *end = ports.begin() + found;
        QTcpServer probe;
        if (std::find(ports.cbegin(), end, port) == end && probe.listen(address, port))
            ports[found++] = port;
    }
    if (found < ports.size())
        return makeError(Errc::Unavailable, fmt::format("no free ports were found on {}", bind));
    return ports;
}

Result<Addresses> Addresses::load(const store::Tables &tables, bool &hasPorts)
{
    Addresses addresses;
    SEAL_TRY(const auto hosts, tables.setting(kSettingHosts));
    for (std::size_t at = 0; at < hosts.size();) {
        const auto end = std::min(hosts.find(' ', at), hosts.size());
        addresses.hosts.push_back(hosts.substr(at, end - at));
        at = end + 1;
    }
    if (addresses.hosts.empty())
        return makeError(Errc::Io, "the site has no host name: its database is damaged");
    if (auto bind = tables.setting(kSettingBindAddress))
        addresses.bind = *std::move(bind);
    hasPorts = true;
    for (const auto id : kListeners) {
        const auto text = tables.setting(settingOfPort(id));
        if (!text) {
            hasPorts = false;
            addresses.ports = {};
            break;
        }
        auto &port = addresses.ports[static_cast<std::size_t>(id)];
        if (std::from_chars(text->data(), text->data() + text->size(), port).ec != std::errc() || port == 0)
            return makeError(Errc::Io, fmt::format("the setting {} is damaged", settingOfPort(id)));
    }
    return addresses;
}

Status Addresses::save(store::Tables &tables) const
{
    for (const auto id : kListeners)
        SEAL_CHECK(tables.putSetting(settingOfPort(id), std::to_string(port(id))));
    return tables.putSetting(kSettingIssuer, origin(ListenerId::SimSHttps));
}

std::string Addresses::origin(ListenerId id) const
{
    const auto &host = hosts.front();
    const bool v6 = host.find(':') != std::string::npos;
    return fmt::format("{}://{}{}{}:{}", id == ListenerId::CaHttp ? "http" : "https", v6 ? "[" : "", host, v6 ? "]" : "", port(id));
}

guard::SiteOrigins Addresses::origins() const
{
    return {origin(ListenerId::SimSHttps), origin(ListenerId::SimSHttps), origin(ListenerId::SimSMtls), origin(ListenerId::SkmSHttps),
            origin(ListenerId::SkmSMtls)};
}

std::string Addresses::crlUrl() const { return origin(ListenerId::CaHttp) + "/issuing.crl"; }

ca::EntityNames Addresses::names() const
{
    ca::EntityNames names;
    names.commonName = hosts.front();
    for (const auto &host : hosts) {
        if (isIp(host))
            names.ipAddresses.push_back(host);
        else
            names.dnsNames.push_back(host);
        if (host == "localhost") {
            names.ipAddresses.emplace_back("127.0.0.1");
            names.ipAddresses.emplace_back("::1");
        }
    }
    return names;
}

std::vector<CertificateWish> Addresses::wishes() const
{
    std::vector<CertificateWish> all;
    for (const auto id : kListeners) {
        if (id != ListenerId::CaHttp)
            all.push_back({std::string(listenerName(id)), pki::ProfileId::TlsServer, names(), crypto::KeyType::EcP256, ca::KeyPlace::Stored});
    }
    // TS 33.210 clause 6.2.3: one of the two mandatory TLS 1.2 suites wants an RSA certificate.
    all.push_back({std::string(kRsaPurpose), pki::ProfileId::TlsServer, names(), crypto::KeyType::Rsa, ca::KeyPlace::Stored});
    return all;
}

Result<std::vector<PortProbe>> probePorts(std::uint16_t base, const std::string &bind)
{
    SEAL_TRY(const auto ports, Addresses::portsFrom(base));
    std::vector<PortProbe> probes;
    for (const auto id : kListeners) {
        const auto port = ports[static_cast<std::size_t>(id)];
        QTcpServer probe;
        probes.push_back({id, port, probe.listen(QHostAddress(qtText(bind)), port)});
    }
    return probes;
}

Status checkHost(std::string_view host)
{
    constexpr std::size_t kMaxHost = 253;
    if (isIp(host))
        return {};
    const auto good = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '.'; };
    const bool shape = !host.empty() && host.size() <= kMaxHost && std::all_of(host.begin(), host.end(), good) && host.front() != '.'
                       && host.front() != '-' && host.back() != '.' && host.find("..") == std::string_view::npos;
    if (!shape)
        return makeError(Errc::InvalidInput, fmt::format("\"{}\" is no host name: use letters, digits, dots and hyphens, or an IP address",
                                                         host.substr(0, 60)));
    return {};
}

} // namespace seal::site
