#pragma once

#include "core/base/clock.h"
#include "core/crypto/random.h"
#include "core/site/admin.h"
#include "core/site/create.h"
#include "core/site/site.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

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

/// What tests of the admin methods share: an open demo site, and calls to it as a person at the command line.
class DemoAdmin
{
protected:
    void openSite()
    {
        const auto created = m_demo.create();
        QVERIFY2(created, created ? "" : created.error().detail.c_str());
        auto opened = m_demo.open();
        QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
        m_site = *std::move(opened);
    }
    seal::api::Reply call(const QString &method, const QJsonObject &params = {})
    {
        return m_site->admin().call(method, params, {"tester", "cli"});
    }
    /// The value; a failure fails the test.
    QJsonObject must(const QString &method, const QJsonObject &params = {})
    {
        const auto reply = call(method, params);
        if (reply.failure)
            QTest::qFail(qPrintable(method + QStringLiteral(": ") + reply.failure->text()), __FILE__, __LINE__);
        return reply.value.toObject();
    }

    DemoSite m_demo;
    std::unique_ptr<seal::site::Site> m_site;
};

inline QJsonObject readJson(const std::filesystem::path &file)
{
    const auto text = seal::site::readTextFile(file);
    return text ? QJsonDocument::fromJson(QByteArray::fromStdString(*text)).object() : QJsonObject();
}
