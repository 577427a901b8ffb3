#include "ui/pages/audit_words.h"

#include "ui/async.h"
#include "ui/context.h"
#include "ui/view_settings.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

/// Translations of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(seal::ui::Words)
};

constexpr int kSuggestions = 12;

/// The fields of records: name in filters, member in rows, title.
struct FieldRow
{
    QString name;
    QString member;
    QString title;
    ColumnKind kind = ColumnKind::Text;
};

std::vector<FieldRow> fieldRows()
{
    return {{u"event"_s, u"event"_s, Words::tr("What happened")},
            {u"outcome"_s, u"result"_s, Words::tr("Outcome")},
            {u"reason"_s, u"reason"_s, Words::tr("Reason")},
            {u"user"_s, u"user"_s, Words::tr("User"), ColumnKind::Id},
            {u"client"_s, u"client"_s, Words::tr("Client"), ColumnKind::Id},
            {u"service"_s, u"service"_s, Words::tr("VAL service"), ColumnKind::Id},
            {u"admin"_s, u"admin"_s, Words::tr("Admin")},
            {u"target"_s, u"target"_s, Words::tr("About"), ColumnKind::Id},
            {u"key"_s, u"keys"_s, Words::tr("Keys"), ColumnKind::Id},
            {u"jti"_s, u"jti"_s, Words::tr("Token ID"), ColumnKind::Id},
            {u"grant"_s, u"grant"_s, Words::tr("Grant"), ColumnKind::Id},
            {u"certificate"_s, u"certificate"_s, Words::tr("Certificate"), ColumnKind::Id},
            {u"listener"_s, u"listener"_s, Words::tr("Came over"), ColumnKind::Id},
            {u"address"_s, u"address"_s, Words::tr("From address"), ColumnKind::Id},
            {u"correlation"_s, u"correlation"_s, Words::tr("Correlation ID"), ColumnKind::Id},
            {u"clause"_s, u"clause"_s, Words::tr("Clause")},
            {u"detail"_s, u"detail"_s, Words::tr("Detail")}};
}

QString textOf(const QJsonObject &record, const QString &member)
{
    const auto value = record.value(member);
    return value.isArray() ? textsOf(value).join(u", "_s) : value.toVariant().toString();
}

QString exactTime(const QJsonObject &record)
{
    const auto time = timeOf(record.value(u"at"_s));
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) : QString();
}

} // namespace

std::vector<Column> auditColumns(std::function<QString(const QJsonObject &)> markOf)
{
    const auto hidden = [](Column column) {
        column.visible = false;
        return column;
    };
    const auto member = [](const QString &name, const QString &title, const QString &from, ColumnKind kind, qreal width) {
        return Column{name, title, kind, [from](const QJsonObject &row) { return QVariant(textOf(row, from)); }, width};
    };
    return {{u"at"_s, Words::tr("Time"), ColumnKind::Id, [](const QJsonObject &row) { return QVariant(exactTime(row)); }, 12.5, true, true},
            {u"event"_s, Words::tr("What happened"), ColumnKind::Text, {}, 10},
            {u"outcome"_s, Words::tr("Outcome"), ColumnKind::State, [](const QJsonObject &row) { return QVariant::fromValue(auditOutcome(row)); }, 6.5},
            hidden({u"mark"_s, Words::tr("Marked because"), ColumnKind::Text,
                    [markOf = std::move(markOf)](const QJsonObject &row) { return QVariant(markOf(row)); }, 8}),
            {u"user"_s, Words::tr("User"), ColumnKind::Id, [](const QJsonObject &row) { return QVariant(auditUser(row)); }, 7},
            {u"client"_s, Words::tr("Client"), ColumnKind::Id, {}, 8},
            {u"reason"_s, Words::tr("Reason"), ColumnKind::Text, {}, 8},
            {u"service"_s, Words::tr("VAL service"), ColumnKind::Id, {}, 8},
            {u"target"_s, Words::tr("About"), ColumnKind::Id, {}, 8},
            {u"admin"_s, Words::tr("Admin"), ColumnKind::Text, {}, 5},
            hidden({u"ago"_s, Words::tr("Age"), ColumnKind::Time, [](const QJsonObject &row) { return QVariant(timeOf(row.value(u"at"_s))); }, 6}),
            hidden({u"address"_s, Words::tr("From address"), ColumnKind::Id, {}, 8}),
            hidden({u"listener"_s, Words::tr("Came over"), ColumnKind::Id, {}, 6}),
            hidden(member(u"key"_s, Words::tr("Keys"), u"keys"_s, ColumnKind::Id, 10)),
            hidden({u"jti"_s, Words::tr("Token ID"), ColumnKind::Id, {}, 10}),
            hidden({u"grant"_s, Words::tr("Grant"), ColumnKind::Id, {}, 10}),
            hidden({u"certificate"_s, Words::tr("Certificate"), ColumnKind::Id, {}, 10}),
            hidden({u"correlation"_s, Words::tr("Correlation ID"), ColumnKind::Id, {}, 10}),
            hidden({u"clause"_s, Words::tr("Clause"), ColumnKind::Text, {}, 8}),
            hidden({u"detail"_s, Words::tr("Detail"), ColumnKind::Text, {}, 16}),
            hidden({u"seq"_s, Words::tr("Number"), ColumnKind::Number, {}, 5})};
}

std::vector<FilterFlag> auditFlags()
{
    const auto result = [](const QString &wanted) {
        return [wanted](const QJsonObject &row) { return row.value(u"result"_s) == wanted; };
    };
    return {{u"refused"_s, Words::tr("Refused"), result(u"refused"_s)},
            {u"failed"_s, Words::tr("Failed"), result(u"failed"_s)},
            {u"done"_s, Words::tr("Done"), result(u"done"_s)},
            {u"admin"_s, Words::tr("Changes by an admin"), [](const QJsonObject &row) { return row.contains(u"admin"_s); }}};
}

FilterVocabulary auditVocabulary(Context &context, QObject *owner, std::function<QJsonArray()> otherTerms)
{
    FilterVocabulary words;
    for (const auto &row : fieldRows()) {
        if (row.name != u"detail")
            words.fields.emplace_back(row.name, row.title);
    }
    words.fields.emplace_back(u"since"_s, Words::tr("From then on: a date, a time, or 15m, 2h, 7d ago"));
    words.fields.emplace_back(u"until"_s, Words::tr("Before then: a date, a time, or 15m, 2h, 7d ago"));
    words.fields.emplace_back(u"text"_s, Words::tr("Words, also with a colon"));
    for (const auto &flag : auditFlags())
        words.flags.emplace_back(flag.name, flag.title);
    auto *question = new Question(context.backend, owner);
    words.ask = [question, otherTerms = std::move(otherTerms)](const QString &field, const QString &typed, FilterVocabulary::Suggest done) {
        QJsonObject params{{u"field"_s, field}, {u"typed"_s, typed}, {u"limit"_s, kSuggestions}};
        if (const auto where = otherTerms(); !where.isEmpty())
            params.insert(u"where"_s, where);
        question->ask(u"audit.suggest"_s, params, [done = std::move(done)](const api::Reply &reply) {
            std::vector<FilterVocabulary::Suggestion> values;
            for (const auto &item : reply.value.toObject().value(u"items"_s).toArray()) {
                const auto one = item.toObject();
                const auto label = one.value(u"label"_s).toString();
                values.push_back({label.isEmpty() ? one.value(u"value"_s).toString() : label, QLocale().toString(one.value(u"records"_s).toInteger())});
            }
            done(values);
        });
    };
    return words;
}

QJsonArray auditWhere(const std::vector<FilterTerm> &terms, QStringList *unknown)
{
    QStringList fields{u"since"_s, u"until"_s, u"text"_s, u"serial"_s};
    for (const auto &row : fieldRows())
        fields << row.name;
    QJsonArray where;
    for (const auto &term : terms) {
        const auto flags = auditFlags();
        const bool known = term.field.isEmpty() || fields.contains(term.field) ||
                           (term.field == u"is" && std::any_of(flags.begin(), flags.end(), [&](const auto &f) { return f.name == term.value; }));
        if (!known) {
            if (unknown != nullptr)
                *unknown << (term.field == u"is" ? QString(u"is:"_s + term.value) : term.field);
            continue;
        }
        const auto mark = term.negated ? u"!"_s : QString();
        if (term.field.isEmpty())
            where.append(QString(mark + (term.value.contains(u':') ? u"text:"_s : QString()) + term.value));
        else
            where.append(QString(mark + term.field + u':' + term.value));
    }
    return where;
}

StateValue auditOutcome(const QJsonObject &record)
{
    const auto result = record.value(u"result"_s).toString();
    if (result == u"done")
        return {Words::tr("Done"), Tone::Ok, u"check"_s};
    if (result == u"refused")
        return {Words::tr("Refused"), Tone::Warning, u"warning"_s};
    if (result == u"failed")
        return {Words::tr("Failed"), Tone::Danger, u"cross"_s};
    return {result.isEmpty() ? Words::tr("Unreadable") : result, Tone::Danger, u"warning"_s};
}

QString auditUser(const QJsonObject &record)
{
    const auto login = record.value(u"login"_s).toString();
    return login.isEmpty() ? record.value(u"user"_s).toString() : login;
}

DetailHead auditHead(const QJsonObject &record)
{
    return {record.value(u"event"_s).toString(u"?"_s), exactTime(record), auditOutcome(record)};
}

std::vector<Fact> auditFacts(const QJsonObject &record)
{
    std::vector<Fact> facts{{Words::tr("When"), record.value(u"at"_s).toString(), ColumnKind::Time}};
    if (const auto detail = record.value(u"detail"_s).toString(); !detail.isEmpty())
        facts.push_back({Words::tr("Detail"), detail});
    for (const auto &row : fieldRows()) {
        auto text = textOf(record, row.member);
        if (text.isEmpty() || row.name == u"event" || row.name == u"outcome" || row.name == u"detail")
            continue;
        if (row.name == u"user" && record.contains(u"login"_s))
            text = u"%1 (%2)"_s.arg(record.value(u"login"_s).toString(), text);
        facts.push_back({row.title, text, row.kind});
    }
    for (const auto &item : record.value(u"changes"_s).toArray()) {
        const auto change = item.toObject();
        const auto side = [&change](const QString &name) {
            const auto text = change.value(name).toString();
            return text.isEmpty() ? Words::tr("nothing") : safeText(text);
        };
        facts.push_back({Words::tr("Changed: %1").arg(safeText(change.value(u"member"_s).toString())),
                         Words::tr("%1 \u2192 %2", "before, after").arg(side(u"before"_s), side(u"after"_s))});
    }
    if (record.contains(u"count"_s))
        facts.push_back({Words::tr("How many"), QLocale().toString(record.value(u"count"_s).toInteger())});
    facts.push_back({Words::tr("Record"), u"%1 / %2"_s.arg(record.value(u"node"_s).toString()).arg(record.value(u"seq"_s).toInteger()), ColumnKind::Id});
    facts.push_back({Words::tr("Hash in the chain"), record.value(u"hash"_s).toString(), ColumnKind::Id});
    return facts;
}

QString auditRecordText(const QJsonObject &record)
{
    auto shown = record;
    shown.remove(u"login"_s); // of the user now, not of the record
    return QString::fromUtf8(QJsonDocument(shown).toJson(QJsonDocument::Indented));
}

namespace {
constexpr std::array kTones{std::pair{Tone::Info, "info"}, std::pair{Tone::Ok, "ok"}, std::pair{Tone::Warning, "warning"}, std::pair{Tone::Danger, "danger"}};
} // namespace

std::vector<HighlightRule> highlightRules(const ViewSettings &settings)
{
    std::vector<HighlightRule> rules;
    for (const auto &kept : settings.get(u"audit/highlight"_s).toStringList()) {
        const auto name = kept.section(u' ', 0, 0);
        for (const auto &[tone, word] : kTones) {
            if (name == QLatin1String(word))
                rules.push_back({kept.section(u' ', 1), tone});
        }
    }
    return rules;
}

void setHighlightRules(ViewSettings &settings, const std::vector<HighlightRule> &rules)
{
    QStringList kept;
    for (const auto &rule : rules) {
        for (const auto &[tone, word] : kTones) {
            if (rule.tone == tone)
                kept << QString(QLatin1String(word) + u' ' + rule.filter);
        }
    }
    settings.set(u"audit/highlight"_s, kept);
}

QString toneTitle(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return Words::tr("Good");
    case Tone::Warning:
        return Words::tr("Warning");
    case Tone::Danger:
        return Words::tr("Danger");
    case Tone::Plain:
    case Tone::Muted:
    case Tone::Info:
        break;
    }
    return Words::tr("Note");
}

} // namespace seal::ui
