#include "ui/ladder/ladder_export.h"

#include "core/base/secret_names.h"
#include "core/base/trace.h"
#include "ui/ladder/ladder_model.h"
#include "ui/ladder/ladder_painter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSvgGenerator>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr qreal kPictureWidth = 62; ///< font heights: a page across

class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(seal::ui::ExportWords)
};

/// Words of files are the same in every language, so that other programs can read them.
QString kindName(StepKind kind)
{
    switch (kind) {
    case StepKind::Request:
        return u"request"_s;
    case StepKind::Response:
        return u"response"_s;
    case StepKind::Check:
        return u"check"_s;
    case StepKind::Note:
        return u"note"_s;
    }
    return {};
}

QString verdictName(StepVerdict verdict)
{
    switch (verdict) {
    case StepVerdict::Ok:
        return u"ok"_s;
    case StepVerdict::Refused:
        return u"refused"_s;
    case StepVerdict::Failed:
        return u"failed"_s;
    case StepVerdict::Info:
        return u"info"_s;
    }
    return {};
}

/// The site has redacted already what is not for everybody; this is the second lock on the way out.
QString shownValue(const QString &name, const QString &value, bool showSecrets)
{
    if (showSecrets)
        return value;
    switch (secrecyOf(name.toStdString())) {
    case Secrecy::Hidden:
        return u"(hidden)"_s;
    case Secrecy::Begin:
        return value.endsWith(u" characters)") || value.endsWith(u"(hidden)") ? value : QString::fromStdString(redacted(value.toStdString()));
    case Secrecy::Open:
        return value;
    }
    return {};
}

QString headLine(const LadderModel &model, int row)
{
    const auto &step = model.step(row);
    auto line = u"%1. %2  "_s.arg(row + 1, 3).arg(offsetText(model.offset(row)), -9);
    line += step.isMessage() ? QString(step.from + u" -> "_s + step.to + u"  "_s) : QString(step.from + u": "_s + kindName(step.kind) + u"  "_s);
    line += safeText(step.title);
    if (step.verdict != StepVerdict::Info)
        line += u"  ["_s + verdictName(step.verdict) + u']';
    if (!step.clause.isEmpty())
        line += u"  ("_s + step.clause + u')';
    return line;
}

QStringList textLines(const LadderModel &model, int row, bool showSecrets)
{
    const auto &step = model.step(row);
    QStringList lines{headLine(model, row)};
    if (!step.reason.isEmpty())
        lines << QString(u"     "_s + safeText(step.reason));
    for (const auto &[name, value] : step.fields)
        lines << QString(u"        "_s + safeText(name) + u": "_s + safeText(shownValue(name, value, showSecrets)));
    return lines;
}

std::optional<api::Failure> writeText(const LadderModel &model, const LadderFacts &facts, QByteArray &out)
{
    QStringList lines{facts.result.isEmpty() ? facts.title : QString(facts.title + u": "_s + facts.result), QString(u"Flow "_s + facts.flow)};
    for (const auto &phase : model.phases()) {
        lines << QString() << QString(u"== "_s + safeText(phase.title) + u" =="_s);
        for (int row = phase.first; row < phase.first + phase.count; ++row)
            lines << textLines(model, row, facts.showSecrets);
    }
    out = lines.join(u'\n').toUtf8() + '\n';
    return {};
}

QJsonObject stepJson(const LadderModel &model, int row, bool showSecrets)
{
    const auto &step = model.step(row);
    QJsonArray fields;
    for (const auto &[name, value] : step.fields)
        fields.append(QJsonObject{{u"name"_s, name}, {u"value"_s, shownValue(name, value, showSecrets)}});
    QJsonObject json{{u"number"_s, row + 1},
                     {u"at"_s, step.at.toUTC().toString(Qt::ISODateWithMs)},
                     {u"correlation"_s, step.correlation},
                     {u"phase"_s, step.phase},
                     {u"kind"_s, kindName(step.kind)},
                     {u"from"_s, step.from},
                     {u"to"_s, step.to},
                     {u"protocol"_s, step.protocol},
                     {u"title"_s, step.title},
                     {u"verdict"_s, verdictName(step.verdict)},
                     {u"clause"_s, step.clause},
                     {u"reason"_s, step.reason},
                     {u"fields"_s, fields}};
    if (showSecrets && !step.raw.isEmpty())
        json.insert(u"raw"_s, step.raw);
    return json;
}

std::optional<api::Failure> writeJson(const LadderModel &model, const LadderFacts &facts, QByteArray &out)
{
    QJsonArray steps;
    for (int row = 0; row < model.total(); ++row)
        steps.append(stepJson(model, row, facts.showSecrets));
    out = QJsonDocument(QJsonObject{{u"title"_s, facts.title},
                                    {u"flow"_s, facts.flow},
                                    {u"result"_s, facts.result},
                                    {u"redacted"_s, !facts.showSecrets},
                                    {u"steps"_s, steps}})
              .toJson(QJsonDocument::Indented);
    return {};
}

/// Text that Mermaid takes as text: its own signs become entities.
QString mermaidText(const QString &text)
{
    QString safe;
    for (const auto letter : safeText(text)) {
        if (letter == u'#' || letter == u';' || letter == u'%' || letter == u'<' || letter == u'>')
            safe += u"#%1;"_s.arg(letter.unicode());
        else
            safe += letter;
    }
    return safe;
}

std::optional<api::Failure> writeMermaid(const LadderModel &model, const LadderFacts &facts, QByteArray &out)
{
    QStringList lines{u"sequenceDiagram"_s, QString(u"    %% "_s + mermaidText(facts.title) + u", flow "_s + mermaidText(facts.flow))};
    const auto nameOf = [&model](const QString &actor) { return u"A%1"_s.arg(model.actors().indexOf(actor)); };
    for (const auto &actor : model.actors())
        lines << u"    participant %1 as %2"_s.arg(nameOf(actor), mermaidText(actor));
    for (const auto &phase : model.phases()) {
        lines << u"    Note over A0,A%1: %2"_s.arg(model.actors().size() - 1).arg(mermaidText(phase.title));
        for (int row = phase.first; row < phase.first + phase.count; ++row) {
            const auto &step = model.step(row);
            const bool bad = step.verdict == StepVerdict::Refused || step.verdict == StepVerdict::Failed;
            const auto title = mermaidText(step.title);
            if (step.isMessage()) {
                const auto arrow = step.kind == StepKind::Request ? (bad ? u"-x"_s : u"->>"_s) : (bad ? u"--x"_s : u"-->>"_s);
                lines << u"    %1%2%3: %4"_s.arg(nameOf(step.from), arrow, nameOf(step.to), title);
            } else {
                lines << u"    Note over %1: %2 [%3]"_s.arg(nameOf(step.from), title, verdictName(step.verdict));
            }
        }
    }
    out = lines.join(u'\n').toUtf8() + '\n';
    return {};
}

/// Pictures are light whatever the window is: they go into documents.
struct Picture
{
    LadderLayout layout;
    LadderLook look{paletteOf(ThemeId::Light), QGuiApplication::font()};

    explicit Picture(const LadderModel &model)
    {
        const auto unit = QFontMetricsF(look.font).height();
        layout.build(model, {}, unit, kPictureWidth * unit);
    }
    [[nodiscard]] QSize size() const
    {
        return {static_cast<int>(std::ceil(layout.width())), static_cast<int>(std::ceil(layout.headerHeight() + layout.height() + layout.unit()))};
    }
    void paint(QPainter &painter, const LadderModel &model) const
    {
        painter.fillRect(QRect(QPoint(), size()), colour(Role::Base, look.palette));
        painter.translate(0, layout.headerHeight());
        LadderPainter ladder(painter, model, layout, look);
        for (int line = 0; line < static_cast<int>(layout.lines().size()); ++line)
            ladder.line(line);
        ladder.lifelines(layout.height(), layout.height() + layout.unit() / 2);
        ladder.header(-layout.headerHeight());
    }
};

std::optional<api::Failure> writeSvg(const LadderModel &model, const LadderFacts &facts, QByteArray &out)
{
    const Picture picture(model);
    QBuffer buffer(&out);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(facts.title);
    generator.setDescription(QString(u"Flow "_s + facts.flow));
    generator.setSize(picture.size());
    generator.setViewBox(QRect(QPoint(), picture.size()));
    QPainter painter(&generator);
    picture.paint(painter, model);
    painter.end();
    return {};
}

std::optional<api::Failure> writePng(const LadderModel &model, const LadderFacts &, QByteArray &out)
{
    constexpr int kLongest = 30'000; // pixels; painters count no further than 32 767
    constexpr int kSharp = 2;
    const Picture picture(model);
    const auto scale = picture.size().height() * kSharp <= kLongest ? kSharp : 1;
    if (picture.size().height() * scale > kLongest)
        return api::Failure{Errc::TooLarge, ExportWords::tr("The ladder is too long for one PNG picture"), ExportWords::tr("Export it as SVG or text")};
    QImage image(picture.size() * scale, QImage::Format_RGB32);
    if (image.isNull())
        return api::Failure{Errc::TooLarge, ExportWords::tr("There is not enough memory for the picture"), ExportWords::tr("Export it as SVG or text")};
    QPainter painter(&image);
    painter.scale(scale, scale);
    picture.paint(painter, model);
    painter.end();
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return {};
}

} // namespace

std::span<const LadderFormat> ladderFormats()
{
    static const std::array<LadderFormat, 5> kFormats{
        {{u"svg"_s, QT_TRANSLATE_NOOP("seal::ui::ExportWords", "SVG picture"), u"svg"_s, writeSvg},
         {u"png"_s, QT_TRANSLATE_NOOP("seal::ui::ExportWords", "PNG picture"), u"png"_s, writePng},
         {u"text"_s, QT_TRANSLATE_NOOP("seal::ui::ExportWords", "Text"), u"txt"_s, writeText},
         {u"json"_s, QT_TRANSLATE_NOOP("seal::ui::ExportWords", "JSON"), u"json"_s, writeJson},
         {u"mermaid"_s, QT_TRANSLATE_NOOP("seal::ui::ExportWords", "Mermaid diagram"), u"mmd"_s, writeMermaid}}};
    return kFormats;
}

QString LadderFormat::name() const { return ExportWords::tr(title); }

const LadderFormat *ladderFormat(QStringView extension)
{
    for (const auto &format : ladderFormats()) {
        if (format.extension.compare(extension, Qt::CaseInsensitive) == 0)
            return &format;
    }
    return nullptr;
}

QString stepText(const LadderModel &model, int row) { return textLines(model, row, true).join(u'\n'); }

} // namespace seal::ui
