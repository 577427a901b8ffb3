#pragma once

#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/site/create.h"
#include "core/site/site.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>

/// A demo site in a folder of its own.
class DemoSite
{
public:
    [[nodiscard]] std::filesystem::path dir() const { return seal::site::toPath(m_dir.filePath(QStringLiteral("site"))); }
    [[nodiscard]] std::filesystem::path beside(const char *name) const { return seal::site::toPath(m_dir.path()) / name; }

    seal::Result<seal::site::CreatedSite> create()
    {
        seal::site::CreateOptions options;
        options.dir = dir();
        options.demo = true;
        options.admin = "tester";
        return seal::site::createSite(options, nullptr, clock, seal::crypto::systemRandom());
    }
    seal::Result<std::unique_ptr<seal::site::Site>> open()
    {
        return seal::site::Site::open({dir(), {}, std::uint16_t(0), {}}, nullptr, clock, seal::crypto::systemRandom());
    }

    const seal::SystemClock clock;

private:
    QTemporaryDir m_dir;
};

inline QJsonObject readJson(const std::filesystem::path &file)
{
    const auto text = seal::site::readTextFile(file);
    return text ? QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object() : QJsonObject();
}
