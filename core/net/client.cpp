#include "core/net/client.h"

#include <algorithm>
#include <deque>
#include <map>
#include <mutex>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include "core/net/message.h"
#include "core/net/transport.h"

namespace seal::net {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using std::chrono::steady_clock;

struct Target
{
    bool tls = true;
    std::string host; ///< without brackets
    std::string port;
    std::string authority; ///< as the Host field says it
    std::string path;      ///< origin form, with query
    [[nodiscard]] std::string origin() const { return (tls ? "https://" : "http://") + authority; }
};

Result<Target> parseTarget(const std::string &url, bool allowPlain)
{
    const auto parsed = boost::urls::parse_uri(url);
    if (parsed.has_error())
        return makeError(Errc::InvalidInput, "not a URL");
    const auto &view = *parsed;
    Target target;
    target.tls = view.scheme_id() == boost::urls::scheme::https;
    if (!target.tls && (view.scheme_id() != boost::urls::scheme::http || !allowPlain))
        return makeError(Errc::InvalidInput, "only https:// addresses are used");
    if (view.has_userinfo() || view.encoded_host().empty())
        return makeError(Errc::InvalidInput, "the URL names no host, or credentials");
    target.host = view.host_type() == boost::urls::host_type::ipv6 ? std::string(view.host_address()) : view.host();
    target.port = view.has_port() && !view.port().empty() ? std::string(view.port()) : (target.tls ? "443" : "80");
    const auto host = view.encoded_host();
    target.authority.assign(host.data(), host.size());
    if (target.port != (target.tls ? "443" : "80"))
        target.authority += ":" + target.port;
    const auto path = view.encoded_path();
    target.path.assign(path.data(), path.size());
    if (target.path.empty())
        target.path = "/";
    if (view.has_query()) {
        const auto query = view.encoded_query();
        target.path.append("?").append(query.data(), query.size());
    }
    return target;
}

/// RFC 9110 section 9.2.2.
bool isIdempotent(Method method)
{
    return method != Method::Post && method != Method::Patch && method != Method::Other;
}

/// One connection with its time limit. Shared so that a timer that fires late finds it gone instead of dangling.
class Link : public std::enable_shared_from_this<Link>
{
public:
    explicit Link(const asio::any_io_executor &executor)
        : transport(tcp::socket(executor)), resolver(executor), timer(executor)
    {
    }

    void arm(std::chrono::milliseconds timeout)
    {
        late = false;
        timer.expires_after(timeout);
        timer.async_wait([weak = weak_from_this()](error_code ec) {
            const auto self = weak.lock();
            if (ec || !self || self->timer.expiry() > steady_clock::now())
                return;
            self->late = true;
            self->resolver.cancel();
            error_code ignored;
            self->transport.socket().close(ignored);
        });
    }

    Transport transport;
    tcp::resolver resolver;
    asio::steady_timer timer;
    bool late = false;
    bool reused = false;
    std::string in; ///< read but not consumed
    std::optional<TlsInfo> tls;
    steady_clock::time_point idleSince;
};
using LinkPtr = std::shared_ptr<Link>;

/// What one exchange came to; `nothingCame` says that not a single byte was read.
struct Outcome
{
    Result<ClientResponse> response;
    bool nothingCame = false;
};

Error failed(const Link &link, Errc code, std::string what)
{
    return link.late ? makeError(Errc::Unavailable, "time is over: " + what) : makeError(code, std::move(what));
}

} // namespace

struct HttpsClient::Impl
{
    Impl(TlsClientContext t, ClientOptions o) : tls(std::move(t)), options(std::move(o)) {}

    static asio::awaitable<Result<ClientResponse>> send(std::shared_ptr<Impl> self, ClientRequest request);
    asio::awaitable<Result<LinkPtr>> connect(const Target &target);
    asio::awaitable<Outcome> exchange(LinkPtr link, const Target &target, const ClientRequest &request);
    asio::awaitable<bool> write(LinkPtr link, std::string text);
    /// More bytes: 1, the end: 0, broken or late: -1.
    asio::awaitable<int> readMore(LinkPtr link);
    asio::awaitable<Result<ResponseHead>> readHead(LinkPtr link, Method method);
    asio::awaitable<Status> readBody(LinkPtr link, const ResponseHead &head, std::string &body);
    LinkPtr takeIdle(const std::string &origin, const asio::execution_context &context);
    void keep(const std::string &origin, LinkPtr link);

    TlsClientContext tls;
    ClientOptions options;
    std::unique_ptr<asio::io_context> loop; ///< what sendBlocking() runs on; outlives the links below
    std::mutex mutex;
    std::map<std::string, std::deque<LinkPtr>, std::less<>> idle;
};

LinkPtr HttpsClient::Impl::takeIdle(const std::string &origin, const asio::execution_context &context)
{
    const std::lock_guard lock(mutex);
    auto &links = idle[origin];
    for (auto it = links.begin(); it != links.end();) {
        auto link = *it;
        if (&link->transport.socket().get_executor().context() != &context) {
            ++it; // another thread's
            continue;
        }
        it = links.erase(it);
        if (steady_clock::now() - link->idleSince > options.idle)
            continue;
        // Anything to read on an idle connection is its end, or worse.
        char byte = 0;
        if (link->transport.tryRead(&byte, 1).outcome == Transport::Outcome::WantRead) {
            link->reused = true;
            return link;
        }
    }
    return nullptr;
}

void HttpsClient::Impl::keep(const std::string &origin, LinkPtr link)
{
    link->timer.cancel();
    link->idleSince = steady_clock::now();
    const std::lock_guard lock(mutex);
    auto &links = idle[origin];
    if (links.size() < options.idlePerOrigin)
        links.push_back(std::move(link));
}

asio::awaitable<Result<LinkPtr>> HttpsClient::Impl::connect(const Target &target)
{
    const auto executor = co_await asio::this_coro::executor;
    auto link = std::make_shared<Link>(executor);
    link->arm(options.connectTimeout);
    error_code ec;
    const std::string name = options.connectAddress.empty() ? target.host : options.connectAddress;
    const auto addresses =
        co_await link->resolver.async_resolve(name, target.port, asio::redirect_error(asio::use_awaitable, ec));
    if (ec)
        co_return failed(*link, Errc::Unavailable, "no address of " + target.host + ": " + ec.message());
    co_await asio::async_connect(link->transport.socket(), addresses, asio::redirect_error(asio::use_awaitable, ec));
    if (ec)
        co_return failed(*link, Errc::Unavailable, "no connection to " + target.authority + ": " + ec.message());
    link->transport.prepare();
    if (!target.tls)
        co_return link;
    if (const auto started = link->transport.startClient(tls.handle(), target.host); !started)
        co_return started.error();
    for (;;) {
        const auto step = link->transport.tryHandshake();
        if (step.outcome == Transport::Outcome::Ok)
            break;
        if (step.outcome != Transport::Outcome::WantRead && step.outcome != Transport::Outcome::WantWrite)
            co_return failed(*link, Errc::Denied, "TLS with " + target.authority + ": " + link->transport.failure());
        co_await link->transport.wait(step.outcome);
        if (link->transport.waitFailed())
            co_return failed(*link, Errc::Io, "TLS with " + target.authority);
    }
    link->tls = link->transport.tlsInfo();
    co_return link;
}

asio::awaitable<bool> HttpsClient::Impl::write(LinkPtr link, std::string text)
{
    std::string_view rest = text;
    while (!rest.empty()) {
        const auto step = link->transport.tryWrite(rest);
        if (step.outcome == Transport::Outcome::Ok) {
            rest.remove_prefix(step.bytes);
            continue;
        }
        if (step.outcome != Transport::Outcome::WantRead && step.outcome != Transport::Outcome::WantWrite)
            co_return false;
        co_await link->transport.wait(step.outcome);
        if (link->transport.waitFailed())
            co_return false;
    }
    co_return true;
}

asio::awaitable<int> HttpsClient::Impl::readMore(LinkPtr link)
{
    constexpr std::size_t kPiece = 16UL * 1024;
    const auto before = link->in.size();
    for (;;) {
        link->in.resize(before + kPiece);
        const auto step = link->transport.tryRead(link->in.data() + before, kPiece);
        link->in.resize(before + step.bytes);
        if (step.outcome == Transport::Outcome::Ok)
            co_return 1;
        if (step.outcome == Transport::Outcome::Closed)
            co_return 0;
        if (step.outcome == Transport::Outcome::Failed)
            co_return -1;
        co_await link->transport.wait(step.outcome);
        if (link->transport.waitFailed())
            co_return -1;
    }
}

asio::awaitable<Result<ResponseHead>> HttpsClient::Impl::readHead(LinkPtr link, Method method)
{
    HeadScanner scanner;
    for (;;) {
        const auto size = scanner.find(link->in);
        if (size > options.maxHeader || (size == 0 && link->in.size() > options.maxHeader))
            co_return makeError(Errc::TooLarge, "the head of the answer is too large");
        if (size == 0) {
            const auto more = co_await readMore(link);
            if (more > 0)
                continue;
            auto reason = link->transport.failure();
            // A server that refuses our certificate says so in its first record only (TLS 1.3): that is a refusal, not
            // an accident.
            const bool refusedUs = reason.find("alert") != std::string::npos;
            co_return failed(*link, refusedUs ? Errc::Denied : Errc::Io,
                             "the connection ended before an answer: " + reason);
        }
        ResponseHead head;
        const auto refusal = parseResponseHead(std::string_view(link->in).substr(0, size), method, head);
        if (refusal)
            co_return makeError(Errc::InvalidInput, std::string("bad answer: ") + std::string(refusal->detail));
        link->in.erase(0, size);
        scanner.reset();
        if (head.status / 100 != 1)
            co_return head;
    }
}

asio::awaitable<Status> HttpsClient::Impl::readBody(LinkPtr link, const ResponseHead &head, std::string &body)
{
    if (head.framing == Framing::None)
        co_return Status();
    if (head.framing == Framing::Length && head.length > options.maxBody)
        co_return makeError(Errc::TooLarge, "the answer is too large");
    ChunkDecoder decoder(options.maxBody);
    for (;;) {
        if (head.framing == Framing::Chunked) {
            link->in.erase(0, decoder.feed(link->in, body));
            if (decoder.refusal())
                co_return makeError(decoder.refusal()->status == 413 ? Errc::TooLarge : Errc::InvalidInput,
                                    std::string(decoder.refusal()->detail));
            if (decoder.done())
                co_return Status();
        } else {
            const auto wanted =
                head.framing == Framing::Length ? static_cast<std::size_t>(head.length) - body.size() : link->in.size();
            body.append(link->in, 0, wanted);
            link->in.erase(0, wanted);
            if (body.size() > options.maxBody)
                co_return makeError(Errc::TooLarge, "the answer is too large");
            if (head.framing == Framing::Length && body.size() == head.length)
                co_return Status();
        }
        const auto more = co_await readMore(link);
        // RFC 9112 section 9.8: without close_notify an answer that ends with the connection may have been cut off.
        if (more == 0 && head.framing == Framing::UntilClose)
            co_return Status();
        if (more <= 0)
            co_return failed(*link, Errc::Io, "the connection ended inside the answer");
    }
}

asio::awaitable<Outcome> HttpsClient::Impl::exchange(LinkPtr link, const Target &target, const ClientRequest &request)
{
    link->arm(options.requestTimeout);
    const bool takesBody =
        request.method == Method::Post || request.method == Method::Put || request.method == Method::Patch;
    std::string text;
    Outcome outcome{makeError(Errc::InvalidInput, "a request field holds a line break"), false};
    if (!appendRequest(text, methodName(request.method), target.path, target.authority, request.headers, request.body,
                       takesBody || !request.body.empty()))
        co_return outcome;
    // A failed write may still have an answer waiting (413, or the alert that says why).
    (void)co_await write(link, std::move(text));
    auto head = co_await readHead(link, request.method);
    outcome.nothingCame = !head && link->in.empty() && !link->late && head.error().code == Errc::Io;
    if (!head) {
        outcome.response = head.error();
        co_return outcome;
    }
    ClientResponse response;
    const auto read = co_await readBody(link, *head, response.body);
    if (!read) {
        outcome.response = read.error();
        co_return outcome;
    }
    response.status = head->status;
    response.headers = std::move(head->headers);
    response.tls = link->tls;
    if (head->keepAlive && link->in.empty())
        keep(target.origin(), link);
    else
        link->transport.endWriting();
    link->timer.cancel();
    outcome.response = std::move(response);
    co_return outcome;
}

asio::awaitable<Result<ClientResponse>> HttpsClient::Impl::send(std::shared_ptr<Impl> self, ClientRequest request)
{
    const auto target = parseTarget(request.url, self->options.allowPlainHttp);
    if (!target)
        co_return target.error();
    if (methodName(request.method).empty())
        co_return makeError(Errc::InvalidInput, "no such method");
    const auto executor = co_await asio::this_coro::executor;
    for (;;) {
        auto link = self->takeIdle(target->origin(), executor.context());
        if (!link) {
            auto connected = co_await self->connect(*target);
            if (!connected)
                co_return connected.error();
            link = *connected;
        }
        auto outcome = co_await self->exchange(link, *target, request);
        // RFC 9112 section 9.3.1: the server may have closed a kept connection at the same moment.
        if (outcome.nothingCame && link->reused && isIdempotent(request.method))
            continue;
        co_return outcome.response;
    }
}

HttpsClient::HttpsClient(TlsClientContext tls, ClientOptions options)
    : m_impl(std::make_shared<Impl>(std::move(tls), std::move(options)))
{
}

HttpsClient::~HttpsClient() = default;
HttpsClient::HttpsClient(HttpsClient &&) noexcept = default;
HttpsClient &HttpsClient::operator=(HttpsClient &&) noexcept = default;

asio::awaitable<Result<ClientResponse>> HttpsClient::send(ClientRequest request)
{
    return Impl::send(m_impl, std::move(request));
}

Result<ClientResponse> HttpsClient::sendBlocking(ClientRequest request)
{
    if (!m_impl->loop)
        m_impl->loop = std::make_unique<asio::io_context>(1);
    Result<ClientResponse> result = makeError(Errc::Cancelled, "not sent");
    m_impl->loop->restart();
    asio::co_spawn(*m_impl->loop, Impl::send(m_impl, std::move(request)),
                   [&result](const std::exception_ptr &exception, Result<ClientResponse> answer) {
                       if (!exception)
                           result = std::move(answer);
                       else
                           result = makeError(Errc::Unavailable, "the client failed");
                   });
    m_impl->loop->run();
    return result;
}

} // namespace seal::net
