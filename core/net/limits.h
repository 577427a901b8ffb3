#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace seal::net {

/// Every limit of an HTTP listener in one place. Times are re-armed for each operation of a connection.
struct Limits
{
    std::size_t headerBytes = 8 * 1024; ///< request line and all fields together: 431, or 414 for the line alone
    std::size_t bodyBytes = 64 * 1024;  ///< for routes that name no limit of their own: 413
    std::uint32_t requestsPerConnection = 100'000;
    std::size_t connectionsPerPeer = 1024; ///< of one address
    std::size_t connections = 8192;        ///< of the listener, all workers together
    std::chrono::milliseconds handshake{10'000};
    std::chrono::milliseconds header{10'000};  ///< first byte of a request until its last field
    std::chrono::milliseconds request{20'000}; ///< first byte of a request until the last of its body
    std::chrono::milliseconds idle{75'000};    ///< between two requests
    std::chrono::milliseconds write{20'000};   ///< until the peer has taken one more piece of an answer
};

} // namespace seal::net
