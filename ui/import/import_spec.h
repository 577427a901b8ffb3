#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace seal::ui {

/// A column that an import takes.
struct ImportColumn
{
    QString member;  ///< of the method's rows: "valUserId"
    QString title;   ///< "VAL user ID"
    QString help;
    bool required = false;
    QStringList names = {}; ///< what others call it, in letters and digits only: "username"
};

/// An import as data: which method takes the rows, what they hold, how it is taken back.
struct ImportSpec
{
    QString id;     ///< "users"
    QString title;  ///< "Import VAL users"
    QString method; ///< "user.import"
    std::vector<ImportColumn> columns;
    QStringList keys;          ///< the members that name a row: {"login"}
    QString note;              ///< one sentence on the last page before it is done
    bool makesPasswords = false;
    QString undoMethod;        ///< takes added rows away: "user.bulk", action remove
    QString help;              ///< topic of the manual
    [[nodiscard]] const ImportColumn *column(const QString &member) const;
};

ImportSpec userImport();
ImportSpec serviceImport();
ImportSpec mappingImport();

/// For each heading the member that it means, empty where none does. No member is used twice.
QStringList guessMembers(const ImportSpec &spec, const QStringList &heading);
/// Why rows cannot be read with these members; empty: they can.
QString mappingProblem(const ImportSpec &spec, const QStringList &members);

} // namespace seal::ui
