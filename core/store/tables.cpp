#include "core/store/tables.h"

#include "core/crypto/json.h"
#include "core/store/columns.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

namespace seal::store {

Tables::Tables(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Tables::~Tables() = default;
Tables::Tables(Tables &&) noexcept = default;
Tables &Tables::operator=(Tables &&) noexcept = default;

std::string listText(const std::vector<std::string> &items)
{
    boost::json::array array;
    for (const auto &item : items)
        array.emplace_back(item);
    return boost::json::serialize(array);
}

std::vector<std::string> listFromText(std::string_view text)
{
    std::vector<std::string> items;
    const auto value = crypto::parseJson(text);
    if (!value || !value->is_array())
        return items;
    for (const auto &item : value->get_array()) {
        if (item.is_string())
            items.emplace_back(item.get_string());
    }
    return items;
}

std::string likePattern(std::string_view contains)
{
    std::string pattern = "%";
    for (const char c : contains) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    if (!contains.empty())
        pattern += '%';
    return pattern;
}

// settings

Result<std::string> Tables::setting(std::string_view name) const
{
    return m_connection->one(
        "setting", "SELECT value FROM settings WHERE name=?", [](const Row &row) { return row.text(0); }, name);
}

Result<std::vector<std::pair<std::string, std::string>>> Tables::settings() const
{
    return m_connection->all("SELECT name, value FROM settings ORDER BY name",
                             [](const Row &row) { return std::pair(row.text(0), row.text(1)); });
}

Status Tables::putSetting(std::string_view name, std::string_view value)
{
    return justStatus(m_connection->run("INSERT INTO settings(name, value) VALUES(?,?)"
                                        " ON CONFLICT(name) DO UPDATE SET value=excluded.value",
                                        name, value));
}

} // namespace seal::store
