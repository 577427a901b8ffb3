#include "core/base/log.h"

#include <boost/json/serialize.hpp>
#include <boost/json/string.hpp>
#include <boost/json/value.hpp>
#include <spdlog/async.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <atomic>

namespace seal::log {

namespace {

std::atomic<Level> g_level{Level::Warning};
std::atomic<bool> g_json{false};

spdlog::level::level_enum toSpdlog(Level level)
{
    switch (level) {
    case Level::Debug: return spdlog::level::debug;
    case Level::Info: return spdlog::level::info;
    case Level::Warning: return spdlog::level::warn;
    case Level::Error: return spdlog::level::err;
    }
    return spdlog::level::err;
}

/// Control characters would let a hostile name forge lines.
std::string oneLine(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            fmt::format_to(std::back_inserter(out), "\\x{:02x}", static_cast<unsigned char>(c));
        else
            out.push_back(c);
    }
    return out;
}

spdlog::logger &logger()
{
    static const auto instance = [] {
        auto made = spdlog::stderr_logger_mt("seal");
        made->set_level(spdlog::level::trace);
        made->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
        made->flush_on(spdlog::level::warn);
        return made;
    }();
    return *instance;
}

} // namespace

void start(Level level, bool jsonLines)
{
    g_level = level;
    g_json = jsonLines;
    if (jsonLines)
        logger().set_pattern(R"({"at":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l",%v})", spdlog::pattern_time_type::utc);
}

void flush() { logger().flush(); }

bool enabled(Level level) { return level >= g_level.load(std::memory_order_relaxed); }

void write(Level level, std::string_view topic, std::string_view text)
{
    if (g_json.load(std::memory_order_relaxed))
        logger().log(toSpdlog(level), R"("topic":{},"text":{})", boost::json::serialize(boost::json::value(topic)),
                     boost::json::serialize(boost::json::value(text)));
    else
        logger().log(toSpdlog(level), "{} {}", topic, oneLine(text));
}

} // namespace seal::log
