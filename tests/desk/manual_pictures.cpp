// Pictures of the console at work on a demo site, for the manual and the README.
// usage: seal_manual_pictures [FOLDER]     default: resources/help/images
#include "tests/desk/open_desk.h"

#include "ui/ladder/card_list.h"
#include "ui/ladder/ladder_model.h"
#include "ui/ladder/ladder_view.h"
#include "ui/ladder/ladder_widget.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/flow_lab_page.h"
#include "ui/pages/overview_page.h"
#include "ui/preferences.h"
#include "ui/table_page.h"
#include "ui/theme.h"
#include "ui/why_view.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QJsonArray>
#include <QPushButton>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace seal;

namespace {

constexpr int kSettle = 1200; ///< milliseconds: answers, live figures, animations

void save(QWidget &widget, const QDir &folder, const QString &name)
{
    QTest::qWait(kSettle);
    const auto picture = widget.grab().toImage().convertToFormat(QImage::Format_RGB888);
    if (!picture.save(folder.filePath(name + u".png"_s), "PNG", 0))
        std::fprintf(stderr, "%s.png could not be written\n", qPrintable(name));
}

void runFlow(test::OpenDesk &open, ui::FlowLabPage &lab, const QString &flow)
{
    lab.setFilter(u"flow:"_s + flow);
    const auto *stop = open.window().context().actions.find(u"flowlab.stop"_s);
    open.act(u"flowlab.run"_s);
    if (!QTest::qWaitFor([&] { return lab.ladder().model().total() > 3 && !stop->isEnabled(); }, test::kPatience))
        std::fprintf(stderr, "the flow %s did not end\n", qPrintable(flow));
}

void shoot(test::OpenDesk &open, const QDir &folder)
{
    auto &window = open.window();
    window.resize(1280, 800);
    auto *lab = open.click<ui::FlowLabPage>(u"flowlab"_s);
    QTest::qWait(kSettle);
    for (const auto &flow : {u"val-server-key"_s, u"login-and-key"_s, u"refused-request"_s})
        runFlow(open, *lab, flow);
    auto &ladder = lab->ladder();
    for (int row = 0; row < ladder.model().total(); ++row) {
        if (ladder.model().step(row).verdict == ui::StepVerdict::Refused) {
            ladder.view().setCurrentRow(row);
            break;
        }
    }
    save(window, folder, u"flow-lab"_s);
    auto *users = open.click<ui::TablePage>(u"users"_s);
    users->table().selectKey(u"alice"_s);
    save(window, folder, u"users"_s);
    auto *audit = open.click(u"audit"_s);
    audit->setFilter(u"is:refused"_s);
    QTest::qWait(kSettle);
    if (auto *page = qobject_cast<ui::AuditPage *>(audit))
        page->table().setCurrentIndex(page->table().model()->index(0, 0));
    save(window, folder, u"audit"_s);
    auto *overview = open.click(u"overview"_s);
    save(window, folder, u"overview"_s);
    for (auto *button : overview->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Why?") {
            button->click();
            break;
        }
    }
    if (auto *why = overview->findChild<ui::WhyDialog *>()) {
        save(*why, folder, u"why"_s);
        why->reject();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (QFontDatabase::families().contains(u"Inter"_s))
        QApplication::setFont(QFont(u"Inter"_s, 10));
    const QDir folder(application.arguments().value(1, QStringLiteral(SEAL_SOURCE_DIR "/resources/help/images")));
    if (!folder.mkpath(u"."_s))
        return 1;
    test::OpenDesk open(QDir::tempPath() + u"/seal-demo-XXXXXX"_s);
    open.make();
    open.settings->set(ui::kThemeKey, ui::themeName(ui::ThemeId::Light));
    QElapsedTimer started;
    started.start();
    open.desk = std::make_unique<app::Desk>(*open.settings, started);
    open.desk->start(open.dir());
    if (!QTest::qWaitFor([&open] { return open.desk->mainWindow() != nullptr && open.desk->mainWindow()->isVisible(); }, test::kPatience))
        return 1;
    shoot(open, folder);
    open.desk->quit();
    return QApplication::exec();
}
