#pragma once

#include "app/desk.h"
#include "core/crypto/random.h"
#include "core/site/create.h"
#include "ui/actions.h"
#include "ui/page.h"
#include "ui/sidebar.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

namespace seal::test {

inline constexpr int kPatience = 20'000; ///< milliseconds

/// A demo site and the program's desk over it.
struct OpenDesk
{
    explicit OpenDesk(const QString &folder = QDir::tempPath() + QStringLiteral("/seal-desk-XXXXXX")) : temp(folder) {}

    QTemporaryDir temp;
    const SystemClock clock;
    std::unique_ptr<ui::ViewSettings> settings;
    std::unique_ptr<app::Desk> desk;

    [[nodiscard]] QString dir() const { return temp.filePath(QStringLiteral("demo")); }
    [[nodiscard]] ui::MainWindow &window() const { return *desk->mainWindow(); }

    void open()
    {
        QElapsedTimer started;
        started.start();
        make();
        desk = std::make_unique<app::Desk>(*settings, started);
        desk->start(dir());
        QTRY_VERIFY_WITH_TIMEOUT(desk->mainWindow() != nullptr, kPatience);
        QVERIFY(QTest::qWaitForWindowExposed(desk->mainWindow(), kPatience));
    }

    void make()
    {
        site::CreateOptions options;
        options.dir = site::toPath(dir());
        options.demo = true;
        options.admin = "tester";
        options.portBase = std::uint16_t(0);
        const auto made = site::createSite(options, nullptr, clock, crypto::systemRandom());
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        settings = ui::ViewSettings::inFile(temp.filePath(QStringLiteral("view.ini")));
    }

    /// A click into the sidebar, as a person goes to a page.
    template <typename PageType = ui::Page>
    PageType *click(const QString &id)
    {
        auto *tree = window().sidebar().tree();
        const auto index = window().sidebar().indexOf(id);
        tree->scrollTo(index);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
        return qobject_cast<PageType *>(window().currentPage());
    }

    void act(const QString &id) const { window().context().actions.find(id)->trigger(); }
};

} // namespace seal::test
