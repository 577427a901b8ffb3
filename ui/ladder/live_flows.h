#pragma once

#include "ui/ladder/step.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <deque>
#include <vector>

namespace seal::ui {

/// What real clients do, grouped by the flow that their requests name: pure data, bounded. The oldest flows go first.
class LiveFlows final
{
public:
    static constexpr int kMostSteps = 20'000;

    explicit LiveFlows(int mostSteps = kMostSteps) : m_mostSteps(mostSteps) {}

    /// Steps of "trace.list", oldest first. Gives the flows that changed.
    QSet<QString> take(const QJsonArray &items);
    void clear();

    [[nodiscard]] const std::vector<Step> *steps(const QString &flow) const; ///< null: there is none
    [[nodiscard]] int stepCount() const { return m_count; }
    [[nodiscard]] int flowCount() const { return static_cast<int>(m_flows.size()); }
    /// {"correlation","at","last","actors":[..],"what","verdict","messages","steps"}, newest first.
    [[nodiscard]] QList<QJsonObject> rows() const;

private:
    [[nodiscard]] static QJsonObject rowOf(const QString &flow, const std::vector<Step> &steps);

    int m_mostSteps;
    int m_count = 0;
    std::deque<QString> m_order; ///< as they began
    QHash<QString, std::vector<Step>> m_flows;
    mutable QHash<QString, QJsonObject> m_rows; ///< of flows that did not change since
};

std::vector<Column> liveColumns();
std::vector<FilterFlag> liveFlags();

} // namespace seal::ui
