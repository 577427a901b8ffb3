#pragma once

#include "core/api/reply.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace seal::site {

// What an admin may type. Each check answers nothing, or what is wrong, why, and what to do.

inline constexpr int kMaxId = 200;          ///< characters of an id or log-in name
inline constexpr int kMaxName = 200;        ///< of a name for people
inline constexpr int kMaxDescription = 2000;
inline constexpr int kMinPassword = 8;      ///< NIST SP 800-63B section 5.1.1.1
inline constexpr int kMaxPassword = 1024;

/// Ids and log-in names: no spaces at the ends, nothing invisible, nothing that turns the reading direction (TS 23.434 leaves the form open).
std::optional<api::Failure> checkId(QStringView what, const QString &id);
/// Names for people: may hold spaces, may be empty.
std::optional<api::Failure> checkName(QStringView what, const QString &name, int maxLength = kMaxName);
std::optional<api::Failure> checkPassword(const QString &password);
/// RFC 6749 3.3 characters and a scope that this program knows, or val: and a VAL service.
std::optional<api::Failure> checkScope(const QString &scope);
/// RFC 6749 3.1.2, RFC 8252: absolute, without fragment; https, or http on a loopback address, or a private-use scheme with a dot.
std::optional<api::Failure> checkRedirectUri(const QString &uri);
std::optional<api::Failure> checkGrantType(const QString &grantType);

} // namespace seal::site
