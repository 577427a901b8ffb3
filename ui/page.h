#pragma once

#include "core/api/reply.h"
#include "ui/actions.h"
#include "ui/context.h"

#include <QJsonObject>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QVBoxLayout;

namespace seal::ui {

class EmptyView;
class MessageBanner;
class BusyLine;

/// What the sidebar knows of a page before it is made.
struct PageInfo
{
    QString id;    ///< "users"
    QString group; ///< "access": overview, access, keys, exposure, observe, lab, site
    QString title; ///< "VAL users"
    QString icon;  ///< "users"
    QString help;  ///< topic of the manual: "access"
};

/// What a page says when there is nothing: what this is for, what to do first.
struct EmptyState
{
    QString title;
    QString text;
    QStringList actions = {}; ///< ids; the first is the main button
};

/// A place in the window. Derived pages fill content() and say how to refresh; the base shows loading, errors and emptiness.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Context &context, PageInfo info, QWidget *parent = nullptr);
    ~Page() override;

    [[nodiscard]] const PageInfo &info() const { return m_info; }
    [[nodiscard]] Context &context() const { return m_context; }

    /// Asks the site again; rows on show stay until the answer is there.
    virtual void refresh() = 0;
    /// Puts a filter as a person would type it; pages without one do nothing.
    virtual void setFilter(const QString &filter);
    [[nodiscard]] virtual QString filter() const;
    /// Where Ctrl+F goes; null: nowhere.
    [[nodiscard]] virtual QWidget *filterWidget() const;
    /// The panes that F6 visits, in order.
    [[nodiscard]] virtual QList<QWidget *> panes() const;

    /// The page comes to the front: refreshes when what it shows may be old.
    void activate();
    /// The site changed; a visible page refreshes soon, a hidden one when it is next shown.
    void siteChanged();

    /// An action of this page: palette, toolbar and menus get it from the collection.
    QAction *addCommand(const ActionSpec &spec, std::function<void()> run);
    [[nodiscard]] QList<QAction *> commands() const { return m_commands; }

    void setBusy(bool busy);
    void showError(const api::Failure &failure); ///< with Retry, which refreshes; rows on show stay
    void clearError();
    void setEmptyState(const EmptyState &state);
    void showEmpty(bool empty);
    /// Another empty state than the set one: a filter that finds nothing, with its own button.
    void showNothingFound(const QString &filter, std::function<void()> clearFilter);

Q_SIGNALS:
    void placeChanged(); ///< filter or selection: history keeps it
    void commandsChanged();

protected:
    /// Title, toolbar, filter: on top, stays when the page is empty.
    void setHeader(QWidget *header);
    /// The page's own widget, below the banner; an empty state takes its place.
    void setContent(QWidget *content);

private:
    Context &m_context;
    PageInfo m_info;
    QList<QAction *> m_commands;
    QVBoxLayout *m_layout = nullptr;
    BusyLine *m_busyLine = nullptr;
    MessageBanner *m_banner = nullptr;
    EmptyView *m_empty = nullptr;
    QWidget *m_content = nullptr;
    EmptyState m_emptyState;
    bool m_stale = true;
    bool m_refreshQueued = false;
};

} // namespace seal::ui
