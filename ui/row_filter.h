#pragma once

#include "ui/columns.h"

#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace seal::ui {

/// One word of a filter: `alice`, `service:v2x`, `is:disabled`, `"two words"`, each with ! before it to turn it round.
struct FilterTerm
{
    QString field; ///< empty: any column; "is": a flag
    QString value;
    bool negated = false;

    [[nodiscard]] QString text() const; ///< as typed
    bool operator==(const FilterTerm &) const = default;
};

std::vector<FilterTerm> parseFilter(const QString &text); ///< total
QString filterText(const std::vector<FilterTerm> &terms);

/// Decides rows by terms; all terms must hold. Letters compare without case.
class RowFilter final
{
public:
    RowFilter() = default;
    RowFilter(std::vector<FilterTerm> terms, const std::vector<Column> *columns, const std::vector<FilterFlag> *flags);
    [[nodiscard]] bool accepts(const QJsonObject &row) const;
    [[nodiscard]] bool empty() const { return m_terms.empty(); }
    /// Fields or flags that do not exist: the bar says so.
    [[nodiscard]] QStringList unknown() const;

private:
    [[nodiscard]] bool holds(const FilterTerm &term, const QJsonObject &row) const;

    std::vector<FilterTerm> m_terms;
    const std::vector<Column> *m_columns = nullptr;
    const std::vector<FilterFlag> *m_flags = nullptr;
};

} // namespace seal::ui
