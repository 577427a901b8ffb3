#pragma once

#include <QDialog>
#include <QObject>
#include <QString>

class QCheckBox;
class QCloseEvent;
class QPushButton;

namespace seal::ui {

class MainWindow;
class Tray;
class ViewSettings;

/// Asks what becomes of the servers that run in this program when its window is closed.
class CloseDialog final : public QDialog
{
    Q_OBJECT

public:
    CloseDialog(const QString &siteName, bool trayThere, QWidget *parent);
    [[nodiscard]] QPushButton *keepButton() const { return m_keep; } ///< null without a tray
    [[nodiscard]] QPushButton *stopButton() const { return m_stop; }
    [[nodiscard]] QCheckBox *remember() const { return m_remember; } ///< null without a tray

Q_SIGNALS:
    void keepChosen(bool remember);
    void stopChosen(bool remember);

private:
    QPushButton *m_keep = nullptr;
    QPushButton *m_stop = nullptr;
    QCheckBox *m_remember = nullptr;
};

/// Stands between the close button and the servers of this program. Attached windows just close.
class CloseGuard final : public QObject
{
    Q_OBJECT

public:

    CloseGuard(MainWindow &window, ViewSettings &settings, Tray &tray, QString siteName, bool ownServers);
    [[nodiscard]] CloseDialog *dialog() const; ///< while it asks
    /// Into the tray or out of it.
    void hideWindow();
    void showWindow();

Q_SIGNALS:
    void quitWanted();

private:
    void takeClose(QCloseEvent *event);
    void ask();

    MainWindow &m_window;
    ViewSettings &m_settings;
    Tray &m_tray;
    QString m_siteName;
    bool m_ownServers;
};

} // namespace seal::ui
