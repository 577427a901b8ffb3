#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/random.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace seal {

/// The columns of the ladder.
enum class Actor { User, Browser, Client, SimC, SkmC, ValServer, SimS, SkmS, Ca, Store };
std::string_view actorName(Actor actor);

enum class StepKind { Request, Response, Check, Note };
enum class Verdict { Ok, Refused, Failed, Info };
std::string_view stepKindName(StepKind kind);
std::string_view verdictName(Verdict verdict);

/// One message or one check of a flow: what the ladder draws, the lab prints and the audit page links to.
/// Fields are redacted where they are made (passwords, codes, tokens, keys) unless the site is a demo.
struct TraceStep
{
    UtcMs at{};
    CorrelationId correlation;
    StepKind kind = StepKind::Note;
    Actor from = Actor::User;
    Actor to = Actor::User; ///< equals `from` for a check or a note
    std::string title;      ///< "POST /token"
    std::vector<std::pair<std::string, std::string>> fields; ///< decoded content, in order
    std::string clause;     ///< "TS 33.434 A.4.2.4"
    Verdict verdict = Verdict::Info;
    std::string reason;   ///< for people: why it was refused, and what to do
    std::string phase;    ///< part of the flow that it belongs to: "Log-in"; may be empty
    std::string protocol; ///< of a message: "HTTPS"
    std::string raw;      ///< the message as it is sent, with the same redactions; long ones are cut
};

/// Bytes that a step holds, about.
std::size_t sizeOf(const TraceStep &step);

/// Takes steps as they happen. Called from any thread; never blocks a request.
class TraceSink
{
public:
    virtual ~TraceSink() = default;
    virtual void take(TraceStep step) = 0;
    /// Does anybody look? Asked before a step is made; costs one load of an atomic.
    [[nodiscard]] virtual bool wanted() const noexcept { return true; }
};

/// The sink when somebody looks, else null.
inline TraceSink *whenWanted(TraceSink *sink)
{
    return sink != nullptr && sink->wanted() ? sink : nullptr;
}

/// What ties several requests into one flow: the part of their correlation ids before the server's own. "run7" for
/// "run7.Qx31-4" (the client sent X-Correlation-Id: run7), "Qx31" for "Qx31-4" (it sent none: its connection).
std::string_view flowOf(std::string_view correlation);
/// A new name for a flow: 16 hexadecimal digits.
CorrelationId newFlow(Random &random);
/// May a client name its flow so? 1 to 64 letters, digits, '-' and '_'.
bool isFlowName(std::string_view name);

/// "eyJhbG...(812 characters)": enough to recognise a secret, too little to use it.
std::string redacted(std::string_view secret);

} // namespace seal
