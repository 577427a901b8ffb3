#include "tests/ui/support/window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace seal::test {

Window::Window(std::unique_ptr<FakeBackend> backend)
    : m_backend(std::move(backend)), m_settings(ui::ViewSettings::inFile(m_folder.filePath(u"view.ini"_s)))
{
    m_theme.setChoice(ui::ThemeId::Light);
    m_theme.apply(*qApp);
    make();
}

Window::~Window() = default;

void Window::make()
{
    ui::PageRegistry registry;
    ui::registerPages(registry);
    m_main = std::make_unique<ui::MainWindow>(ui::WindowParts{*m_backend, *m_settings, m_theme, m_files}, site, std::move(registry));
}

void Window::restart()
{
    m_main->close();
    m_main.reset();
    make();
    m_main->show();
    settle();
}

ui::Page *Window::open(const QString &pageId)
{
    m_main->show();
    if (!m_main->open(pageId))
        return nullptr;
    settle();
    return m_main->currentPage();
}

void Window::settle()
{
    // Answers, queued signals and refreshes that gather changes follow one another within a fraction of a second.
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 400) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(5);
    }
}

} // namespace seal::test
