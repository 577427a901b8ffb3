#pragma once

#include "core/base/result.h"
#include "core/net/http.h"
#include "core/net/tls.h"

#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>

namespace seal::net {

struct ClientRequest
{
    Method method = Method::Get;
    std::string url; ///< "https://host[:port]/path?query"
    Headers headers; ///< Host, Content-Length and Connection are set by the client
    std::string body;
};

/// The answer, and what TLS agreed on (none for plain HTTP).
struct ClientResponse : Response
{
    std::optional<TlsInfo> tls;
};

struct ClientOptions
{
    std::chrono::milliseconds connectTimeout{10'000}; ///< name, connection and handshake together
    std::chrono::milliseconds requestTimeout{20'000}; ///< sending and the whole answer
    std::chrono::milliseconds idle{30'000};           ///< how long a connection is kept for the next request
    std::size_t maxBody = 1024 * 1024;
    std::size_t maxHeader = 16 * 1024;
    std::size_t idlePerOrigin = 8;
    bool allowPlainHttp = false; ///< http:// addresses (CRLs, OCSP); never for tokens
    /// Connect here instead of resolving the host of the URL (an IP address); name checks still use the host.
    std::string connectAddress;
};

/// An HTTP/1.1 client that keeps connections per origin. Redirects are answers like any other: never followed.
/// May be used on several threads; must end before the io_contexts it was used on.
class HttpsClient
{
public:
    explicit HttpsClient(TlsClientContext tls, ClientOptions options = {});
    ~HttpsClient();
    HttpsClient(HttpsClient &&) noexcept;
    HttpsClient &operator=(HttpsClient &&) noexcept;

    /// InvalidInput: bad URL or answer that is not HTTP. Unavailable: no name, no connection, time over. Denied: TLS
    /// refused, ours or theirs. TooLarge: answer over the limits. Io: the connection broke.
    [[nodiscard]] boost::asio::awaitable<Result<ClientResponse>> send(ClientRequest request);
    /// The same with a loop of its own, for command line and tests. Keeps connections too. One call at a time.
    Result<ClientResponse> sendBlocking(ClientRequest request);

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace seal::net
