#pragma once

#include "ui/ladder/ladder_layout.h"
#include "ui/theme.h"

#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QSet>

namespace seal::ui {

class LadderModel;
struct Step;

/// How a ladder is painted, on a screen or into a picture.
struct LadderLook
{
    QPalette palette;
    QFont font;
    QSet<int> collapsed = {};
    int current = -1; ///< line
    int hovered = -1; ///< line
    bool focused = false;
};

/// Draws a ladder line by line, so that only what is seen is painted. Kind and result are told by colour, line style and mark together:
/// requests are solid with a full head, responses dashed with an open one, what failed is dotted with a cross.
class LadderPainter final
{
public:
    LadderPainter(QPainter &painter, const LadderModel &model, const LadderLayout &layout, const LadderLook &look);

    void lifelines(qreal top, qreal bottom);
    void line(int index);
    /// At the top of what is seen.
    void header(qreal top);

private:
    void phase(int index, const QRectF &rect);
    void message(const Step &step, const QRectF &rect);
    void note(const Step &step, const QRectF &rect);
    void gutter(int row, const QRectF &rect);
    void mark(const Step &step, const QPointF &middle);
    void arrow(const Step &step, qreal from, qreal to, qreal y);
    void text(const QRectF &rect, int flags, const QString &text, const QColor &colour);
    [[nodiscard]] QColor ink(Role role) const;      ///< on the row that is painted
    [[nodiscard]] QColor ink(Tone tone) const;
    [[nodiscard]] int lane(const QString &actor) const;

    QPainter &m_painter;
    const LadderModel &m_model;
    const LadderLayout &m_layout;
    const LadderLook &m_look;
    QColor m_ground;       ///< behind the row that is painted
    bool m_selected = false;
};

} // namespace seal::ui
