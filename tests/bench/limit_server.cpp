// The limit program: the least that a TLS server on this machine can do for an answer of 900 bytes, optionally with one ES256
// signature in it. No router, no guard, no state: what Sealdesk's servers are measured against.
//
// usage: seal_limit DIR [--sign]     writes DIR/ca.pem, prints "PORT" on stdout, runs until stdin ends

#include "core/base/encoding.h"
#include "core/crypto/random.h"
#include "core/pki/builder.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/ssl/impl/src.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

#include <fmt/core.h>

#include <csignal>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <thread>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using Tcp = asio::ip::tcp;
using Stream = beast::ssl_stream<beast::tcp_stream>;

namespace {

constexpr std::size_t kBodySize = 900;
constexpr auto kTuple = asio::as_tuple(asio::use_awaitable);

struct Identity
{
    seal::crypto::PrivateKey key;
    std::string certificatePem;
    std::string rootPem;
};

template <typename T>
T must(seal::Result<T> result)
{
    if (!result) {
        std::cerr << "seal_limit: " << result.error().detail << '\n';
        std::exit(1);
    }
    return *std::move(result);
}

Identity makeIdentity()
{
    auto &random = seal::crypto::systemRandom();
    const auto rootKey = must(seal::crypto::PrivateKey::generate());
    seal::pki::CertificateSpec root;
    root.profile = seal::pki::ProfileId::RootCa;
    root.subject = {"", "Sealdesk bench", "root"};
    const auto now = seal::SystemClock().now();
    root.notBefore = now - std::chrono::hours(1);
    root.notAfter = now + std::chrono::hours(72);
    const auto rootCertificate = must(seal::pki::issueRoot(root, rootKey, random));
    const auto key = must(seal::crypto::PrivateKey::generate());
    seal::pki::CertificateSpec leaf;
    leaf.subject = {"", "Sealdesk bench", "localhost"};
    leaf.dnsNames = {"localhost"};
    leaf.notBefore = now - std::chrono::hours(1);
    leaf.notAfter = now + std::chrono::hours(24);
    leaf.crlUrl = "http://localhost/bench.crl";
    const auto certificate = must(seal::pki::issue(leaf, key.publicKey(), rootCertificate, rootKey, random));
    return {key, certificate.toPem(), rootCertificate.toPem()};
}

asio::awaitable<void> serve(Tcp::socket socket, asio::ssl::context &tls, const seal::crypto::PrivateKey *signer)
{
    Stream stream(std::move(socket), tls);
    beast::get_lowest_layer(stream).socket().set_option(Tcp::no_delay(true));
    if (const auto [ec] = co_await stream.async_handshake(asio::ssl::stream_base::server, kTuple); ec)
        co_return;
    beast::flat_buffer buffer;
    std::string answer;
    for (;;) {
        beast::get_lowest_layer(stream).expires_after(std::chrono::seconds(30));
        http::request_parser<http::string_body> parser;
        if (const auto [ec, n] = co_await http::async_read(stream, buffer, parser, kTuple); ec)
            co_return;
        std::string body(kBodySize, 'x');
        if (signer) {
            const auto signature = must(signer->signEs256(seal::asBytes(body)));
            const auto text = seal::toBase64Url(signature);
            std::memcpy(body.data(), text.data(), text.size());
        }
        answer = fmt::format("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n", body.size());
        answer += body;
        if (const auto [ec, n] = co_await asio::async_write(stream, asio::buffer(answer), kTuple); ec)
            co_return;
    }
}

asio::awaitable<void> accept(Tcp::acceptor &acceptor, asio::ssl::context &tls, const seal::crypto::PrivateKey *signer)
{
    for (;;) {
        auto [ec, socket] = co_await acceptor.async_accept(kTuple);
        if (!ec)
            asio::co_spawn(acceptor.get_executor(), serve(std::move(socket), tls, signer), asio::detached);
    }
}

Tcp::acceptor listenOn(asio::io_context &context, unsigned short port)
{
    Tcp::acceptor acceptor(context, Tcp::v4());
    acceptor.set_option(asio::socket_base::reuse_address(true));
    const int on = 1;
    ::setsockopt(acceptor.native_handle(), SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    acceptor.bind({asio::ip::address_v4::loopback(), port});
    acceptor.listen();
    return acceptor;
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    if (argc < 2) {
        std::cerr << "usage: seal_limit DIR [--sign]\n";
        return 2;
    }
    const auto identity = makeIdentity();
    std::ofstream(std::string(argv[1]) + "/ca.pem") << identity.rootPem;
    const bool sign = argc > 2 && std::string_view(argv[2]) == "--sign";
    const auto *signer = sign ? &identity.key : nullptr;

    asio::ssl::context tls(asio::ssl::context::tls_server);
    tls.use_certificate_chain(asio::buffer(identity.certificatePem));
    const auto keyPem = must(identity.key.toPem());
    tls.use_private_key(asio::buffer(keyPem.text().data(), keyPem.size()), asio::ssl::context::pem);

    asio::io_context first(1);
    asio::io_context second(1);
    auto firstAcceptor = listenOn(first, 0);
    auto secondAcceptor = listenOn(second, firstAcceptor.local_endpoint().port());
    asio::co_spawn(first, accept(firstAcceptor, tls, signer), asio::detached);
    asio::co_spawn(second, accept(secondAcceptor, tls, signer), asio::detached);
    std::thread firstThread([&] { first.run(); });
    std::thread secondThread([&] { second.run(); });
    std::cout << firstAcceptor.local_endpoint().port() << std::endl;
    std::cin.ignore(std::numeric_limits<std::streamsize>::max());
    first.stop();
    second.stop();
    firstThread.join();
    secondThread.join();
    return 0;
}
