#include "ui/async.h"

#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace seal::ui {

void callBackend(api::Backend &backend, QObject *context, const QString &method, const QJsonObject &params, ReplyHandler done)
{
    // A watcher that is the context's child: it dies with it, and lives on its thread.
    auto *watcher = new QFutureWatcher<api::Reply>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        const auto future = watcher->future();
        if (future.isCanceled() || future.resultCount() == 0) {
            done(api::Reply::refused({Errc::Cancelled, QObject::tr("The servers did not answer"), QObject::tr("Try again")}));
            return;
        }
        done(future.result());
    });
    watcher->setFuture(backend.call(method, params));
}

Question::Question(api::Backend &backend, QObject *context) : QObject(context), m_backend(backend) {}

void Question::ask(const QString &method, const QJsonObject &params, ReplyHandler done)
{
    const auto id = ++m_newest;
    setBusy(true);
    callBackend(m_backend, this, method, params, [this, id, done = std::move(done)](const api::Reply &reply) {
        if (id != m_newest)
            return;
        setBusy(false);
        done(reply);
    });
}

void Question::drop()
{
    ++m_newest;
    setBusy(false);
}

void Question::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

} // namespace seal::ui
