#pragma once

#include "core/api/backend.h"

#include <QString>
#include <QWidget>

#include <functional>

namespace seal::ui {

class ActionCollection;
class ChangeRunner;
class JobTracker;
class Theme;
class ToastArea;
class ViewSettings;

/// What the site is, as the window shows it.
struct SiteFacts
{
    QString name;        ///< "Depot North"
    QString dir;         ///< its folder
    QString environment; ///< "PRODUCTION", "TEST"; empty: none said
    bool demo = false;
    bool ownServers = true; ///< they run in this process; else the window is attached to a running sealdeskd
    [[nodiscard]] bool isProduction() const { return !demo && environment.compare(QLatin1String("test"), Qt::CaseInsensitive) != 0; }
};

/// Goes from page to page. Places are kept in a history.
class Navigator
{
public:
    virtual ~Navigator() = default;
    /// Opens a page with a filter, for example open(u"users", u"is:disabled"). False: there is no such page.
    virtual bool open(const QString &pageId, const QString &filter = {}) = 0;
    /// Is there such a page? What leads nowhere is not offered.
    [[nodiscard]] virtual bool knows(const QString &pageId) const = 0;
    /// Opens a manual page ("access", "refusals#invalid_scope").
    virtual void showHelp(const QString &topic) = 0;
};

/// Asks for a file name; tests answer themselves. `done` gets nothing when the person cancels.
class FileChooser
{
public:
    struct Question
    {
        QString title;
        QString suggestedName; ///< "users-2026-03-01.csv"; the folder is remembered
        QString filter;        ///< "CSV (*.csv)"
        bool save = true;
        bool folder = false;   ///< an existing folder instead of a file
    };
    virtual ~FileChooser() = default;
    virtual void ask(QWidget *parent, const Question &question, std::function<void(const QString &file)> done) = 0;
};

/// What every page is given. Everything in it outlives the pages.
struct Context
{
    api::Backend &backend;
    ViewSettings &settings;
    ActionCollection &actions;
    ChangeRunner &changes;
    JobTracker &jobs;
    ToastArea &toasts;
    Navigator &navigator;
    FileChooser &files;
    Theme &theme;
    const SiteFacts &site;
};

} // namespace seal::ui
