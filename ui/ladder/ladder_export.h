#pragma once

#include "core/api/reply.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>

namespace seal::ui {

class LadderModel;

/// What an export says of the flow as a whole.
struct LadderFacts
{
    QString title;  ///< "Log in and fetch a key"
    QString flow;   ///< its correlation id
    QString result; ///< "ok"; may be empty
    /// Demo sites only: elsewhere raw messages stay out, and values whose names are those of secrets are cut.
    bool showSecrets = false;
};

/// How a ladder leaves the program; formats are rows of data.
struct LadderFormat
{
    QString id;        ///< "svg"
    const char *title; ///< of name()
    QString extension; ///< "svg"
    /// Nothing and a failure when it cannot be done.
    std::optional<api::Failure> (*write)(const LadderModel &model, const LadderFacts &facts, QByteArray &out);
    [[nodiscard]] QString name() const; ///< "SVG picture", in the language of the window
};
std::span<const LadderFormat> ladderFormats();
const LadderFormat *ladderFormat(QStringView extension); ///< null: there is none

/// One step as text, as the command line prints it: for the clipboard. Its fields stand below.
QString stepText(const LadderModel &model, int row);

} // namespace seal::ui
