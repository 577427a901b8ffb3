#pragma once

#include "ui/columns.h"

#include <QWidget>

class QPainter;

namespace seal::ui {

/// A state as a pill: icon and word on the quiet ground of its tone.
QSize statePillSize(const StateValue &state, const QFont &font);
/// In `area`, at its leading edge, in the middle of its height.
void drawStatePill(QPainter &painter, const QRect &area, const StateValue &state, const QPalette &palette, Qt::LayoutDirection direction);

/// The pill as a widget: state of a thing, kind of a site.
class StatePill final : public QWidget
{
    Q_OBJECT

public:
    explicit StatePill(StateValue state = {}, QWidget *parent = nullptr);
    void setState(const StateValue &state); ///< nothing is shown for a state without a word
    [[nodiscard]] QString text() const { return m_state.text; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    StateValue m_state;
};

/// A word in a rounded box with a cross: one term of a filter. Delete, Backspace or a click on it removes it.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QString text, QWidget *parent = nullptr);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed();
    void editWanted(); ///< Enter or double click: back into the field

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] QString shownText() const;

    QString m_text;
};

} // namespace seal::ui
