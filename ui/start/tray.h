#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QMenu;
class QSystemTrayIcon;
class QAction;

namespace seal::ui {

/// The icon by which servers that run without a window are reached. Tests have their own.
class Tray : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual bool isAvailable() const = 0;
    virtual void setState(const QString &siteName, const QString &state) = 0; ///< "5 listeners run"
    virtual void setShown(bool shown) = 0;
    virtual void tell(const QString &title, const QString &text) = 0; ///< a short notice, once

Q_SIGNALS:
    void openWanted();
    void lockWanted();
    void quitWanted(); ///< stop the servers and end
};

class SystemTray final : public Tray
{
    Q_OBJECT

public:
    explicit SystemTray(QObject *parent = nullptr);
    ~SystemTray() override;
    [[nodiscard]] bool isAvailable() const override;
    void setState(const QString &siteName, const QString &state) override;
    void setShown(bool shown) override;
    void tell(const QString &title, const QString &text) override;
    void retranslate(); ///< after a change of language
    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }

private:
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QAction *m_stateLine = nullptr;
    QAction *m_open = nullptr;
    QAction *m_lock = nullptr;
    QAction *m_quit = nullptr;
};

} // namespace seal::ui
