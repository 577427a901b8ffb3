#pragma once

#include "core/api/reply.h"

#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace seal::api {

enum class ParameterType {
    Text,   ///< JSON string
    Number, ///< JSON integer
    Flag,   ///< JSON boolean; on the command line an option without a value
    List,   ///< JSON array of strings; on the command line an option that may be repeated
    File,   ///< JSON string: a path that the site's owner writes to; the command line makes it absolute
    Rows,   ///< JSON array of objects whose members are texts, flags, numbers or lists of texts; on the command line --NAME-file F, a CSV
            ///< file or JSON Lines, sent in calls of at most kMaxRows
    Secret, ///< JSON string; on the command line --NAME-file F (or -), never the value itself
};

struct Parameter
{
    QString name; ///< "valUserId": the JSON member; the option is --val-user-id
    ParameterType type = ParameterType::Text;
    bool required = false;
    bool positional = false; ///< on the command line by place, in table order
    QString help;

    /// "val-user-id", "password-file"
    [[nodiscard]] QString optionName() const;
};

enum class MethodKind {
    Read,   ///< answers one value
    List,   ///< answers pages; "filter", "limit" and "after" are parameters of every list
    Change, ///< changes the site; seen by the running servers before the answer
};

/// One thing that a site can be asked: the command line, the control socket and the help are made from this.
struct Method
{
    QString noun; ///< "user"
    QString verb; ///< "add"
    MethodKind kind = MethodKind::Read;
    std::vector<Parameter> parameters;
    QString help; ///< one sentence

    [[nodiscard]] QString name() const { return noun + u'.' + verb; }
    [[nodiscard]] const Parameter *parameter(QStringView wanted) const;
};

/// The table, in the order that help shows.
std::span<const Method> methods();
/// Null when there is none of that name ("user.add").
const Method *findMethod(QStringView name);
/// The nouns in table order.
std::vector<QString> nouns();
/// What a noun is, in a few words for help.
QString nounHelp(QStringView noun);

inline constexpr int kMaxPage = 1000;          ///< rows of one answer
inline constexpr int kDefaultPage = 200;
inline constexpr int kMaxRows = 500;           ///< rows of one call that imports or changes many
inline constexpr int kMaxTextLength = 64 * 1024; ///< characters of any parameter

/// Are these the parameters of the method, all there and of their types? Says which is not.
std::optional<Failure> checkParameters(const Method &method, const QJsonObject &params);

} // namespace seal::api
