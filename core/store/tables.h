#pragma once

#include "core/base/result.h"
#include "core/store/audit.h"
#include "core/store/records.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seal::store {

class Connection; ///< a Qt Sql connection of one thread with its prepared statements (connection.h, private to core/store)

/// A page by key: rows after `after` in key order, at most `limit`.
struct PageRequest
{
    std::string after;
    int limit = 200;
    std::string contains; ///< filter on id and names, empty: all
};

/// All tables on one connection, used by one thread. Const members read; the others write and are called inside a transaction
/// on the store's thread only. A row that is not there is Errc::NotFound; a key that is taken is Errc::Conflict.
class Tables
{
public:
    explicit Tables(std::unique_ptr<Connection> connection);
    ~Tables();
    Tables(Tables &&) noexcept;
    Tables &operator=(Tables &&) noexcept;
    [[nodiscard]] Connection &connection() const { return *m_connection; }

    // users
    [[nodiscard]] Result<User> user(const UserId &id) const;
    [[nodiscard]] Result<User> userByLogin(const LoginName &login) const;
    [[nodiscard]] Result<std::vector<User>> users(const PageRequest &page) const; ///< by login
    Status addUser(const User &user);
    Status updateUser(const User &user);
    Status removeUser(const UserId &id); ///< with mappings and grants; keys are destroyed (material overwritten)

    // VAL services
    [[nodiscard]] Result<ValService> service(const ValServiceId &id) const;
    [[nodiscard]] Result<std::vector<ValService>> services() const;
    Status addService(const ValService &service);
    Status updateService(const ValService &service);
    Status removeService(const ValServiceId &id); ///< Errc::Conflict while mappings use it

    // mappings
    [[nodiscard]] Result<Mapping> mapping(const UserId &user, const ValServiceId &service) const;
    [[nodiscard]] Result<std::vector<Mapping>> mappingsOfUser(const UserId &user) const;
    [[nodiscard]] Result<std::vector<Mapping>> mappingsOfService(const ValServiceId &service, const PageRequest &page) const; ///< by user id
    /// The mappings of a service that this VAL user ID stands for: the mapping's own one, else the user's. By index, for key requests.
    [[nodiscard]] Result<std::vector<Mapping>> mappingsOfValUser(const ValServiceId &service, const ValUserId &valUser) const;
    Status addMapping(const Mapping &mapping);
    Status removeMapping(const UserId &user, const ValServiceId &service);

    // clients
    [[nodiscard]] Result<Client> client(const ClientId &id) const;
    [[nodiscard]] Result<std::vector<Client>> clients() const;
    Status addClient(const Client &client);
    Status updateClient(const Client &client);
    Status removeClient(const ClientId &id);

    // grants
    [[nodiscard]] Result<Grant> grant(const GrantId &id) const;
    [[nodiscard]] Result<std::vector<Grant>> grants(const PageRequest &page) const; ///< by id, newest kinds mixed
    [[nodiscard]] Result<std::vector<Grant>> grantsOfUser(const UserId &user) const;
    [[nodiscard]] Result<std::vector<Grant>> grantsOfClient(const ClientId &client) const;
    Status putGrant(const Grant &grant); ///< insert or replace
    Result<int> revokeGrantsOfUser(const UserId &user);       ///< how many were not revoked before
    Result<int> revokeGrantsOfClient(const ClientId &client); ///< the same
    /// False when that (kind, id) was spent before.
    Result<bool> spend(std::string_view kind, std::string_view id, UtcMs expiry);
    [[nodiscard]] Result<std::vector<DenyEntry>> denied() const;
    Status putDenied(const DenyEntry &entry);
    /// Removes expired grants, spent ids and deny entries, at most `limit` of each; returns how many.
    Result<int> removeExpired(UtcMs now, int limit);

    // keys
    [[nodiscard]] Result<KeyRecord> key(const PayloadId &payload, std::int64_t version) const;
    [[nodiscard]] Result<std::vector<KeyRecord>> keysOf(const ValServiceId &service, const UserId &user) const; ///< empty user: the service's own
    [[nodiscard]] Result<std::vector<KeyRecord>> keys(const PageRequest &page) const;
    /// How many active keys end on which day: day 0 is the 24 hours from `now`, -1 all that have ended before. Reads every key.
    [[nodiscard]] Result<std::vector<std::pair<std::int64_t, std::int64_t>>> activeKeysByEnd(UtcMs now, UtcMs until) const;
    Status addKey(const KeyRecord &key);
    Status updateKey(const KeyRecord &key);

    // signing keys and certificates
    [[nodiscard]] Result<std::vector<SigningKeyRecord>> signingKeys(SigningKeyUse use) const; ///< newest first
    Status addSigningKey(const SigningKeyRecord &key);
    Status retireSigningKey(std::string_view kid, UtcMs at);
    [[nodiscard]] Result<CertificateRecord> certificate(std::string_view sha256) const;
    [[nodiscard]] Result<CertificateRecord> certificateBySerial(std::string_view serial) const;
    [[nodiscard]] Result<std::vector<CertificateRecord>> certificates(const PageRequest &page) const; ///< by sha256
    [[nodiscard]] Result<std::vector<CertificateRecord>> certificatesFor(std::string_view purpose) const; ///< newest first
    /// Certificates that end before a moment, soonest first: neither revoked nor replaced by a newer one for the same purpose.
    [[nodiscard]] Result<std::vector<CertificateRecord>> certificatesEnding(UtcMs before, int limit) const;
    [[nodiscard]] Result<std::vector<CertificateRecord>> revokedCertificates(std::string_view issuer) const;
    Status addCertificate(const CertificateRecord &certificate);
    Status revokeCertificate(std::string_view sha256, UtcMs at, int reason);

    // settings: text by name
    [[nodiscard]] Result<std::string> setting(std::string_view name) const;
    [[nodiscard]] Result<std::vector<std::pair<std::string, std::string>>> settings() const;
    Status putSetting(std::string_view name, std::string_view value);

    // audit: written by the store's thread only
    [[nodiscard]] Result<std::vector<AuditHead>> auditHeads() const;
    [[nodiscard]] Result<std::vector<std::string>> auditNodes() const; ///< every node that has records
    [[nodiscard]] Result<std::vector<AuditRecord>> audit(std::string_view node, std::int64_t after, int limit) const;   ///< oldest first
    [[nodiscard]] Result<std::vector<AuditRecord>> auditBefore(std::string_view node, std::int64_t before, int limit) const; ///< newest first
    Status appendAudit(const AuditRecord &record);
    Status putAuditHead(const AuditHead &head);

private:
    std::unique_ptr<Connection> m_connection;
};

} // namespace seal::store
