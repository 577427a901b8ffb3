#pragma once

#include <QDialog>
#include <QString>
#include <QStringList>

#include <functional>

class QLineEdit;
class QPushButton;

namespace seal::ui {

/// Before what cannot be undone: the effect in words, a verb on the button, and the thing's name typed where it matters.
struct Confirmation
{
    QString title;            ///< "Remove VAL user alice?"
    QString effect;           ///< "Its tokens are refused at once and its keys are destroyed."
    QStringList things = {};  ///< what it is about; the first few are shown
    QString verb;             ///< "Remove user"
    QString typedName = {};   ///< must be typed before the button works; empty: need not
    QString command = {};     ///< the equal command line
};

class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const Confirmation &confirmation, std::function<void()> go, QWidget *parent);
    [[nodiscard]] QPushButton *goButton() const { return m_go; }
    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }
    static ConfirmDialog *start(QWidget *parent, const Confirmation &confirmation, std::function<void()> go);

private:
    QPushButton *m_go = nullptr;
    QLineEdit *m_name = nullptr;
};

/// A secret that is shown once (a made password): masked, revealed while held, copied with a wipe after 20 s.
class SecretDialog final : public QDialog
{
    Q_OBJECT

public:
    SecretDialog(const QString &title, const QString &explanation, const QString &secret, QWidget *parent);
    static SecretDialog *start(QWidget *parent, const QString &title, const QString &explanation, const QString &secret);
};

} // namespace seal::ui
