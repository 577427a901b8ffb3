#pragma once

#include "ui/start/site_opener.h"

#include <QList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace seal::ui {

class FileChooser;
class KeyStep;
class LookStep;
class PlaceStep;
class ServersStep;
class SummaryStep;
class Theme;
class ViewSettings;
class WizardStep;

/// Asks step by step for what a new site needs. Nothing is made here.
class CreateWizard final : public QWidget
{
    Q_OBJECT

public:
    CreateWizard(SiteOpener &opener, ViewSettings &settings, FileChooser &files, NewSite draft = {},
                 QWidget *parent = nullptr);

    [[nodiscard]] int step() const;
    [[nodiscard]] LookStep *look() const { return m_look; }
    [[nodiscard]] PlaceStep *place() const { return m_place; }
    [[nodiscard]] KeyStep *key() const { return m_key; }
    [[nodiscard]] ServersStep *servers() const { return m_servers; }
    [[nodiscard]] SummaryStep *summary() const { return m_summary; }
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }
    [[nodiscard]] QPushButton *backButton() const { return m_back; }
    [[nodiscard]] QLabel *reason() const { return m_reason; }
    [[nodiscard]] const NewSite &site() const { return m_site; }

    void next();
    void back();
    /// After an attempt that failed: all is still there, the passphrase too, so that the next attempt asks for nothing.
    void showSummary();
    /// Forgets the passphrase, once the site is made.
    void forget();

Q_SIGNALS:
    void createWanted(const seal::ui::NewSite &site);
    void cancelled();
    void languageChosen(const QString &code);

private:
    void add(WizardStep *step);
    void goTo(int step);
    void update();

    NewSite m_site;
    QList<WizardStep *> m_steps;
    QListWidget *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    LookStep *m_look = nullptr;
    PlaceStep *m_place = nullptr;
    KeyStep *m_key = nullptr;
    ServersStep *m_servers = nullptr;
    SummaryStep *m_summary = nullptr;
};

} // namespace seal::ui
