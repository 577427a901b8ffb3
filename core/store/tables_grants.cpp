#include "core/store/columns.h"
#include "core/store/tables.h"

namespace seal::store {

namespace {

#define SEAL_GRANT_COLUMNS                                                                                             \
    "id, kind, client, user, session, scope, cnf, auth_time, gen, last, idle_exp, abs_exp, revoked"

Grant readGrant(const Row &row)
{
    Grant grant;
    grant.id = row.id<GrantId>(0);
    grant.kind = row.text(1) == "session" ? GrantKind::Session : GrantKind::Code;
    grant.client = row.id<ClientId>(2);
    grant.user = row.id<UserId>(3);
    grant.session = row.id<SessionId>(4);
    grant.scope = row.text(5);
    grant.cnf = row.text(6);
    grant.authTime = row.time(7);
    grant.generation = row.integer(8);
    grant.lastUsed = row.time(9);
    grant.idleExpiry = row.time(10);
    grant.absoluteExpiry = row.time(11);
    grant.revoked = row.flag(12);
    return grant;
}

} // namespace

Result<Grant> Tables::grant(const GrantId &id) const
{
    return m_connection->one("grant", "SELECT " SEAL_GRANT_COLUMNS " FROM grants WHERE id=?", readGrant, id);
}

Result<std::vector<Grant>> Tables::grants(const PageRequest &page) const
{
    const auto like = likePattern(page.contains);
    return m_connection->all("SELECT " SEAL_GRANT_COLUMNS " FROM grants WHERE id>? AND (id LIKE ? ESCAPE '\\'"
                             " OR client LIKE ? ESCAPE '\\' OR user LIKE ? ESCAPE '\\') ORDER BY id LIMIT ?",
                             readGrant, page.after, like, like, like, pageLimit(page.limit));
}

Result<std::vector<Grant>> Tables::grantsOfUser(const UserId &user) const
{
    return m_connection->all("SELECT " SEAL_GRANT_COLUMNS " FROM grants WHERE user=? AND user<>'' ORDER BY id",
                             readGrant, user);
}

Result<std::vector<Grant>> Tables::grantsOfClient(const ClientId &client) const
{
    return m_connection->all("SELECT " SEAL_GRANT_COLUMNS " FROM grants WHERE client=? AND client<>'' ORDER BY id",
                             readGrant, client);
}

Status Tables::putGrant(const Grant &grant)
{
    // Who the grant is for never changes after the insert; the rest does.
    return justStatus(m_connection->run(
        "INSERT INTO grants(" SEAL_GRANT_COLUMNS ") VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET"
        " session=excluded.session, scope=excluded.scope, cnf=excluded.cnf, gen=excluded.gen, last=excluded.last,"
        " idle_exp=excluded.idle_exp, abs_exp=excluded.abs_exp, revoked=excluded.revoked",
        grant.id, grant.kind == GrantKind::Session ? "session" : "code", grant.client, grant.user, grant.session,
        grant.scope, grant.cnf, grant.authTime, grant.generation, grant.lastUsed, grant.idleExpiry,
        grant.absoluteExpiry, grant.revoked));
}

Result<int> Tables::revokeGrantsOfUser(const UserId &user)
{
    return m_connection->run("UPDATE grants SET revoked=1 WHERE user=? AND user<>'' AND revoked=0", user);
}

Result<int> Tables::revokeGrantsOfClient(const ClientId &client)
{
    return m_connection->run("UPDATE grants SET revoked=1 WHERE client=? AND client<>'' AND revoked=0", client);
}

Result<bool> Tables::spend(std::string_view kind, std::string_view id, UtcMs expiry)
{
    SEAL_TRY(
        const int inserted,
        m_connection->run("INSERT INTO spent(kind, id, exp) VALUES(?,?,?) ON CONFLICT DO NOTHING", kind, id, expiry));
    return inserted == 1;
}

Result<std::vector<DenyEntry>> Tables::denied() const
{
    return m_connection->all("SELECT key, before_ms, exp FROM denied ORDER BY key", [](const Row &row) {
        return DenyEntry{row.text(0), row.time(1), row.time(2)};
    });
}

Status Tables::putDenied(const DenyEntry &entry)
{
    // A second entry never lets through what the first one stopped.
    return justStatus(m_connection->run(
        "INSERT INTO denied(key, before_ms, exp) VALUES(?,?,?) ON CONFLICT(key) DO UPDATE SET"
        " before_ms=CASE WHEN excluded.before_ms>before_ms THEN excluded.before_ms ELSE before_ms END,"
        " exp=CASE WHEN excluded.exp>exp THEN excluded.exp ELSE exp END",
        entry.key, entry.before, entry.expiry));
}

Result<int> Tables::removeExpired(UtcMs now, int limit)
{
    SEAL_TRY(const int grants,
             m_connection->run(
                 "DELETE FROM grants WHERE id IN (SELECT id FROM grants WHERE idle_exp<? ORDER BY idle_exp LIMIT ?)",
                 now, limit));
    SEAL_TRY(const int spent, m_connection->run("DELETE FROM spent WHERE (kind, id) IN"
                                                " (SELECT kind, id FROM spent WHERE exp<? ORDER BY exp LIMIT ?)",
                                                now, limit));
    SEAL_TRY(
        const int denied,
        m_connection->run("DELETE FROM denied WHERE key IN (SELECT key FROM denied WHERE exp<? LIMIT ?)", now, limit));
    return grants + spent + denied;
}

} // namespace seal::store
