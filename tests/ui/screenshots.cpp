// Pictures of the window with every page: seal_screenshots FOLDER [page...]; light, dark, high contrast, 200 %, right to left.
// "extras" is what is no page: dialogs, palette, manual, empty and failing pages.

#include "tests/ui/screenshots_access.h"
#include "tests/ui/support/window.h"
#include "ui/cheat_sheet.h"
#include "ui/command_palette.h"
#include "ui/confirm.h"
#include "ui/form.h"
#include "ui/help_window.h"
#include "ui/jobs.h"
#include "ui/table_page.h"
#include "ui/toast.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QTabWidget>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace seal;

namespace {

struct Look
{
    QString name;
    ui::ThemeId theme = ui::ThemeId::Light;
    int scale = 100;
    bool rightToLeft = false;
};

const std::vector<Look> kLooks{{u"light"_s},
                               {u"dark"_s, ui::ThemeId::Dark},
                               {u"contrast"_s, ui::ThemeId::HighContrast},
                               {u"200"_s, ui::ThemeId::Light, 200},
                               {u"rtl"_s, ui::ThemeId::Light, 100, true}};

class Camera
{
public:
    Camera(Look look, QDir folder, QStringList wanted) : m_look(std::move(look)), m_folder(std::move(folder)), m_wanted(std::move(wanted)) {}

    void shootAll()
    {
        QApplication::setLayoutDirection(m_look.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        {
            test::Window window;
            prepare(window);
            for (const auto &entry : window.main().registry().entries()) {
                if (wants(entry.info.id))
                    shootPage(window, entry.info.id);
            }
            if (wants(u"extras"_s))
                shootExtras(window);
            window.theme().setScale(100);
        }
        if (wants(u"extras"_s)) {
            test::Window window(test::FakeBackend::empty());
            prepare(window);
            window.open(u"services"_s);
            save(&window.main(), u"extra-empty"_s);
            window.theme().setScale(100);
        }
    }

private:
    [[nodiscard]] bool wants(const QString &id) const { return m_wanted.isEmpty() || m_wanted.contains(id); }

    void prepare(test::Window &window) const
    {
        window.theme().setChoice(m_look.theme);
        window.theme().setScale(m_look.scale);
        window.main().resize(m_look.scale > 150 ? QSize(1920, 1200) : QSize(1440, 900));
    }

    void save(QWidget *widget, const QString &name) const
    {
        test::Window::settle();
        if (!widget->grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_look.name))))
            std::fprintf(stderr, "%s could not be written\n", qPrintable(name));
    }

    void shootPage(test::Window &window, const QString &id) const
    {
        auto *table = qobject_cast<ui::TablePage *>(window.open(id));
        if (table != nullptr)
            table->table().setCurrentIndex(table->table().proxy().index(1, 0));
        save(&window.main(), id);
        if (table == nullptr || table->detail().tabs()->count() < 2)
            return;
        table->detail().tabs()->setCurrentIndex(1);
        save(&window.main(), id + u"-tab"_s);
        table->detail().tabs()->setCurrentIndex(0);
    }

    void shootExtras(test::Window &window) const
    {
        auto &main = window.main();
        auto &context = main.context();
        auto &actions = context.actions;
        auto *users = qobject_cast<ui::TablePage *>(window.open(u"users"_s));
        users->setFilter(u"is:disabled !login:bob"_s);
        actions.find(u"window.bottom"_s)->setChecked(true);
        auto *job = context.jobs.start(u"Import users.csv"_s, true);
        job->setProgress(620, 1000);
        context.jobs.start(u"Verify the log"_s, false)->finish(u"200 records, chain ok"_s);
        save(&main, u"extra-filter"_s);
        users->setFilter({});
        users->table().selectKey(u"bob"_s);
        actions.find(u"users.disable"_s)->trigger();
        context.toasts.fail({Errc::Io, u"users.csv could not be written: no space left on the device"_s, u"Choose another folder"_s});
        save(&main, u"extra-toasts"_s);
        context.toasts.clear();
        job->finish(u"1 000 users"_s);
        actions.find(u"window.bottom"_s)->setChecked(false);
        actions.find(u"window.palette"_s)->trigger();
        save(&main, u"extra-palette"_s);
        main.palette_().hide();
        actions.find(u"users.add"_s)->trigger();
        shootDialog<ui::FormDialog>(users, u"extra-form"_s);
        users->table().selectAll();
        actions.find(u"users.remove"_s)->trigger();
        shootDialog<ui::ConfirmDialog>(users, u"extra-confirm"_s);
        actions.find(u"window.cheatsheet"_s)->trigger();
        shootDialog<ui::CheatSheet>(&main, u"extra-shortcuts"_s);
        window.backend().failNext(u"user.list"_s, {Errc::Unavailable, u"The database does not answer"_s, u"Look at the disk of the site"_s});
        users->refresh();
        save(&main, u"extra-error"_s);
        users->setFilter(u"nobody-has-this"_s);
        save(&main, u"extra-nothing"_s);
        users->setFilter({});
        main.setLocked(true);
        save(&main, u"extra-locked"_s);
        main.setLocked(false);
        main.resize(1024, 700);
        save(&main, u"extra-small"_s);
        main.showHelp(u"access"_s);
        save(main.helpWindow(), u"extra-help"_s);
        shootAccess(window, [this](QWidget *widget, const QString &name) { save(widget, u"access-"_s + name); });
    }

    template <typename Dialog>
    void shootDialog(QWidget *owner, const QString &name) const
    {
        auto *dialog = owner->findChild<Dialog *>();
        save(dialog, name);
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    Look m_look;
    QDir m_folder;
    QStringList m_wanted;
};

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: seal_screenshots FOLDER [page...|extras]\n");
        return 2;
    }
    // What desktops use today; without it the font of the platform.
    if (QFontDatabase::families().contains(u"Inter"_s))
        QApplication::setFont(QFont(u"Inter"_s, 10));
    const QDir folder(arguments[1]);
    if (!folder.mkpath(u"."_s))
        return 1;
    for (const auto &look : kLooks)
        Camera(look, folder, arguments.mid(2)).shootAll();
    return 0;
}
