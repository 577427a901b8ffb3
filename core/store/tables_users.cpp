#include "core/store/columns.h"
#include "core/store/tables.h"

namespace seal::store {

namespace {

#define SEAL_USER_COLUMNS                                                                                              \
    "id, login, val_user_id, display_name, password_phc, disabled, created_at, password_changed_at"
#define SEAL_SERVICE_COLUMNS "id, name, description, disabled, created_at"
#define SEAL_MAPPING_COLUMNS "user, service, val_user_id, granted_by, since"

User readUser(const Row &row)
{
    return {row.id<UserId>(0), row.id<LoginName>(1), row.id<ValUserId>(2), row.text(3),
            row.text(4),       row.flag(5),          row.time(6),          row.time(7)};
}

ValService readService(const Row &row)
{
    return {row.id<ValServiceId>(0), row.text(1), row.text(2), row.flag(3), row.time(4)};
}

Mapping readMapping(const Row &row)
{
    return {row.id<UserId>(0), row.id<ValServiceId>(1), row.id<ValUserId>(2), row.text(3), row.time(4)};
}

} // namespace

Result<User> Tables::user(const UserId &id) const
{
    return m_connection->one("user", "SELECT " SEAL_USER_COLUMNS " FROM users WHERE id=?", readUser, id);
}

Result<User> Tables::userByLogin(const LoginName &login) const
{
    return m_connection->one("user", "SELECT " SEAL_USER_COLUMNS " FROM users WHERE login=?", readUser, login);
}

Result<std::vector<User>> Tables::users(const PageRequest &page) const
{
    const auto like = likePattern(page.contains);
    return m_connection->all(
        "SELECT " SEAL_USER_COLUMNS " FROM users WHERE login>? AND (login LIKE ? ESCAPE '\\'"
        " OR display_name LIKE ? ESCAPE '\\' OR val_user_id LIKE ? ESCAPE '\\' OR id LIKE ? ESCAPE '\\')"
        " ORDER BY login LIMIT ?",
        readUser, page.after, like, like, like, like, pageLimit(page.limit));
}

Status Tables::addUser(const User &user)
{
    return justStatus(m_connection->run("INSERT INTO users(" SEAL_USER_COLUMNS ") VALUES(?,?,?,?,?,?,?,?)", user.id,
                                        user.login, user.valUserId, user.displayName, user.passwordPhc, user.disabled,
                                        user.createdAt, user.passwordChangedAt));
}

Status Tables::updateUser(const User &user)
{
    return needOne(
        m_connection->run("UPDATE users SET login=?, val_user_id=?, display_name=?, password_phc=?, disabled=?,"
                          " created_at=?, password_changed_at=? WHERE id=?",
                          user.login, user.valUserId, user.displayName, user.passwordPhc, user.disabled, user.createdAt,
                          user.passwordChangedAt, user.id),
        "user");
}

Status Tables::removeUser(const UserId &id)
{
    SEAL_CHECK(justStatus(m_connection->run("DELETE FROM mappings WHERE user=?", id)));
    SEAL_CHECK(justStatus(m_connection->run("DELETE FROM grants WHERE user=? AND user<>''", id)));
    SEAL_CHECK(justStatus(
        m_connection->run("UPDATE keys SET state='destroyed', sealed_material=x'' WHERE user=? AND user<>''", id)));
    return needOne(m_connection->run("DELETE FROM users WHERE id=?", id), "user");
}

// VAL services

Result<ValService> Tables::service(const ValServiceId &id) const
{
    return m_connection->one("VAL service", "SELECT " SEAL_SERVICE_COLUMNS " FROM services WHERE id=?", readService,
                             id);
}

Result<std::vector<ValService>> Tables::services() const
{
    return m_connection->all("SELECT " SEAL_SERVICE_COLUMNS " FROM services ORDER BY id", readService);
}

Status Tables::addService(const ValService &service)
{
    return justStatus(m_connection->run("INSERT INTO services(" SEAL_SERVICE_COLUMNS ") VALUES(?,?,?,?,?)", service.id,
                                        service.name, service.description, service.disabled, service.createdAt));
}

Status Tables::updateService(const ValService &service)
{
    return needOne(m_connection->run("UPDATE services SET name=?, description=?, disabled=?, created_at=? WHERE id=?",
                                     service.name, service.description, service.disabled, service.createdAt,
                                     service.id),
                   "VAL service");
}

Status Tables::removeService(const ValServiceId &id)
{
    // The foreign key of mappings refuses while one is there; what is left are keys of users that lost the service, and
    // its own.
    SEAL_CHECK(needOne(m_connection->run("DELETE FROM services WHERE id=?", id), "VAL service"));
    return justStatus(m_connection->run("UPDATE keys SET state='destroyed', sealed_material=x'' WHERE service=?", id));
}

// mappings

Result<Mapping> Tables::mapping(const UserId &user, const ValServiceId &service) const
{
    return m_connection->one("mapping", "SELECT " SEAL_MAPPING_COLUMNS " FROM mappings WHERE user=? AND service=?",
                             readMapping, user, service);
}

Result<std::vector<Mapping>> Tables::mappingsOfUser(const UserId &user) const
{
    return m_connection->all("SELECT " SEAL_MAPPING_COLUMNS " FROM mappings WHERE user=? ORDER BY service", readMapping,
                             user);
}

Result<std::vector<Mapping>> Tables::mappingsOfService(const ValServiceId &service, const PageRequest &page) const
{
    const auto like = likePattern(page.contains);
    return m_connection->all("SELECT " SEAL_MAPPING_COLUMNS " FROM mappings WHERE service=? AND user>?"
                             " AND (user LIKE ? ESCAPE '\\' OR val_user_id LIKE ? ESCAPE '\\') ORDER BY user LIMIT ?",
                             readMapping, service, page.after, like, like, pageLimit(page.limit));
}

Status Tables::addMapping(const Mapping &mapping)
{
    return justStatus(m_connection->run("INSERT INTO mappings(" SEAL_MAPPING_COLUMNS ") VALUES(?,?,?,?,?)",
                                        mapping.user, mapping.service, mapping.valUserId, mapping.grantedBy,
                                        mapping.since));
}

Status Tables::removeMapping(const UserId &user, const ValServiceId &service)
{
    return needOne(m_connection->run("DELETE FROM mappings WHERE user=? AND service=?", user, service), "mapping");
}

} // namespace seal::store
