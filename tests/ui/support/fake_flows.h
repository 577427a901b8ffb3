#pragma once

#include "core/api/reply.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace seal::test {

/// Flows and live traces of the site in memory: the steps are those of the real ones, only fewer.
class FakeFlows final : public QObject
{
    Q_OBJECT

public:
    using Publish = std::function<void(const QString &kind, const QJsonObject &body)>;
    explicit FakeFlows(Publish publish);

    /// Rows of "flow.list".
    static QJsonArray flows();
    /// The steps of a flow, as "flow.show" gives them. Times are fixed.
    static QList<QJsonObject> steps(const QString &flow, const QString &run);

    /// flow.run, flow.cancel, flow.runs, flow.show, trace.watch, trace.list.
    api::Reply call(const QString &method, const QJsonObject &params);

    /// A run goes on only when told: next() tells its next step, finish() the rest and its end.
    void setManual(bool manual) { m_manual = manual; }
    void next();
    void finish();
    /// Steps of a run that nobody is told of: they are only in flow.show.
    void loseSteps(bool lose) { m_lose = lose; }

    /// Something passes the servers; told when somebody watches.
    void addLive(const QList<QJsonObject> &steps);
    void drop(qint64 count) { m_dropped += count; }
    [[nodiscard]] bool watched() const { return m_watched; }

private:
    struct Run
    {
        QString id;
        QString flow;
        QString target;
        QString state;
        qsizetype told = 0;
        QList<QJsonObject> steps;
    };
    [[nodiscard]] QJsonObject describe(const Run &run) const;
    api::Reply start(const QJsonObject &params);
    api::Reply show(const QJsonObject &params);
    api::Reply cancel(const QJsonObject &params);
    api::Reply listTrace(const QJsonObject &params);
    Run *find(const QString &id);
    Run *running();
    void end(Run &run, const QString &state);

    Publish m_publish;
    QTimer m_timer;
    QList<Run> m_runs; ///< newest first
    QList<QJsonObject> m_live;
    qint64 m_sequence = 0;
    qint64 m_dropped = 0;
    int m_count = 0;
    bool m_manual = false;
    bool m_lose = false;
    bool m_watched = false;
};

} // namespace seal::test
