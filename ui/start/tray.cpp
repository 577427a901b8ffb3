#include "ui/start/tray.h"

#include "ui/columns.h"
#include "ui/icons.h"

#include <QAction>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace seal::ui {

SystemTray::SystemTray(QObject *parent)
    : Tray(parent), m_menu(std::make_unique<QMenu>()), m_icon(std::make_unique<QSystemTrayIcon>(QIcon(u":/app/sealdesk.svg"_s)))
{
    m_stateLine = m_menu->addAction(u"Sealdesk"_s);
    m_stateLine->setEnabled(false);
    m_menu->addSeparator();
    const auto add = [this](const QString &iconName, void (Tray::*wanted)()) {
        auto *action = m_menu->addAction(icon(iconName), QString());
        connect(action, &QAction::triggered, this, wanted);
        return action;
    };
    m_open = add(u"overview"_s, &Tray::openWanted);
    m_lock = add(u"lock"_s, &Tray::lockWanted);
    m_menu->addSeparator();
    m_quit = add(u"stop"_s, &Tray::quitWanted);
    retranslate();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openWanted();
    });
}

SystemTray::~SystemTray() = default;

void SystemTray::retranslate()
{
    m_open->setText(tr("Open Sealdesk"));
    m_lock->setText(tr("Lock"));
    m_quit->setText(tr("Stop the servers and quit"));
}

bool SystemTray::isAvailable() const { return QSystemTrayIcon::isSystemTrayAvailable(); }

void SystemTray::setState(const QString &siteName, const QString &state)
{
    const auto line = tr("%1: %2").arg(safeText(siteName), state);
    m_stateLine->setText(line);
    m_icon->setToolTip(u"Sealdesk\n"_s + line);
}

void SystemTray::setShown(bool shown) { m_icon->setVisible(shown); }

void SystemTray::tell(const QString &title, const QString &text)
{
    if (m_icon->isVisible())
        m_icon->showMessage(title, text, QSystemTrayIcon::Information);
}

} // namespace seal::ui
