#pragma once

#include "ui/columns.h"
#include "ui/detail_pane.h"
#include "ui/filter_bar.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace seal::ui {

struct Context;
class ViewSettings;

// How the audit page puts records and filters into words.

std::vector<Column> auditColumns(std::function<QString(const QJsonObject &)> markOf);
std::vector<FilterFlag> auditFlags();
/// Fields and flags of the filter; values come from the site, counted among what the other terms of the filter find.
FilterVocabulary auditVocabulary(Context &context, QObject *owner, std::function<QJsonArray()> otherTerms);
/// The filter as audit.list takes it; `unknown` gets the fields and flags that there are not.
QJsonArray auditWhere(const std::vector<FilterTerm> &terms, QStringList *unknown);
StateValue auditOutcome(const QJsonObject &record);
/// The log-in name, or the id of a user that is not there any more.
QString auditUser(const QJsonObject &record);
DetailHead auditHead(const QJsonObject &record);
std::vector<Fact> auditFacts(const QJsonObject &record);
/// The record as the log holds it, indented, and its hash.
QString auditRecordText(const QJsonObject &record);

/// Rules that mark records: a filter and a tone each, kept in the settings.
struct HighlightRule
{
    QString filter;
    Tone tone = Tone::Info;
};
std::vector<HighlightRule> highlightRules(const ViewSettings &settings);
void setHighlightRules(ViewSettings &settings, const std::vector<HighlightRule> &rules);
QString toneTitle(Tone tone);

} // namespace seal::ui
