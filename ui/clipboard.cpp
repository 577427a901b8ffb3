#include "ui/clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace seal::ui {

void copyText(const QString &text) { QGuiApplication::clipboard()->setText(text); }

void copySecret(const QString &secret, QPushButton *button)
{
    auto *data = new QMimeData;
    data->setText(secret);
    data->setData(u"x-kde-passwordManagerHint"_s, QByteArrayLiteral("secret"));
    QGuiApplication::clipboard()->setMimeData(data);

    // Only a hash waits for the wipe; the timer outlives the dialog that the button is in.
    const auto hash = QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256);
    auto *timer = new QTimer(qApp);
    timer->setInterval(1000);
    QObject::connect(timer, &QTimer::timeout, timer,
                     [timer, hash, left = static_cast<int>(kClipboardLife.count()), button = QPointer(button), text = button->text()]() mutable {
                         --left;
                         if (button)
                             button->setText(left > 0 ? QPushButton::tr("Copied, gone in %n s", nullptr, left) : text);
                         if (left > 0)
                             return;
                         auto *clipboard = QGuiApplication::clipboard();
                         if (QCryptographicHash::hash(clipboard->text().toUtf8(), QCryptographicHash::Sha256) == hash)
                             clipboard->clear();
                         timer->deleteLater();
                     });
    timer->start();
}

} // namespace seal::ui
