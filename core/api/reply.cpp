#include "core/api/reply.h"

#include <array>

using namespace Qt::StringLiterals;

namespace seal::api {

namespace {

constexpr std::array kCodes{Errc::NotFound, Errc::InvalidInput, Errc::Unauthenticated, Errc::Denied,
                            Errc::Conflict, Errc::Expired,      Errc::TooLarge,        Errc::RateLimited,
                            Errc::Unavailable, Errc::Io,        Errc::Crypto,          Errc::Cancelled};

QString codeName(Errc code)
{
    const auto name = errcName(code);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString asSentence(QString text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    if (!text.endsWith(u'.') && !text.endsWith(u'?') && !text.endsWith(u'!'))
        text += u'.';
    return text;
}

} // namespace

QString Failure::text() const
{
    const auto first = asSentence(sentence);
    const auto second = asSentence(advice);
    auto all = second.isEmpty() ? first : QString(first + u' ' + second);
    all.replace(u'\n', u' ');
    return all;
}

QJsonObject toJson(const Failure &failure)
{
    QJsonObject json{{u"code"_s, codeName(failure.code)}, {u"sentence"_s, failure.sentence}};
    if (!failure.advice.isEmpty())
        json.insert(u"advice"_s, failure.advice);
    return json;
}

Failure failureFromJson(const QJsonObject &json)
{
    Failure failure;
    const auto name = json.value(u"code"_s).toString();
    for (const auto code : kCodes) {
        if (codeName(code) == name)
            failure.code = code;
    }
    failure.sentence = json.value(u"sentence"_s).toString();
    failure.advice = json.value(u"advice"_s).toString();
    if (failure.sentence.isEmpty())
        failure.sentence = u"The site answered with an error that says nothing"_s;
    return failure;
}

Failure failureOf(const Error &error, QString advice)
{
    auto sentence = QString::fromStdString(error.detail);
    if (sentence.isEmpty())
        sentence = u"The site could not do that ("_s + codeName(error.code) + u')';
    return {error.code, std::move(sentence), std::move(advice)};
}

} // namespace seal::api
