#pragma once

#include "ui/item_list.h"

#include <QJsonObject>
#include <QString>

namespace seal::ui {

/// What needs attention, in a sentence: rows of "attention" of site.overview.
QString attentionText(const QJsonObject &item);
Tone attentionTone(const QJsonObject &item);
/// The word on its button: "Start", "Show", "Read".
QString attentionVerb(const QJsonObject &item);

/// A thing that ends: rows of "expiring".
QString expiryText(const QJsonObject &row);

/// A step of setting a site up: rows of "checklist". Open and done ones are worded differently.
struct StepText
{
    QString todo;
    QString done;
    QString verb; ///< "Add service"
    QString page; ///< "services"; empty: the manual
    QString help;
};
StepText stepText(const QString &id);

/// Why a request was refused, in the words of the catalogue; else as the record says it.
QString refusalText(const QJsonObject &record);
/// What an admin did: "VAL user added: zoe".
QString changeText(const QJsonObject &record);

} // namespace seal::ui
