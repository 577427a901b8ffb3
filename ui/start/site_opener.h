#pragma once

#include "core/api/reply.h"
#include "core/base/secret.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QObject;

namespace seal::ui {

enum class SiteState {
    Ready,    ///< nobody runs it
    Running,  ///< another process runs it: the window attaches
    Missing,  ///< moved or removed
    ReadOnly,
    Newer,    ///< made by a newer Sealdesk
    Damaged,
};

/// What opens a site. None: its key lies in its folder (demo sites), or somebody runs it already.
enum class UnlockKind { None, Passphrase, KeyFile, Keychain, Recovery };

struct SiteInfo
{
    QString dir;
    QString name;
    SiteState state = SiteState::Missing;
    bool demo = false;
    QList<UnlockKind> ways = {}; ///< how it can be opened; empty on demo sites
    QString problem = {};        ///< a sentence when it is damaged or too new
};

struct Unlock
{
    UnlockKind kind = UnlockKind::None;
    std::shared_ptr<const SecretBytes> secret = {}; ///< passphrase or recovery code
    QString keyFile = {};
};

/// What the wizard gathered.
struct NewSite
{
    QString dir;
    QString name;
    bool demo = false;
    QStringList hosts = {};      ///< names that clients use; empty: this machine only
    int portBase = 0;            ///< 0: free ones
    Unlock slot = {};            ///< a passphrase or the keychain; none on a demo site
    bool recoveryCode = false;
};

enum class MakeStep { Secrets, Keys, Certificates, AuditLog, Place };
inline constexpr int kMakeSteps = 5;

struct MadeSite
{
    QString dir;
    QString auditKey; ///< fingerprint, to be noted outside the site
    std::shared_ptr<const SecretBytes> recoveryCode = {};
};

struct PortState
{
    QString server; ///< "SIM-S"
    int port = 0;
    bool free = true;
};

struct PortReport
{
    QList<PortState> ports = {}; ///< empty: there is no room above the base
    int suggestedBase = 0;       ///< one whose ports are free; 0: none found near
};

using Problem = std::optional<api::Failure>;

/// Sites before a window shows them. Everything is done in the background; answers come on the GUI thread, and not at all once
/// the context is gone. The program implements it over core/site, tests answer themselves.
class SiteOpener
{
public:
    virtual ~SiteOpener() = default;

    virtual void look(const QString &dir, QObject *context, std::function<void(const SiteInfo &)> done) = 0;
    /// Can a site be made in that folder?
    virtual void checkFolder(const QString &dir, QObject *context, std::function<void(const Problem &)> done) = 0;
    virtual void checkPorts(int base, bool allAddresses, QObject *context, std::function<void(const PortReport &)> done) = 0;
    /// Is there a keychain that can be used? The failure says why not.
    virtual void findKeychain(QObject *context, std::function<void(const Problem &)> done) = 0;

    /// Makes a site; after stopMaking() nothing of it is left.
    virtual void make(const NewSite &site, QObject *context, std::function<void(MakeStep)> step,
                      std::function<void(const MadeSite &, const Problem &)> done) = 0;
    virtual void stopMaking() = 0;

    /// Runs the site's servers here, or attaches to the process that does. On success the program brings the site's window.
    virtual void open(const QString &dir, const Unlock &unlock, QObject *context, std::function<void(const Problem &)> done) = 0;
    virtual void stopOpening() = 0; ///< an answer that is under way is void: no site is taken
    /// Does this open the site? For a locked window; nothing is opened.
    virtual void checkUnlock(const QString &dir, const Unlock &unlock, QObject *context, std::function<void(const Problem &)> done) = 0;

    /// May a site be called that, may its clients use that host name? Answered at once.
    [[nodiscard]] virtual Problem checkName(const QString &name) const = 0;
    [[nodiscard]] virtual Problem checkHost(const QString &host) const = 0;

    /// Where a new site of that name would live, and where the demo site does.
    [[nodiscard]] virtual QString folderFor(const QString &name) const = 0;
    [[nodiscard]] virtual QString demoFolder() const = 0;
};

} // namespace seal::ui
