#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>

namespace boost::asio {
class io_context;
}

namespace seal::net {

/// The threads "net-0".."net-N", each with an io_context of its own. Listeners and clients must end before it does.
class Workers
{
public:
    explicit Workers(std::size_t count);
    ~Workers();
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;

    Status start();
    /// Ends the loops and joins the threads; what is still pending is dropped. start() is possible again.
    void stop();
    [[nodiscard]] bool running() const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] boost::asio::io_context &context(std::size_t index);
    /// Runs a function on worker `index`, soon. It must not throw.
    void post(std::size_t index, std::function<void()> function);
    /// The worker that the calling thread is; nothing on other threads.
    [[nodiscard]] std::optional<std::size_t> currentIndex() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace seal::net
