#pragma once

#include "ui/columns.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace seal::ui {

enum class StepKind { Request, Response, Check, Note };
enum class StepVerdict { Ok, Refused, Failed, Info };

/// One message or check of a flow, as the site tells it ("flow.show", "trace.list").
struct Step
{
    QDateTime at;
    QString correlation;
    QString flow; ///< what ties several requests together
    StepKind kind = StepKind::Note;
    QString from; ///< "SIM-C": the names of the columns
    QString to;
    QString protocol; ///< "HTTPS"
    QString phase;
    QString title;
    QString clause;
    StepVerdict verdict = StepVerdict::Info;
    QString reason;
    QString raw;
    QList<std::pair<QString, QString>> fields;

    [[nodiscard]] bool isMessage() const { return kind == StepKind::Request || kind == StepKind::Response; }
    [[nodiscard]] QString field(QStringView name) const; ///< empty: there is none
};

Step stepOf(const QJsonObject &json); ///< total: what is missing stays empty

QString kindWord(StepKind kind);          ///< "Request"
QString verdictWord(StepVerdict verdict); ///< "OK", "Refused", "Failed"; empty for Info
Tone toneOf(StepVerdict verdict);
QString verdictIcon(StepVerdict verdict); ///< empty for Info
/// "SIM-C to SIM-S" or "SIM-C": who says it, for people and screen readers.
QString partiesOf(const Step &step);
/// The whole step in one sentence: what a screen reader says.
QString spoken(const Step &step);
/// "+12 ms", "+1.4 s" after the first step.
QString offsetText(qint64 milliseconds);

/// Columns from left to right: those of the user's side first, the servers' after them; unknown ones at the end.
QStringList sortedActors(const QStringList &actors);
bool isServer(const QString &actor);
QString actorIcon(const QString &actor);

} // namespace seal::ui
