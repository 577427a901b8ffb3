#include "ui/actions.h"

#include "ui/icons.h"
#include "ui/view_settings.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr const char *kReason = "sealReason";
constexpr const char *kGroup = "sealGroup";
constexpr const char *kHelp = "sealHelp";

QString shortcutKey(const QString &id) { return u"shortcuts/"_s + id; }

void updateTip(QAction *action)
{
    auto tip = ActionCollection::plainText(action);
    if (!action->shortcut().isEmpty())
        tip += u" (%1)"_s.arg(action->shortcut().toString(QKeySequence::NativeText));
    if (const auto help = action->property(kHelp).toString(); !help.isEmpty())
        tip += u'\n' + help;
    if (const auto reason = ActionCollection::reason(action); !reason.isEmpty())
        tip += u'\n' + reason;
    action->setToolTip(tip);
}

bool isVisibleOwner(const QAction *action)
{
    const auto *owner = qobject_cast<const QWidget *>(action->parent());
    return owner == nullptr || owner->isVisible();
}

} // namespace

ActionCollection::ActionCollection(ViewSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) {}

QAction *ActionCollection::add(const ActionSpec &spec, QWidget *owner, std::function<void()> run)
{
    auto *action = new QAction(spec.text, owner);
    action->setObjectName(spec.id);
    if (!spec.icon.isEmpty())
        action->setIcon(icon(spec.icon));
    action->setProperty(kGroup, spec.group);
    action->setProperty(kHelp, spec.help);
    if (const auto kept = m_settings.get(shortcutKey(spec.id)); kept.isValid())
        action->setShortcut(QKeySequence::fromString(kept.toString(), QKeySequence::PortableText));
    else
        action->setShortcut(spec.shortcut);
    m_defaults[spec.id] = spec.shortcut;
    updateTip(action);
    connect(action, &QAction::triggered, owner, [run = std::move(run)] { run(); });
    connect(action, &QObject::destroyed, this, [this, action] { m_actions.removeAll(action); });
    connect(action, &QAction::changed, this, [action] {
        const QSignalBlocker quiet(action);
        updateTip(action);
    });
    owner->addAction(action);
    if (auto *older = find(spec.id))
        m_actions.removeAll(older);
    m_actions << action;
    Q_EMIT changed();
    return action;
}

QAction *ActionCollection::find(const QString &id) const
{
    for (auto *action : m_actions) {
        if (action->objectName() == id)
            return action;
    }
    return nullptr;
}

QList<QAction *> ActionCollection::available() const
{
    QList<QAction *> list;
    for (auto *action : m_actions) {
        if (isVisibleOwner(action))
            list << action;
    }
    return list;
}

void ActionCollection::setEnabled(QAction *action, bool enabled, const QString &reasonWhenNot)
{
    action->setProperty(kReason, enabled ? QString() : reasonWhenNot);
    action->setEnabled(enabled);
    updateTip(action);
}

QString ActionCollection::reason(const QAction *action) { return action->property(kReason).toString(); }
QString ActionCollection::groupOf(const QAction *action) { return action->property(kGroup).toString(); }
QString ActionCollection::idOf(const QAction *action) { return action->objectName(); }

QString ActionCollection::plainText(const QAction *action)
{
    auto text = action->text();
    text.remove(u'&');
    while (text.endsWith(u'.') || text.endsWith(u'\u2026'))
        text.chop(1);
    return text;
}

void ActionCollection::setShortcut(const QString &id, const QKeySequence &shortcut)
{
    m_settings.set(shortcutKey(id), shortcut.toString(QKeySequence::PortableText));
    if (auto *action = find(id))
        action->setShortcut(shortcut);
    Q_EMIT changed();
}

void ActionCollection::resetShortcut(const QString &id)
{
    m_settings.forget(shortcutKey(id));
    if (auto *action = find(id))
        action->setShortcut(defaultShortcut(id));
    Q_EMIT changed();
}

QKeySequence ActionCollection::defaultShortcut(const QString &id) const
{
    const auto it = m_defaults.find(id);
    return it == m_defaults.end() ? QKeySequence() : it->second;
}

QAction *ActionCollection::conflict(const QString &id, const QKeySequence &shortcut) const
{
    if (shortcut.isEmpty())
        return nullptr;
    // "users.add" and "services.add" never meet; "users.add" and "window.find" do.
    const auto area = id.section(u'.', 0, 0);
    for (auto *action : m_actions) {
        const auto other = idOf(action);
        const auto otherArea = other.section(u'.', 0, 0);
        const bool meet = otherArea == area || area == u"window" || otherArea == u"window";
        if (meet && other != id && action->shortcut() == shortcut)
            return action;
    }
    return nullptr;
}

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    int score = 0;
    qsizetype from = 0;
    qsizetype last = -2;
    for (const auto letter : typed) {
        if (letter.isSpace())
            continue;
        const auto at = text.indexOf(letter, from, Qt::CaseInsensitive);
        if (at < 0)
            return {};
        const bool wordStart = at == 0 || !text[at - 1].isLetterOrNumber();
        score += 1 + (at == last + 1 ? 4 : 0) + (wordStart ? 6 : 0);
        last = at;
        from = at + 1;
    }
    // The words as typed, somewhere in a row, beat scattered letters.
    if (const auto at = text.indexOf(typed.trimmed(), 0, Qt::CaseInsensitive); at >= 0)
        score += at == 0 ? 40 : 20;
    return score * 100 - static_cast<int>(text.size());
}

} // namespace seal::ui
