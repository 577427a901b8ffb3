#include "core/site/site_files.h"

#include <fmt/format.h>

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace seal::site {

namespace {

constexpr std::size_t kMaxSecretFile = 64UL * 1024;

Status writeWhole(const std::filesystem::path &file, ByteView content, QFileDevice::Permissions permissions)
{
    QSaveFile out(toQString(file));
    if (!out.open(QIODevice::WriteOnly))
        return makeError(Errc::Io, fmt::format("the file {} cannot be written: {}", file.string(), out.errorString().toStdString()));
    // Before the first byte is in it: nobody else may open it meanwhile.
    out.setPermissions(permissions);
    const auto text = asText(content);
    if (out.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()) || !out.commit())
        return makeError(Errc::Io, fmt::format("the file {} cannot be written: {}", file.string(), out.errorString().toStdString()));
    return {};
}

constexpr auto kPrivate = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

QString toQString(const std::filesystem::path &path)
{
    const auto text = path.u8string();
    return QString::fromUtf8(reinterpret_cast<const char *>(text.data()), static_cast<qsizetype>(text.size()));
}

std::filesystem::path toPath(const QString &path)
{
    const auto text = path.toStdString();
    return std::filesystem::path(std::u8string(text.begin(), text.end()));
}

Status writePrivate(const std::filesystem::path &file, ByteView content) { return writeWhole(file, content, kPrivate); }

Status writePublic(const std::filesystem::path &file, ByteView content)
{
    return writeWhole(file, content, kPrivate | QFileDevice::ReadGroup | QFileDevice::ReadOther);
}

Status writePrivateJson(const std::filesystem::path &file, const QJsonObject &json)
{
    auto text = QJsonDocument(json).toJson(QJsonDocument::Indented).toStdString();
    const auto status = writePrivate(file, asBytes(text));
    wipe(std::as_writable_bytes(std::span(text.data(), text.size())));
    return status;
}

Status writePublicJson(const std::filesystem::path &file, const QJsonObject &json)
{
    return writePublic(file, asBytes(QJsonDocument(json).toJson(QJsonDocument::Indented).toStdString()));
}

Result<SecretBytes> readSecretFile(const std::filesystem::path &file)
{
    QFile in(toQString(file));
    if (!in.exists())
        return makeError(Errc::NotFound, fmt::format("the file {} is not there", file.string()));
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return makeError(Errc::Io, fmt::format("the file {} cannot be read: {}", file.string(), in.errorString().toStdString()));
    SecretBytes bytes(kMaxSecretFile + 1);
    std::size_t size = 0;
    while (size < bytes.size()) {
        const auto got = in.read(reinterpret_cast<char *>(bytes.writable().data()) + size, static_cast<qint64>(bytes.size() - size));
        if (got < 0)
            return makeError(Errc::Io, fmt::format("the file {} cannot be read: {}", file.string(), in.errorString().toStdString()));
        if (got == 0)
            break;
        size += static_cast<std::size_t>(got);
    }
    if (size > kMaxSecretFile)
        return makeError(Errc::TooLarge, fmt::format("the file {} is too large for a secret", file.string()));
    if (size == 0)
        return makeError(Errc::InvalidInput, fmt::format("the file {} is empty", file.string()));
    return SecretBytes(bytes.view().first(size));
}

Result<SecretBytes> readPassphraseFile(const std::filesystem::path &file)
{
    SEAL_TRY(const auto content, readSecretFile(file));
    const auto text = content.text();
    const auto line = text.substr(0, std::min(text.find('\n'), text.size()));
    const auto size = !line.empty() && line.back() == '\r' ? line.size() - 1 : line.size();
    if (size == 0)
        return makeError(Errc::InvalidInput, fmt::format("the first line of {} is empty", file.string()));
    return SecretBytes(asBytes(line.substr(0, size)));
}

Result<std::string> readTextFile(const std::filesystem::path &file, std::size_t limit)
{
    QFile in(toQString(file));
    if (!in.open(QIODevice::ReadOnly)) {
        return makeError(in.exists() ? Errc::Io : Errc::NotFound,
                         fmt::format("the file {} cannot be read: {}", file.string(), in.errorString().toStdString()));
    }
    const auto content = in.read(static_cast<qint64>(limit) + 1);
    if (content.size() > static_cast<qsizetype>(limit))
        return makeError(Errc::TooLarge, fmt::format("the file {} is larger than {} bytes", file.string(), limit));
    return content.toStdString();
}

Status makePrivateDir(const std::filesystem::path &dir)
{
    std::error_code error;
    if (std::filesystem::create_directory(dir, error))
        std::filesystem::permissions(dir, std::filesystem::perms::owner_all, error);
    else if (!error && !std::filesystem::is_directory(dir, error))
        return makeError(Errc::Io, fmt::format("{} is not a folder", dir.string()));
    if (error)
        return makeError(Errc::Io, fmt::format("the folder {} cannot be made: {}", dir.string(), error.message()));
    return {};
}

} // namespace seal::site
