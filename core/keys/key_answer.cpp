#include "core/keys/key_answer.h"

#include <charconv>

#include "core/base/encoding.h"
#include "core/keys/key_material.h"

namespace seal::keys {

namespace {

/// Writes JSON text straight into one buffer: answers hold keys, and a tree of values would leave copies of them
/// behind.
class JsonText
{
public:
    explicit JsonText(std::size_t expected) { m_text.reserve(expected); }

    void raw(std::string_view text) { m_text += text; }
    void number(std::int64_t value)
    {
        char digits[24];
        const auto end = std::to_chars(std::begin(digits), std::end(digits), value).ptr;
        m_text.append(std::begin(digits), end);
    }
    /// RFC 8259 section 7. The text is well-formed UTF-8: it was read strictly or comes from the database.
    void string(std::string_view text)
    {
        static constexpr std::string_view kDigits = "0123456789abcdef";
        m_text += '"';
        for (const char c : text) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte < 0x20) {
                m_text += "\\u00";
                m_text += kDigits[byte >> 4U];
                m_text += kDigits[byte & 0x0FU];
                continue;
            }
            if (c == '"' || c == '\\')
                m_text += '\\';
            m_text += c;
        }
        m_text += '"';
    }
    void member(std::string_view name, std::string_view value)
    {
        m_text += m_text.empty() || m_text.back() == '{' ? "\"" : ",\"";
        m_text += name;
        m_text += "\":";
        string(value);
    }
    void member(std::string_view name, std::int64_t value)
    {
        m_text += ",\"";
        m_text += name;
        m_text += "\":";
        number(value);
    }
    [[nodiscard]] std::string take() { return std::move(m_text); }
    void clear() { wipe(std::as_writable_bytes(std::span(m_text))); }
    [[nodiscard]] std::string_view view() const { return m_text; }

private:
    std::string m_text;
};

void writeTarget(JsonText &out, const std::optional<Target> &target)
{
    if (!target)
        return;
    out.raw(",\"valTgtUe\":{");
    if (!target->user.empty())
        out.member("valUserId", target->user.str());
    else
        out.member("valUeId", target->ue.str());
    out.raw("}");
}

// Large enough that a buffer with keys never moves: what it leaves behind would not be wiped.
constexpr std::size_t kTextPerKey = 512;
constexpr std::size_t kTextOfAnswer = 8UL * 1024;

} // namespace

Result<SecretBytes> keyInfo(std::span<const store::KeyRecord> records, const store::Sealer &sealer)
{
    JsonText out(kTextPerKey * (records.size() + 1));
    out.raw("{\"keys\":[");
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto &record = records[i];
        auto material = openMaterial(record, sealer);
        if (!material) {
            out.clear();
            return material.error();
        }
        auto encoded = toBase64Url(material->view());
        // RFC 7517 section 4 and RFC 7518 section 6.4; nbf and exp are NumericDates as in a JWT.
        out.raw(i == 0 ? "{" : ",{");
        out.member("kty", "oct");
        out.member("kid", keyName(record));
        out.member("use", record.usage);
        out.member("alg", record.algorithm);
        out.member("nbf", toEpochSeconds(record.notBefore));
        out.member("exp", toEpochSeconds(record.notAfter));
        out.member("k", encoded);
        out.raw("}");
        wipe(std::as_writable_bytes(std::span(encoded)));
    }
    out.raw("]}");
    auto secret = SecretBytes::fromText(out.view());
    out.clear();
    return secret;
}

std::string keyResponse(const KeyRequest &request, std::string_view skmsId, std::span<const store::KeyRecord> records,
                        const SecretBytes &keyInfo, UtcMs now)
{
    JsonText out(kTextOfAnswer + 2 * keyInfo.size() + kTextPerKey * records.size());
    out.raw("{");
    out.member("userUri", request.userUri);
    out.member("skmsId", skmsId);
    out.member("valServiceId", request.service.str());
    writeTarget(out, request.target);
    out.member("time", toRfc3339(now));
    out.member("keyInfo", keyInfo.text());
    out.raw(",\"records\":[");
    for (std::size_t i = 0; i < records.size(); ++i) {
        const auto &record = records[i];
        out.raw(i == 0 ? "{" : ",{");
        out.member("payloadId", record.payloadId.str());
        out.member("version", record.version);
        out.member("state", store::keyStateName(record.state));
        out.member("notBefore", toRfc3339(record.notBefore));
        out.member("notAfter", toRfc3339(record.notAfter));
        out.member("algorithm", record.algorithm);
        out.member("usage", record.usage);
        out.raw("}");
    }
    out.raw("]}");
    return out.take();
}

std::string valKeyInfo(const RecordQuery &query, std::string_view skmsId, const SecretBytes &keyInfo)
{
    JsonText out(kTextOfAnswer + 2 * keyInfo.size());
    out.raw("{");
    out.member("userUri", userUriFor(query));
    out.member("skmsId", skmsId);
    out.member("valService", query.service.str());
    writeTarget(out, query.target);
    out.member("keyInfo", keyInfo.text());
    out.raw("}");
    return out.take();
}

std::string userUriFor(const RecordQuery &query)
{
    if (query.target && !query.target->user.empty())
        return query.target->user.str();
    return "urn:val-service:" + percentEncode(query.service.str());
}

std::string targetText(const std::optional<Target> &target)
{
    if (!target)
        return {};
    return target->user.empty() ? "valUeId:" + target->ue.str() : "valUserId:" + target->user.str();
}

} // namespace seal::keys
