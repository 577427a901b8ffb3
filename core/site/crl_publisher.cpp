#include "core/site/crl_publisher.h"

#include "core/base/log.h"

namespace seal::site {

namespace {
constexpr std::chrono::hours kFresh{24};
}

std::shared_ptr<const net::Router> CrlPublisher::routes()
{
    auto router = std::make_shared<net::Router>();
    const auto self = shared_from_this();
    router->addPlain(net::Method::Get, "/root.crl", [self](const net::Request &) { return self->answer(true); });
    router->addPlain(net::Method::Get, "/issuing.crl", [self](const net::Request &) { return self->answer(false); });
    return router;
}

net::Response CrlPublisher::answer(bool ofRoot)
{
    const auto version = m_store.snapshot()->version;
    const auto now = m_clock.now();
    const std::scoped_lock lock(m_mutex);
    auto &cached = ofRoot ? m_root : m_issuing;
    if (!cached || cached->version != version || now - cached->signedAt > kFresh) {
        const auto list = ofRoot ? m_ca.service().rootCrl(m_store.reader()) : m_ca.service().crl(m_store.reader());
        if (!list) {
            log::error("seal.ca.crl", "no list could be signed: {}", list.error().detail);
            return net::Response::problem(503, "", "The list cannot be made now.");
        }
        cached = Cached{version, now, std::string(asText(list->toDer()))};
    }
    net::Response response;
    response.headers.add("Content-Type", "application/pkix-crl");
    response.headers.add("Cache-Control", "max-age=300");
    response.body = cached->der;
    return response;
}

} // namespace seal::site
