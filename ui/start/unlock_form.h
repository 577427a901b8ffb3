#pragma once

#include "ui/start/site_opener.h"

#include <QWidget>

#include <map>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QHBoxLayout;

namespace seal::ui {

class BusyLine;
class FileChooser;
class MessageBanner;
class PassphraseEdit;

/// Asks for what opens a site, in the ways that the site has; used before a site is open and on a locked window.
class UnlockForm final : public QWidget
{
    Q_OBJECT

public:
    explicit UnlockForm(FileChooser &files, QWidget *parent = nullptr);

    void setSite(const SiteInfo &site);
    void setWay(UnlockKind way);
    [[nodiscard]] UnlockKind way() const { return m_way; }
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void showFailure(const api::Failure &failure);
    /// Forgets what was typed, and the last message.
    void clear();
    void focusFirst();

    [[nodiscard]] PassphraseEdit *passphrase() const { return m_passphrase; }
    [[nodiscard]] QLineEdit *recoveryCode() const { return m_code; }
    [[nodiscard]] QLineEdit *keyFile() const { return m_keyFile; }
    [[nodiscard]] QPushButton *unlockButton() const { return m_unlock; }
    [[nodiscard]] MessageBanner *banner() const { return m_banner; }

Q_SIGNALS:
    void unlockWanted(const seal::ui::Unlock &unlock);

private:
    void addNote(UnlockKind way, const QString &text);
    void addFields();
    void chooseKeyFile();
    void send();
    void update();

    FileChooser &m_files;
    UnlockKind m_way = UnlockKind::None;
    bool m_busy = false;
    QWidget *m_wayBar = nullptr;
    QHBoxLayout *m_wayLayout = nullptr;
    QButtonGroup *m_wayGroup = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::map<UnlockKind, QWidget *> m_panes;
    PassphraseEdit *m_passphrase = nullptr;
    QLineEdit *m_keyFile = nullptr;
    QLineEdit *m_code = nullptr;
    QPushButton *m_unlock = nullptr;
    MessageBanner *m_banner = nullptr;
    BusyLine *m_busyLine = nullptr;
};

} // namespace seal::ui
