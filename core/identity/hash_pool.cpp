#include "core/identity/hash_pool.h"

#include "core/base/encoding.h"

#include <fmt/format.h>

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace seal::identity {

namespace asio = boost::asio;

namespace {

constexpr std::size_t kSaltSize = 16;
constexpr std::size_t kHashSize = 32;

std::string unpadded(std::string text)
{
    while (text.ends_with('='))
        text.pop_back();
    return text;
}

// A hash of the usual cost made of random bytes: it takes the usual time, and no password is known for it.
std::string dummyPhc(Random &random, crypto::Argon2Cost cost)
{
    return fmt::format("$argon2id$v=19$m={},t={},p={}${}${}", cost.memoryKiB, cost.passes, cost.lanes,
                       unpadded(toBase64(random.bytes(kSaltSize))), unpadded(toBase64(random.bytes(kHashSize))));
}

} // namespace

HashPool::HashPool(Random &random, crypto::Argon2Cost cost)
    : m_random(random), m_cost(cost), m_dummy(dummyPhc(random, cost))
{
}

HashPool::~HashPool()
{
    stop();
}

void HashPool::start(std::size_t threads, std::size_t queueLimit)
{
    const std::lock_guard lock(m_mutex);
    if (m_running)
        return;
    m_running = true;
    m_limit = queueLimit;
    for (std::size_t i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

void HashPool::stop()
{
    std::deque<Job> waiting;
    std::deque<Job> aside;
    std::vector<std::thread> threads;
    {
        const std::lock_guard lock(m_mutex);
        m_running = false;
        waiting.swap(m_jobs);
        aside.swap(m_aside);
        threads.swap(m_threads);
    }
    m_wake.notify_all();
    for (auto &thread : threads)
        thread.join();
    for (const auto &job : waiting)
        job(false);
    for (const auto &job : aside)
        job(false);
}

bool HashPool::push(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_running || m_jobs.size() >= m_limit)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

void HashPool::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return !m_running || !m_jobs.empty() || !m_aside.empty(); });
        if (!m_running)
            return;
        auto &queue = m_jobs.empty() ? m_aside : m_jobs;
        const auto job = std::move(queue.front());
        queue.pop_front();
        lock.unlock();
        job(true);
        lock.lock();
    }
}

template <typename T>
asio::awaitable<Result<T>> HashPool::run(std::function<Result<T>()> compute)
{
    auto initiate = [this, compute = std::move(compute)](auto handler) mutable {
        using Handler = decltype(handler);
        auto shared = std::make_shared<Handler>(std::move(handler));
        auto executor = asio::get_associated_executor(*shared);
        auto guard = std::make_shared<asio::executor_work_guard<decltype(executor)>>(executor);
        Job job = [shared, guard, compute = std::move(compute)](bool go) {
            auto result = std::make_shared<Result<T>>(
                go ? compute() : Result<T>(makeError(Errc::Unavailable, "the password threads have stopped")));
            asio::post(guard->get_executor(), [shared, guard, result] {
                guard->reset();
                std::move (*shared)(std::move(*result));
            });
        };
        if (!push(job)) {
            asio::post(executor, [shared] {
                std::move (*shared)(Result<T>(makeError(Errc::Unavailable, "too many passwords wait to be checked")));
            });
        }
    };
    co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Result<T>)>(std::move(initiate),
                                                                                            asio::use_awaitable);
}

asio::awaitable<Result<bool>> HashPool::verify(std::string phc, SecretBytes password)
{
    const bool known = !phc.empty();
    auto secret = std::make_shared<SecretBytes>(std::move(password));
    std::function<Result<bool>()> compute = [secret, known, hash = known ? std::move(phc) : m_dummy]() -> Result<bool> {
        return crypto::verifyPassword(hash, secret->text()) && known;
    };
    co_return co_await run<bool>(std::move(compute));
}

asio::awaitable<Result<std::string>> HashPool::hash(SecretBytes password)
{
    auto secret = std::make_shared<SecretBytes>(std::move(password));
    std::function<Result<std::string>()> compute = [this, secret] {
        return crypto::hashPassword(m_random, secret->text(), m_cost);
    };
    co_return co_await run<std::string>(std::move(compute));
}

std::future<Result<std::string>> HashPool::hashAside(SecretBytes password)
{
    const auto promise = std::make_shared<std::promise<Result<std::string>>>();
    auto future = promise->get_future();
    const auto secret = std::make_shared<SecretBytes>(std::move(password));
    // Given up or not running: whoever waits is an admin, who gets the hash all the same.
    const Job job = [this, promise, secret](bool) {
        promise->set_value(crypto::hashPassword(m_random, secret->text(), m_cost));
    };
    {
        const std::lock_guard lock(m_mutex);
        if (m_running) {
            m_aside.push_back(job);
            m_wake.notify_one();
            return future;
        }
    }
    job(true);
    return future;
}

} // namespace seal::identity
