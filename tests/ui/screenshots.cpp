// Pictures of the window with every page: seal_screenshots FOLDER [page...]; light, dark, high contrast, 200 %, right to left.

#include "tests/ui/support/window.h"
#include "ui/confirm.h"
#include "ui/form.h"
#include "ui/help_window.h"
#include "ui/command_palette.h"
#include "ui/table_page.h"

#include <QApplication>
#include <QDir>

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

void save(QWidget *widget, const QDir &folder, const QString &name)
{
    test::Window::settle();
    if (!widget->grab().save(folder.filePath(name + u".png"_s)))
        std::fprintf(stderr, "%s.png could not be written\n", qPrintable(name));
}

void shoot(const Look &look, const QDir &folder, const QStringList &wanted)
{
    QApplication::setLayoutDirection(look.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    test::Window window;
    window.theme().setChoice(look.theme);
    window.theme().setScale(look.scale);
    window.main().resize(look.scale > 150 ? QSize(1920, 1200) : QSize(1440, 900));
    for (const auto &entry : window.main().registry().entries()) {
        if (!wanted.isEmpty() && !wanted.contains(entry.info.id))
            continue;
        auto *page = window.open(entry.info.id);
        if (auto *table = qobject_cast<ui::TablePage *>(page))
            table->table().setCurrentIndex(table->table().proxy().index(1, 0));
        save(&window.main(), folder, entry.info.id + u'-' + look.name);
    }
    if (!wanted.isEmpty() && !wanted.contains(u"extras"_s))
        return;
    auto *page = window.open(u"users"_s);
    page->setFilter(u"is:disabled !login:bob"_s);
    auto &actions = window.main().context().actions;
    actions.find(u"window.bottom"_s)->setChecked(true);
    save(&window.main(), folder, u"extra-filter-"_s + look.name);
    page->setFilter({});
    actions.find(u"window.palette"_s)->trigger();
    save(&window.main(), folder, u"extra-palette-"_s + look.name);
    window.main().palette_().hide();
    actions.find(u"users.add"_s)->trigger();
    save(page->findChild<ui::FormDialog *>(), folder, u"extra-form-"_s + look.name);
    page->findChild<ui::FormDialog *>()->reject();
    window.main().showHelp(u"access"_s);
    save(window.main().helpWindow(), folder, u"extra-help-"_s + look.name);
    window.theme().setScale(100);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: seal_screenshots FOLDER [page...]\n");
        return 2;
    }
    const QDir folder(arguments[1]);
    if (!folder.mkpath(u"."_s))
        return 1;
    for (const auto &look : kLooks)
        shoot(look, folder, arguments.mid(2));
    return 0;
}
