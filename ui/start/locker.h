#pragma once

#include "ui/start/idle_watch.h"
#include "ui/start/site_opener.h"

#include <QDialog>
#include <QList>
#include <QObject>
#include <QPointer>

namespace seal::ui {

class MainWindow;
class ViewSettings;

/// Locks a site's window: when asked, after some minutes without input, and whenever the program says so (screen, sleep). What opens the
/// site unlocks it. The servers never notice.
class Locker final : public QObject
{
    Q_OBJECT

public:

    Locker(MainWindow &window, SiteOpener &opener, ViewSettings &settings, QString dir, IdleWatch::Now now = IdleWatch::steadyNow);

    void lock(const QString &reason = {});
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] IdleWatch &idle() { return m_idle; }

Q_SIGNALS:
    void lockedChanged(bool locked);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void readMinutes();
    void hideDialogs();
    void hideDialog(QDialog &dialog);
    [[nodiscard]] bool isOfTheSite(const QDialog &dialog) const;
    void check(const Unlock &unlock);
    void unlock();

    MainWindow &m_window;
    SiteOpener &m_opener;
    ViewSettings &m_settings;
    QString m_dir;
    IdleWatch m_idle;
    QList<QPointer<QDialog>> m_dialogs; ///< open when it was locked, or opened since: they come back as they were
};

} // namespace seal::ui
