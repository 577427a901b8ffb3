#include "core/site/owner_lock.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <string>
#include <utility>

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace seal::site {

OwnerLock::OwnerLock(OwnerLock &&other) noexcept : m_handle(std::exchange(other.m_handle, -1)) {}

OwnerLock &OwnerLock::operator=(OwnerLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_handle = std::exchange(other.m_handle, -1);
    }
    return *this;
}

OwnerLock::~OwnerLock() { release(); }

#ifdef _WIN32

Result<OwnerLock> OwnerLock::acquire(const std::filesystem::path &dir)
{
    // No sharing: a second open fails until this handle is closed, which the system does when the process ends.
    HANDLE file = CreateFileW((dir / "lock").c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) {
        if (GetLastError() == ERROR_SHARING_VIOLATION)
            return makeError(Errc::Conflict, fmt::format("another process runs the site {}", dir.string()));
        return makeError(Errc::Io, fmt::format("the file {} cannot be opened", (dir / "lock").string()));
    }
    return OwnerLock(reinterpret_cast<std::intptr_t>(file));
}

void OwnerLock::release() noexcept
{
    if (m_handle != -1)
        CloseHandle(reinterpret_cast<HANDLE>(m_handle));
    m_handle = -1;
}

#else

namespace {

/// The process id that the owner wrote into its lock file; 0 when there is none.
long ownerOf(int file)
{
    std::array<char, 24> text{};
    const auto size = pread(file, text.data(), text.size(), 0);
    long pid = 0;
    if (size > 0)
        std::from_chars(text.data(), text.data() + size, pid);
    return pid;
}

} // namespace

Result<OwnerLock> OwnerLock::acquire(const std::filesystem::path &dir)
{
    const auto path = dir / "lock";
    const int file = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return makeError(Errc::Io, fmt::format("the file {} cannot be opened: {}", path.string(), std::strerror(errno)));
    OwnerLock lock(file);
    if (flock(file, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return makeError(Errc::Io, fmt::format("the file {} cannot be locked: {}", path.string(), std::strerror(errno)));
        const auto pid = ownerOf(file);
        return makeError(Errc::Conflict, pid > 0 ? fmt::format("another process (number {}) runs the site {}", pid, dir.string())
                                                 : fmt::format("another process runs the site {}", dir.string()));
    }
    // Only a help for people: the lock is what counts.
    const auto pid = fmt::format("{}\n", getpid());
    if (ftruncate(file, 0) != 0 || pwrite(file, pid.data(), pid.size(), 0) < 0)
        return makeError(Errc::Io, fmt::format("the file {} cannot be written: {}", path.string(), std::strerror(errno)));
    return lock;
}

void OwnerLock::release() noexcept
{
    if (m_handle != -1)
        close(static_cast<int>(m_handle));
    m_handle = -1;
}

#endif

} // namespace seal::site
