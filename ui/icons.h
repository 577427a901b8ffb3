#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QString>
#include <QStringList>
#include <QWidget>

class QColor;
class QPainter;
class QRectF;

namespace seal::ui {

/// One of the icons in resources/icons ("users"), painted in the colours of the palette in force, crisp at any size. An unknown name
/// gives an empty icon.
QIcon icon(const QString &name);
/// The same in a tone of its own.
QIcon icon(const QString &name, Tone tone);
QIcon icon(const QString &name, Role role);
/// The same straight into a picture, in a colour of its own; nothing for an unknown name.
void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &colour);
/// "overview", "users", ...: every icon there is.
QStringList iconNames();

/// An icon beside text: `edge` font heights wide, follows theme and scale while they change.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(qreal edge = 1.0, QWidget *parent = nullptr);
    void setIcon(const QIcon &icon);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    qreal m_edge;
    QIcon m_icon;
};

} // namespace seal::ui
