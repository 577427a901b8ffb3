#include "app/desk_opener.h"

#include "app/site_access.h"
#include "core/crypto/random.h"
#include "core/site/create.h"
#include "core/site/glance.h"

#include <QDir>
#include <QPointer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace seal::app {

namespace {

constexpr int kThreads = 3;
constexpr int kBaseStep = 20; ///< a site takes 18 ports
constexpr int kBaseTries = 50;

std::filesystem::path pathOf(const QString &dir) { return site::toPath(QDir::cleanPath(QDir(dir).absolutePath())); }

ui::Problem problemOf(const Status &status)
{
    return status ? ui::Problem() : ui::Problem(api::failureOf(status.error()));
}

/// `work` on a thread of the pool, `done` with what it gave on the context's thread, and not at all once that is gone.
template <typename Work, typename Done>
void inBackground(QThreadPool &pool, QObject &home, QObject *context, Work work, Done done)
{
    // The receiver lives on the context's thread and dies with it: a queued call to it is then dropped by Qt.
    auto *receiver = new QObject(context);
    const QPointer<QObject> guard(receiver);
    pool.start([guard, home = &home, work = std::move(work), done = std::move(done)]() mutable {
        auto result = std::make_shared<decltype(work())>(work());
        // Only the main thread may look whether the receiver is still there.
        QMetaObject::invokeMethod(
            home,
            [guard, result, done = std::move(done)] {
                if (!guard)
                    return;
                guard->deleteLater();
                done(std::move(*result));
            },
            Qt::QueuedConnection);
    });
}

ui::UnlockKind kindOf(store::SlotKind kind)
{
    switch (kind) {
    case store::SlotKind::Passphrase:
        return ui::UnlockKind::Passphrase;
    case store::SlotKind::KeyFile:
        return ui::UnlockKind::KeyFile;
    case store::SlotKind::Keychain:
        return ui::UnlockKind::Keychain;
    case store::SlotKind::Recovery:
        return ui::UnlockKind::Recovery;
    }
    return ui::UnlockKind::None;
}

ui::SiteState stateOf(site::SiteGlance::State state)
{
    using State = site::SiteGlance::State;
    switch (state) {
    case State::Ready:
        return ui::SiteState::Ready;
    case State::Running:
        return ui::SiteState::Running;
    case State::Missing:
        return ui::SiteState::Missing;
    case State::ReadOnly:
        return ui::SiteState::ReadOnly;
    case State::Newer:
        return ui::SiteState::Newer;
    case State::Damaged:
        return ui::SiteState::Damaged;
    }
    return ui::SiteState::Missing;
}

ui::SiteInfo infoOf(const QString &dir, const site::SiteGlance &glance)
{
    ui::SiteInfo info{dir, QString::fromStdString(glance.name), stateOf(glance.state), glance.demo, {}, QString::fromStdString(glance.problem)};
    for (const auto slot : glance.slots)
        info.ways << kindOf(slot);
    return info;
}

site::UnlockOptions optionsOf(const ui::Unlock &unlock)
{
    const auto typed = [&unlock](store::SlotKind kind) {
        return std::make_shared<const store::SlotSecret>(store::SlotSecret{kind, unlock.secret ? unlock.secret->clone() : SecretBytes()});
    };
    site::UnlockOptions options;
    switch (unlock.kind) {
    case ui::UnlockKind::None:
        break;
    case ui::UnlockKind::Passphrase:
        options.typed = typed(store::SlotKind::Passphrase);
        break;
    case ui::UnlockKind::Recovery:
        options.typed = typed(store::SlotKind::Recovery);
        break;
    case ui::UnlockKind::KeyFile:
        options.keyFile = site::toPath(unlock.keyFile);
        break;
    case ui::UnlockKind::Keychain:
        options.keychain = true;
        break;
    }
    return options;
}

ui::MakeStep stepOf(site::CreateStep step)
{
    switch (step) {
    case site::CreateStep::Secrets:
        return ui::MakeStep::Secrets;
    case site::CreateStep::Keys:
        return ui::MakeStep::Keys;
    case site::CreateStep::Certificates:
        return ui::MakeStep::Certificates;
    case site::CreateStep::AuditLog:
        return ui::MakeStep::AuditLog;
    case site::CreateStep::Place:
        return ui::MakeStep::Place;
    }
    return ui::MakeStep::Secrets;
}
static_assert(site::kCreateSteps == ui::kMakeSteps);

QString serverName(site::ListenerId id)
{
    switch (id) {
    case site::ListenerId::SimSHttps:
        return u"SIM-S (HTTPS)"_s;
    case site::ListenerId::SimSMtls:
        return u"SIM-S (mTLS)"_s;
    case site::ListenerId::SkmSHttps:
        return u"SKM-S (HTTPS)"_s;
    case site::ListenerId::SkmSMtls:
        return u"SKM-S (mTLS)"_s;
    case site::ListenerId::CaHttp:
        return u"CA (HTTP)"_s;
    }
    return {};
}

bool allFree(const std::vector<site::PortProbe> &probes)
{
    return std::all_of(probes.begin(), probes.end(), [](const auto &probe) { return probe.free; });
}

ui::PortReport portReport(int base, const std::string &bind)
{
    ui::PortReport report;
    const auto probes = site::probePorts(static_cast<std::uint16_t>(base), bind);
    if (probes) {
        for (const auto &probe : *probes)
            report.ports.append({serverName(probe.listener), probe.port, probe.free});
        if (allFree(*probes))
            return report;
    }
    for (int tries = 1; tries <= kBaseTries; ++tries) {
        const int other = probes ? base + tries * kBaseStep : site::kDefaultPortBase + tries * kBaseStep;
        const auto more = other <= 65535 ? site::probePorts(static_cast<std::uint16_t>(other), bind) : Result<std::vector<site::PortProbe>>({Errc::NotFound, {}});
        if (more && allFree(*more)) {
            report.suggestedBase = other;
            break;
        }
    }
    return report;
}

/// What is made before the site's own folder may not be there: the place for sites of this user.
void makeParents(const QString &dir)
{
    const auto parent = QFileInfo(dir).absolutePath();
    if (parent.startsWith(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)))
        QDir().mkpath(parent); // a failure shows at once: the folder is looked at next
}

QString sitesFolder() { return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/sealdesk"_s; }

/// "Depot North" -> "depot-north". Letters of other scripts stay.
QString folderName(const QString &name)
{
    constexpr int kMost = 40;
    QString out;
    for (const auto c : name.toLower().left(kMost)) {
        if (c.isLetterOrNumber() || c == u'_')
            out += c;
        else if (!out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    while (out.endsWith(u'-'))
        out.chop(1);
    return out.isEmpty() ? u"site"_s : out;
}

/// What a window that opens a site is given by the thread that did it.
struct Opened
{
    std::unique_ptr<site::Site> site;
    site::SiteGlance glance;
};

Result<Opened> openThere(const std::filesystem::path &dir, const site::UnlockOptions &unlock, site::KeychainStore &keychain, const Clock &clock)
{
    Opened opened;
    const auto attached = [&dir]() -> Result<bool> { return site::ownerAnswers(dir); };
    SEAL_TRY(opened.site, openUnless(attached, {dir, unlock, {}, translationsFolder()}, &keychain, clock));
    if (opened.site)
        SEAL_CHECK(opened.site->listen());
    opened.glance = site::glanceAt(dir);
    return opened;
}

} // namespace

DeskOpener::DeskOpener(site::KeychainStore &keychain, std::function<void(OpenSite)> opened) : m_keychain(keychain), m_opened(std::move(opened))
{
    m_pool.setMaxThreadCount(kThreads);
}

DeskOpener::~DeskOpener()
{
    m_stopMaking = true;
    m_pool.waitForDone();
}

void DeskOpener::look(const QString &dir, QObject *context, std::function<void(const ui::SiteInfo &)> done)
{
    inBackground(m_pool, m_home, context, [dir] { return infoOf(dir, site::glanceAt(pathOf(dir))); }, std::move(done));
}

void DeskOpener::checkFolder(const QString &dir, QObject *context, std::function<void(const ui::Problem &)> done)
{
    inBackground(
        m_pool, m_home, context,
        [dir] {
            makeParents(dir);
            return problemOf(site::checkNewSite(pathOf(dir)));
        },
        std::move(done));
}

void DeskOpener::checkPorts(int base, bool allAddresses, QObject *context, std::function<void(const ui::PortReport &)> done)
{
    inBackground(m_pool, m_home, context, [base, bind = std::string(allAddresses ? "0.0.0.0" : "127.0.0.1")] { return portReport(base, bind); }, std::move(done));
}

void DeskOpener::findKeychain(QObject *context, std::function<void(const ui::Problem &)> done)
{
    inBackground(
        m_pool, m_home, context,
        [&keychain = m_keychain]() -> ui::Problem {
            // A keychain that works says that it has no such entry; one that does not says something else.
            const auto secret = keychain.read("sealdesk-is-there-a-keychain");
            return secret || secret.error().code == Errc::NotFound ? ui::Problem() : ui::Problem(api::failureOf(secret.error()));
        },
        std::move(done));
}

void DeskOpener::make(const ui::NewSite &wanted, QObject *context, std::function<void(ui::MakeStep)> step,
                      std::function<void(const ui::MadeSite &, const ui::Problem &)> done)
{
    m_stopMaking = false;
    site::CreateOptions options;
    options.dir = pathOf(wanted.dir);
    options.demo = wanted.demo;
    for (const auto &host : wanted.hosts)
        options.hosts.push_back(host.toStdString());
    options.slot = optionsOf(wanted.slot);
    options.name = wanted.name.toStdString();
    options.portBase = static_cast<std::uint16_t>(wanted.portBase);
    options.recoveryCode = wanted.recoveryCode;
    options.progress = [this, guard = QPointer<QObject>(context), step = std::move(step)](site::CreateStep now) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, step, now] {
                if (guard)
                    step(stepOf(now));
            },
            Qt::QueuedConnection);
        return !m_stopMaking;
    };
    using Made = Result<site::CreatedSite>;
    inBackground(
        m_pool, m_home, context,
        [options = std::move(options), dir = wanted.dir, &keychain = m_keychain, &clock = m_clock]() mutable -> Made {
            makeParents(dir);
            options.admin = site::processUser();
            return site::createSite(options, &keychain, clock, crypto::systemRandom());
        },
        [dir = wanted.dir, done = std::move(done)](Made made) {
            if (!made) {
                done({}, api::failureOf(made.error()));
                return;
            }
            ui::MadeSite site{QDir(dir).absolutePath(), QString::fromStdString(made->auditKey), {}};
            if (!made->recoveryCode.empty())
                site.recoveryCode = std::make_shared<const SecretBytes>(std::move(made->recoveryCode));
            done(site, {});
        });
}

void DeskOpener::open(const QString &dir, const ui::Unlock &unlock, QObject *context, std::function<void(const ui::Problem &)> done)
{
    inBackground(
        m_pool, m_home, context,
        [path = pathOf(dir), options = optionsOf(unlock), &keychain = m_keychain, &clock = m_clock] {
            return openThere(path, options, keychain, clock);
        },
        [this, dir, context, number = ++m_opening, done = std::move(done)](Result<Opened> opened) {
            if (number != m_opening)
                return; // given up: the site closes again
            if (!opened) {
                done(api::failureOf(opened.error()));
                return;
            }
            const auto name = QString::fromStdString(opened->glance.name);
            ui::SiteFacts facts{name.isEmpty() ? QDir(dir).dirName() : name, QDir(dir).absolutePath(), {}, opened->glance.demo, opened->site != nullptr};
            if (!opened->site) {
                attach(facts, context, done);
                return;
            }
            auto own = std::make_unique<RunningSite>(std::move(opened->site));
            if (const auto status = own->serve(); !status) {
                done(api::failureOf(status.error()));
                return;
            }
            m_opened({facts, std::move(own), nullptr});
            done({});
        });
}

void DeskOpener::attach(const ui::SiteFacts &facts, QObject *context, std::function<void(const ui::Problem &)> done)
{
    const auto socket = site::toQString(site::SiteFiles(pathOf(facts.dir)).controlSocket());
    api::RemoteBackend::connectSoon(socket, context, [this, facts, number = m_opening, done = std::move(done)](Result<std::unique_ptr<api::RemoteBackend>> link) {
        if (number != m_opening)
            return;
        if (!link) {
            done(api::Failure{Errc::Unavailable, tr("The process that runs this site does not answer"),
                              tr("Look at its log, or end it, then try again")});
            return;
        }
        m_opened({facts, nullptr, *std::move(link)});
        done({});
    });
}

void DeskOpener::checkUnlock(const QString &dir, const ui::Unlock &unlock, QObject *context, std::function<void(const ui::Problem &)> done)
{
    inBackground(
        m_pool, m_home, context,
        [path = pathOf(dir), options = optionsOf(unlock), &keychain = m_keychain] { return problemOf(site::checkUnlock(path, options, &keychain)); },
        std::move(done));
}

ui::Problem DeskOpener::checkName(const QString &name) const { return problemOf(site::checkSiteName(name.toStdString())); }

ui::Problem DeskOpener::checkHost(const QString &host) const { return problemOf(site::checkHost(host.toStdString())); }

QString DeskOpener::folderFor(const QString &name) const { return sitesFolder() + u'/' + folderName(name); }

QString DeskOpener::demoFolder() const { return sitesFolder() + u"/demo"_s; }

} // namespace seal::app
