#include "app/output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace seal::app {

namespace {

void write(std::FILE *to, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), to);
    std::fputc('\n', to);
    std::fflush(to);
}

/// Control characters of foreign texts could steer the terminal: they are shown, not sent.
QString visible(const QString &text)
{
    QString out;
    for (const auto letter : text) {
        if (letter.category() == QChar::Other_Control && letter != u'\n')
            out += u"\\u%1"_s.arg(letter.unicode(), 4, 16, QChar(u'0'));
        else
            out += letter;
    }
    return out;
}

QString asText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return u"-"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::String:
        return visible(value.toString());
    case QJsonValue::Array: {
        QString all;
        for (const auto &item : value.toArray())
            all += (all.isEmpty() ? u""_s : u", "_s) + asText(item);
        return all;
    }
    case QJsonValue::Object:
        return visible(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    }
    return {};
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

void Output::line(const QString &text) const { write(stdout, text.toUtf8()); }

void Output::value(const QJsonValue &value) const
{
    if (m_json) {
        write(stdout, value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                      : compact(value.isObject() ? value.toObject() : QJsonObject{{u"value"_s, value}}));
        return;
    }
    if (!value.isObject()) {
        line(asText(value));
        return;
    }
    const auto object = value.toObject();
    qsizetype width = 0;
    for (const auto &key : object.keys())
        width = std::max(width, key.size());
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto text = asText(it.value());
        // PEM texts and the like stand below their name.
        line(text.contains(u'\n') ? QString(it.key() + u":\n"_s + text) : QString(it.key().leftJustified(width) + u"  "_s + text));
    }
}

void Output::row(const QJsonObject &row) const
{
    if (m_json) {
        write(stdout, compact(row));
        return;
    }
    QString text;
    for (auto it = row.begin(); it != row.end(); ++it)
        text += (text.isEmpty() ? u""_s : u"  "_s) + it.key() + u'=' + asText(it.value()).replace(u'\n', u' ');
    line(text);
}

int Output::fail(const api::Failure &failure, int code) const
{
    if (m_json)
        write(stdout, compact({{u"error"_s, api::toJson(failure)}}));
    else
        write(stderr, (QCoreApplication::applicationName() + u": "_s + visible(failure.text())).toUtf8());
    return code;
}

#ifdef _WIN32
ProgressLine::ProgressLine() : m_on(_isatty(_fileno(stderr)) != 0) {}
#else
ProgressLine::ProgressLine() : m_on(isatty(fileno(stderr)) != 0) {}
#endif

void ProgressLine::show(qint64 done, qint64 total)
{
    if (!m_on)
        return;
    m_shown = true;
    std::fprintf(stderr, "\r%s", qPrintable(u"%1 of %2 records"_s.arg(done).arg(total)));
    std::fflush(stderr);
}

void ProgressLine::end()
{
    if (m_shown)
        std::fputs("\r\x1b[K", stderr);
    m_shown = false;
}

int usageError(const QString &sentence, const QString &helpCommand, bool json)
{
    return Output(json).fail({Errc::InvalidInput, sentence, u"See: "_s + helpCommand}, kUsage);
}

} // namespace seal::app
