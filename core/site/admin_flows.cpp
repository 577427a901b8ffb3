#include "core/site/admin_support.h"
#include "core/site/flow_runner.h"
#include "core/site/live_trace.h"

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

constexpr std::size_t kShownSteps = 2000; ///< of one answer
constexpr qint64 kDefaultWatch = 30;

api::Reply noRun(const Call &call)
{
    return api::Reply::refused({Errc::NotFound, u"There is no run \"%1\""_s.arg(call.text(u"run").left(60)),
                                u"The runs of this session are in flow runs; older ones are gone"_s});
}

api::Reply listFlows(const Call &call)
{
    std::vector<NamedRow> rows;
    for (const auto &flow : flowList()) {
        const auto json = flow.toObject();
        rows.push_back({json.value(u"name"_s).toString(), json.value(u"title"_s).toString(), json});
    }
    return pageOf(call, std::move(rows));
}

/// Clients of this site that a flow can be: those whose secret it need not know, and the one that is named.
std::vector<client::TargetClient> clientsOfSite(const Call &call)
{
    std::vector<client::TargetClient> all;
    const auto snapshot = call.parts().store.snapshot();
    for (const auto &[id, known] : *snapshot->clients) {
        if (known.disabled || (known.auth != store::ClientAuth::None && id.str() != call.utf8(u"client")))
            continue;
        all.push_back({id, {}, known.grantTypes, known.redirectUris, known.scopes});
    }
    return all;
}

api::Reply startFlow(const Call &call)
{
    auto &parts = call.parts();
    const bool own = !call.has(u"target");
    FlowRequest request;
    request.name = call.utf8(u"name");
    request.target = own ? parts.files.dir() : toPath(call.text(u"target"));
    request.user = call.utf8(u"user");
    request.password = SecretBytes::fromText(call.utf8(u"password"));
    request.client = call.utf8(u"client");
    request.clientSecret = SecretBytes::fromText(call.utf8(u"clientSecret"));
    request.service = call.utf8(u"service");
    request.showSecrets = own && parts.demo;
    if (own)
        request.clients = clientsOfSite(call);
    const auto run = parts.flows.start(std::move(request), own);
    if (!run)
        return api::Reply::refused(api::failureOf(run.error()));
    return api::Reply::of(*run);
}

api::Reply cancelRun(const Call &call)
{
    if (!call.parts().flows.cancel(call.text(u"run")))
        return noRun(call);
    return api::Reply::of(call.parts().flows.run(call.text(u"run"), 0, 0));
}

api::Reply listRuns(const Call &call) { return api::Reply::of(QJsonObject{{u"items"_s, call.parts().flows.runs()}}); }

api::Reply showRun(const Call &call)
{
    const auto run = call.parts().flows.run(call.text(u"run"), call.number(u"from").value_or(0), kShownSteps);
    return run.isEmpty() ? noRun(call) : api::Reply::of(run);
}

QJsonObject toJson(const LiveTrace::State &state)
{
    return {{u"sequence"_s, static_cast<qint64>(state.sequence)},
            {u"dropped"_s, static_cast<qint64>(state.dropped)},
            {u"watched"_s, state.watched}};
}

api::Reply watchTrace(const Call &call)
{
    const auto seconds = call.number(u"seconds").value_or(kDefaultWatch);
    if (seconds < 1 || seconds > LiveTrace::kLongestWatch.count())
        return api::Reply::refused({Errc::InvalidInput, u"A watch lasts 1 to %1 seconds"_s.arg(LiveTrace::kLongestWatch.count()),
                                    u"Ask again before it ends to look on"_s});
    call.parts().trace.watchFor(std::chrono::seconds(seconds));
    return api::Reply::of(toJson(call.parts().trace.update()));
}

bool holds(const QJsonObject &step, const QString &filter)
{
    for (const auto &name : {u"correlation"_s, u"title"_s, u"from"_s, u"to"_s, u"clause"_s, u"reason"_s}) {
        if (step.value(name).toString().contains(filter, Qt::CaseInsensitive))
            return true;
    }
    return filter.isEmpty();
}

/// A page as every list gives it, and the state beside it.
api::Reply listTrace(const Call &call)
{
    bool good = true;
    const auto after = call.has(u"after") ? call.text(u"after").toLongLong(&good) : 0;
    if (!good)
        return api::Reply::refused({Errc::InvalidInput, u"\"after\" is not the number of a step"_s, u"Give the \"next\" of the answer before"_s});
    const auto page = call.parts().trace.after(after, static_cast<std::size_t>(call.limit()), call.utf8(u"flow"));
    QJsonArray items;
    for (const auto &[sequence, step] : page.entries) {
        auto json = site::toJson(step);
        if (!holds(json, call.text(u"filter")))
            continue;
        json.insert(u"sequence"_s, static_cast<qint64>(sequence));
        items.append(json);
    }
    auto answer = toJson(page.state);
    answer.insert(u"items"_s, items);
    if (page.more)
        answer.insert(u"next"_s, QString::number(page.entries.back().sequence));
    return api::Reply::of(answer);
}

} // namespace

void addFlowHandlers(HandlerMap &map)
{
    map.emplace(u"flow.list"_s, listFlows);
    map.emplace(u"flow.run"_s, startFlow);
    map.emplace(u"flow.cancel"_s, cancelRun);
    map.emplace(u"flow.runs"_s, listRuns);
    map.emplace(u"flow.show"_s, showRun);
    map.emplace(u"trace.watch"_s, watchTrace);
    map.emplace(u"trace.list"_s, listTrace);
}

} // namespace seal::site
