#include <algorithm>

#include "core/base/encoding.h"
#include "core/net/http.h"

namespace seal::net {

std::optional<std::string_view> Form::get(std::string_view name) const
{
    const auto found = std::ranges::find(m_fields, name, &Field::first);
    if (found == m_fields.end())
        return std::nullopt;
    return found->second;
}

std::vector<std::string_view> Form::all(std::string_view name) const
{
    std::vector<std::string_view> values;
    for (const auto &[key, value] : m_fields) {
        if (key == name)
            values.emplace_back(value);
    }
    return values;
}

std::size_t Form::count(std::string_view name) const
{
    return static_cast<std::size_t>(std::ranges::count(m_fields, name, &Field::first));
}

std::vector<std::string_view> Form::duplicates() const
{
    std::vector<std::string_view> names;
    for (const auto &[name, value] : m_fields) {
        if (count(name) > 1 && std::ranges::find(names, name) == names.end())
            names.emplace_back(name);
    }
    return names;
}

std::string Form::encode() const
{
    std::string text;
    for (const auto &[name, value] : m_fields) {
        if (!text.empty())
            text += '&';
        text += formEncode(name) + '=' + formEncode(value);
    }
    return text;
}

Result<Form> parseForm(std::string_view text)
{
    Form form;
    while (!text.empty()) {
        const auto end = std::min(text.find('&'), text.size());
        const auto piece = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (piece.empty())
            continue;
        if (form.size() == kMaxFormFields)
            return makeError(Errc::InvalidInput, "too many form parameters");
        const auto equals = std::min(piece.find('='), piece.size());
        SEAL_TRY(auto name, formDecode(piece.substr(0, equals)));
        SEAL_TRY(auto value, formDecode(piece.substr(std::min(equals + 1, piece.size()))));
        if (!isCleanUtf8(name) || !isCleanUtf8(value))
            return makeError(Errc::InvalidInput, "form parameter is not clean UTF-8");
        form.add(std::move(name), std::move(value));
    }
    return form;
}

} // namespace seal::net
