#include "ui/start/passphrase_edit.h"

#include "ui/icons.h"
#include "ui/metrics.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {
constexpr int kMostCharacters = 1024;
}

std::shared_ptr<const SecretBytes> secretOf(const QString &text)
{
    auto bytes = text.toUtf8();
    auto secret = std::make_shared<const SecretBytes>(asBytes(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
    bytes.fill('\0');
    return secret;
}

PassphraseEdit::PassphraseEdit(const QString &name, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(kSmallGap));
    m_line = new QLineEdit(this);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setMaxLength(kMostCharacters);
    m_line->setAccessibleName(name);
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal = new QToolButton(this);
    m_reveal->setIcon(icon(u"eye"_s));
    m_reveal->setToolTip(tr("Hold to show what is typed"));
    m_reveal->setAccessibleName(tr("Hold to show: %1").arg(name));
    layout->addWidget(m_line, 1);
    layout->addWidget(m_reveal);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &PassphraseEdit::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseEdit::entered);
    connect(m_reveal, &QToolButton::pressed, this, [this] { m_line->setEchoMode(QLineEdit::Normal); });
    connect(m_reveal, &QToolButton::released, this, [this] { m_line->setEchoMode(QLineEdit::Password); });
}

QString PassphraseEdit::text() const { return m_line->text(); }

std::shared_ptr<const SecretBytes> PassphraseEdit::secret() const { return secretOf(m_line->text()); }

// Not QLineEdit::clear(): undo would bring the passphrase back while it is shown.
void PassphraseEdit::clear() { m_line->setText(QString()); }

} // namespace seal::ui
