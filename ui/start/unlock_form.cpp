#include "ui/start/unlock_form.h"

#include "ui/context.h"
#include "ui/icons.h"
#include "ui/message.h"
#include "ui/metrics.h"
#include "ui/start/passphrase_edit.h"
#include "ui/start/start_words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

/// A field under its label.
QWidget *labelled(const QString &text, QWidget *field, QWidget *parent)
{
    auto *pane = new QWidget(parent);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->setSpacing(em(kSmallGap));
    auto *label = new QLabel(text, pane);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addStretch(1);
    return pane;
}

} // namespace

UnlockForm::UnlockForm(FileChooser &files, QWidget *parent) : QWidget(parent), m_files(files)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(kGap));
    m_banner = new MessageBanner(this);
    m_wayBar = new QWidget(this);
    m_wayLayout = new QHBoxLayout(m_wayBar);
    m_wayLayout->setContentsMargins({});
    m_wayGroup = new QButtonGroup(this);
    m_stack = new QStackedWidget(this);
    m_busyLine = new BusyLine(this);
    m_unlock = new QPushButton(tr("Unlock"), this);
    m_unlock->setProperty("primary", true);
    m_unlock->setIcon(icon(u"unlock"_s, Role::OnAccent));
    layout->addWidget(m_banner);
    layout->addWidget(m_wayBar);
    layout->addWidget(m_stack);
    layout->addWidget(m_busyLine);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_unlock);
    layout->addLayout(buttons);
    addFields();
    connect(m_unlock, &QPushButton::clicked, this, &UnlockForm::send);
    connect(m_wayGroup, &QButtonGroup::idClicked, this, [this](int id) {
        setWay(static_cast<UnlockKind>(id));
        focusFirst();
    });
}

void UnlockForm::addFields()
{
    m_passphrase = new PassphraseEdit(tr("Passphrase of the site"), this);
    m_panes[UnlockKind::Passphrase] = labelled(tr("Passphrase"), m_passphrase, m_stack);

    auto *fileRow = new QWidget(this);
    auto *fileLayout = new QHBoxLayout(fileRow);
    fileLayout->setContentsMargins({});
    m_keyFile = new QLineEdit(fileRow);
    m_keyFile->setAccessibleName(tr("Key file of the site"));
    m_keyFile->setLayoutDirection(Qt::LeftToRight);
    auto *choose = new QPushButton(icon(u"folder"_s), tr("Choose..."), fileRow);
    fileLayout->addWidget(m_keyFile, 1);
    fileLayout->addWidget(choose);
    fileRow->setFocusProxy(m_keyFile);
    m_panes[UnlockKind::KeyFile] = labelled(tr("Key file"), fileRow, m_stack);

    m_code = new QLineEdit(this);
    m_code->setAccessibleName(tr("Recovery code of the site"));
    m_code->setLayoutDirection(Qt::LeftToRight);
    m_code->setPlaceholderText(u"XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX"_s);
    m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    m_panes[UnlockKind::Recovery] = labelled(tr("Recovery code, as it stands on the printed sheet"), m_code, m_stack);

    addNote(UnlockKind::Keychain, tr("The keychain of this desktop holds the key of the site. It may ask for its own password."));
    addNote(UnlockKind::None, tr("This is a demo site: its key lies in its folder, so nothing has to be typed."));
    for (const auto &[way, pane] : m_panes)
        m_stack->addWidget(pane);
    connect(m_passphrase, &PassphraseEdit::edited, this, &UnlockForm::update);
    connect(m_keyFile, &QLineEdit::textChanged, this, &UnlockForm::update);
    connect(m_code, &QLineEdit::textChanged, this, &UnlockForm::update);
    connect(m_passphrase, &PassphraseEdit::entered, this, &UnlockForm::send);
    connect(m_keyFile, &QLineEdit::returnPressed, this, &UnlockForm::send);
    connect(m_code, &QLineEdit::returnPressed, this, &UnlockForm::send);
    connect(choose, &QPushButton::clicked, this, &UnlockForm::chooseKeyFile);
}

void UnlockForm::addNote(UnlockKind way, const QString &text)
{
    auto *note = new QLabel(text, m_stack);
    note->setWordWrap(true);
    note->setProperty("rank", u"muted"_s);
    m_panes[way] = note;
}

void UnlockForm::setSite(const SiteInfo &site)
{
    while (auto *item = m_wayLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto way : site.ways) {
        auto *button = new QRadioButton(wayName(way), m_wayBar);
        m_wayGroup->addButton(button, static_cast<int>(way));
        m_wayLayout->addWidget(button);
    }
    m_wayLayout->addStretch(1);
    m_wayBar->setVisible(site.ways.size() > 1);
    setWay(site.ways.isEmpty() ? UnlockKind::None : site.ways.first());
}

void UnlockForm::setWay(UnlockKind way)
{
    m_way = way;
    m_stack->setCurrentWidget(m_panes[way]);
    // Only the pane on show counts for the height of the form.
    for (const auto &[kind, pane] : m_panes)
        pane->setSizePolicy(QSizePolicy::Preferred, kind == way ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    if (auto *button = m_wayGroup->button(static_cast<int>(way)))
        button->setChecked(true);
    update();
}

void UnlockForm::focusFirst()
{
    switch (m_way) {
    case UnlockKind::Passphrase:
        m_passphrase->setFocus();
        return;
    case UnlockKind::KeyFile:
        m_keyFile->setFocus();
        return;
    case UnlockKind::Recovery:
        m_code->setFocus();
        return;
    case UnlockKind::Keychain:
    case UnlockKind::None:
        m_unlock->setFocus();
        return;
    }
}

void UnlockForm::setBusy(bool busy)
{
    m_busy = busy;
    m_busyLine->setBusy(busy);
    m_stack->setEnabled(!busy);
    m_wayBar->setEnabled(!busy);
    update();
}

void UnlockForm::showFailure(const api::Failure &failure)
{
    setBusy(false);
    m_banner->show(openFailure(failure, m_way));
    focusFirst();
    if (m_way == UnlockKind::Passphrase)
        m_passphrase->line()->selectAll();
}

void UnlockForm::clear()
{
    m_passphrase->clear();
    m_code->setText(QString()); // not clear(): undo would bring the code back
    m_banner->hide();
    setBusy(false);
}

void UnlockForm::chooseKeyFile()
{
    m_files.ask(this, {tr("Key file of the site"), {}, tr("All files (*)"), false}, [this](const QString &file) {
        if (!file.isEmpty())
            m_keyFile->setText(file);
    });
}

void UnlockForm::update()
{
    bool ready = true;
    if (m_way == UnlockKind::Passphrase)
        ready = !m_passphrase->text().isEmpty();
    else if (m_way == UnlockKind::KeyFile)
        ready = !m_keyFile->text().isEmpty();
    else if (m_way == UnlockKind::Recovery)
        ready = !m_code->text().trimmed().isEmpty();
    m_unlock->setEnabled(ready && !m_busy);
    m_unlock->setToolTip(ready ? QString() : tr("Something has to be typed first"));
}

void UnlockForm::send()
{
    if (!m_unlock->isEnabled())
        return;
    Unlock unlock{m_way, {}, {}};
    if (m_way == UnlockKind::Passphrase)
        unlock.secret = m_passphrase->secret();
    else if (m_way == UnlockKind::Recovery)
        unlock.secret = secretOf(m_code->text());
    else if (m_way == UnlockKind::KeyFile)
        unlock.keyFile = m_keyFile->text();
    m_banner->hide();
    setBusy(true);
    Q_EMIT unlockWanted(unlock);
}

} // namespace seal::ui
