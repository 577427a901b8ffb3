#pragma once

// HTTP/1.1 messages without sockets (RFC 9112): heads are parsed by Beast, framing and chunks here, strictly.

#include "core/net/http.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace seal::net {

enum class Framing { None, Length, Chunked, UntilClose };

/// Why a message is not taken; for a server the status that says so.
struct Refusal
{
    int status;
    std::string_view detail;
};

struct RequestHead
{
    Request request; ///< without body, tail, peer, correlation
    bool http11 = true;
    bool keepAlive = true;
    bool expectContinue = false;
    Framing framing = Framing::None;
    std::uint64_t length = 0;
};

struct ResponseHead
{
    int status = 0;
    Headers headers;
    bool keepAlive = true;
    Framing framing = Framing::None;
    std::uint64_t length = 0;
};

/// Finds the end of a head in a growing buffer.
class HeadScanner
{
public:
    /// The size of the head with its empty line once it is there, else 0.
    std::size_t find(std::string_view data);
    void reset() { m_searched = 0; }

private:
    std::size_t m_searched = 0;
};

/// Refuses what cannot become a request however it goes on, so that nobody waits for a time limit; nothing if it still
/// can.
std::optional<Refusal> checkRequestStart(std::string_view data, std::size_t limit);

/// `head` ends with the empty line. Refusals: 400, 417, 501, 505.
std::optional<Refusal> parseRequestHead(std::string_view head, RequestHead &out);
/// For an answer to `method`; the status of a refusal is 0.
std::optional<Refusal> parseResponseHead(std::string_view head, Method method, ResponseHead &out);

/// RFC 9112 section 7.1, piece by piece. Extensions and trailers are read over.
class ChunkDecoder
{
public:
    explicit ChunkDecoder(std::uint64_t limit) : m_limit(limit) {}

    /// Takes what it can from the front of `data`, appends content to `body`, returns how much it took.
    std::size_t feed(std::string_view data, std::string &body);
    [[nodiscard]] bool done() const { return m_state == State::Done; }
    /// 400 for broken chunks, 413 over the limit.
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }

private:
    enum class State { Size, Extension, SizeLf, Data, DataCr, DataLf, TrailerStart, Trailer, TrailerLf, EndLf, Done };

    void step(char c);
    void expect(char c, char wanted, State next);
    void readOver(char c, State next);
    void readSize(char c);
    void fail(int status, std::string_view detail) { m_refusal = Refusal{status, detail}; }

    std::uint64_t m_limit;
    State m_state = State::Size;
    std::uint64_t m_size = 0; ///< of the chunk, then what is left of it
    unsigned m_digits = 0;
    std::size_t m_overhead = 0; ///< extension and trailer bytes so far
    std::uint64_t m_total = 0;
    std::optional<Refusal> m_refusal;
};

struct ResponseStyle
{
    bool head = false; ///< no body, though its length is told
    bool close = false;
    bool http10 = false; ///< says keep-alive when it is
    std::string_view correlation = {};
};

/// Head and body as one text. False (and nothing written) if a field could break the head apart.
bool appendResponse(std::string &out, const Response &response, const ResponseStyle &style);
/// The same for a request of the client; `target` is the origin form.
bool appendRequest(std::string &out, std::string_view method, std::string_view target, std::string_view host,
                   const Headers &headers, std::string_view body, bool hasBody);

} // namespace seal::net
