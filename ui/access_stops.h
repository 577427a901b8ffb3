#pragma once

#include <QJsonObject>
#include <QString>

#include <functional>

class QWidget;

namespace seal::ui {

struct Context;
struct TableSpec;

// What access.explain, access.client and access.who tell of what stands in the way ("stops"), in the person's language.

/// "The user is disabled"; an unknown code keeps the sentence of the site.
QString stopText(const QJsonObject &stop);
/// What to do about it.
QString stopAdvice(const QJsonObject &stop);
/// The server's own words and the clause, for whoever wants to know exactly.
QString stopDetail(const QJsonObject &stop);
/// Of the first stop; empty when there is none.
QString firstStopText(const QJsonObject &answer);
/// The table of access.who: who gets the key of a service, through what, and who does not and why.
TableSpec holderSpec();

/// "Enable alice": what a button says that mends it; empty when no one call does.
QString fixText(const QJsonObject &stop);
/// Mends it, with undo where there is one. `done` is called when it was mended, and when it was refused because another changed the thing
/// meanwhile: then the fix has to be asked for anew.
void makeFix(Context &context, QWidget *parent, const QJsonObject &stop, std::function<void()> done);

} // namespace seal::ui
