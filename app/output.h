#pragma once

#include "core/api/reply.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace seal::app {

inline constexpr int kDone = 0;
inline constexpr int kFailed = 1;
inline constexpr int kUsage = 2;

/// How answers are printed: JSON (one value, or one line per row), or text for people.
class Output
{
public:
    explicit Output(bool json) : m_json(json) {}

    [[nodiscard]] bool json() const { return m_json; }
    /// One answer.
    void value(const QJsonValue &value) const;
    /// One row of a list.
    void row(const QJsonObject &row) const;
    /// One sentence on stderr, or {"error":{..}} on stdout with --json. Gives the exit code.
    int fail(const api::Failure &failure, int code = kFailed) const;
    void line(const QString &text) const;

private:
    bool m_json;
};

/// "12 000 of 1 000 000" on a terminal's stderr, over and over on one line; nothing when stderr goes elsewhere.
class ProgressLine
{
public:
    ProgressLine();
    void show(qint64 done, qint64 total);
    void end();

private:
    bool m_on;
    bool m_shown = false;
};

/// Wrong usage: what is wrong on stderr and where help is.
int usageError(const QString &sentence, const QString &helpCommand, bool json);

} // namespace seal::app
