#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/password.h"

#include <boost/asio/awaitable.hpp>

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace seal::identity {

/// The threads on which Argon2id runs, behind a bounded queue: workers never compute it themselves.
/// A full queue, or a pool that is not running, is Errc::Unavailable (503).
class HashPool
{
public:
    explicit HashPool(Random &random, crypto::Argon2Cost cost = {});
    ~HashPool();
    HashPool(const HashPool &) = delete;
    HashPool &operator=(const HashPool &) = delete;

    void start(std::size_t threads, std::size_t queueLimit);
    /// Ends the threads after the computation they are in; what waits gets Errc::Unavailable.
    void stop();

    /// Resumes on the coroutine's own executor. An empty hash costs the same work and is never right:
    /// an unknown user cannot be told from a wrong password by time.
    boost::asio::awaitable<Result<bool>> verify(std::string phc, SecretBytes password);
    boost::asio::awaitable<Result<std::string>> hash(SecretBytes password);
    /// For an admin's work, an import: computed while no log-in waits. The caller bounds how many it asks for. When the pool is not
    /// running there is no log-in to spare, and the calling thread computes.
    std::future<Result<std::string>> hashAside(SecretBytes password);

private:
    /// Called once: with true to compute, with false to give up.
    using Job = std::function<void(bool run)>;

    [[nodiscard]] bool push(Job job);
    void work();
    template <typename T>
    boost::asio::awaitable<Result<T>> run(std::function<Result<T>()> compute);

    Random &m_random;
    crypto::Argon2Cost m_cost;
    std::string m_dummy; ///< a well-formed hash that no password fits
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::deque<Job> m_aside; ///< only when m_jobs is empty
    std::size_t m_limit = 0;
    bool m_running = false;
    std::vector<std::thread> m_threads;
};

} // namespace seal::identity
