#pragma once

#include <QString>

namespace seal::ui {

/// "SIM-S" for a server ("simS") or one of its listeners ("simS.https").
QString serverTitle(const QString &serverOrListener);
/// What a certificate is for, in words: "SIM-S (https)", "client v2x-server", "the site's CA".
QString purposeTitle(const QString &purpose);

} // namespace seal::ui
