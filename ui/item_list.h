#pragma once

#include "ui/theme.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace seal::ui {

/// A line of a card: a sign, a sentence, a quieter second line, and what can be done about it.
struct Item
{
    QString icon;
    Tone tone = Tone::Plain;
    QString text;
    QString detail = {};           ///< may be empty
    QString tooltip = {};          ///< of the detail: the exact time
    QString button = {};           ///< empty: none
    std::function<void()> press = {};
};

/// A few lines that change often: widgets are kept and filled anew, so nothing flickers and the focus stays.
class ItemList final : public QWidget
{
    Q_OBJECT

public:
    explicit ItemList(QWidget *parent = nullptr);
    ~ItemList() override;
    void setItems(const std::vector<Item> &items, const QString &whenEmpty);
    [[nodiscard]] QStringList texts() const;

private:
    class Line;
    std::vector<Line *> m_lines;
    QLabel *m_none = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

/// A titled frame on a page with a list in it, and perhaps a link to where the rest is.
class Card final : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);
    /// A link at the end of the title line; an empty text takes it away.
    void setLink(const QString &text, std::function<void()> press);
    void addWidget(QWidget *widget);
    [[nodiscard]] ItemList &list();
    /// Beside the title: "3 of 7".
    void setCount(const QString &text);

private:
    QVBoxLayout *m_layout = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_link = nullptr;
    std::function<void()> m_press;
    ItemList *m_list = nullptr;
};

} // namespace seal::ui
