#include "ui/columns.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

struct Columns
{
    Q_DECLARE_TR_FUNCTIONS(seal::ui::Columns)
};

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

QString span(qint64 seconds, bool future)
{
    if (seconds < kHour) {
        const auto n = static_cast<int>(seconds / kMinute);
        return future ? Columns::tr("in %n min", nullptr, n) : Columns::tr("%n min ago", nullptr, n);
    }
    if (seconds < kDay) {
        const auto n = static_cast<int>(seconds / kHour);
        return future ? Columns::tr("in %n h", nullptr, n) : Columns::tr("%n h ago", nullptr, n);
    }
    const auto n = static_cast<int>(seconds / kDay);
    return future ? Columns::tr("in %n day(s)", nullptr, n) : Columns::tr("%n day(s) ago", nullptr, n);
}

QString dateText(QDate date)
{
    //: a date with the month as a word, as QLocale::toString() reads it; no one may take the day for the month
    return QLocale().toString(date, Columns::tr("d MMM yyyy"));
}

bool isHidden(QChar letter)
{
    const auto code = letter.unicode();
    const bool bidi = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F
                      || code == 0x061C;
    return letter.category() == QChar::Other_Control || bidi || code == 0xFEFF;
}

} // namespace

QDateTime timeOf(const QJsonValue &value)
{
    if (!value.isString())
        return {};
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return Columns::tr("never");
    const auto seconds = now.secsTo(time);
    const auto distance = qAbs(seconds);
    if (distance < kMinute)
        return seconds > 0 ? Columns::tr("in a moment") : Columns::tr("just now");
    if (distance < 60 * kDay)
        return span(distance, seconds > 0);
    return dateText(time.toLocalTime().date());
}

QString localTime(const QDateTime &time)
{
    const auto local = time.toLocalTime();
    return dateText(local.date()) + u' ' + local.toString(u"HH:mm"_s);
}

QString absoluteTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    return Columns::tr("%1 here, %2 UTC")
        .arg(localTime(time), time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const auto &value : array.toArray())
        texts << value.toString();
    return texts;
}

StateValue enabledState(const QJsonObject &row)
{
    if (row.value(u"disabled"_s).toBool())
        return {Columns::tr("Disabled"), Tone::Muted, u"disable"_s};
    return {Columns::tr("Active"), Tone::Ok, u"enable"_s};
}

QString safeText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isHidden(text[i]))
            text.replace(i, 1, u"\u27e8U+%1\u27e9"_s.arg(text[i].unicode(), 4, 16, QLatin1Char('0')));
    }
    return text;
}

QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString() : QString(u"<p style='white-space:pre-wrap'>"_s + text.toHtmlEscaped() + u"</p>"_s);
}

QVariant columnValue(const Column &column, const QJsonObject &row)
{
    if (column.value)
        return column.value(row);
    const auto value = row.value(column.name);
    switch (column.kind) {
    case ColumnKind::Time:
        return timeOf(value);
    case ColumnKind::Number:
        return value.isDouble() ? QVariant(value.toDouble()) : QVariant();
    case ColumnKind::Flag:
        return value.toBool();
    case ColumnKind::List:
        return textsOf(value);
    case ColumnKind::State:
        return QVariant::fromValue(StateValue{value.toString(), Tone::Plain, {}});
    case ColumnKind::Text:
    case ColumnKind::Id:
        break;
    }
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

} // namespace seal::ui
