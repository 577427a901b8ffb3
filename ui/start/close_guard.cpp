#include "ui/start/close_guard.h"

#include "ui/columns.h"
#include "ui/main_window.h"
#include "ui/metrics.h"
#include "ui/preferences.h"
#include "ui/start/tray.h"
#include "ui/view_settings.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

CloseDialog::CloseDialog(const QString &siteName, bool trayThere, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Close Sealdesk"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(em(0.6));
    auto *title = new QLabel(tr("The servers of %1 run in this program").arg(safeText(siteName)), this);
    title->setProperty("rank", u"subtitle"_s);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *text = new QLabel(trayThere ? tr("Without the window they can run on; an icon in the tray then brings it back. Or they stop: requests "
                                           "that run are answered, and clients get no more tokens and keys until they start again.")
                                      : tr("This desktop has no tray, so they cannot run on without a window: they stop, and clients get no more "
                                           "tokens and keys until they start again. To run servers without a window, use sealdeskd."),
                            this);
    text->setWordWrap(true);
    text->setMinimumWidth(em(26));
    layout->addWidget(title);
    layout->addWidget(text);
    auto *buttons = new QDialogButtonBox(this);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_stop = buttons->addButton(tr("Stop the servers and quit"), trayThere ? QDialogButtonBox::DestructiveRole : QDialogButtonBox::AcceptRole);
    if (trayThere) {
        m_remember = new QCheckBox(tr("Do this from now on without asking"), this);
        m_remember->setChecked(true);
        layout->addWidget(m_remember);
        m_keep = buttons->addButton(tr("Keep them running in the tray"), QDialogButtonBox::AcceptRole);
        m_keep->setProperty("primary", true);
        m_keep->setDefault(true);
    }
    layout->addSpacing(em(0.3));
    layout->addWidget(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        Q_EMIT stopChosen(m_remember != nullptr && m_remember->isChecked());
        accept();
    });
    if (m_keep != nullptr) {
        connect(m_keep, &QPushButton::clicked, this, [this] {
            Q_EMIT keepChosen(m_remember->isChecked());
            accept();
        });
    }
}

CloseGuard::CloseGuard(MainWindow &window, ViewSettings &settings, Tray &tray, QString siteName, bool ownServers)
    : QObject(&window), m_window(window), m_settings(settings), m_tray(tray), m_siteName(std::move(siteName)), m_ownServers(ownServers)
{
    connect(&window, &MainWindow::closing, this, &CloseGuard::takeClose);
    connect(&tray, &Tray::openWanted, this, &CloseGuard::showWindow);
    connect(&tray, &Tray::quitWanted, this, &CloseGuard::quitWanted);
}

void CloseGuard::takeClose(QCloseEvent *event)
{
    event->ignore(); // whoever hears quitWanted() ends the program when the servers have ended
    if (!m_ownServers) {
        Q_EMIT quitWanted();
        return;
    }
    const auto choice = m_settings.get(kCloseKey).toString();
    if (choice == u"stop")
        Q_EMIT quitWanted();
    else if (choice == u"tray" && m_tray.isAvailable())
        hideWindow();
    else
        ask();
}

CloseDialog *CloseGuard::dialog() const { return m_window.findChild<CloseDialog *>(); }

void CloseGuard::ask()
{
    if (auto *open = dialog()) {
        open->show(); // the lock may have hidden it
        open->raise();
        open->activateWindow();
        return;
    }
    auto *dialog = new CloseDialog(m_siteName, m_tray.isAvailable(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CloseDialog::stopChosen, this, [this](bool remember) {
        if (remember)
            m_settings.set(kCloseKey, u"stop"_s);
        Q_EMIT quitWanted();
    });
    connect(dialog, &CloseDialog::keepChosen, this, [this](bool remember) {
        if (remember)
            m_settings.set(kCloseKey, u"tray"_s);
        hideWindow();
    });
    dialog->open();
}

void CloseGuard::hideWindow()
{
    m_tray.setShown(true);
    m_window.hide();
    m_tray.tell(tr("Sealdesk runs on"), tr("The servers of %1 keep running. Click the icon to bring the window back.").arg(safeText(m_siteName)));
}

void CloseGuard::showWindow()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace seal::ui
