#pragma once

// A TCP connection with or without TLS, driven by tries that never block and waits in between. For .cpp files of this
// folder.

#include "core/net/tls.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <openssl/ssl.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace seal::net {

class Transport
{
public:
    enum class Outcome { Ok, WantRead, WantWrite, Closed, Failed };
    struct Step
    {
        Outcome outcome;
        std::size_t bytes = 0;
    };

    explicit Transport(boost::asio::ip::tcp::socket socket);
    ~Transport();
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    /// Non-blocking and without delay; the constructor does it for a socket that is connected already.
    void prepare();
    [[nodiscard]] boost::asio::ip::tcp::socket &socket() { return m_socket; }
    [[nodiscard]] bool isTls() const { return m_ssl != nullptr; }

    /// Begins TLS as a server or as a client that wants `host` (a name or an IP address) in the peer's certificate.
    Status startServer(SSL_CTX *context);
    Status startClient(SSL_CTX *context, const std::string &host);
    /// Again after each WantRead and WantWrite. Failed leaves a reason in failure().
    Step tryHandshake();
    [[nodiscard]] const std::string &failure() const { return m_failure; }
    /// The peer spoke plain HTTP to a TLS port.
    [[nodiscard]] bool sawPlainHttp() const { return m_plainHttp; }
    [[nodiscard]] TlsInfo tlsInfo() const;
    [[nodiscard]] std::optional<pki::Certificate> peerCertificate() const;

    Step tryRead(char *data, std::size_t size);
    Step tryWrite(std::string_view data);
    /// Past TLS: for an answer to somebody who does not speak it.
    void writePlain(std::string_view data);
    /// True if bytes wait inside TLS, so that waiting for the socket could wait for ever.
    [[nodiscard]] bool hasBuffered() const { return m_ssl && SSL_has_pending(m_ssl.get()) == 1; }
    /// Sends close_notify, if that goes at once, and ends our direction of TCP.
    void endWriting();

    /// Waits for what a step wanted; afterwards waitFailed() tells of cancellation.
    boost::asio::awaitable<void> wait(Outcome wanted)
    {
        using Socket = boost::asio::ip::tcp::socket;
        return m_socket.async_wait(wanted == Outcome::WantWrite ? Socket::wait_write : Socket::wait_read,
                                   boost::asio::redirect_error(boost::asio::use_awaitable, m_error));
    }
    [[nodiscard]] bool waitFailed() const { return static_cast<bool>(m_error); }

private:
    struct SslFree
    {
        void operator()(SSL *ssl) const noexcept { SSL_free(ssl); }
    };

    Status attach(SSL_CTX *context);
    Step outcomeOf(int result);

    boost::asio::ip::tcp::socket m_socket;
    std::unique_ptr<SSL, SslFree> m_ssl;
    boost::system::error_code m_error;
    std::string m_failure;
    bool m_plainHttp = false;
    bool m_handshakeDone = false;
    bool m_broken = false; ///< after a fatal TLS error nothing more may be sent through it
};

} // namespace seal::net
