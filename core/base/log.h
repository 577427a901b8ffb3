#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <utility>

namespace seal::log {

/// warning = an admin should act, info = rare and important, debug = off by default. No secrets at any level.
enum class Level { Debug, Info, Warning, Error };

/// Where lines go: stderr as text or as JSON lines. Called once by main(); before that, warnings go to stderr.
void start(Level level, bool jsonLines);
/// Writes what is queued. Called by main() at the end.
void flush();

bool enabled(Level level);
/// Topic is "seal.<area>.<topic>".
void write(Level level, std::string_view topic, std::string_view text);

template <typename... Args>
void debug(std::string_view topic, fmt::format_string<Args...> format, Args &&...args)
{
    if (enabled(Level::Debug))
        write(Level::Debug, topic, fmt::format(format, std::forward<Args>(args)...));
}
template <typename... Args>
void info(std::string_view topic, fmt::format_string<Args...> format, Args &&...args)
{
    if (enabled(Level::Info))
        write(Level::Info, topic, fmt::format(format, std::forward<Args>(args)...));
}
template <typename... Args>
void warning(std::string_view topic, fmt::format_string<Args...> format, Args &&...args)
{
    if (enabled(Level::Warning))
        write(Level::Warning, topic, fmt::format(format, std::forward<Args>(args)...));
}
template <typename... Args>
void error(std::string_view topic, fmt::format_string<Args...> format, Args &&...args)
{
    if (enabled(Level::Error))
        write(Level::Error, topic, fmt::format(format, std::forward<Args>(args)...));
}

} // namespace seal::log
