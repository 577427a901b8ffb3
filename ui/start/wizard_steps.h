#pragma once

#include "ui/start/wizard_step.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTreeWidget;

namespace seal::ui {

class FileChooser;
class PassphraseEdit;
class Theme;
class ViewSettings;

/// Language and theme, at once in force.
class LookStep final : public WizardStep
{
    Q_OBJECT

public:
    LookStep(ViewSettings &settings, QWidget *parent);
    [[nodiscard]] QComboBox *language() const { return m_language; }

Q_SIGNALS:
    void languageChosen(const QString &code);

private:
    QComboBox *m_language = nullptr;
};

/// What the site is called and where it lives.
class PlaceStep final : public WizardStep
{
    Q_OBJECT

public:
    PlaceStep(SiteOpener &opener, FileChooser &files, QWidget *parent);
    void enter(const NewSite &site) override;
    [[nodiscard]] QString problem() const override;
    void store(NewSite &site) const override;
    [[nodiscard]] QLineEdit *name() const { return m_name; }
    [[nodiscard]] QLineEdit *folder() const { return m_folder; }

private:
    void followName();
    void checkSoon();
    void check();

    SiteOpener &m_opener;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_folder = nullptr;
    QLabel *m_nameRemark = nullptr;
    QLabel *m_folderRemark = nullptr;
    QString m_ownFolder; ///< the last one that was made from the name
    QString m_checked;   ///< the folder that m_folderProblem is about
    QString m_folderProblem;
    QTimer m_delay;
};

/// What protects the keys of the site.
class KeyStep final : public WizardStep
{
    Q_OBJECT

public:
    KeyStep(SiteOpener &opener, QWidget *parent);
    void enter(const NewSite &site) override;
    [[nodiscard]] QString problem() const override;
    void store(NewSite &site) const override;
    void forget(); ///< what was typed
    [[nodiscard]] QRadioButton *byKeychain() const { return m_byKeychain; }
    [[nodiscard]] QRadioButton *byPassphrase() const { return m_byPassphrase; }
    [[nodiscard]] PassphraseEdit *passphrase() const { return m_passphrase; }
    [[nodiscard]] PassphraseEdit *again() const { return m_again; }
    [[nodiscard]] QCheckBox *recovery() const { return m_recovery; }
    [[nodiscard]] QLabel *keychainRemark() const { return m_keychainRemark; }

private:
    void buildPassphrase();
    void update();

    SiteOpener &m_opener;
    bool m_asked = false;
    bool m_hasKeychain = false;
    QRadioButton *m_byKeychain = nullptr;
    QRadioButton *m_byPassphrase = nullptr;
    QLabel *m_keychainRemark = nullptr;
    QWidget *m_fields = nullptr;
    PassphraseEdit *m_passphrase = nullptr;
    PassphraseEdit *m_again = nullptr;
    QProgressBar *m_meter = nullptr;
    QLabel *m_strength = nullptr;
    QLabel *m_same = nullptr;
    QCheckBox *m_recovery = nullptr;
};

/// By which names and on which ports the servers are reached; ports are checked while the step is on show.
class ServersStep final : public WizardStep
{
    Q_OBJECT

public:
    ServersStep(SiteOpener &opener, QWidget *parent);
    void enter(const NewSite &site) override;
    [[nodiscard]] QString problem() const override;
    void store(NewSite &site) const override;
    [[nodiscard]] QRadioButton *onlyHere() const { return m_onlyHere; }
    [[nodiscard]] QRadioButton *byNames() const { return m_byNames; }
    [[nodiscard]] QLineEdit *names() const { return m_names; }
    [[nodiscard]] QSpinBox *base() const { return m_base; }
    [[nodiscard]] QTreeWidget *ports() const { return m_ports; }
    [[nodiscard]] QPushButton *suggestion() const { return m_suggest; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildNames();
    void buildPorts();
    [[nodiscard]] QStringList hosts() const;
    [[nodiscard]] QString hostProblem() const;
    void checkSoon();
    void check();
    void take(int base, const PortReport &report);

    SiteOpener &m_opener;
    QRadioButton *m_onlyHere = nullptr;
    QRadioButton *m_byNames = nullptr;
    QLineEdit *m_names = nullptr;
    QLabel *m_nameRemark = nullptr;
    QSpinBox *m_base = nullptr;
    QTreeWidget *m_ports = nullptr;
    QLabel *m_portRemark = nullptr;
    QPushButton *m_suggest = nullptr;
    int m_checkedBase = 0;
    QString m_portProblem;
    QTimer m_delay;
    QTimer m_again;
};

/// All that will be made.
class SummaryStep final : public WizardStep
{
    Q_OBJECT

public:
    explicit SummaryStep(QWidget *parent);
    void enter(const NewSite &site) override;
    [[nodiscard]] QString text() const; ///< as a screen reader gets it

private:
    QTreeWidget *m_list = nullptr;
};

} // namespace seal::ui
