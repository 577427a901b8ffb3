#include "core/store/store.h"

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <utility>

namespace seal::store {

namespace asio = boost::asio;

namespace {

/// A waiting coroutine. The guard keeps its io_context running until it has been told.
template <typename Handler>
struct Waiter
{
    explicit Waiter(Handler h) : handler(std::move(h)), guard(asio::get_associated_executor(handler)) {}
    Handler handler;
    asio::executor_work_guard<asio::associated_executor_t<Handler>> guard;
};

} // namespace

asio::awaitable<Outcome> Store::commit(Command command)
{
    auto start = [this](auto handler, Command asked) {
        // std::function must be copyable, handlers are not.
        auto waiter = std::make_shared<Waiter<decltype(handler)>>(std::move(handler));
        submit(std::move(asked), [waiter = std::move(waiter)](Outcome outcome) {
            const auto executor = waiter->guard.get_executor();
            asio::post(executor,
                       [waiter, outcome = std::move(outcome)]() mutable { waiter->handler(std::move(outcome)); });
        });
    };
    return asio::async_initiate<const asio::use_awaitable_t<>, void(Outcome)>(std::move(start), asio::use_awaitable,
                                                                              std::move(command));
}

} // namespace seal::store
