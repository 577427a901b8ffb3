#include "ui/ladder/ladder_model.h"

#include "ui/columns.h"
#include "ui/row_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

/// How much a verdict counts in a summary.
int weight(StepVerdict verdict)
{
    switch (verdict) {
    case StepVerdict::Info:
        return 0;
    case StepVerdict::Ok:
        return 1;
    case StepVerdict::Refused:
        return 2;
    case StepVerdict::Failed:
        return 3;
    }
    return 0;
}

/// A flow that names no phases has one for each request that a server saw.
QString phaseKey(const Step &step) { return step.phase.isEmpty() ? step.correlation : step.phase; }

} // namespace

LadderModel::LadderModel(QObject *parent) : QAbstractListModel(parent) {}

void LadderModel::take(Step step)
{
    for (const auto &actor : {step.from, step.to}) {
        if (!actor.isEmpty() && !m_actors.contains(actor))
            m_actors = sortedActors(m_actors + QStringList{actor});
    }
    // What a client of the lab checks itself goes with the message before it.
    const bool own = !step.isMessage() && step.phase.isEmpty() && step.correlation == step.flow && !m_phases.empty();
    const auto key = own ? m_phaseKey : phaseKey(step);
    if (m_phases.empty() || key != m_phaseKey) {
        m_phaseKey = key;
        m_phases.push_back({step.phase.isEmpty() ? step.title : step.phase, total(), 0, StepVerdict::Info});
    }
    auto &phase = m_phases.back();
    ++phase.count;
    if (weight(step.verdict) > weight(phase.verdict))
        phase.verdict = step.verdict;
    m_steps.push_back(std::move(step));
}

void LadderModel::setSteps(std::vector<Step> steps)
{
    beginResetModel();
    m_steps.clear();
    m_phases.clear();
    m_actors.clear();
    m_phaseKey.clear();
    m_limit = -1;
    m_steps.reserve(steps.size());
    for (auto &step : steps)
        take(std::move(step));
    m_shown = total();
    endResetModel();
}

void LadderModel::append(std::vector<Step> steps)
{
    if (steps.empty())
        return;
    const auto after = total() + static_cast<int>(steps.size());
    const auto shown = m_limit < 0 ? after : std::min(m_limit, after);
    // Steps behind the limit come without a row; their actors still count.
    if (shown > m_shown)
        beginInsertRows({}, m_shown, shown - 1);
    for (auto &step : steps)
        take(std::move(step));
    if (shown > m_shown) {
        m_shown = shown;
        endInsertRows();
    }
}

void LadderModel::setLimit(int limit)
{
    m_limit = limit < 0 ? -1 : limit;
    const auto shown = m_limit < 0 ? total() : std::min(m_limit, total());
    if (shown > m_shown) {
        beginInsertRows({}, m_shown, shown - 1);
        m_shown = shown;
        endInsertRows();
    } else if (shown < m_shown) {
        beginRemoveRows({}, shown, m_shown - 1);
        m_shown = shown;
        endRemoveRows();
    }
}

int LadderModel::phaseOf(int row) const
{
    const auto at = std::upper_bound(m_phases.begin(), m_phases.end(), row, [](int wanted, const Phase &phase) { return wanted < phase.first; });
    return static_cast<int>(at - m_phases.begin()) - 1;
}

QList<int> LadderModel::checksOf(int row) const
{
    if (row < 0 || row >= total())
        return {};
    if (!step(row).isMessage())
        return step(row).kind == StepKind::Check ? QList<int>{row} : QList<int>();
    QList<int> rows;
    for (int next = row + 1; next < total() && !step(next).isMessage(); ++next) {
        if (step(next).kind == StepKind::Check)
            rows << next;
    }
    return rows;
}

qint64 LadderModel::offset(int row) const
{
    const auto &first = m_steps.front().at;
    const auto &here = step(row).at;
    return first.isValid() && here.isValid() ? std::max<qint64>(0, first.msecsTo(here)) : 0;
}

QJsonObject LadderModel::tableRow(int row) const
{
    const auto &one = step(row);
    return {{u"number"_s, row + 1},
            {u"offset"_s, offset(row)},
            {u"part"_s, m_phases[static_cast<std::size_t>(phaseOf(row))].title},
            {u"from"_s, one.from},
            {u"to"_s, one.isMessage() ? one.to : QString()},
            {u"kind"_s, kindWord(one.kind)},
            {u"what"_s, one.title},
            {u"verdict"_s, static_cast<int>(one.verdict)},
            {u"clause"_s, one.clause},
            {u"why"_s, one.reason}};
}

std::vector<Column> ladderColumns()
{
    const auto result = [](const QJsonObject &row) {
        const auto verdict = static_cast<StepVerdict>(row.value(u"verdict"_s).toInt());
        return QVariant::fromValue(StateValue{verdictWord(verdict), toneOf(verdict), verdictIcon(verdict)});
    };
    return {{u"number"_s, LadderModel::tr("No."), ColumnKind::Number, {}, 3},
            {u"offset"_s, LadderModel::tr("Time (ms)"), ColumnKind::Number, {}, 5},
            {u"part"_s, LadderModel::tr("Part"), ColumnKind::Text, {}, 7, false},
            {u"kind"_s, LadderModel::tr("Kind"), ColumnKind::Text, {}, 6},
            {u"from"_s, LadderModel::tr("From"), ColumnKind::Text, {}, 6},
            {u"to"_s, LadderModel::tr("To"), ColumnKind::Text, {}, 6},
            {u"what"_s, LadderModel::tr("What"), ColumnKind::Text, {}, 16},
            {u"verdict"_s, LadderModel::tr("Result"), ColumnKind::State, result, 6},
            {u"clause"_s, LadderModel::tr("Clause"), ColumnKind::Text, {}, 10},
            {u"why"_s, LadderModel::tr("Why"), ColumnKind::Text, {}, 16}};
}

int LadderModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_shown; }

QVariant LadderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &one = step(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return safeText(one.title);
    case Qt::ToolTipRole:
        return plainTip(spoken(one));
    case Qt::AccessibleTextRole:
        return spoken(one);
    case ToneRole:
        return static_cast<int>(toneOf(one.verdict));
    default:
        return {};
    }
}

} // namespace seal::ui
