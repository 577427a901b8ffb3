#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace seal::ui {

class ViewSettings;

/// One thing a person can do. Menus, toolbars, row menus, the palette and the cheat sheet are all made from these.
struct ActionSpec
{
    QString id;   ///< "users.add": stable, settings keep shortcuts by it
    QString text; ///< "Add user...", with or without a mnemonic
    QString icon = {}; ///< a name from icons.h, or empty
    QKeySequence shortcut = {};
    QString group = {}; ///< heading in the palette and the cheat sheet; a page's is its title
    QString help = {};  ///< one sentence for the tooltip; may be empty
};

/// Actions by id. An action works while its owner widget is visible, so pages may share Ctrl+N.
class ActionCollection final : public QObject
{
    Q_OBJECT

public:
    explicit ActionCollection(ViewSettings &settings, QObject *parent = nullptr);

    /// The action lives as long as its owner. Adding an id again replaces the older one (a page that was made anew).
    QAction *add(const ActionSpec &spec, QWidget *owner, std::function<void()> run);
    [[nodiscard]] QAction *find(const QString &id) const;
    /// What can be done now: owner visible; in the order of adding. Disabled ones too (the palette shows why).
    [[nodiscard]] QList<QAction *> available() const;
    [[nodiscard]] QList<QAction *> all() const { return m_actions; }

    static void setEnabled(QAction *action, bool enabled, const QString &reasonWhenNot = {});
    static QString reason(const QAction *action); ///< why it is disabled, or empty
    static QString groupOf(const QAction *action);
    static QString idOf(const QAction *action);
    static QString plainText(const QAction *action); ///< without mnemonic and dots

    void setShortcut(const QString &id, const QKeySequence &shortcut); ///< kept
    void resetShortcut(const QString &id);
    [[nodiscard]] QKeySequence defaultShortcut(const QString &id) const;
    /// Another action with that shortcut that may be active at the same time.
    [[nodiscard]] QAction *conflict(const QString &id, const QKeySequence &shortcut) const;

Q_SIGNALS:
    void changed();

private:
    ViewSettings &m_settings;
    QList<QAction *> m_actions;
    std::map<QString, QKeySequence> m_defaults;
};

/// How well `typed` finds `text`: nothing, or a score (letters in order; word starts and runs score higher).
std::optional<int> fuzzyScore(const QString &typed, const QString &text);

} // namespace seal::ui
