#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace seal {

/// The columns of the ladder.
enum class Actor { User, Browser, SimC, SkmC, ValServer, SimS, SkmS, Ca, Store };
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
    std::string reason; ///< for people: why it was refused, and what to do
};

/// Takes steps as they happen. Called from any thread; never blocks a request.
class TraceSink
{
public:
    virtual ~TraceSink() = default;
    virtual void take(TraceStep step) = 0;
};

/// "eyJhbG...(812 characters)": enough to recognise a secret, too little to use it.
std::string redacted(std::string_view secret);

} // namespace seal
