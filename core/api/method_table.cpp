#include "core/api/method_table.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace seal::api {

std::vector<Method> makeMethodTable(); // method_table_rows.cpp

namespace {

std::optional<Failure> wrongType(const Parameter &parameter, QStringView what)
{
    return Failure{Errc::InvalidInput, u"The parameter \"%1\" must be %2"_s.arg(parameter.name, what), parameter.help};
}

std::optional<Failure> checkText(const Parameter &parameter, const QJsonValue &value)
{
    if (!value.isString())
        return wrongType(parameter, u"a text");
    if (value.toString().size() > kMaxTextLength)
        return Failure{Errc::TooLarge, u"The parameter \"%1\" is longer than %2 characters"_s.arg(parameter.name).arg(kMaxTextLength), {}};
    return {};
}

/// A member of a row: a text, a flag, a number or a list of texts.
std::optional<Failure> checkMember(const Parameter &parameter, const QJsonValue &value)
{
    if (value.isBool() || value.isDouble() || value.isNull())
        return {};
    if (!value.isArray())
        return checkText(parameter, value);
    const auto array = value.toArray();
    if (array.size() > kMaxPage)
        return wrongType(parameter, u"rows with shorter lists");
    for (const auto &item : array) {
        if (auto problem = checkText(parameter, item))
            return problem;
    }
    return {};
}

std::optional<Failure> checkRows(const Parameter &parameter, const QJsonValue &value)
{
    if (!value.isArray())
        return wrongType(parameter, u"a list of rows");
    const auto rows = value.toArray();
    if (rows.size() > kMaxRows)
        return Failure{Errc::TooLarge, u"There are %1 rows in one call, %2 are allowed"_s.arg(rows.size()).arg(kMaxRows), u"Send them in several calls"_s};
    for (const auto &row : rows) {
        if (!row.isObject())
            return wrongType(parameter, u"a list of rows");
        const auto object = row.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (auto problem = checkMember(parameter, it.value()))
                return problem;
        }
    }
    return {};
}

std::optional<Failure> checkOne(const Parameter &parameter, const QJsonValue &value)
{
    switch (parameter.type) {
    case ParameterType::Text:
    case ParameterType::File:
    case ParameterType::Secret:
        return checkText(parameter, value);
    case ParameterType::Number:
        // Beyond 2^53 a JSON number is no longer the integer that was meant.
        if (!value.isDouble() || std::trunc(value.toDouble()) != value.toDouble() || std::abs(value.toDouble()) > 9007199254740992.0)
            return wrongType(parameter, u"a whole number");
        return {};
    case ParameterType::Flag:
        return value.isBool() ? std::nullopt : wrongType(parameter, u"true or false");
    case ParameterType::Rows:
        return checkRows(parameter, value);
    case ParameterType::List: {
        if (!value.isArray())
            return wrongType(parameter, u"a list of texts");
        const auto array = value.toArray();
        if (array.size() > kMaxPage)
            return wrongType(parameter, u"a shorter list");
        for (const auto &item : array) {
            if (auto problem = checkText(parameter, item))
                return problem;
        }
        return {};
    }
    }
    return wrongType(parameter, u"of a known type");
}

} // namespace

QString Parameter::optionName() const
{
    QString option;
    for (const auto letter : name) {
        if (letter.isUpper())
            option += u'-';
        option += letter.toLower();
    }
    return type == ParameterType::Secret || type == ParameterType::Rows ? QString(option + u"-file") : option;
}

const Parameter *Method::parameter(QStringView wanted) const
{
    const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const Parameter &p) { return p.name == wanted; });
    return found == parameters.end() ? nullptr : &*found;
}

std::span<const Method> methods()
{
    static const auto table = makeMethodTable();
    return table;
}

const Method *findMethod(QStringView name)
{
    const auto table = methods();
    const auto found = std::find_if(table.begin(), table.end(), [&](const Method &m) { return m.name() == name; });
    return found == table.end() ? nullptr : &*found;
}

std::vector<QString> nouns()
{
    std::vector<QString> all;
    for (const auto &method : methods()) {
        if (std::find(all.begin(), all.end(), method.noun) == all.end())
            all.push_back(method.noun);
    }
    return all;
}

std::optional<Failure> checkParameters(const Method &method, const QJsonObject &params)
{
    for (auto it = params.begin(); it != params.end(); ++it) {
        const auto *parameter = method.parameter(it.key());
        if (parameter == nullptr) {
            return Failure{Errc::InvalidInput, u"%1 %2 has no parameter \"%3\""_s.arg(method.noun, method.verb, it.key().left(60)),
                           u"See: sealdeskd %1 %2 --help"_s.arg(method.noun, method.verb)};
        }
        if (auto problem = checkOne(*parameter, it.value()))
            return problem;
    }
    for (const auto &parameter : method.parameters) {
        if (parameter.required && !params.contains(parameter.name)) {
            return Failure{Errc::InvalidInput, u"%1 %2 needs \"%3\""_s.arg(method.noun, method.verb, parameter.name), parameter.help};
        }
    }
    return {};
}

} // namespace seal::api
