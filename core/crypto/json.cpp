#include "core/crypto/json.h"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <new>

namespace seal::crypto {

namespace {

namespace json = boost::json;
using boost::system::error_code;

/// Builds the value and remembers the member names of the objects that are still open.
class Handler
{
public:
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);

    json::value release() { return m_stack.release(); }

    // Names below are those that boost::json::basic_parser calls.
    bool on_document_begin(error_code &)
    {
        m_stack.reset();
        return true;
    }
    bool on_document_end(error_code &) { return true; }
    bool on_object_begin(error_code &) { return true; }
    bool on_object_end(std::size_t count, error_code &failure)
    {
        if (hasTwins(count)) {
            failure = make_error_code(boost::system::errc::invalid_argument);
            return false;
        }
        forgetNames(count);
        m_stack.push_object(count);
        return true;
    }
    bool on_array_begin(error_code &) { return true; }
    bool on_array_end(std::size_t count, error_code &)
    {
        m_stack.push_array(count);
        return true;
    }
    bool on_key_part(json::string_view part, std::size_t, error_code &)
    {
        m_names.append(part.data(), part.size());
        m_stack.push_chars(part);
        return true;
    }
    bool on_key(json::string_view part, std::size_t size, error_code &)
    {
        m_names.append(part.data(), part.size());
        m_sizes.push_back(size);
        m_stack.push_key(part);
        return true;
    }
    bool on_string_part(json::string_view part, std::size_t, error_code &)
    {
        m_stack.push_chars(part);
        return true;
    }
    bool on_string(json::string_view part, std::size_t, error_code &)
    {
        m_stack.push_string(part);
        return true;
    }
    bool on_number_part(json::string_view, error_code &) { return true; }
    bool on_int64(std::int64_t value, json::string_view, error_code &)
    {
        m_stack.push_int64(value);
        return true;
    }
    bool on_uint64(std::uint64_t value, json::string_view, error_code &)
    {
        m_stack.push_uint64(value);
        return true;
    }
    bool on_double(double value, json::string_view, error_code &failure)
    {
        // The parser reads 1e400 as infinity, which JSON cannot say (RFC 8259 section 6).
        if (!std::isfinite(value)) {
            failure = make_error_code(boost::system::errc::result_out_of_range);
            return false;
        }
        m_stack.push_double(value);
        return true;
    }
    bool on_bool(bool value, error_code &)
    {
        m_stack.push_bool(value);
        return true;
    }
    bool on_null(error_code &)
    {
        m_stack.push_null();
        return true;
    }
    bool on_comment_part(json::string_view, error_code &) { return true; }
    bool on_comment(json::string_view, error_code &) { return true; }

private:
    /// RFC 7515 section 4, RFC 7493 section 2.3: no two members of an object have the same name.
    [[nodiscard]] bool hasTwins(std::size_t count) const
    {
        if (count < 2)
            return false;
        std::vector<std::string_view> names;
        names.reserve(count);
        std::size_t end = m_names.size();
        for (std::size_t i = 0; i < count; ++i) {
            const auto size = m_sizes[m_sizes.size() - 1 - i];
            end -= size;
            names.push_back(std::string_view(m_names).substr(end, size));
        }
        std::sort(names.begin(), names.end());
        return std::adjacent_find(names.begin(), names.end()) != names.end();
    }

    void forgetNames(std::size_t count)
    {
        for (std::size_t i = 0; i < count; ++i) {
            m_names.resize(m_names.size() - m_sizes.back());
            m_sizes.pop_back();
        }
    }

    json::value_stack m_stack;
    std::string m_names; ///< of all open objects, one behind the other
    std::vector<std::size_t> m_sizes;
};

Error wrongType(std::string_view name, std::string_view type)
{
    return makeError(Errc::InvalidInput, fmt::format("JSON: member {} is not {}", name, type));
}

template <typename T>
Result<T> required(Result<std::optional<T>> found, std::string_view name)
{
    if (!found)
        return found.error();
    if (!*found)
        return makeError(Errc::InvalidInput, fmt::format("JSON: member {} is missing", name));
    return std::move(**found);
}

std::string toStd(const json::string &text)
{
    return {text.data(), text.size()};
}

std::optional<std::vector<std::string>> stringsOf(const json::value &value)
{
    const auto *array = value.if_array();
    if (!array)
        return std::nullopt;
    std::vector<std::string> out;
    out.reserve(array->size());
    for (const auto &item : *array) {
        if (!item.is_string())
            return std::nullopt;
        out.push_back(toStd(item.get_string()));
    }
    return out;
}

} // namespace

Result<json::value> parseJson(std::string_view text, JsonLimits limits)
{
    if (text.size() > limits.size)
        return makeError(Errc::TooLarge, "JSON: text too long");
    try {
        json::parse_options options;
        options.max_depth = limits.depth;
        json::basic_parser<Handler> parser(options);
        error_code failure;
        const auto used = parser.write_some(false, text.data(), text.size(), failure);
        if (failure)
            return makeError(Errc::InvalidInput, fmt::format("JSON: {} near byte {}", failure.message(), used));
        if (used != text.size())
            return makeError(Errc::InvalidInput, "JSON: bytes after the value");
        return parser.handler().release();
    } catch (const std::exception &) {
        return makeError(Errc::TooLarge, "JSON: no memory for the value");
    }
}

Result<json::object> parseJsonObject(std::string_view text, JsonLimits limits)
{
    SEAL_TRY(auto value, parseJson(text, limits));
    if (!value.is_object())
        return makeError(Errc::InvalidInput, "JSON: not an object");
    return std::move(value.get_object());
}

Result<std::optional<std::string>> optString(const json::object &object, std::string_view name)
{
    const auto *value = object.if_contains(name);
    if (!value)
        return std::optional<std::string>();
    if (!value->is_string())
        return wrongType(name, "a string");
    return std::optional(toStd(value->get_string()));
}

Result<std::optional<std::int64_t>> optInt64(const json::object &object, std::string_view name)
{
    const auto *value = object.if_contains(name);
    if (!value)
        return std::optional<std::int64_t>();
    if (!value->is_int64()) // larger ones are uint64 or double
        return wrongType(name, "a 64-bit integer");
    return std::optional(value->get_int64());
}

Result<std::optional<bool>> optBool(const json::object &object, std::string_view name)
{
    const auto *value = object.if_contains(name);
    if (!value)
        return std::optional<bool>();
    if (!value->is_bool())
        return wrongType(name, "true or false");
    return std::optional(value->get_bool());
}

Result<std::optional<std::vector<std::string>>> optStringArray(const json::object &object, std::string_view name)
{
    const auto *value = object.if_contains(name);
    if (!value)
        return std::optional<std::vector<std::string>>();
    auto strings = stringsOf(*value);
    if (!strings)
        return wrongType(name, "an array of strings");
    return strings;
}

Result<std::optional<std::vector<std::string>>> optStringOrArray(const json::object &object, std::string_view name)
{
    const auto *value = object.if_contains(name);
    if (!value || !value->is_string())
        return optStringArray(object, name);
    return std::optional(std::vector{toStd(value->get_string())});
}

Result<std::string> stringMember(const json::object &object, std::string_view name)
{
    return required(optString(object, name), name);
}

Result<std::int64_t> int64Member(const json::object &object, std::string_view name)
{
    return required(optInt64(object, name), name);
}

Result<std::vector<std::string>> stringArrayMember(const json::object &object, std::string_view name)
{
    return required(optStringArray(object, name), name);
}

Result<json::object> objectMember(const json::object &object, std::string_view name)
{
    const auto *value = object.if_contains(name);
    if (!value)
        return makeError(Errc::InvalidInput, fmt::format("JSON: member {} is missing", name));
    if (!value->is_object())
        return wrongType(name, "an object");
    return value->get_object();
}

} // namespace seal::crypto
