#include "ui/row_filter.h"

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

QString quoted(const QString &text)
{
    const bool plain = !text.isEmpty() && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == u'"'; });
    if (plain)
        return text;
    auto inner = text;
    inner.remove(u'"');
    return u'"' + inner + u'"';
}

/// Reads up to the next space outside quotes; quotes themselves go. `colon` is where the first colon outside quotes stands, or -1.
QString nextWord(const QString &text, qsizetype &place, qsizetype &colon)
{
    QString word;
    bool inQuotes = false;
    colon = -1;
    for (; place < text.size(); ++place) {
        const auto letter = text[place];
        if (letter == u'"') {
            inQuotes = !inQuotes;
            continue;
        }
        if (!inQuotes && letter.isSpace())
            break;
        if (!inQuotes && letter == u':' && colon < 0)
            colon = word.size();
        word += letter;
    }
    return word;
}

QString cellText(const Column &column, const QJsonObject &row)
{
    const auto value = columnValue(column, row);
    switch (column.kind) {
    case ColumnKind::State:
        return value.value<StateValue>().text;
    case ColumnKind::List:
        return value.toStringList().join(u'\n');
    case ColumnKind::Time:
        return value.toDateTime().toUTC().toString(Qt::ISODate);
    case ColumnKind::Flag:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case ColumnKind::Text:
    case ColumnKind::Id:
    case ColumnKind::Number:
        break;
    }
    return value.toString();
}

} // namespace

QString FilterTerm::text() const
{
    auto words = field.isEmpty() ? quoted(value) : QString(field + u':' + quoted(value));
    return negated ? QString(u'!' + words) : words;
}

std::vector<FilterTerm> parseFilter(const QString &text)
{
    std::vector<FilterTerm> terms;
    qsizetype place = 0;
    while (place < text.size()) {
        if (text[place].isSpace()) {
            ++place;
            continue;
        }
        FilterTerm term;
        if (text[place] == u'!') {
            term.negated = true;
            ++place;
        }
        qsizetype colon = -1;
        const auto word = nextWord(text, place, colon);
        if (colon > 0) {
            term.field = word.left(colon);
            term.value = word.mid(colon + 1);
        } else {
            term.value = word;
        }
        if (!term.value.isEmpty() || !term.field.isEmpty())
            terms.push_back(std::move(term));
    }
    return terms;
}

QString filterText(const std::vector<FilterTerm> &terms)
{
    QStringList words;
    for (const auto &term : terms)
        words << term.text();
    return words.join(u' ');
}

RowFilter::RowFilter(std::vector<FilterTerm> terms, const std::vector<Column> *columns, const std::vector<FilterFlag> *flags)
    : m_terms(std::move(terms)), m_columns(columns), m_flags(flags)
{
}

bool RowFilter::accepts(const QJsonObject &row) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const FilterTerm &term) { return holds(term, row) != term.negated; });
}

bool RowFilter::holds(const FilterTerm &term, const QJsonObject &row) const
{
    if (term.field == u"is") {
        for (const auto &flag : *m_flags) {
            if (flag.name.compare(term.value, Qt::CaseInsensitive) == 0)
                return flag.holds(row);
        }
        return false;
    }
    for (const auto &column : *m_columns) {
        if (!term.field.isEmpty() && column.name.compare(term.field, Qt::CaseInsensitive) != 0)
            continue;
        if (cellText(column, row).contains(term.value, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

QStringList RowFilter::unknown() const
{
    QStringList names;
    for (const auto &term : m_terms) {
        const auto hasName = [](const QString &wanted) {
            return [wanted](const auto &thing) { return thing.name.compare(wanted, Qt::CaseInsensitive) == 0; };
        };
        if (term.field == u"is") {
            if (std::none_of(m_flags->begin(), m_flags->end(), hasName(term.value)))
                names << term.text();
        } else if (!term.field.isEmpty() && std::none_of(m_columns->begin(), m_columns->end(), hasName(term.field))) {
            names << term.field;
        }
    }
    return names;
}

} // namespace seal::ui
