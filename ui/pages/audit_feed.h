#pragma once

#include "core/api/backend.h"
#include "ui/async.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace seal::ui {

class RowModel;

/// A window over the audit log: the model holds a few pages of it, newest first, and pages are fetched by key at either end as the view nears it.
/// The log only grows, so a place counted from the record that was the newest at loading (the anchor) stays true.
class AuditFeed final : public QObject
{
    Q_OBJECT

public:
    AuditFeed(api::Backend &backend, RowModel &model);

    static constexpr int kPage = 200;
    static constexpr int kWindow = 1600; ///< rows that are held at most
    static constexpr int kMostNew = 1000; ///< more new ones than this at once: the window begins anew

    /// From the newest record on; rows on show stay until the answer is there. `where` as audit.list takes it.
    void load(const QJsonArray &where);
    /// The window goes to that many records below the newest.
    void jump(qint64 position);
    void loadOlder();
    void loadNewer();
    /// New records come into the window while its top is on show; else they are only counted.
    void setFollowing(bool following);
    void siteGrew();

    [[nodiscard]] const QJsonArray &where() const { return m_where; }
    [[nodiscard]] bool following() const { return m_following; }
    [[nodiscard]] qint64 top() const { return m_top; }         ///< records above the first row
    [[nodiscard]] qint64 total() const { return m_total; }     ///< -1: not counted yet
    [[nodiscard]] bool totalIsFinal() const { return m_totalIsFinal; } ///< false: at least so many, the site still builds its index
    [[nodiscard]] qint64 waiting() const { return m_waiting; } ///< new ones that are not on show
    [[nodiscard]] bool hasOlder() const { return !m_next.isEmpty(); }
    [[nodiscard]] bool busy() const { return m_rowsQuestion.busy(); }
    [[nodiscard]] static QString keyOf(const QJsonObject &record); ///< "node/number"

Q_SIGNALS:
    void loaded();             ///< the window was laid anew
    void changed();            ///< counts
    void rowsAboutToMove();    ///< above the rows on show some come or go
    void rowsMoved();
    void failed(const seal::api::Failure &failure);
    void busyChanged(bool busy);

private:
    [[nodiscard]] QJsonObject params(bool newest) const;
    void takeWindow(const api::Reply &reply, qint64 top, bool anchored);
    void takeOlder(const api::Reply &reply);
    void takeNewer(const api::Reply &reply);
    void takeGrown(const api::Reply &reply);
    void askTotal();
    void askGrowth();
    bool refused(const api::Reply &reply);
    void goOnIfEmpty();

    RowModel &m_model;
    QJsonArray m_where;
    QString m_anchor;
    QString m_next;
    qint64 m_top = 0;
    qint64 m_total = -1;
    qint64 m_waiting = 0;
    bool m_totalIsFinal = true;
    bool m_following = true;
    bool m_grew = false;
    Question m_rowsQuestion;
    Question m_countQuestion;
    Question m_growthQuestion;
    QTimer m_pause;
};

} // namespace seal::ui
