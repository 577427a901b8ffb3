#include "core/site/glance.h"

#include "core/site/addresses.h"
#include "core/site/settings.h"
#include "core/site/site_files.h"
#include "core/store/store.h"

#include <QFileInfo>
#include <QLocalSocket>

#include <algorithm>

namespace seal::site {

namespace {

constexpr int kAnswerMs = 300;

bool canWrite(const SiteFiles &files)
{
    return QFileInfo(toQString(files.dir())).isWritable() && QFileInfo(toQString(files.database())).isWritable();
}

void readFacts(const store::Tables &tables, SiteGlance &glance)
{
    const auto setting = [&tables](std::string_view name) {
        auto value = tables.setting(name);
        return value ? *std::move(value) : std::string();
    };
    glance.siteId = setting(kSettingSiteId);
    glance.name = setting(kSettingSiteName);
    glance.demo = setting(kSettingDemo) == "1";
    glance.hasPorts = !setting(kSettingIssuer).empty();
    const auto slots = store::listSlots(tables);
    if (!slots)
        return;
    for (const auto &slot : *slots) {
        if (std::find(glance.slots.begin(), glance.slots.end(), slot.kind) == glance.slots.end())
            glance.slots.push_back(slot.kind);
    }
    std::sort(glance.slots.begin(), glance.slots.end());
}

} // namespace

bool ownerAnswers(const std::filesystem::path &dir)
{
    const auto path = toQString(SiteFiles(dir).controlSocket());
    if (!QFileInfo::exists(path))
        return false;
    QLocalSocket socket;
    socket.connectToServer(path);
    return socket.waitForConnected(kAnswerMs);
}

SiteGlance glanceAt(const std::filesystem::path &dir)
{
    SiteGlance glance;
    const SiteFiles files(dir);
    std::error_code error;
    if (!std::filesystem::is_regular_file(files.database(), error))
        return glance;
    const bool running = ownerAnswers(dir);
    if (!running && !canWrite(files)) {
        glance.state = SiteGlance::State::ReadOnly; // SQLite needs its log beside the database even to read it
        return glance;
    }
    const auto tables = store::Database::peek(files.database());
    if (!tables) {
        glance.state = tables.error().code == Errc::Conflict ? SiteGlance::State::Newer : SiteGlance::State::Damaged;
        glance.problem = tables.error().detail;
        return glance;
    }
    glance.state = running ? SiteGlance::State::Running : SiteGlance::State::Ready;
    readFacts(*tables, glance);
    return glance;
}

} // namespace seal::site
