#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace seal::identity {

/// Writes fields in order, each text with its length: what sealed values are made of.
class WireWriter
{
public:
    void text(std::string_view value);
    template <typename Tag>
    void id(const StrongId<Tag> &value)
    {
        text(value.str());
    }
    void number(std::int64_t value);
    void time(UtcMs value) { number(toEpochMs(value)); }
    void flag(bool value) { number(value ? 1 : 0); }
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Reads the same fields in the same order. After a wrong one every further value is empty and done() is an error.
class WireReader
{
public:
    explicit WireReader(std::string_view bytes) : m_rest(bytes) {}
    std::string text();
    template <typename Id>
    Id id()
    {
        return Id(text());
    }
    std::int64_t number();
    UtcMs time() { return fromEpochMs(number()); }
    bool flag() { return number() != 0; }
    /// All was there and nothing is left.
    [[nodiscard]] Status done() const;

private:
    std::string_view m_rest;
    bool m_bad = false;
};

} // namespace seal::identity
