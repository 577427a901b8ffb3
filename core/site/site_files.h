#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <QJsonObject>
#include <QString>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace seal::site {

/// The files of a site by name (architecture: "Files in DIR").
class SiteFiles
{
public:
    explicit SiteFiles(std::filesystem::path dir) : m_dir(std::move(dir)) {}

    [[nodiscard]] const std::filesystem::path &dir() const { return m_dir; }
    [[nodiscard]] std::filesystem::path database() const { return m_dir / "site.db"; }
    [[nodiscard]] std::filesystem::path siteKey() const { return m_dir / "site.key"; } ///< demo sites only
    [[nodiscard]] std::filesystem::path caBundle() const { return m_dir / "ca.pem"; }
    [[nodiscard]] std::filesystem::path endpoints() const { return m_dir / "endpoints.json"; }
    [[nodiscard]] std::filesystem::path demo() const { return m_dir / "demo.json"; }
    [[nodiscard]] std::filesystem::path demoDir() const { return m_dir / "demo"; }
    [[nodiscard]] std::filesystem::path auditIndex() const { return m_dir / "cache" / "audit-index.db"; } ///< can be thrown away
    [[nodiscard]] std::filesystem::path controlSocket() const { return m_dir / "control.sock"; }

private:
    std::filesystem::path m_dir;
};

QString toQString(const std::filesystem::path &path);
std::filesystem::path toPath(const QString &path);

/// Replaces a file as a whole, readable by its owner only (0600); the old content stays until the new one is on the disk.
Status writePrivate(const std::filesystem::path &file, ByteView content);
/// The same for what everybody may read (0644): certificates, endpoints.
Status writePublic(const std::filesystem::path &file, ByteView content);
Status writePrivateJson(const std::filesystem::path &file, const QJsonObject &json);
Status writePublicJson(const std::filesystem::path &file, const QJsonObject &json);

/// A file that holds a secret, 64 KiB at most. NotFound, Io, TooLarge, InvalidInput (empty), each with a sentence.
Result<SecretBytes> readSecretFile(const std::filesystem::path &file);
/// The first line of such a file, without its end: passphrases and passwords.
Result<SecretBytes> readPassphraseFile(const std::filesystem::path &file);
/// A text file, at most `limit` bytes.
Result<std::string> readTextFile(const std::filesystem::path &file, std::size_t limit = 1U << 20U);

/// Makes a folder for its owner only (0700), or checks that an existing one is a folder.
Status makePrivateDir(const std::filesystem::path &dir);

} // namespace seal::site
