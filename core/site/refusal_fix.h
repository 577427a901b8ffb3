#pragma once

#include "core/base/ids.h"
#include "core/base/refusal_rules.h"
#include "core/guard/context.h"
#include "core/store/store.h"

#include <QJsonObject>

#include <string>

namespace seal::site {

/// What a record says about a refusal.
struct RefusalFacts
{
    Rule rule = Rule::None;
    std::string field;
    std::string value;
    UserId user;
    ClientId client;
    ValServiceId service;
};

/// How an admin puts it right, looked up in the site as it is now:
/// {"id":"map-user","state":"open|done|advice","params":{"user","service",..},"method","call":{..},"undo":{"method","call"},"page","filter"}.
/// "open": the call would do it. "done": it was done since. "advice": nothing that a call could do; page and filter may lead on.
QJsonObject fixOf(const store::Tables &tables, const store::Snapshot &snapshot, const RefusalFacts &facts);

} // namespace seal::site
