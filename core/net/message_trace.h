#pragma once

#include "core/base/trace.h"
#include "core/net/http.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace seal::net {

/// A request as both ends of a connection have it.
struct RequestView
{
    std::string_view method;
    std::string_view path;
    std::string_view query; ///< as sent, without '?'
    const Headers &headers;
    std::string_view body;

    [[nodiscard]] std::string title() const; ///< "POST /token"
};

/// Writes HTTP messages into trace steps: title, decoded fields, raw text. Secrets are redacted here, where a step is
/// made, unless they may be seen; the name of a parameter, member or header decides what is one.
class MessageScribe
{
public:
    using Fields = std::vector<std::pair<std::string, std::string>>;

    static constexpr std::size_t kMostRaw = 16UL * 1024;

    explicit MessageScribe(bool showSecrets) : m_showSecrets(showSecrets) {}

    /// Behind the fields that are there already.
    void request(TraceStep &step, const RequestView &request) const;
    /// `about`: title of the request that it answers.
    void response(TraceStep &step, std::string_view about, const Response &response) const;

    /// The value, or as much of it as may be seen.
    [[nodiscard]] std::string shown(std::string_view name, std::string_view value) const;

private:
    [[nodiscard]] std::string shownHeader(std::string_view name, std::string_view value) const;
    [[nodiscard]] std::string shownForm(std::string_view text) const;
    [[nodiscard]] std::string shownBody(const Headers &headers, std::string_view body) const;
    void addForm(Fields &fields, std::string_view text) const;
    void addJson(Fields &fields, std::string_view text) const;
    void addBody(Fields &fields, const Headers &headers, std::string_view body) const;
    void addHeaders(std::string &raw, const Headers &headers) const;

    bool m_showSecrets;
};

} // namespace seal::net
