#include "ui/ladder/step.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

struct ActorRow
{
    QStringView name;
    QStringView icon;
    bool server;
};

/// The actors that core knows (core/base/trace.h), in the order of their columns.
constexpr std::array<ActorRow, 10> kActors{{{u"VAL user", u"user", false},
                                            {u"Browser", u"globe", false},
                                            {u"Client", u"client", false},
                                            {u"SIM-C", u"client", false},
                                            {u"SKM-C", u"key", false},
                                            {u"VAL server", u"service", false},
                                            {u"SIM-S", u"token", true},
                                            {u"SKM-S", u"shield", true},
                                            {u"CA", u"certificate", true},
                                            {u"Store", u"server", true}}};

std::size_t rankOf(const QString &actor)
{
    const auto at = std::find_if(kActors.begin(), kActors.end(), [&actor](const ActorRow &row) { return row.name == actor; });
    return static_cast<std::size_t>(at - kActors.begin());
}

StepKind kindOf(const QString &word)
{
    if (word == u"request")
        return StepKind::Request;
    if (word == u"response")
        return StepKind::Response;
    return word == u"check" ? StepKind::Check : StepKind::Note;
}

StepVerdict verdictOf(const QString &word)
{
    if (word == u"ok")
        return StepVerdict::Ok;
    if (word == u"refused")
        return StepVerdict::Refused;
    return word == u"failed" ? StepVerdict::Failed : StepVerdict::Info;
}

class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(seal::ui::StepWords)
};

} // namespace

QString Step::field(QStringView name) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [name](const auto &one) { return one.first == name; });
    return found == fields.end() ? QString() : found->second;
}

Step stepOf(const QJsonObject &json)
{
    const auto text = [&json](QStringView name) { return json.value(name).toString(); };
    Step step;
    step.at = timeOf(json.value(u"at"_s));
    step.correlation = text(u"correlation");
    step.flow = text(u"flow");
    step.kind = kindOf(text(u"kind"));
    step.from = text(u"from");
    step.to = text(u"to");
    step.protocol = text(u"protocol");
    step.phase = text(u"phase");
    step.title = text(u"title");
    step.clause = text(u"clause");
    step.verdict = verdictOf(text(u"verdict"));
    step.reason = text(u"reason");
    step.raw = text(u"raw");
    const auto fields = json.value(u"fields"_s).toArray();
    step.fields.reserve(fields.size());
    for (const auto &field : fields)
        step.fields.emplace_back(field.toObject().value(u"name"_s).toString(), field.toObject().value(u"value"_s).toString());
    return step;
}

QString kindWord(StepKind kind)
{
    switch (kind) {
    case StepKind::Request:
        return StepWords::tr("Request");
    case StepKind::Response:
        return StepWords::tr("Response");
    case StepKind::Check:
        return StepWords::tr("Check");
    case StepKind::Note:
        return StepWords::tr("Note");
    }
    return {};
}

QString verdictWord(StepVerdict verdict)
{
    switch (verdict) {
    case StepVerdict::Ok:
        return StepWords::tr("OK");
    case StepVerdict::Refused:
        return StepWords::tr("Refused");
    case StepVerdict::Failed:
        return StepWords::tr("Failed");
    case StepVerdict::Info:
        return {};
    }
    return {};
}

Tone toneOf(StepVerdict verdict)
{
    switch (verdict) {
    case StepVerdict::Ok:
        return Tone::Ok;
    case StepVerdict::Refused:
        return Tone::Danger;
    case StepVerdict::Failed:
        return Tone::Warning;
    case StepVerdict::Info:
        return Tone::Info;
    }
    return Tone::Plain;
}

QString verdictIcon(StepVerdict verdict)
{
    switch (verdict) {
    case StepVerdict::Ok:
        return u"check"_s;
    case StepVerdict::Refused:
        return u"cross"_s;
    case StepVerdict::Failed:
        return u"warning"_s;
    case StepVerdict::Info:
        return {};
    }
    return {};
}

QString partiesOf(const Step &step)
{
    return step.isMessage() ? StepWords::tr("%1 to %2").arg(step.from, step.to) : step.from;
}

QString spoken(const Step &step)
{
    QStringList parts{StepWords::tr("%1, %2: %3").arg(kindWord(step.kind), partiesOf(step), safeText(step.title))};
    if (const auto word = verdictWord(step.verdict); !word.isEmpty())
        parts << word;
    if (!step.reason.isEmpty())
        parts << safeText(step.reason);
    if (!step.clause.isEmpty())
        parts << step.clause;
    return parts.join(u". "_s);
}

QString offsetText(qint64 milliseconds)
{
    constexpr qint64 kSecond = 1000;
    constexpr qint64 kMinute = 60 * kSecond;
    if (milliseconds < kSecond)
        return u"+%1 ms"_s.arg(milliseconds);
    if (milliseconds < kMinute)
        return u"+%1 s"_s.arg(QLocale::c().toString(static_cast<double>(milliseconds) / static_cast<double>(kSecond), 'f', 1));
    return u"+%1:%2"_s.arg(milliseconds / kMinute).arg(milliseconds % kMinute / kSecond, 2, 10, QLatin1Char('0'));
}

QStringList sortedActors(const QStringList &actors)
{
    auto sorted = actors;
    std::stable_sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) { return rankOf(a) < rankOf(b); });
    return sorted;
}

bool isServer(const QString &actor)
{
    const auto rank = rankOf(actor);
    return rank < kActors.size() && kActors[rank].server;
}

QString actorIcon(const QString &actor)
{
    const auto rank = rankOf(actor);
    return rank < kActors.size() ? kActors[rank].icon.toString() : u"network"_s;
}

} // namespace seal::ui
