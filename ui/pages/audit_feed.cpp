#include "ui/pages/audit_feed.h"

#include "ui/row_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kGrowthPause = 250; ///< milliseconds between two looks at what is new

QList<QJsonObject> rowsOf(const QJsonObject &page, bool reversed)
{
    QList<QJsonObject> rows;
    for (const auto &item : page.value(u"items"_s).toArray())
        rows << item.toObject();
    if (reversed)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

/// The place just above a record: records "older than" it are that one and those before it.
QString above(const QString &key)
{
    const auto slash = key.lastIndexOf(u'/');
    return key.isEmpty() ? QString() : u"%1/%2"_s.arg(key.left(slash)).arg(key.mid(slash + 1).toLongLong() + 1);
}

} // namespace

AuditFeed::AuditFeed(api::Backend &backend, RowModel &model)
    : QObject(&model), m_model(model), m_rowsQuestion(backend, this), m_countQuestion(backend, this), m_growthQuestion(backend, this)
{
    model.setKeyFunction(&AuditFeed::keyOf);
    connect(&model, &RowModel::moreWanted, this, &AuditFeed::loadOlder);
    connect(&m_rowsQuestion, &Question::busyChanged, this, &AuditFeed::busyChanged);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kGrowthPause);
    connect(&m_pause, &QTimer::timeout, this, &AuditFeed::askGrowth);
}

QString AuditFeed::keyOf(const QJsonObject &record)
{
    return u"%1/%2"_s.arg(record.value(u"node"_s).toString()).arg(record.value(u"seq"_s).toInteger());
}

QJsonObject AuditFeed::params(bool newest) const
{
    QJsonObject asked{{u"newest"_s, newest}, {u"limit"_s, kPage}};
    if (!m_where.isEmpty())
        asked.insert(u"where"_s, m_where);
    return asked;
}

bool AuditFeed::refused(const api::Reply &reply)
{
    if (reply.ok())
        return false;
    Q_EMIT failed(*reply.failure);
    return true;
}

void AuditFeed::load(const QJsonArray &where)
{
    m_where = where;
    m_countQuestion.drop();
    m_growthQuestion.drop();
    m_rowsQuestion.ask(u"audit.list"_s, params(true), [this](const api::Reply &reply) { takeWindow(reply, 0, false); });
}

void AuditFeed::jump(qint64 position)
{
    auto asked = params(true);
    asked.insert(u"skip"_s, std::max<qint64>(position, 0));
    if (!m_anchor.isEmpty())
        asked.insert(u"olderThan"_s, above(m_anchor));
    m_rowsQuestion.ask(u"audit.list"_s, asked, [this, position](const api::Reply &reply) { takeWindow(reply, std::max<qint64>(position, 0), true); });
}

void AuditFeed::takeWindow(const api::Reply &reply, qint64 top, bool anchored)
{
    if (refused(reply))
        return;
    const auto page = reply.value.toObject();
    const auto rows = rowsOf(page, false);
    m_next = page.value(u"next"_s).toString();
    m_top = top;
    if (!anchored) {
        m_anchor = page.value(u"last"_s).toString();
        // A record that was written between the look at the end of the log and that at its rows.
        const auto first = rows.isEmpty() ? QString() : keyOf(rows.first());
        if (rows.size() > 0 && first.section(u'/', -1).toLongLong() > m_anchor.section(u'/', -1).toLongLong())
            m_anchor = first;
        m_total = -1;
        m_waiting = 0;
        m_grew = false;
        askTotal();
    }
    m_model.setMore(!m_next.isEmpty());
    m_model.setRows(rows);
    Q_EMIT loaded();
    goOnIfEmpty();
}

void AuditFeed::goOnIfEmpty()
{
    // Without its index the site looks at a part of the log in each call.
    if (m_model.rowCount() == 0 && hasOlder())
        loadOlder();
}

void AuditFeed::loadOlder()
{
    if (!hasOlder() || m_rowsQuestion.busy())
        return;
    auto asked = params(true);
    asked.insert(u"after"_s, m_next);
    m_rowsQuestion.ask(u"audit.list"_s, asked, [this](const api::Reply &reply) { takeOlder(reply); });
}

void AuditFeed::takeOlder(const api::Reply &reply)
{
    if (refused(reply))
        return;
    const auto page = reply.value.toObject();
    m_next = page.value(u"next"_s).toString();
    m_model.setMore(!m_next.isEmpty());
    m_model.appendRows(rowsOf(page, false));
    if (const auto over = m_model.rowCount() - kWindow; over > 0) {
        Q_EMIT rowsAboutToMove();
        m_model.removeFirst(over);
        m_top += over;
        Q_EMIT rowsMoved();
    }
    Q_EMIT changed();
    goOnIfEmpty();
}

void AuditFeed::loadNewer()
{
    if (m_top == 0 || m_rowsQuestion.busy() || m_model.rowCount() == 0)
        return;
    auto asked = params(false);
    asked.insert(u"after"_s, keyOf(m_model.rows().first()));
    asked.insert(u"olderThan"_s, above(m_anchor));
    m_rowsQuestion.ask(u"audit.list"_s, asked, [this](const api::Reply &reply) { takeNewer(reply); });
}

void AuditFeed::takeNewer(const api::Reply &reply)
{
    if (refused(reply))
        return;
    const auto page = reply.value.toObject();
    const auto rows = rowsOf(page, true);
    Q_EMIT rowsAboutToMove();
    m_model.prependRows(rows);
    m_top = page.contains(u"next"_s) ? std::max<qint64>(m_top - rows.size(), 0) : 0;
    Q_EMIT rowsMoved();
    if (const auto over = m_model.rowCount() - kWindow; over > 0) {
        m_model.removeLast(over);
        m_next = keyOf(m_model.rows().last());
        m_model.setMore(true);
    }
    Q_EMIT changed();
}

void AuditFeed::askTotal()
{
    QJsonObject asked;
    if (!m_where.isEmpty())
        asked.insert(u"where"_s, m_where);
    if (!m_anchor.isEmpty())
        asked.insert(u"olderThan"_s, above(m_anchor));
    m_countQuestion.ask(u"audit.count"_s, asked, [this](const api::Reply &reply) {
        if (!reply.ok())
            return; // the rows are there; how many there are in all is a nicety
        m_total = reply.value.toObject().value(u"records"_s).toInteger();
        m_totalIsFinal = reply.value.toObject().value(u"complete"_s).toBool();
        Q_EMIT changed();
    });
}

void AuditFeed::setFollowing(bool following)
{
    if (std::exchange(m_following, following) == following)
        return;
    if (m_following && (m_waiting > 0 || m_top > 0))
        load(m_where);
    Q_EMIT changed();
}

void AuditFeed::siteGrew()
{
    m_grew = true;
    if (!m_pause.isActive())
        m_pause.start();
}

void AuditFeed::askGrowth()
{
    if (!m_grew || m_growthQuestion.busy() || m_rowsQuestion.busy()) {
        if (m_grew)
            m_pause.start();
        return;
    }
    m_grew = false;
    if (m_anchor.isEmpty()) { // the log was empty until now
        load(m_where);
        return;
    }
    if (m_following && m_top == 0) {
        auto asked = params(false);
        asked.insert(u"after"_s, m_anchor);
        asked.insert(u"limit"_s, kMostNew);
        m_growthQuestion.ask(u"audit.list"_s, asked, [this](const api::Reply &reply) { takeGrown(reply); });
        return;
    }
    QJsonObject asked{{u"newerThan"_s, m_anchor}};
    if (!m_where.isEmpty())
        asked.insert(u"where"_s, m_where);
    m_growthQuestion.ask(u"audit.count"_s, asked, [this](const api::Reply &reply) {
        if (!reply.ok())
            return;
        m_waiting = reply.value.toObject().value(u"records"_s).toInteger();
        Q_EMIT changed();
    });
}

void AuditFeed::takeGrown(const api::Reply &reply)
{
    if (refused(reply))
        return;
    if (!m_following || m_top > 0) { // scrolled away meanwhile: they wait
        siteGrew();
        return;
    }
    const auto page = reply.value.toObject();
    if (page.contains(u"next"_s)) {
        load(m_where);
        return;
    }
    const auto rows = rowsOf(page, true);
    const auto last = page.value(u"last"_s).toString();
    m_anchor = rows.isEmpty() || last.section(u'/', -1).toLongLong() > rows.first().value(u"seq"_s).toInteger() ? last : keyOf(rows.first());
    if (m_total >= 0)
        m_total += rows.size();
    m_model.prependRows(rows);
    if (const auto over = m_model.rowCount() - kWindow; over > 0) {
        m_model.removeLast(over);
        m_next = keyOf(m_model.rows().last());
        m_model.setMore(true);
    }
    Q_EMIT changed();
}

} // namespace seal::ui
