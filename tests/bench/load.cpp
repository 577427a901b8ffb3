// Load over TLS 1.3 keep-alive connections for a fixed time; prints one JSON line.
//
// usage: seal_load PORT CAFILE SECONDS CONNECTIONS REQUESTFILE              the same request again and again
//        seal_load PORT CAFILE SECONDS CONNECTIONS REQUESTFILE --refresh F  F holds one refresh token a line, one for each
//                                                                           connection; "{refresh}" in the request is replaced

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/ssl/impl/src.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <csignal>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using Clock = std::chrono::steady_clock;

namespace {

constexpr auto kTuple = asio::as_tuple(asio::use_awaitable);

struct Totals
{
    std::uint64_t ok = 0;
    std::uint64_t failed = 0;
    std::uint64_t connectionsLost = 0;
    std::string firstFailure;
    std::vector<float> millis;
};

struct Plan
{
    unsigned short port = 0;
    Clock::time_point start;
    Clock::time_point end;
    std::string request;
};

std::string readFile(const char *name)
{
    std::ifstream in(name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::string withRefresh(const std::string &pattern, const std::string &token)
{
    // The body's length changes with the token: the pattern has "{length}" where Content-Length stands.
    const auto bodyStart = pattern.find("\r\n\r\n") + 4;
    auto body = pattern.substr(bodyStart);
    body.replace(body.find("{refresh}"), 9, token);
    auto head = pattern.substr(0, bodyStart);
    head.replace(head.find("{length}"), 8, std::to_string(body.size()));
    return head + body;
}

std::size_t contentLength(std::string_view head)
{
    const auto at = head.find("ontent-Length: ");
    std::size_t length = 0;
    if (at != std::string_view::npos)
        std::from_chars(head.data() + at + 15, head.data() + head.size(), length);
    return length;
}

std::string memberOf(std::string_view json, std::string_view name)
{
    const auto key = fmt::format("\"{}\":\"", name);
    const auto at = json.find(key);
    if (at == std::string_view::npos)
        return {};
    const auto from = at + key.size();
    return std::string(json.substr(from, json.find('"', from) - from));
}

asio::awaitable<void> run(const Plan &plan, asio::ssl::context &tls, Totals &totals, std::string refresh)
{
    asio::ssl::stream<Tcp::socket> stream(co_await asio::this_coro::executor, tls);
    if (const auto [ec] = co_await stream.next_layer().async_connect({asio::ip::address_v4::loopback(), plan.port}, kTuple); ec) {
        ++totals.connectionsLost;
        co_return;
    }
    stream.next_layer().set_option(Tcp::no_delay(true));
    std::string name = "localhost"; // what SSL_set_tlsext_host_name does, without its cast
    SSL_ctrl(stream.native_handle(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data());
    if (const auto [ec] = co_await stream.async_handshake(asio::ssl::stream_base::client, kTuple); ec) {
        ++totals.connectionsLost;
        co_return;
    }
    std::string request = refresh.empty() ? plan.request : withRefresh(plan.request, refresh);
    std::string in(16384, '\0');
    while (Clock::now() < plan.end) {
        const auto sent = Clock::now();
        if (const auto [ec, n] = co_await asio::async_write(stream, asio::buffer(request), kTuple); ec) {
            ++totals.connectionsLost;
            co_return;
        }
        std::size_t have = 0;
        std::size_t want = 0;
        while (want == 0 || have < want) {
            const auto [ec, n] = co_await stream.async_read_some(asio::buffer(in.data() + have, in.size() - have), kTuple);
            if (ec) {
                ++totals.connectionsLost;
                co_return;
            }
            have += n;
            const std::string_view text(in.data(), have);
            if (const auto head = text.find("\r\n\r\n"); want == 0 && head != std::string_view::npos)
                want = head + 4 + contentLength(text.substr(0, head));
        }
        const std::string_view answer(in.data(), have);
        const bool good = answer.starts_with("HTTP/1.1 200");
        if (!refresh.empty() && good)
            request = withRefresh(plan.request, memberOf(answer, "refresh_token"));
        if (sent < plan.start)
            continue; // warming up
        if (good)
            ++totals.ok;
        else if (totals.failed++ == 0)
            totals.firstFailure = std::string(answer.substr(0, 400));
        totals.millis.push_back(std::chrono::duration<float, std::milli>(Clock::now() - sent).count());
        if (!refresh.empty() && !good)
            co_return;
    }
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    if (argc != 6 && argc != 8) {
        std::cerr << "usage: seal_load PORT CAFILE SECONDS CONNECTIONS REQUESTFILE [--refresh FILE]\n";
        return 2;
    }
    Plan plan;
    plan.port = static_cast<unsigned short>(std::stoi(argv[1]));
    plan.request = readFile(argv[5]);
    const double seconds = std::stod(argv[3]);
    const int connections = std::stoi(argv[4]);
    std::vector<std::string> refresh;
    if (argc == 8) {
        std::ifstream in(argv[7]);
        for (std::string line; std::getline(in, line);)
            refresh.push_back(line);
    }

    asio::ssl::context tls(asio::ssl::context::tls_client);
    tls.load_verify_file(argv[2]);
    tls.set_verify_mode(asio::ssl::verify_peer);
    asio::io_context context(1);
    Totals totals;
    plan.start = Clock::now() + std::chrono::milliseconds(700);
    plan.end = plan.start + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
    for (std::size_t i = 0; i < static_cast<std::size_t>(connections); ++i)
        asio::co_spawn(context, run(plan, tls, totals, i < refresh.size() ? refresh[i] : std::string()), asio::detached);
    context.run();

    std::sort(totals.millis.begin(), totals.millis.end());
    const auto percentile = [&](double p) {
        return totals.millis.empty() ? 0.0F : totals.millis[static_cast<std::size_t>(p * static_cast<double>(totals.millis.size() - 1))];
    };
    fmt::print(R"({{"perSecond":{:.0f},"ok":{},"failed":{},"connectionsLost":{},"p50":{:.2f},"p99":{:.2f}}})"
               "\n",
               static_cast<double>(totals.ok) / seconds, totals.ok, totals.failed, totals.connectionsLost, percentile(0.5), percentile(0.99));
    if (!totals.firstFailure.empty())
        std::cerr << "first failure: " << totals.firstFailure << '\n';
    return totals.ok > 0 && totals.failed == 0 ? 0 : 1;
}
