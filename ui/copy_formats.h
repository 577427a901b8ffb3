#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace seal::ui {

/// A table as texts, ready to leave the program.
struct TextTable
{
    QStringList names;  ///< stable column names, for CSV and JSON
    QStringList titles; ///< for people
    std::vector<QStringList> rows;
};

/// How rows leave the program; formats are rows of data.
struct CopyFormat
{
    QString id;        ///< "tsv", "csv", "json", "markdown"
    QString title;     ///< "CSV"
    QString extension; ///< "csv"
    QString (*write)(const TextTable &);
};
std::span<const CopyFormat> copyFormats();
const CopyFormat &copyFormat(QStringView id); ///< an unknown id gives TSV

/// RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe in front.
QString csvCell(const QString &text);

} // namespace seal::ui
