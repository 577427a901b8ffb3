#pragma once

#include "tests/ui/support/fake_backend.h"
#include "tests/ui/support/pseudo_translator.h"
#include "ui/languages.h"
#include "ui/main_window.h"
#include "ui/theme.h"
#include "ui/view_settings.h"

#include <QTemporaryDir>

#include <memory>

namespace seal::test {

/// Answers file questions with a given name.
class FakeFileChooser final : public ui::FileChooser
{
public:
    void ask(QWidget *, const Question &question, std::function<void(const QString &)> done) override
    {
        last = question;
        done(answer);
    }
    QString answer;
    Question last;
};

/// A whole window over a fake site: all pages, settings in a temporary folder, theme of its own.
class Window
{
public:
    /// Language: "en", one of the catalogues, or "pseudo".
    explicit Window(std::unique_ptr<FakeBackend> backend = std::make_unique<FakeBackend>(), const QString &language = QStringLiteral("en"));
    ~Window();
    [[nodiscard]] ui::MainWindow &main() const { return *m_main; }
    [[nodiscard]] FakeBackend &backend() const { return *m_backend; }
    [[nodiscard]] ui::ViewSettings &settings() const { return *m_settings; }
    [[nodiscard]] ui::Theme &theme() { return m_theme; }
    [[nodiscard]] FakeFileChooser &files() { return m_files; }
    /// Opens a page, shows the window and waits until nothing is asked any more. Null: there is no such page.
    ui::Page *open(const QString &pageId);
    /// Until the event loop has nothing to do.
    static void settle();
    /// The window again with the same settings, as after a restart.
    void restart();
    ui::SiteFacts site{QStringLiteral("Depot North"), QStringLiteral("/srv/seal/depot"), {}, true, true};

private:
    void make();

    QTemporaryDir m_folder;
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<ui::ViewSettings> m_settings;
    ui::Languages m_languages;
    ui::PseudoTranslator m_pseudo;
    ui::Theme m_theme;
    FakeFileChooser m_files;
    std::unique_ptr<ui::MainWindow> m_main;
};

} // namespace seal::test
