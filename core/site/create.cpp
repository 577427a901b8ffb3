#include "core/site/create.h"

#include "core/site/addresses.h"
#include "core/site/audit_report.h"
#include "core/site/demo.h"
#include "core/site/input.h"
#include "core/site/servers.h"
#include "core/site/settings.h"
#include "core/site/site_ca.h"
#include "core/site/site_files.h"
#include "core/store/signing_keys.h"
#include "core/store/store.h"

#include <fmt/format.h>

#include <QFileInfo>

#include <optional>

namespace seal::site {

namespace {

// sockaddr_un holds 108 bytes with the final zero; control.sock must fit.
constexpr std::size_t kMaxSocketPath = 107;

template <typename T>
Status justChecked(const Result<T> &result)
{
    return result ? Status() : Status(result.error());
}

Status checkOptions(const CreateOptions &options)
{
    if (options.demo && !options.hosts.empty())
        return makeError(Errc::InvalidInput, "a demo site serves this machine only: leave out --host, or leave out --demo");
    if (options.slot.named() > 1)
        return makeError(Errc::InvalidInput, "name only one of --passphrase-file, --key-file and --keychain");
    if (options.slot.recoveryFile || (options.slot.typed && options.slot.typed->kind == store::SlotKind::Recovery))
        return makeError(Errc::InvalidInput, "a recovery code is made with the site (--recovery-code), not given");
    if (options.demo && options.recoveryCode)
        return makeError(Errc::InvalidInput, "a demo site keeps its key in its folder and needs no recovery code: leave out --recovery-code");
    if (options.portBase && *options.portBase != 0)
        SEAL_CHECK(justChecked(Addresses::portsFrom(*options.portBase)));
    if (!options.demo && options.slot.named() == 0) {
        return makeError(Errc::InvalidInput, "nothing would protect the site's keys: name --passphrase-file, --key-file or --keychain "
                                             "(or --demo for a site to play with)");
    }
    if (options.demo && options.slot.named() > 0)
        return makeError(Errc::InvalidInput, "a demo site keeps its key in its folder: leave out the option that protects it, or leave out --demo");
    SEAL_CHECK(checkSiteName(options.name));
    for (const auto &host : options.hosts)
        SEAL_CHECK(checkHost(host));
    return {};
}

std::filesystem::path plainPath(const std::filesystem::path &dir)
{
    std::error_code error;
    const auto path = std::filesystem::absolute(dir, error).lexically_normal();
    return path.has_filename() ? path : path.parent_path(); // "DIR/" names the same folder
}

/// The folder must not be there, or be empty.
Status checkFolder(const std::filesystem::path &dir)
{
    std::error_code error;
    const SiteFiles files(dir);
    if (std::filesystem::exists(files.database(), error))
        return makeError(Errc::Conflict, fmt::format("there is a site in {} already; name another folder", dir.string()));
    if (std::filesystem::exists(dir, error)) {
        if (!std::filesystem::is_directory(dir, error))
            return makeError(Errc::Conflict, fmt::format("{} is not a folder", dir.string()));
        if (!std::filesystem::is_empty(dir, error) || error)
            return makeError(Errc::Conflict, fmt::format("the folder {} is not empty; name a new one", dir.string()));
    }
    if (!std::filesystem::is_directory(dir.parent_path(), error))
        return makeError(Errc::NotFound, fmt::format("the folder {} is not there; make it first", dir.parent_path().string()));
    if (!QFileInfo(toQString(dir.parent_path())).isWritable())
        return makeError(Errc::Denied, fmt::format("the folder {} cannot be written to; choose another one, or ask for the right to write there",
                                                   dir.parent_path().string()));
    if (files.controlSocket().string().size() > kMaxSocketPath)
        return makeError(Errc::InvalidInput, fmt::format("the path of the folder is too long for a socket in it; choose one of at most {} bytes",
                                                         kMaxSocketPath - std::string("/control.sock").size()));
    return {};
}

/// A folder beside the one to be, removed with all in it unless moved into place.
class Workplace
{
public:
    static Result<Workplace> make(const std::filesystem::path &target, Random &random)
    {
        auto dir = target.parent_path() / fmt::format(".{}.new-{}", target.filename().string(), random.token(6));
        SEAL_CHECK(makePrivateDir(dir));
        return Workplace(std::move(dir));
    }
    Workplace(Workplace &&other) noexcept : m_dir(std::exchange(other.m_dir, {})) {}
    Workplace(const Workplace &) = delete;
    Workplace &operator=(const Workplace &) = delete;
    Workplace &operator=(Workplace &&) = delete;
    ~Workplace()
    {
        std::error_code error;
        if (!m_dir.empty())
            std::filesystem::remove_all(m_dir, error);
    }

    [[nodiscard]] const std::filesystem::path &dir() const { return m_dir; }
    Status moveTo(const std::filesystem::path &target)
    {
        std::error_code error;
        std::filesystem::rename(m_dir, target, error); // replaces an empty folder, never one with something in it
        if (error)
            return makeError(Errc::Io, fmt::format("the site cannot be moved to {}: {}", target.string(), error.message()));
        m_dir.clear();
        return {};
    }

private:
    explicit Workplace(std::filesystem::path dir) : m_dir(std::move(dir)) {}
    std::filesystem::path m_dir;
};

/// Takes back what was put into the keychain when the site does not come into being.
class KeychainEntry
{
public:
    explicit KeychainEntry(KeychainStore *keychain) : m_keychain(keychain) {}
    KeychainEntry(const KeychainEntry &) = delete;
    KeychainEntry &operator=(const KeychainEntry &) = delete;
    ~KeychainEntry()
    {
        if (!m_entry.empty())
            (void)m_keychain->remove(m_entry);
    }
    Status write(const std::string &entry, const SecretBytes &secret)
    {
        SEAL_CHECK(m_keychain->write(entry, secret));
        m_entry = entry;
        return {};
    }
    void keep() { m_entry.clear(); }

private:
    KeychainStore *m_keychain;
    std::string m_entry;
};

Result<std::optional<store::SlotSecret>> makeSlotSecret(const CreateOptions &options, KeychainStore *keychain, const std::string &siteId,
                                                        KeychainEntry &entry, Random &random)
{
    if (options.demo)
        return std::optional<store::SlotSecret>();
    if (options.slot.keychain) {
        if (keychain == nullptr)
            return makeError(Errc::Unavailable, "there is no keychain here; use --passphrase-file or --key-file");
        SecretBytes secret(store::Sealer::kSiteKeySize);
        random.fill(secret.writable());
        SEAL_CHECK(entry.write(keychainEntry(siteId), secret));
        return std::optional(store::SlotSecret{store::SlotKind::Keychain, std::move(secret)});
    }
    SEAL_TRY(auto secret, slotSecret(options.slot, keychain, siteId));
    return std::optional(std::move(secret));
}

Status begin(const CreateOptions &options, CreateStep step)
{
    if (options.progress && !options.progress(step))
        return makeError(Errc::Cancelled, "making the site was stopped; nothing of it is left");
    return {};
}

struct Ingredients
{
    const CreateOptions &options;
    const SecretBytes &siteKey;
    const std::optional<store::SlotSecret> &slot;
    const SecretBytes &recoveryCode; ///< empty: none
    const store::Sealer &sealer;
    const Addresses &addresses;
    const std::optional<DemoContent> &demo;
    const std::string &siteId;
    const SiteFiles &files; ///< in the workplace
    const Clock &clock;
    Random &random;
};

std::string siteName(const CreateOptions &options)
{
    if (!options.name.empty())
        return options.name;
    return options.demo ? "Sealdesk DEMO" : "Sealdesk";
}

Status saveSettings(const Ingredients &in, store::Tables &tables)
{
    std::string hosts;
    for (const auto &host : in.addresses.hosts)
        hosts += (hosts.empty() ? "" : " ") + host;
    SEAL_CHECK(tables.putSetting(kSettingSiteId, in.siteId));
    SEAL_CHECK(tables.putSetting(kSettingDemo, in.options.demo ? "1" : "0"));
    SEAL_CHECK(tables.putSetting(kSettingHosts, hosts));
    SEAL_CHECK(tables.putSetting(kSettingBindAddress, in.addresses.bind));
    if (in.options.portBase)
        SEAL_CHECK(tables.putSetting(kSettingPortBase, std::to_string(*in.options.portBase)));
    return tables.putSetting(kSettingSiteName, siteName(in.options));
}

/// Certificates for the ports that the site will most likely get: if it gets others, they are issued anew at the first run.
Status saveCertificates(const Ingredients &in, store::Tables &tables)
{
    SEAL_TRY(const auto ca, SiteCa::install(tables, siteName(in.options), in.options.demo, in.addresses.crlUrl(),
                                            in.sealer, in.clock, in.random));
    SEAL_CHECK(writePublic(in.files.caBundle(), asBytes(ca.service().caPem())));
    for (const auto &wish : in.addresses.wishes()) {
        SEAL_TRY(const auto issued, ca.issue(wish));
        SEAL_CHECK(tables.addCertificate(issued.record));
    }
    if (!in.options.demo)
        return {};
    for (const auto &wish : demoWishes()) {
        SEAL_TRY(const auto issued, ca.issue(wish));
        SEAL_CHECK(tables.addCertificate(issued.record));
        SEAL_CHECK(writeDemoCertificate(in.files, ca, wish, issued));
    }
    return {};
}

Status fill(const Ingredients &in, store::Tables &tables)
{
    const auto now = in.clock.now();
    SEAL_CHECK(begin(in.options, CreateStep::Keys));
    if (in.slot)
        SEAL_CHECK(justChecked(store::addSlot(tables, in.random, in.siteKey, *in.slot, "init", now)));
    if (!in.recoveryCode.empty()) {
        const store::SlotSecret code{store::SlotKind::Recovery, in.recoveryCode.clone()};
        SEAL_CHECK(justChecked(store::addSlot(tables, in.random, in.siteKey, code, "recovery sheet", now)));
    }
    SEAL_CHECK(saveSettings(in, tables));
    for (const auto use : {store::SigningKeyUse::Audit, store::SigningKeyUse::Token}) {
        SEAL_TRY(const auto key, store::makeSigningKey(use, in.sealer, in.random, now));
        SEAL_CHECK(tables.addSigningKey(key));
    }
    SEAL_CHECK(begin(in.options, CreateStep::Certificates));
    SEAL_CHECK(saveCertificates(in, tables));
    return in.demo ? in.demo->save(tables, in.sealer, in.random) : Status();
}

/// Opens what was made, as every later start will, and writes the first audit record. Gives the audit key's fingerprint.
Result<std::string> firstRecord(const Ingredients &in, const store::Database &database)
{
    SEAL_TRY(const auto store, store::Store::start(database, in.sealer, in.clock, in.random));
    store::Command command;
    command.ifDone.event = "site.created";
    command.ifDone.admin = in.options.admin;
    command.ifDone.listener = "cli";
    command.ifDone.target = in.siteId;
    command.ifDone.detail = in.options.demo ? "A demo site was made." : "A site was made.";
    command.ifRefused = command.ifDone;
    const auto committed = commitAndWait(*store, std::move(command));
    auto fingerprint = auditKeyFingerprint(store->auditKey());
    store->stop();
    SEAL_CHECK(committed);
    return fingerprint;
}

} // namespace

Status checkSiteName(const std::string &name)
{
    const auto problem = checkName(u"The name of the site", QString::fromStdString(name), kMaxSiteName);
    return problem ? Status(makeError(problem->code, problem->text().toStdString())) : Status();
}

Status checkNewSite(const std::filesystem::path &dir) { return checkFolder(plainPath(dir)); }

Result<CreatedSite> createSite(const CreateOptions &wanted, KeychainStore *keychain, const Clock &clock, Random &random)
{
    auto options = wanted;
    options.dir = plainPath(wanted.dir);
    SEAL_CHECK(checkOptions(options));
    SEAL_CHECK(checkFolder(options.dir));

    SEAL_CHECK(begin(options, CreateStep::Secrets));
    CreatedSite created{random.uuid(), {}, {}};
    if (options.recoveryCode)
        created.recoveryCode = store::makeRecoveryCode(random);
    KeychainEntry entry(keychain);
    SEAL_TRY(const auto slot, makeSlotSecret(options, keychain, created.siteId, entry, random));
    SEAL_TRY(auto workplace, Workplace::make(options.dir, random));
    const SiteFiles files(workplace.dir());

    SecretBytes siteKey(store::Sealer::kSiteKeySize);
    random.fill(siteKey.writable());
    SEAL_TRY(const auto sealer, store::Sealer::create(siteKey));
    Addresses addresses;
    addresses.hosts = options.hosts.empty() ? std::vector<std::string>{"localhost"} : options.hosts;
    // Named hosts are reached from elsewhere; without any the site is for this machine until an admin says otherwise.
    addresses.bind = options.hosts.empty() ? "127.0.0.1" : "0.0.0.0";
    SEAL_TRY(addresses.ports, Addresses::portsFrom(options.portBase.value_or(0) != 0 ? *options.portBase : kDefaultPortBase));
    std::optional<DemoContent> demo;
    if (options.demo) {
        SEAL_TRY(demo, DemoContent::make(clock, random));
        SEAL_CHECK(demo->writeFiles(files));
        SEAL_CHECK(writePrivate(files.siteKey(), siteKey.view()));
    }

    const Ingredients in{options, siteKey, slot, created.recoveryCode, sealer, addresses, demo, created.siteId, files, clock, random};
    SEAL_TRY(const auto database, store::Database::create(files.database()));
    SEAL_CHECK(database.inTransaction([&in](store::Tables &tables) { return fill(in, tables); }));
    SEAL_CHECK(begin(options, CreateStep::AuditLog));
    SEAL_TRY(created.auditKey, firstRecord(in, database));
    SEAL_CHECK(begin(options, CreateStep::Place));
    SEAL_CHECK(workplace.moveTo(options.dir));
    entry.keep();
    return created;
}

} // namespace seal::site
