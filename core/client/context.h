#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/trace.h"
#include "core/client/http.h"

namespace seal::client {

/// What every client is given. The references outlive the client.
struct Context
{
    Http &http;
    const Clock &clock;
    Random &random;
    TraceSink *trace = nullptr;  ///< may be null
    CorrelationId correlation{}; ///< of all steps; may be empty
    bool showSecrets = false;    ///< trace steps carry passwords, codes, tokens and keys as they are
};

} // namespace seal::client
