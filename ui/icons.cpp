#include "ui/icons.h"

#include "ui/metrics.h"
#include "ui/theme.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <functional>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

using Tint = std::function<QColor(const QPalette &)>;

QByteArray sourceOf(const QString &name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void render(QPainter &painter, QByteArray svg, const QRectF &rect, const QColor &colour)
{
    svg.replace("#000", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.render(&painter, rect);
}

/// Draws a line icon in a colour that is looked up when it is painted, so icons follow the theme.
class TintedEngine final : public QIconEngine
{
public:
    TintedEngine(QString name, QByteArray source, Tint tint)
        : m_name(std::move(name)), m_source(std::move(source)), m_tint(std::move(tint))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        render(*painter, m_source, QRectF(rect), tintFor(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        // Qt asks in device pixels.
        const auto cacheKey = u"seal-icon/%1/%2/%3x%4"_s.arg(m_name, tintFor(mode).name()).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(cacheKey, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(cacheKey, pixmap);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedEngine(m_name, m_source, m_tint); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_source.isEmpty(); }

private:
    [[nodiscard]] QColor tintFor(QIcon::Mode mode) const
    {
        const auto palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled) {
            auto faded = colour(Role::Muted, palette);
            const auto window = colour(Role::Window, palette);
            return QColor((faded.red() + window.red()) / 2, (faded.green() + window.green()) / 2, (faded.blue() + window.blue()) / 2);
        }
        if (mode == QIcon::Selected)
            return colour(Role::OnSelection, palette);
        return m_tint(palette);
    }

    QString m_name;
    QByteArray m_source;
    Tint m_tint;
};

QIcon tinted(const QString &name, Tint tint)
{
    auto source = sourceOf(name);
    if (source.isEmpty())
        return {};
    return QIcon(new TintedEngine(name, std::move(source), std::move(tint)));
}

} // namespace

QIcon icon(const QString &name)
{
    return tinted(name, [](const QPalette &palette) { return colour(Role::Text, palette); });
}

QIcon icon(const QString &name, Tone tone)
{
    return tinted(name, [tone](const QPalette &palette) { return colour(tone, palette); });
}

QIcon icon(const QString &name, Role role)
{
    return tinted(name, [role](const QPalette &palette) { return colour(role, palette); });
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour)
{
    if (auto source = sourceOf(name); !source.isEmpty())
        render(painter, std::move(source), rect, colour);
}

QStringList iconNames()
{
    QStringList names;
    for (const auto &file : QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files, QDir::Name))
        names << file.chopped(4);
    return names;
}

IconLabel::IconLabel(qreal edge, QWidget *parent) : QWidget(parent), m_edge(edge)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QIcon &icon)
{
    m_icon = icon;
    update();
}

QSize IconLabel::sizeHint() const { return {em(m_edge), em(m_edge)}; }

void IconLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace seal::ui
