#pragma once

#include <QWidget>

namespace seal::ui {

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
