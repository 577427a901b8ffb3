#include "core/net/transport.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <boost/asio/ip/address.hpp>

#include "core/crypto/ossl.h"

namespace seal::net {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;

// A BIO over an Asio socket: OpenSSL's own would raise SIGPIPE on a closed peer, and Asio's stream keeps 68 KB of
// buffers for each connection.

tcp::socket &socketOf(BIO *bio)
{
    return *static_cast<tcp::socket *>(BIO_get_data(bio));
}

int socketWrite(BIO *bio, const char *data, std::size_t size, std::size_t *written)
{
    BIO_clear_retry_flags(bio);
    boost::system::error_code ec;
    *written = socketOf(bio).send(asio::buffer(data, size), 0, ec);
    if (ec == asio::error::would_block || ec == asio::error::try_again)
        BIO_set_retry_write(bio);
    return ec ? 0 : 1;
}

int socketRead(BIO *bio, char *data, std::size_t size, std::size_t *got)
{
    BIO_clear_retry_flags(bio);
    boost::system::error_code ec;
    *got = socketOf(bio).receive(asio::buffer(data, size), 0, ec);
    if (ec == asio::error::would_block || ec == asio::error::try_again)
        BIO_set_retry_read(bio);
    if (ec == asio::error::eof)
        BIO_set_flags(bio, BIO_FLAGS_IN_EOF);
    return ec ? 0 : 1;
}

long socketControl(BIO *bio, int command, long /*number*/, void * /*pointer*/)
{
    switch (command) {
    case BIO_CTRL_FLUSH:
        return 1;
    case BIO_CTRL_EOF:
        return BIO_test_flags(bio, BIO_FLAGS_IN_EOF) != 0 ? 1 : 0;
    default:
        return 0;
    }
}

using BioMethodPtr = std::unique_ptr<BIO_METHOD, crypto::Deleter<BIO_meth_free>>;

BioMethodPtr makeSocketMethod()
{
    BioMethodPtr method(BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "seal socket"));
    if (method) {
        BIO_meth_set_write_ex(method.get(), socketWrite);
        BIO_meth_set_read_ex(method.get(), socketRead);
        BIO_meth_set_ctrl(method.get(), socketControl);
    }
    return method;
}

/// One immutable table of functions for the life of the program.
const BIO_METHOD *socketMethod()
{
    static const BioMethodPtr method = makeSocketMethod();
    return method.get();
}

} // namespace

Transport::Transport(tcp::socket socket) : m_socket(std::move(socket))
{
    if (m_socket.is_open())
        prepare();
}

void Transport::prepare()
{
    boost::system::error_code ignored;
    m_socket.non_blocking(true, ignored);
    m_socket.set_option(tcp::no_delay(true), ignored);
}

Transport::~Transport() = default;

Status Transport::attach(SSL_CTX *context)
{
    m_ssl.reset(SSL_new(context));
    BIO *bio = m_ssl ? BIO_new(socketMethod()) : nullptr;
    if (!bio) {
        m_ssl.reset();
        return crypto::opensslError("TLS object");
    }
    BIO_set_data(bio, &m_socket);
    BIO_set_init(bio, 1);
    SSL_set_bio(m_ssl.get(), bio, bio);
    return {};
}

Status Transport::startServer(SSL_CTX *context)
{
    SEAL_CHECK(attach(context));
    SSL_set_accept_state(m_ssl.get());
    return {};
}

Status Transport::startClient(SSL_CTX *context, const std::string &host)
{
    SEAL_CHECK(attach(context));
    SSL_set_connect_state(m_ssl.get());
    boost::system::error_code ec;
    asio::ip::make_address(host, ec);
    if (!ec) {
        // RFC 6066 section 3: no IP address in server_name; the check is against iPAddress (RFC 9525 section 6.5).
        if (X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(m_ssl.get()), host.c_str()) != 1)
            return crypto::opensslError("address check");
        return {};
    }
    SSL_set_hostflags(m_ssl.get(), X509_CHECK_FLAG_NEVER_CHECK_SUBJECT | X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    // SSL_set_tlsext_host_name() spelled out: the macro casts in the old style. OpenSSL copies the name.
    std::string name = host;
    if (host.empty() || SSL_set1_host(m_ssl.get(), host.c_str()) != 1 ||
        SSL_ctrl(m_ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data()) != 1)
        return crypto::opensslError("host name check");
    return {};
}

Transport::Step Transport::outcomeOf(int result)
{
    switch (SSL_get_error(m_ssl.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return {Outcome::WantRead};
    case SSL_ERROR_WANT_WRITE:
        return {Outcome::WantWrite};
    case SSL_ERROR_ZERO_RETURN:
        return {Outcome::Closed};
    case SSL_ERROR_SSL: {
        const auto code = ERR_peek_error();
        m_broken = true;
        m_plainHttp = ERR_GET_LIB(code) == ERR_LIB_SSL &&
                      (ERR_GET_REASON(code) == SSL_R_HTTP_REQUEST || ERR_GET_REASON(code) == SSL_R_HTTPS_PROXY_REQUEST);
        m_failure = crypto::opensslError("TLS").detail;
        if (const auto verified = SSL_get_verify_result(m_ssl.get()); !m_handshakeDone && verified != X509_V_OK)
            m_failure += std::string(" (") + X509_verify_cert_error_string(verified) + ")";
        return {Outcome::Failed};
    }
    default:
        m_broken = true;
        m_failure = "connection lost";
        ERR_clear_error();
        return {Outcome::Failed};
    }
}

Transport::Step Transport::tryHandshake()
{
    ERR_clear_error();
    const int result = SSL_do_handshake(m_ssl.get());
    if (result != 1)
        return outcomeOf(result);
    // RFC 7627 section 5.2, TS 33.210 clause 6.2.3: TLS 1.2 only with the extended master secret.
    if (SSL_version(m_ssl.get()) == TLS1_2_VERSION && SSL_get_extms_support(m_ssl.get()) != 1) {
        m_failure = "peer does not support extended_master_secret";
        return {Outcome::Failed};
    }
    m_handshakeDone = true;
    return {Outcome::Ok};
}

TlsInfo Transport::tlsInfo() const
{
    TlsInfo info;
    info.version = SSL_get_version(m_ssl.get());
    info.suite = SSL_get_cipher_name(m_ssl.get());
    if (SSL_CIPHER_standard_name(SSL_get_current_cipher(m_ssl.get())) != nullptr)
        info.suite = SSL_CIPHER_standard_name(SSL_get_current_cipher(m_ssl.get()));
    if (const auto group = SSL_get_negotiated_group(m_ssl.get()); group > 0) {
        if (const char *name = SSL_group_to_name(m_ssl.get(), static_cast<int>(group)))
            info.group = name;
    }
    info.peer = peerCertificate();
    return info;
}

std::optional<pki::Certificate> Transport::peerCertificate() const
{
    X509 *leaf = m_ssl ? SSL_get0_peer_certificate(m_ssl.get()) : nullptr;
    if (!leaf)
        return std::nullopt;
    auto certificate = pki::Certificate::fromHandle(leaf);
    if (!certificate)
        return std::nullopt;
    return *std::move(certificate);
}

Transport::Step Transport::tryRead(char *data, std::size_t size)
{
    if (m_ssl) {
        ERR_clear_error();
        std::size_t got = 0;
        const int result = SSL_read_ex(m_ssl.get(), data, size, &got);
        return result == 1 ? Step{Outcome::Ok, got} : outcomeOf(result);
    }
    boost::system::error_code ec;
    const auto got = m_socket.receive(asio::buffer(data, size), 0, ec);
    if (!ec)
        return {Outcome::Ok, got};
    if (ec == asio::error::would_block || ec == asio::error::try_again)
        return {Outcome::WantRead};
    return {ec == asio::error::eof ? Outcome::Closed : Outcome::Failed};
}

Transport::Step Transport::tryWrite(std::string_view data)
{
    if (m_ssl) {
        if (m_broken)
            return {Outcome::Failed};
        ERR_clear_error();
        std::size_t written = 0;
        const int result = SSL_write_ex(m_ssl.get(), data.data(), data.size(), &written);
        return result == 1 ? Step{Outcome::Ok, written} : outcomeOf(result);
    }
    boost::system::error_code ec;
    const auto written = m_socket.send(asio::buffer(data.data(), data.size()), 0, ec);
    if (!ec)
        return {Outcome::Ok, written};
    return {ec == asio::error::would_block || ec == asio::error::try_again ? Outcome::WantWrite : Outcome::Failed};
}

void Transport::writePlain(std::string_view data)
{
    boost::system::error_code ignored;
    m_socket.send(asio::buffer(data.data(), data.size()), 0, ignored);
}

void Transport::endWriting()
{
    if (m_ssl && m_handshakeDone && !m_broken) {
        ERR_clear_error();
        SSL_shutdown(m_ssl.get());
        ERR_clear_error();
    }
    boost::system::error_code ignored;
    m_socket.shutdown(tcp::socket::shutdown_send, ignored);
}

} // namespace seal::net
