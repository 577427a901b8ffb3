#include "core/base/clock.h"

#include <fmt/format.h>

#include <optional>

namespace seal {

namespace {

using namespace std::chrono;

/// Reads exactly `digits` digits at the front and removes them.
std::optional<int> takeNumber(std::string_view &text, std::size_t digits)
{
    if (text.size() < digits)
        return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool takeChar(std::string_view &text, std::string_view oneOf)
{
    if (text.empty() || oneOf.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<milliseconds> takeFraction(std::string_view &text)
{
    if (!takeChar(text, "."))
        return milliseconds(0);
    int value = 0;
    int digits = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        if (digits < 3)
            value = value * 10 + (text.front() - '0');
        ++digits;
        text.remove_prefix(1);
    }
    for (int i = digits; i < 3; ++i)
        value *= 10;
    return digits == 0 ? std::nullopt : std::optional(milliseconds(value));
}

std::optional<minutes> takeOffset(std::string_view &text)
{
    if (takeChar(text, "Zz"))
        return minutes(0);
    const bool west = text.starts_with('-');
    if (!takeChar(text, "+-"))
        return std::nullopt;
    const auto hour = takeNumber(text, 2);
    const bool colon = takeChar(text, ":");
    const auto minute = takeNumber(text, 2);
    if (!hour || !colon || !minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    const auto offset = hours(*hour) + minutes(*minute);
    return west ? -offset : offset;
}

std::optional<UtcMs> parse(std::string_view text)
{
    const auto y = takeNumber(text, 4);
    const bool dash1 = takeChar(text, "-");
    const auto mo = takeNumber(text, 2);
    const bool dash2 = takeChar(text, "-");
    const auto d = takeNumber(text, 2);
    const bool t = takeChar(text, "Tt");
    const auto h = takeNumber(text, 2);
    const bool colon1 = takeChar(text, ":");
    const auto mi = takeNumber(text, 2);
    const bool colon2 = takeChar(text, ":");
    const auto s = takeNumber(text, 2);
    if (!y || !dash1 || !mo || !dash2 || !d || !t || !h || !colon1 || !mi || !colon2 || !s)
        return std::nullopt;
    const auto fraction = takeFraction(text);
    const auto offset = takeOffset(text);
    const year_month_day date(year(*y), month(static_cast<unsigned>(*mo)), day(static_cast<unsigned>(*d)));
    if (!fraction || !offset || !text.empty() || !date.ok() || *h > 23 || *mi > 59 || *s > 60)
        return std::nullopt;
    return sys_days(date) + hours(*h) + minutes(*mi) + seconds(*s) + *fraction - *offset;
}

} // namespace

std::string toRfc3339(UtcMs time)
{
    const auto midnight = floor<days>(time);
    const year_month_day date(midnight);
    const hh_mm_ss clock(time - midnight);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), clock.hours().count(),
                       clock.minutes().count(), clock.seconds().count(), clock.subseconds().count());
}

Result<UtcMs> parseRfc3339(std::string_view text)
{
    if (const auto time = parse(text))
        return *time;
    return makeError(Errc::InvalidInput, "not an RFC 3339 time");
}

UtcMs SystemClock::now() const { return floor<milliseconds>(system_clock::now()); }

} // namespace seal
