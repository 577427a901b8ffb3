// The step about what protects the site.
#include "ui/start/wizard_steps.h"

#include "ui/metrics.h"
#include "ui/start/passphrase_edit.h"
#include "ui/start/start_words.h"
#include "ui/start/strength.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {
constexpr int kFullMeter = 100; ///< bits
}

KeyStep::KeyStep(SiteOpener &opener, QWidget *parent)
    : WizardStep(tr("Site key"),
                 tr("One key seals all secrets in the database: whoever steals the folder without it has nothing. Choose what that key is "
                    "kept under; it is needed whenever the servers start."),
                 parent),
      m_opener(opener)
{
    m_byKeychain = new QRadioButton(tr("The keychain of this desktop"), this);
    m_keychainRemark = new QLabel(tr("Looking for a keychain..."), this);
    m_keychainRemark->setWordWrap(true);
    m_keychainRemark->setProperty("rank", u"muted"_s);
    m_keychainRemark->setIndent(em(1.4));
    m_byPassphrase = new QRadioButton(tr("A passphrase"), this);
    m_byPassphrase->setChecked(true);
    m_byKeychain->setEnabled(false);
    body()->addWidget(m_byKeychain);
    body()->addWidget(m_keychainRemark);
    body()->addSpacing(em(0.3));
    body()->addWidget(m_byPassphrase);
    buildPassphrase();
    body()->addSpacing(em(0.6));
    m_recovery = new QCheckBox(tr("Also make a recovery code and print it"), this);
    m_recovery->setChecked(true);
    auto *why = new QLabel(tr("There is no back door: without passphrase, keychain or recovery code the site is lost."), this);
    why->setWordWrap(true);
    why->setProperty("rank", u"muted"_s);
    why->setIndent(em(1.4));
    body()->addWidget(m_recovery);
    body()->addWidget(why);
    body()->addStretch(1);
    connect(m_byKeychain, &QRadioButton::toggled, this, &KeyStep::update);
    update();
}

void KeyStep::buildPassphrase()
{
    m_fields = new QWidget(this);
    auto *layout = new QVBoxLayout(m_fields);
    layout->setContentsMargins(em(1.4), 0, 0, 0);
    layout->setSpacing(em(0.3));
    m_passphrase = new PassphraseEdit(tr("Passphrase"), m_fields);
    m_again = new PassphraseEdit(tr("Passphrase once more"), m_fields);
    m_again->line()->setPlaceholderText(tr("Once more"));
    m_passphrase->line()->setPlaceholderText(tr("Four words or more that have nothing to do with each other"));
    m_meter = new QProgressBar(m_fields);
    m_meter->setRange(0, kFullMeter);
    m_meter->setTextVisible(false);
    m_meter->setAccessibleName(tr("Strength of the passphrase"));
    m_strength = new QLabel(m_fields);
    m_strength->setWordWrap(true);
    m_same = new QLabel(m_fields);
    m_same->setWordWrap(true);
    for (auto *label : {m_strength, m_same})
        label->setProperty("rank", u"muted"_s);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_meter);
    layout->addWidget(m_strength);
    layout->addWidget(m_again);
    layout->addWidget(m_same);
    body()->addWidget(m_fields);
    connect(m_passphrase, &PassphraseEdit::edited, this, &KeyStep::update);
    connect(m_again, &PassphraseEdit::edited, this, &KeyStep::update);
}

void KeyStep::enter(const NewSite &)
{
    if (std::exchange(m_asked, true))
        return;
    m_opener.findKeychain(this, [this](const Problem &problem) {
        m_hasKeychain = !problem;
        m_byKeychain->setEnabled(m_hasKeychain);
        if (m_hasKeychain) {
            m_keychainRemark->setText(tr("Nothing has to be typed while you are logged in. Other users of this machine cannot open the site."));
            // What somebody has begun to type is not taken away from them.
            if (m_passphrase->text().isEmpty() && m_again->text().isEmpty())
                m_byKeychain->setChecked(true);
        } else {
            auto failure = openFailure(*problem, UnlockKind::Keychain);
            failure.advice = tr("A passphrase works everywhere");
            m_keychainRemark->setText(failure.text());
        }
        update();
    });
}

void KeyStep::update()
{
    const bool typed = m_byPassphrase->isChecked();
    m_fields->setEnabled(typed);
    const auto strength = strengthOf(m_passphrase->text());
    m_meter->setValue(static_cast<int>(strength.bits));
    m_meter->setAccessibleDescription(strength.word);
    setLook(*m_meter, "tone", strength.tone == Tone::Danger ? u"danger"_s : strength.tone == Tone::Warning ? u"warning"_s : u"ok"_s);
    const auto words = strength.advice.isEmpty() ? strength.word : tr("%1. %2").arg(strength.word, strength.advice);
    setRemark(m_strength, strength.word.isEmpty() ? tr("Its strength shows here while you type.") : words, !strength.word.isEmpty() && !strength.enough);
    const bool differ = !m_again->text().isEmpty() && m_again->text() != m_passphrase->text();
    setRemark(m_same, differ ? tr("The two differ.") : QString(), differ);
    Q_EMIT changed();
}

QString KeyStep::problem() const
{
    if (m_byKeychain->isChecked())
        return {};
    if (m_passphrase->text().isEmpty())
        return tr("Type a passphrase");
    if (!strengthOf(m_passphrase->text()).enough)
        return tr("The passphrase is too weak");
    if (m_again->text().isEmpty())
        return tr("Type the passphrase once more");
    if (m_again->text() != m_passphrase->text())
        return tr("The two passphrases differ");
    return {};
}

void KeyStep::store(NewSite &site) const
{
    site.recoveryCode = m_recovery->isChecked();
    site.slot = m_byKeychain->isChecked() ? Unlock{UnlockKind::Keychain, {}, {}} : Unlock{UnlockKind::Passphrase, m_passphrase->secret(), {}};
}

void KeyStep::forget()
{
    m_passphrase->clear();
    m_again->clear();
}

} // namespace seal::ui
