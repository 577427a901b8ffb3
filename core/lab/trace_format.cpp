#include "core/lab/trace_format.h"

#include <fmt/format.h>

namespace seal::lab {

namespace {

/// What a peer sent must not move the cursor or colour the terminal.
std::string escaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const auto following = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
        if (byte < 0x20 || byte == 0x7F)
            out += fmt::format("\\x{:02x}", byte);
        else if (byte == 0xC2 && following >= 0x80 && following < 0xA0) // C1 controls in UTF-8
            out += fmt::format("\\x{:02x}", text[++i] & 0xFFU);
        else
            out.push_back(text[i]);
    }
    return out;
}

std::string header(const TraceStep &step)
{
    const bool message = step.kind == StepKind::Request || step.kind == StepKind::Response;
    if (message)
        return fmt::format("{} -> {}  {}", actorName(step.from), actorName(step.to), escaped(step.title));
    return fmt::format("{}: {}  {}", actorName(step.from), stepKindName(step.kind), escaped(step.title));
}

} // namespace

std::string stepAsText(const TraceStep &step, int number)
{
    constexpr std::string_view kIndent = "        ";
    auto out = fmt::format("{:>3}. {}", number, header(step));
    if (step.verdict != Verdict::Info)
        out += fmt::format("  [{}]", verdictName(step.verdict));
    if (!step.clause.empty())
        out += fmt::format("  ({})", step.clause);
    if (!step.reason.empty())
        out += fmt::format("\n     {}", escaped(step.reason));
    for (const auto &[name, value] : step.fields)
        out += fmt::format("\n{}{}: {}", kIndent, escaped(name), escaped(value));
    return out;
}

} // namespace seal::lab
