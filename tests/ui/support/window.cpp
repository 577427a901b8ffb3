#include "tests/ui/support/window.h"

#include "ui/preferences.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace seal::test {

Window::Window(std::unique_ptr<FakeBackend> backend, const QString &language)
    : m_backend(std::move(backend)), m_settings(ui::ViewSettings::inFile(m_folder.filePath(u"view.ini"_s)))
{
    const auto direction = QApplication::layoutDirection(); // tests turn English round
    if (language == u"pseudo")
        QCoreApplication::installTranslator(&m_pseudo);
    else
        m_languages.use(language);
    QApplication::setLayoutDirection(direction);
    m_settings->set(ui::kThemeKey, ui::themeName(ui::ThemeId::Light));
    ui::followLook(*m_settings, m_theme);
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
    constexpr int kQuiet = 120; ///< milliseconds in which nothing happened
    constexpr int kMost = 400;
    QElapsedTimer whole;
    QElapsedTimer quiet;
    whole.start();
    quiet.start();
    while (quiet.elapsed() < kQuiet && whole.elapsed() < kMost) {
        QCoreApplication::sendPostedEvents();
        if (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents))
            quiet.restart();
        else
            QThread::msleep(5);
    }
}

} // namespace seal::test
