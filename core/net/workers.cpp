#include "core/net/workers.h"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include "core/base/log.h"

#ifdef __unix__
#include <pthread.h>
#include <signal.h> // NOLINT(modernize-deprecated-headers): pthread_sigmask is POSIX
#endif

namespace seal::net {

namespace {

/// Signals are for the main thread; names are for top and gdb.
void prepareThread([[maybe_unused]] std::size_t index)
{
#ifdef __unix__
    sigset_t all;
    sigfillset(&all);
    for (const int fault : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT})
        sigdelset(&all, fault);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
#endif
#ifdef __linux__
    pthread_setname_np(pthread_self(), ("net-" + std::to_string(index)).c_str());
#endif
}

} // namespace

struct Workers::Impl
{
    struct Worker
    {
        boost::asio::io_context context{1}; // one thread runs it
        std::thread thread;
        std::atomic<std::thread::id> id{};
    };
    std::vector<std::unique_ptr<Worker>> workers;
    std::atomic<bool> running = false;
};

Workers::Workers(std::size_t count) : m_impl(std::make_unique<Impl>())
{
    for (std::size_t i = 0; i < std::max<std::size_t>(count, 1); ++i)
        m_impl->workers.push_back(std::make_unique<Impl::Worker>());
}

Workers::~Workers()
{
    stop();
}

Status Workers::start()
{
    if (m_impl->running)
        return makeError(Errc::Conflict, "workers are running");
    for (std::size_t i = 0; i < m_impl->workers.size(); ++i) {
        auto &worker = *m_impl->workers[i];
        worker.context.restart();
        try {
            worker.thread = std::thread([&worker, i] {
                worker.id = std::this_thread::get_id();
                prepareThread(i);
                const auto guard = boost::asio::make_work_guard(worker.context);
                worker.context.run();
            });
        } catch (const std::system_error &e) {
            stop();
            return makeError(Errc::Io, std::string("no thread: ") + e.what());
        }
    }
    m_impl->running = true;
    return {};
}

void Workers::stop()
{
    for (auto &worker : m_impl->workers)
        worker->context.stop();
    for (auto &worker : m_impl->workers) {
        if (worker->thread.joinable())
            worker->thread.join();
        worker->id = std::thread::id();
    }
    m_impl->running = false;
}

bool Workers::running() const
{
    return m_impl->running;
}

std::size_t Workers::size() const
{
    return m_impl->workers.size();
}

boost::asio::io_context &Workers::context(std::size_t index)
{
    return m_impl->workers.at(index)->context;
}

void Workers::post(std::size_t index, std::function<void()> function)
{
    boost::asio::post(context(index), std::move(function));
}

std::optional<std::size_t> Workers::currentIndex() const
{
    const auto self = std::this_thread::get_id();
    for (std::size_t i = 0; i < m_impl->workers.size(); ++i) {
        if (m_impl->workers[i]->id == self)
            return i;
    }
    return std::nullopt;
}

} // namespace seal::net
