#pragma once

#include "core/site/admin_support.h"

#include <string>

namespace seal::site {

// The commands behind the methods that change users, services, clients and mappings: one call, one row of an import and one row of
// a bulk call all go through these. A row that was changed between reading and writing is Errc::Conflict.

store::Command addUserCommand(const Call &call, const store::User &user);
/// Ends tokens where the change takes something away. A new password is one, too.
store::Command changeUserCommand(const Call &call, const store::User &before, const store::User &after);
store::Command removeUserCommand(const Call &call, const store::User &user);

store::Command addServiceCommand(const Call &call, const store::ValService &service);
store::Command changeServiceCommand(const Call &call, const store::ValService &before, const store::ValService &after);
store::Command removeServiceCommand(const Call &call, const store::ValService &service);

store::Command changeClientCommand(const Call &call, const store::Client &before, const store::Client &after, std::string event = {});
store::Command removeClientCommand(const Call &call, const store::Client &client);

/// The user may be one that a command before this one adds.
store::Command addMappingCommand(const Call &call, const store::User &user, const store::Mapping &mapping);
/// Another VAL user ID; the keys stay.
store::Command changeMappingCommand(const Call &call, const store::User &user, const store::Mapping &before, const store::Mapping &after);
store::Command removeMappingCommand(const Call &call, const store::User &user, const store::Mapping &mapping);

/// The service may not be removed while users are mapped to it.
std::optional<api::Failure> checkServiceUnused(const Call &call, const ValServiceId &service);

QString userText(const QString &login);
QString serviceText(const QString &id);
QString clientText(const QString &id);
QString mappingText(const QString &login, const QString &service);

} // namespace seal::site
