#include "ui/ladder/ladder_model.h"

#include "ui/row_model.h"

#include <QLocale>

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

LadderModel::LadderModel(QObject *parent) : QAbstractTableModel(parent) {}

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

int LadderModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_shown; }
int LadderModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : Count_; }

QString LadderModel::text(const Step &step, int row, int column) const
{
    switch (column) {
    case Number:
        return QLocale().toString(row + 1);
    case Time:
        return offsetText(offset(row));
    case From:
        return step.from;
    case To:
        return step.isMessage() ? step.to : QString();
    case What:
        return safeText(step.title);
    case Result:
        return verdictWord(step.verdict);
    case Clause:
        return step.clause;
    case Why:
        return safeText(step.reason);
    default:
        return {};
    }
}

QVariant LadderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &one = step(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CopyRole:
        return role == CopyRole && index.column() == Time ? one.at.toUTC().toString(Qt::ISODateWithMs) : text(one, index.row(), index.column());
    case Qt::ToolTipRole:
        if (index.column() == Time)
            return absoluteTime(one.at);
        return index.column() == What || index.column() == Why ? QVariant(text(one, index.row(), index.column())) : QVariant();
    case Qt::AccessibleTextRole:
        // A reader that goes from row to row hears the whole step in its first cell.
        return index.column() == Number ? QString(text(one, index.row(), Number) + u". "_s + spoken(one)) : text(one, index.row(), index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Number || index.column() == Time ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case ToneRole:
        return static_cast<int>(toneOf(one.verdict));
    default:
        return {};
    }
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Time:
        return tr("Time");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case What:
        return tr("What");
    case Result:
        return tr("Result");
    case Clause:
        return tr("Clause");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace seal::ui
