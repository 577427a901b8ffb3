#include "ui/ladder/live_flows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

class LiveWords
{
    Q_DECLARE_TR_FUNCTIONS(seal::ui::LiveWords)
};

/// What a request is about, in the words of people.
QString purposeOf(const Step &step)
{
    struct Row
    {
        QStringView path;
        const char *words;
    };
    static constexpr std::array<Row, 8> kPurposes{{{u"/authorize", QT_TRANSLATE_NOOP("seal::ui::LiveWords", "Log-in")},
                                                   {u"/login", QT_TRANSLATE_NOOP("seal::ui::LiveWords", "Log-in")},
                                                   {u"/token", QT_TRANSLATE_NOOP("seal::ui::LiveWords", "Token request")},
                                                   {u"/revoke", QT_TRANSLATE_NOOP("seal::ui::LiveWords", "Revocation")},
                                                   {u"/skm-uu/", QT_TRANSLATE_NOOP("seal::ui::LiveWords", "Key request")},
                                                   {u"/ss-kir/", QT_TRANSLATE_NOOP("seal::ui::LiveWords", "Key retrieval")},
                                                   {u"/jwks", QT_TRANSLATE_NOOP("seal::ui::LiveWords", "Discovery")},
                                                   {u"/.well-known/", QT_TRANSLATE_NOOP("seal::ui::LiveWords", "Discovery")}}};
    const auto path = step.title.section(u' ', 1, 1);
    for (const auto &row : kPurposes) {
        if (path.startsWith(row.path))
            return LiveWords::tr(row.words);
    }
    return safeText(step.title);
}

constexpr int kMostPurposes = 4;

} // namespace

QSet<QString> LiveFlows::take(const QJsonArray &items)
{
    QSet<QString> changed;
    for (const auto &item : items) {
        auto step = stepOf(item.toObject());
        const auto flow = step.flow.isEmpty() ? step.correlation : step.flow;
        if (!m_flows.contains(flow))
            m_order.push_back(flow);
        m_flows[flow].push_back(std::move(step));
        ++m_count;
        m_rows.remove(flow);
        changed.insert(flow);
    }
    while (m_count > m_mostSteps && m_order.size() > 1) {
        const auto oldest = m_order.front();
        m_order.pop_front();
        m_count -= static_cast<int>(m_flows.take(oldest).size());
        m_rows.remove(oldest);
        changed.remove(oldest);
    }
    return changed;
}

void LiveFlows::clear()
{
    m_order.clear();
    m_flows.clear();
    m_rows.clear();
    m_count = 0;
}

const std::vector<Step> *LiveFlows::steps(const QString &flow) const
{
    const auto at = m_flows.constFind(flow);
    return at == m_flows.constEnd() ? nullptr : &*at;
}

QJsonObject LiveFlows::rowOf(const QString &flow, const std::vector<Step> &steps)
{
    QStringList actors;
    QStringList purposes;
    int messages = 0;
    auto worst = StepVerdict::Info;
    for (const auto &step : steps) {
        for (const auto &actor : {step.from, step.to}) {
            if (!actor.isEmpty() && !actors.contains(actor))
                actors << actor;
        }
        messages += step.isMessage() ? 1 : 0;
        if (step.kind == StepKind::Request && !purposes.contains(purposeOf(step)))
            purposes << purposeOf(step);
        const bool bad = step.verdict == StepVerdict::Failed || (step.verdict == StepVerdict::Refused && worst != StepVerdict::Failed);
        if (bad || (step.verdict == StepVerdict::Ok && worst == StepVerdict::Info))
            worst = step.verdict;
    }
    if (purposes.size() > kMostPurposes)
        purposes = purposes.mid(0, kMostPurposes) << u"\u2026"_s;
    return {{u"correlation"_s, flow},
            {u"at"_s, steps.front().at.toUTC().toString(Qt::ISODateWithMs)},
            {u"last"_s, steps.back().at.toUTC().toString(Qt::ISODateWithMs)},
            {u"actors"_s, QJsonArray::fromStringList(sortedActors(actors))},
            {u"what"_s, purposes.join(u", "_s)},
            {u"verdict"_s, static_cast<int>(worst)},
            {u"messages"_s, messages},
            {u"steps"_s, static_cast<int>(steps.size())}};
}

QList<QJsonObject> LiveFlows::rows() const
{
    QList<QJsonObject> all;
    all.reserve(static_cast<qsizetype>(m_order.size()));
    for (auto it = m_order.rbegin(); it != m_order.rend(); ++it) {
        auto row = m_rows.find(*it);
        if (row == m_rows.end())
            row = m_rows.insert(*it, rowOf(*it, *m_flows.constFind(*it)));
        all << *row;
    }
    return all;
}

std::vector<Column> liveColumns()
{
    const auto result = [](const QJsonObject &row) {
        const auto verdict = static_cast<StepVerdict>(row.value(u"verdict"_s).toInt());
        return QVariant::fromValue(StateValue{verdictWord(verdict), toneOf(verdict), verdictIcon(verdict)});
    };
    return {{u"at"_s, LiveWords::tr("Began"), ColumnKind::Time, {}, 7},
            {u"what"_s, LiveWords::tr("What"), ColumnKind::Text, {}, 14},
            {u"result"_s, LiveWords::tr("Result"), ColumnKind::State, result, 6},
            {u"messages"_s, LiveWords::tr("Messages"), ColumnKind::Number, {}, 5},
            {u"actors"_s, LiveWords::tr("Actors"), ColumnKind::List, {}, 12},
            {u"correlation"_s, LiveWords::tr("Correlation ID"), ColumnKind::Id, {}, 11},
            {u"last"_s, LiveWords::tr("Last step"), ColumnKind::Time, {}, 7, false},
            {u"steps"_s, LiveWords::tr("Steps"), ColumnKind::Number, {}, 5, false}};
}

std::vector<FilterFlag> liveFlags()
{
    const auto has = [](StepVerdict verdict) {
        return [verdict](const QJsonObject &row) { return row.value(u"verdict"_s).toInt() == static_cast<int>(verdict); };
    };
    return {{u"refused"_s, LiveWords::tr("Flows with a refusal"), has(StepVerdict::Refused)}, {u"failed"_s, LiveWords::tr("Flows that failed"), has(StepVerdict::Failed)}};
}

} // namespace seal::ui
