#include "ui/start/locker.h"

#include "ui/lock_view.h"
#include "ui/main_window.h"
#include "ui/preferences.h"
#include "ui/start/close_guard.h"
#include "ui/start/unlock_form.h"
#include "ui/view_settings.h"

#include <QApplication>
#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace seal::ui {

Locker::Locker(MainWindow &window, SiteOpener &opener, ViewSettings &settings, QString dir, IdleWatch::Now now)
    : QObject(&window), m_window(window), m_opener(opener), m_settings(settings), m_dir(std::move(dir)), m_idle(std::move(now))
{
    readMinutes();
    connect(&settings, &ViewSettings::changed, this, [this](const QString &key) {
        if (key == kLockKey)
            readMinutes();
    });
    connect(&m_idle, &IdleWatch::idle, this, [this] {
        const auto minutes = static_cast<int>(m_idle.limit() / std::chrono::minutes(1));
        lock(tr("Locked after %n minute(s) without input.", nullptr, minutes));
    });
    connect(&window, &MainWindow::lockWanted, this, [this] { lock(); });
    connect(window.lockView()->form(), &UnlockForm::unlockWanted, this, &Locker::check);
}

void Locker::readMinutes()
{
    m_idle.setLimit(std::chrono::minutes(preferred(m_settings, preference(kLockKey)).toInt()));
}

bool Locker::isLocked() const { return m_window.isLocked(); }

void Locker::lock(const QString &reason)
{
    if (isLocked())
        return;
    hideDialogs();
    auto *form = m_window.lockView()->form();
    m_window.lockView()->setReason(reason);
    form->clear();
    form->setSite({});
    form->unlockButton()->setEnabled(false); // until it is known what opens the site
    m_window.setLocked(true);
    QCoreApplication::instance()->installEventFilter(this);
    Q_EMIT lockedChanged(true);
    m_opener.look(m_dir, this, [this, form](const SiteInfo &site) {
        if (!isLocked())
            return;
        form->setSite(site);
        form->focusFirst();
    });
}

void Locker::hideDialogs()
{
    // Menus go; dialogs may show what the lock is to hide, and come back with what was typed into them.
    while (auto *popup = QApplication::activePopupWidget())
        popup->close();
    m_dialogs.clear();
    for (auto *dialog : m_window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            hideDialog(*dialog);
    }
}

void Locker::hideDialog(QDialog &dialog)
{
    const QPointer<QDialog> kept(&dialog);
    if (!m_dialogs.contains(kept))
        m_dialogs << kept;
    dialog.hide();
}

bool Locker::isOfTheSite(const QDialog &dialog) const
{
    for (const QObject *above = dialog.parent(); above != nullptr; above = above->parent()) {
        if (above == m_window.lockView())
            return false; // needed to unlock
        if (above == &m_window)
            return true;
    }
    return false;
}

bool Locker::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::Show)
        return QObject::eventFilter(object, event);
    // An answer that comes behind the lock opens its dialog all the same. What CloseDialog says stands in the top bar too.
    auto *dialog = qobject_cast<QDialog *>(object);
    if (dialog != nullptr && isOfTheSite(*dialog) && qobject_cast<CloseDialog *>(dialog) == nullptr) {
        const auto hide = [this, shown = QPointer(dialog)] {
            if (shown && isLocked())
                hideDialog(*shown);
        };
        QMetaObject::invokeMethod(this, hide, Qt::QueuedConnection); // not in the middle of being shown
    }
    return QObject::eventFilter(object, event);
}

void Locker::check(const Unlock &unlock_)
{
    m_opener.checkUnlock(m_dir, unlock_, this, [this](const Problem &problem) {
        if (problem)
            m_window.lockView()->form()->showFailure(*problem);
        else
            unlock();
    });
}

void Locker::unlock()
{
    m_window.lockView()->form()->clear();
    QCoreApplication::instance()->removeEventFilter(this);
    m_window.setLocked(false);
    for (const auto &dialog : std::exchange(m_dialogs, {})) {
        if (dialog)
            dialog->show();
    }
    m_idle.touch();
    Q_EMIT lockedChanged(false);
}

} // namespace seal::ui
