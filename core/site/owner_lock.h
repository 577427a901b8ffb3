#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>

namespace seal::site {

/// The right to be the one process that owns a site: a lock on DIR/lock that any death frees, `kill -9` too.
class OwnerLock
{
public:
    /// Conflict: another process owns the site (the sentence names it when it can). Io: the file cannot be made or locked.
    static Result<OwnerLock> acquire(const std::filesystem::path &dir);

    OwnerLock(OwnerLock &&other) noexcept;
    OwnerLock &operator=(OwnerLock &&other) noexcept;
    ~OwnerLock();
    OwnerLock(const OwnerLock &) = delete;
    OwnerLock &operator=(const OwnerLock &) = delete;

private:
    explicit OwnerLock(std::intptr_t handle) : m_handle(handle) {}
    void release() noexcept;
    std::intptr_t m_handle = -1; ///< a file descriptor, or a HANDLE on Windows
};

} // namespace seal::site
