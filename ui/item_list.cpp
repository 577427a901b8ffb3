#include "ui/item_list.h"

#include "ui/icons.h"
#include "ui/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

void setText(QLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    label->setVisible(!text.isEmpty());
}

/// What comes from outside may be one word of ten thousand letters: cut, and with places to break.
QString bearable(QString text)
{
    constexpr qsizetype kMost = 240;
    static const QRegularExpression longWord(u"(\\S{20})"_s);
    if (text.size() > kMost)
        text = text.left(kMost) + u'\u2026';
    return text.replace(longWord, u"\\1\u200b"_s);
}

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names come from outside
    label->setWordWrap(true);
    return label;
}

} // namespace

class ItemList::Line final : public QWidget
{
public:
    explicit Line(QWidget *parent) : QWidget(parent)
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins({});
        layout->setSpacing(em(0.5));
        m_icon = new QLabel(this);
        m_text = wrapped(this);
        m_detail = wrapped(this);
        m_detail->setProperty("rank", u"muted"_s);
        m_button = new QPushButton(this);
        m_button->setProperty("link", true);
        m_button->setAutoDefault(false);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(em(0.05));
        texts->addWidget(m_text);
        texts->addWidget(m_detail);
        layout->addWidget(m_icon, 0, Qt::AlignTop);
        layout->addLayout(texts, 1);
        layout->addWidget(m_button, 0, Qt::AlignTop);
        connect(m_button, &QPushButton::clicked, this, [this] {
            if (m_item.press)
                m_item.press();
        });
    }

    void setItem(const Item &item)
    {
        const bool newIcon = item.icon != m_item.icon || item.tone != m_item.tone || m_icon->pixmap().isNull();
        m_item = item;
        if (newIcon)
            paintIcon();
        setText(m_text, bearable(item.text));
        setText(m_detail, bearable(item.detail));
        m_detail->setToolTip(item.tooltip);
        layout()->setAlignment(m_icon, item.detail.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
        m_button->setVisible(!item.button.isEmpty());
        if (m_button->text() != item.button)
            m_button->setText(item.button);
        // The same verb stands on many lines: a screen reader hears which one.
        m_button->setAccessibleName(item.button.isEmpty() ? QString() : QString(item.button + u": "_s + bearable(item.text)));
    }
    [[nodiscard]] const Item &item() const { return m_item; }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
            paintIcon();
    }

private:
    void paintIcon()
    {
        if (m_icon != nullptr && !m_item.icon.isEmpty())
            m_icon->setPixmap(icon(m_item.icon, m_item.tone).pixmap(em(1)));
    }

    Item m_item;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_detail = nullptr;
    QPushButton *m_button = nullptr;
};

ItemList::ItemList(QWidget *parent) : QWidget(parent)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(em(0.45));
    m_none = wrapped(this);
    m_none->setProperty("rank", u"muted"_s);
    m_layout->addWidget(m_none);
}

ItemList::~ItemList() = default;

void ItemList::setItems(const std::vector<Item> &items, const QString &whenEmpty)
{
    while (m_lines.size() < items.size()) {
        m_lines.push_back(new Line(this));
        m_layout->addWidget(m_lines.back());
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setVisible(i < items.size());
        if (i < items.size())
            m_lines[i]->setItem(items[i]);
    }
    setText(m_none, items.empty() ? whenEmpty : QString());
}

QStringList ItemList::texts() const
{
    QStringList all;
    for (const auto *line : m_lines) {
        if (!line->isHidden())
            all << line->item().text;
    }
    return all;
}

Card::Card(const QString &title, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"card"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(em(0.8), em(0.6), em(0.8), em(0.7));
    m_layout->setSpacing(em(0.5));
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(title, this);
    label->setProperty("rank", u"subtitle"_s);
    m_count = new QLabel(this);
    m_count->setProperty("rank", u"muted"_s);
    m_count->hide();
    m_link = new QPushButton(this);
    m_link->setProperty("link", true);
    m_link->setAutoDefault(false);
    m_link->hide();
    head->addWidget(label);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_link);
    m_layout->addLayout(head);
    connect(m_link, &QPushButton::clicked, this, [this] {
        if (m_press)
            m_press();
    });
    setAccessibleName(title);
}

void Card::setLink(const QString &text, std::function<void()> press)
{
    m_press = std::move(press);
    m_link->setText(text);
    m_link->setAccessibleName(text.isEmpty() ? QString() : QString(accessibleName() + u": "_s + text));
    m_link->setVisible(!text.isEmpty());
}

void Card::setCount(const QString &text)
{
    m_count->setText(text);
    m_count->setVisible(!text.isEmpty());
}

void Card::addWidget(QWidget *widget) { m_layout->addWidget(widget); }

ItemList &Card::list()
{
    if (m_list == nullptr) {
        m_list = new ItemList(this);
        m_layout->addWidget(m_list);
        m_layout->addStretch(1);
    }
    return *m_list;
}

} // namespace seal::ui
