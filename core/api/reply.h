#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace seal::api {

/// Why a call was refused or failed, for people: what happened and why, and what to do now.
struct Failure
{
    Errc code = Errc::Unavailable;
    QString sentence;
    QString advice; ///< may be empty
    /// "Sentence. Advice." on one line.
    [[nodiscard]] QString text() const;
};

/// What a method answers: a value, or why there is none. Lists answer {"items":[...],"next":"cursor"}; no "next" at the end.
struct Reply
{
    QJsonValue value;
    std::optional<Failure> failure;

    static Reply of(QJsonValue value) { return {std::move(value), std::nullopt}; }
    static Reply refused(Failure failure) { return {{}, std::move(failure)}; }
    [[nodiscard]] bool ok() const { return !failure; }
};

/// {"code":"not-found","sentence":"...","advice":"..."}
QJsonObject toJson(const Failure &failure);
/// Total: what is missing or unknown becomes an Unavailable failure with the text that there is.
Failure failureFromJson(const QJsonObject &json);

/// A failure from an error of the floors below; its detail is a sentence of ours there.
Failure failureOf(const Error &error, QString advice = {});

} // namespace seal::api
