#pragma once

#include "core/api/backend.h"
#include "tests/ui/support/fake_flows.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QPromise>

#include <functional>
#include <memory>
#include <vector>

namespace seal::test {

/// A site in memory with the JSON members of the real one. Lives on the GUI thread; every answer comes later, from the event loop.
class FakeBackend final : public QObject, public api::Backend
{
    Q_OBJECT

public:
    /// Twelve users, four services, mappings, clients, certificates, keys, grants, settings and 200 audit records.
    FakeBackend();
    ~FakeBackend() override;
    /// The same site with nothing in it.
    static std::unique_ptr<FakeBackend> empty();

    [[nodiscard]] QFuture<api::Reply> call(QString method, QJsonObject params) override;
    [[nodiscard]] api::Subscription subscribe(QObject *context, std::function<void(const api::Event &)> call) override;

    /// Rows as the list method answers them: "user", "service", "client", "map", "cert", "key", "token", "audit", "settings".
    [[nodiscard]] QJsonArray &table(const QString &noun) { return m_tables[noun]; }
    void makeUsers(int count);        ///< user00001 ... in place of the others
    void makeAuditRecords(int count); ///< in place of the others
    QJsonObject &status() { return m_status; } ///< what site.status answers
    [[nodiscard]] FakeFlows &flows() { return m_flows; }

    /// Another answer for a method ("flow.list"), also for methods that the table does not have yet.
    void answer(const QString &method, std::function<api::Reply(const QJsonObject &params)> handler);
    void failNext(const QString &method, const api::Failure &failure);
    void failAlways(const QString &method, const api::Failure &failure);
    void stopFailing();
    void setDelay(int milliseconds) { m_delay = milliseconds; }
    /// Nothing is answered until release().
    void hold() { m_held = true; }
    void release();

    struct Call
    {
        QString method;
        QJsonObject params;
    };
    [[nodiscard]] const QList<Call> &calls() const { return m_calls; }
    [[nodiscard]] int countOf(const QString &method) const;
    void forgetCalls() { m_calls.clear(); }
    void publish(const QString &kind, const QJsonObject &body = {});

private:
    struct Waiting
    {
        std::shared_ptr<QPromise<api::Reply>> promise;
        api::Reply reply;
    };
    api::Reply decide(const QString &method, const QJsonObject &params);
    api::Reply list(const QString &noun, const QJsonObject &params);
    api::Reply show(const QString &noun, const QJsonObject &params);
    api::Reply add(const QString &noun, const QJsonObject &params);
    api::Reply set(const QString &noun, const QJsonObject &params);
    api::Reply remove(const QString &noun, const QJsonObject &params);
    api::Reply special(const QString &method, const QJsonObject &params);
    // fake_backend_rows.cpp
    api::Reply many(const QString &noun, const QString &verb, const QJsonObject &params);
    QJsonObject importRow(const QString &noun, const QJsonObject &row, const QString &existing, const QJsonObject &params);
    QJsonObject bulkRow(const QString &noun, const QJsonObject &row, const QString &action);
    api::Reply matrix(const QJsonObject &params);
    api::Reply access(const QString &verb, const QJsonObject &params);
    QJsonObject accessOf(const QJsonObject &user, const QJsonObject &service);
    int rowOf(const QString &noun, const QJsonObject &wanted);
    void record(const QString &event, const QString &target);
    void fill();

    QMap<QString, QJsonArray> m_tables;
    QJsonObject m_status;
    QMap<QString, std::function<api::Reply(const QJsonObject &)>> m_handlers;
    QMap<QString, QList<api::Failure>> m_failNext;
    QMap<QString, api::Failure> m_failAlways;
    std::vector<Waiting> m_waiting;
    QList<Call> m_calls;
    api::EventHub m_events;
    FakeFlows m_flows{[this](const QString &kind, const QJsonObject &body) { publish(kind, body); }};
    int m_delay = 0;
    bool m_held = false;
    qint64 m_sequence = 0;
};

/// With the name of this state of the row, as the site gives it.
QJsonObject withRevision(QJsonObject row);
/// The parameters of client.add and client.set as the members of a row.
QJsonObject clientMembers(const QJsonObject &params);

} // namespace seal::test
