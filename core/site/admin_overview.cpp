#include "core/site/admin_support.h"
#include "core/site/overview.h"
#include "core/site/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {

api::Reply showOverview(const Call &call)
{
    auto *overview = call.parts().overview;
    if (overview == nullptr)
        return api::Reply::refused({Errc::Unavailable, u"The site has no overview yet"_s, u"Try again in a moment"_s});
    return overview->look(call);
}

std::vector<ServerId> stoppedServers(const store::Tables &tables)
{
    const auto names = tables.setting(kSettingStopped);
    return serversOf(names ? *names : std::string());
}

/// The servers that stay stopped with one added or taken out, as the setting holds them.
std::string stoppedList(const store::Tables &tables, ServerId server, bool stays)
{
    auto stopped = stoppedServers(tables);
    std::erase(stopped, server);
    if (stays)
        stopped.push_back(server);
    std::string list;
    for (const auto id : stopped)
        list += (list.empty() ? "" : " ") + std::string(serverName(id));
    return list;
}

QString titleOf(ServerId server) { return u"The server %1"_s.arg(toText(serverName(server))); }

api::Reply badServer(const QString &name)
{
    return api::Reply::refused({Errc::NotFound, u"There is no server \"%1\""_s.arg(name.left(60)), u"Servers are simS, skmS and ca"_s});
}

api::Failure notRunning()
{
    return {Errc::Unavailable, u"The servers of this site do not run"_s, u"Start them: sealdeskd run --site DIR"_s};
}

QJsonObject answerOf(ServerId server, bool runs)
{
    return {{u"server"_s, toText(serverName(server))}, {u"state"_s, runs ? u"running"_s : u"stopped"_s}};
}

/// Records the change together with the setting. The list is read where it is written: two at once lose nothing.
std::optional<api::Failure> record(const Call &call, ServerId server, bool run, bool stays)
{
    auto draft = call.draft(run ? "server.started" : "server.stopped", std::string(serverName(server)));
    if (!run)
        draft.detail = stays ? "It stays stopped after the next start of the site." : "Until it is started, or the site is.";
    return call.write([server, stays](store::Tables &tables) { return tables.putSetting(kSettingStopped, stoppedList(tables, server, stays)); },
                      std::move(draft), titleOf(server));
}

bool staysStopped(const Call &call, ServerId server)
{
    const auto stopped = stoppedServers(call.tables());
    return std::find(stopped.begin(), stopped.end(), server) != stopped.end();
}

std::optional<api::Failure> run(const Call &call, ServerId server, bool wanted)
{
    const auto done = call.parts().servers.run(server, wanted);
    if (done)
        return {};
    if (done.error().code == Errc::Conflict)
        return api::Failure{Errc::Conflict, u"%1: %2"_s.arg(titleOf(server), toText(done.error().detail)), {}};
    return api::failureOf(done.error(), u"Look at the log of the site"_s);
}

api::Reply startServer(const Call &call)
{
    const auto server = serverByName(call.utf8(u"server"));
    if (!server)
        return badServer(call.text(u"server"));
    const auto &control = call.parts().servers;
    const bool stays = staysStopped(call, *server);
    if (!control && !stays)
        return api::Reply::refused(notRunning());
    // Nothing listens now, or it runs but would not after the next start: only the list changes.
    if (stays && (!control || control.runs(*server))) {
        if (auto problem = record(call, *server, true, false))
            return api::Reply::refused(*std::move(problem));
        return api::Reply::of(answerOf(*server, static_cast<bool>(control)));
    }
    if (auto problem = run(call, *server, true))
        return api::Reply::refused(*std::move(problem));
    if (auto problem = record(call, *server, true, false)) {
        (void)run(call, *server, false); // not recorded, so not done
        return api::Reply::refused(*std::move(problem));
    }
    return api::Reply::of(answerOf(*server, true));
}

api::Reply stopServer(const Call &call)
{
    const auto server = serverByName(call.utf8(u"server"));
    if (!server)
        return badServer(call.text(u"server"));
    const auto &control = call.parts().servers;
    const bool stays = call.flag(u"stayStopped");
    const bool runs = control && control.runs(*server);
    if (!control && !stays)
        return api::Reply::refused(notRunning());
    if (!runs && !stays)
        return api::Reply::refused({Errc::Conflict, u"%1 does not run"_s.arg(titleOf(*server)), {}});
    const bool stayed = staysStopped(call, *server);
    // Recorded first: what cannot be recorded does not happen.
    if (auto problem = record(call, *server, false, stays))
        return api::Reply::refused(*std::move(problem));
    if (!runs)
        return api::Reply::of(answerOf(*server, false));
    if (auto *overview = call.parts().overview; overview != nullptr)
        overview->sample(call.now()); // a stopped listener is not asked again
    if (auto problem = run(call, *server, false)) {
        (void)record(call, *server, true, stayed); // it runs on
        return api::Reply::refused(*std::move(problem));
    }
    return api::Reply::of(answerOf(*server, false));
}

} // namespace

void addOverviewHandlers(HandlerMap &map)
{
    map.emplace(u"site.overview"_s, showOverview);
    map.emplace(u"server.start"_s, startServer);
    map.emplace(u"server.stop"_s, stopServer);
}

} // namespace seal::site
