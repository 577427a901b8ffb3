#pragma once

#include "ui/ladder/step.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace seal::ui {

/// The steps of a flow in order, pure data. The ladder draws them, the table beside it shows them, exports write them. With a limit only
/// the first rows are there: that is how a flow is played back.
class LadderModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Steps that belong together: a part of a flow, or the request that a server saw.
    struct Phase
    {
        QString title;
        int first = 0;
        int count = 0;
        StepVerdict verdict = StepVerdict::Info; ///< the worst of its steps; Ok when one was and none was worse
    };

    explicit LadderModel(QObject *parent = nullptr);

    void setSteps(std::vector<Step> steps);
    void append(std::vector<Step> steps);
    void clear() { setSteps({}); }

    /// So many rows are there at most; -1: all.
    void setLimit(int limit);
    [[nodiscard]] int limit() const { return m_limit; }
    [[nodiscard]] int total() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] int shown() const { return m_shown; }

    [[nodiscard]] const Step &step(int row) const { return m_steps[static_cast<std::size_t>(row)]; }
    /// Of all steps, so that columns stay where they are while a flow is played back.
    [[nodiscard]] const QStringList &actors() const { return m_actors; }
    /// Of all steps, in order.
    [[nodiscard]] const std::vector<Phase> &phases() const { return m_phases; }
    /// Index of the phase of a row.
    [[nodiscard]] int phaseOf(int row) const;
    /// The checks that go with a message: those behind it until the next one. A check goes with itself.
    [[nodiscard]] QList<int> checksOf(int row) const;
    [[nodiscard]] qint64 offset(int row) const; ///< milliseconds since the first step
    /// The step as a row of a table: "number", "offset", "from", "to", "kind", "what", "verdict", "clause", "why".
    [[nodiscard]] QJsonObject tableRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void take(Step step);

    std::vector<Step> m_steps;
    std::vector<Phase> m_phases;
    QStringList m_actors;
    QString m_phaseKey; ///< of the last phase
    int m_limit = -1;
    int m_shown = 0;
};

/// The columns of such a table.
std::vector<Column> ladderColumns();

} // namespace seal::ui
