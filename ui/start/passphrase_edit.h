#pragma once

#include "core/base/secret.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QToolButton;

namespace seal::ui {

/// A masked field; shown while the button is held.
class PassphraseEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit PassphraseEdit(const QString &name, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QString text() const;
    /// What was typed as a secret.
    [[nodiscard]] std::shared_ptr<const SecretBytes> secret() const;
    void clear();

Q_SIGNALS:
    void edited();
    void entered(); ///< the Return key

private:
    QLineEdit *m_line = nullptr;
    QToolButton *m_reveal = nullptr;
};

/// A typed text as a secret; the copy on the way is wiped.
std::shared_ptr<const SecretBytes> secretOf(const QString &text);

} // namespace seal::ui
