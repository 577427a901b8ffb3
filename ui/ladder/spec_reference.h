#pragma once

#include <QList>
#include <QString>

namespace seal::ui {

/// One clause of one document, from a step's "TS 33.434 5.3.1, A.6".
struct SpecReference
{
    QString document; ///< "TS 33.434"
    QString clause;   ///< "5.3.1"; may be empty
    QString title;    ///< of the document, as it is published; empty for one we do not know
    QString address;  ///< where it can be read; may be empty
    QString help;     ///< topic of the manual that goes with it
};

/// Total: a part without a document belongs to the document before it.
QList<SpecReference> specReferences(const QString &clauses);

} // namespace seal::ui
