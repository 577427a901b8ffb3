#include "ui/copy_formats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

QString tsv(const TextTable &table)
{
    const auto line = [](QStringList cells) {
        for (auto &cell : cells)
            cell.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
        return cells.join(u'\t');
    };
    QStringList lines{line(table.titles)};
    for (const auto &row : table.rows)
        lines << line(row);
    return lines.join(u'\n') + u'\n';
}

QString csv(const TextTable &table)
{
    const auto line = [](QStringList cells) {
        for (auto &cell : cells)
            cell = csvCell(cell);
        return QString(cells.join(u',') + u"\r\n");
    };
    auto text = line(table.names);
    for (const auto &row : table.rows)
        text += line(row);
    return text;
}

QString json(const TextTable &table)
{
    QJsonArray rows;
    for (const auto &row : table.rows) {
        QJsonObject object;
        for (qsizetype i = 0; i < qMin(row.size(), table.names.size()); ++i)
            object.insert(table.names[i], row[i]);
        rows.append(object);
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson());
}

QString markdown(const TextTable &table)
{
    const auto line = [](QStringList cells) {
        for (auto &cell : cells)
            cell.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s).replace(u'\n', u' ').replace(u'<', u"&lt;"_s);
        return QString(u"| " + cells.join(u" | "_s) + u" |\n");
    };
    auto text = line(table.titles);
    text += u'|' + u" --- |"_s.repeated(table.titles.size()) + u'\n';
    for (const auto &row : table.rows)
        text += line(row);
    return text;
}

const CopyFormat kFormats[] = {
    {u"tsv"_s, u"TSV"_s, u"tsv"_s, tsv},
    {u"csv"_s, u"CSV"_s, u"csv"_s, csv},
    {u"json"_s, u"JSON"_s, u"json"_s, json},
    {u"markdown"_s, u"Markdown"_s, u"md"_s, markdown},
};

} // namespace

std::span<const CopyFormat> copyFormats() { return kFormats; }

const CopyFormat &copyFormat(QStringView id)
{
    for (const auto &format : kFormats) {
        if (format.id == id)
            return format;
    }
    return kFormats[0];
}

QString csvCell(const QString &text)
{
    // A cell that begins like this is run as a formula when the file is opened in a spreadsheet; full-width forms count there, too.
    static constexpr QStringView kFormulaStarts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    auto cell = text;
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != u' '; });
    bool number = false;
    text.toDouble(&number);
    if (!number && first != cell.end() && kFormulaStarts.contains(*first))
        cell.prepend(u'\'');
    if (cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r') || cell.startsWith(u' '))
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
    return cell;
}

} // namespace seal::ui
