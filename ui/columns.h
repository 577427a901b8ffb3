#pragma once

#include "ui/theme.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMetaType>
#include <QString>
#include <QVariant>

#include <functional>
#include <vector>

namespace seal::ui {

enum class ColumnKind {
    Text,
    Id,     ///< identifiers, hashes: fixed-width letters, left to right always
    Number,
    Time,   ///< RFC 3339 text from the site; shown relative, absolute in the tooltip
    Flag,   ///< yes or nothing
    State,  ///< a StateValue: word, tone and icon
    List,   ///< texts
};

/// A word with a tone: "Active", "Disabled".
struct StateValue
{
    QString text;
    Tone tone = Tone::Plain;
    QString icon = {}; ///< may be empty
};

/// A column as data. `name` is stable: settings, filters and CSV headings use it.
struct Column
{
    QString name;
    QString title;
    ColumnKind kind = ColumnKind::Text;
    std::function<QVariant(const QJsonObject &row)> value = {}; ///< empty: the member called `name`
    qreal width = 0;                                       ///< font heights; 0: by kind
    bool visible = true;                                   ///< before the person chooses
    bool whole = false;                                    ///< does not shrink where the table is narrow: half of it would say nothing
};

/// What the filter word is:NAME means for a row.
struct FilterFlag
{
    QString name;  ///< "disabled"
    QString title; ///< "Disabled users"
    std::function<bool(const QJsonObject &row)> holds;
};

QDateTime timeOf(const QJsonValue &value);                                ///< invalid when it is none
QString relativeTime(const QDateTime &time, const QDateTime &now);        ///< "2 min ago", "in 3 days", "never" when invalid
QString localTime(const QDateTime &time);                                 ///< date, hour and minute here
QString absoluteTime(const QDateTime &time);                              ///< local time and UTC, for tooltips
QStringList textsOf(const QJsonValue &array);
StateValue enabledState(const QJsonObject &row);                          ///< from the member "disabled"
QString safeText(QString text);                                           ///< control and bidi characters made visible
QString plainTip(const QString &text);                                    ///< for tooltips, which guess whether a text is markup
QVariant columnValue(const Column &column, const QJsonObject &row);       ///< as the kind asks

} // namespace seal::ui

Q_DECLARE_METATYPE(seal::ui::StateValue)
