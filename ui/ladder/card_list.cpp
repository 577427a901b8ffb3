#include "ui/ladder/card_list.h"

#include "ui/icons.h"
#include "ui/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

class CardDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {em(8), em(2.9)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const auto &palette = option.palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(option.rect).adjusted(em(0.15), em(0.08), -em(0.15), -em(0.08));
        if (selected || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour(selected ? seal::ui::Role::Selection : seal::ui::Role::Hover, palette));
            painter->drawRoundedRect(box, em(0.3), em(0.3));
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && selected) {
            painter->setPen(QPen(colour(seal::ui::Role::Accent, palette), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), em(0.3), em(0.3));
        }
        const auto state = index.data(CardModel::StateRole).value<StateValue>();
        const auto ink = [&](seal::ui::Role role) { return colour(selected ? seal::ui::Role::OnSelection : role, palette); };
        const bool mirrored = option.direction == Qt::RightToLeft;
        const auto edge = static_cast<qreal>(em(1));
        QRectF words = box.adjusted(em(0.5), em(0.2), -em(0.5), -em(0.2));
        if (!state.icon.isEmpty()) {
            const QRectF place(mirrored ? words.left() : words.right() - edge, words.center().y() - edge / 2, edge, edge);
            paintIcon(*painter, state.icon, place, selected ? ink(seal::ui::Role::OnSelection) : colour(state.tone, palette));
            words.adjust(mirrored ? edge + em(0.4) : 0, 0, mirrored ? 0 : -edge - em(0.4), 0);
        }
        const auto flags = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine;
        painter->setLayoutDirection(option.direction);
        auto font = option.font;
        font.setWeight(QFont::DemiBold);
        const auto line = [&](const QRectF &rect, const QString &text, const QFont &with, const QColor &pen) {
            painter->setFont(with);
            painter->setPen(pen);
            painter->drawText(rect, flags, QFontMetricsF(with).elidedText(text, Qt::ElideRight, rect.width()));
        };
        const auto half = words.height() / 2;
        line({words.left(), words.top(), words.width(), half}, index.data(Qt::DisplayRole).toString(), font, ink(seal::ui::Role::Text));
        line({words.left(), words.top() + half, words.width(), half}, index.data(CardModel::TextRole).toString(), option.font,
             ink(seal::ui::Role::Muted));
        painter->restore();
    }
};

} // namespace

void CardModel::setCards(std::vector<FlowCard> cards)
{
    const bool same = cards.size() == m_cards.size() && std::equal(cards.begin(), cards.end(), m_cards.begin(),
                                                                   [](const FlowCard &a, const FlowCard &b) { return a.key == b.key; });
    if (same) {
        for (int row = 0; row < static_cast<int>(cards.size()); ++row) {
            auto &here = m_cards[static_cast<std::size_t>(row)];
            auto &wanted = cards[static_cast<std::size_t>(row)];
            if (here == wanted)
                continue;
            here = std::move(wanted);
            Q_EMIT dataChanged(index(row), index(row));
        }
        return;
    }
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

QModelIndex CardModel::indexOf(const QString &key) const
{
    const auto at = std::find_if(m_cards.begin(), m_cards.end(), [&key](const FlowCard &card) { return card.key == key; });
    return at == m_cards.end() ? QModelIndex() : index(static_cast<int>(at - m_cards.begin()));
}

int CardModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_cards.size()); }

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &card = m_cards[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return card.title;
    case TextRole:
        return card.text;
    case StateRole:
        return QVariant::fromValue(card.state);
    case KeyRole:
        return card.key;
    case Qt::ToolTipRole:
        return plainTip(QStringList{card.title, card.text, card.state.text}.filter(QRegularExpression(u"."_s)).join(u'\n'));
    case Qt::AccessibleTextRole:
        return QStringList{card.title, card.state.text, card.text}.filter(QRegularExpression(u"."_s)).join(u", "_s);
    default:
        return {};
    }
}

CardList::CardList(QWidget *parent) : QListView(parent)
{
    m_model = new CardModel(this);
    setModel(m_model);
    setItemDelegate(new CardDelegate(this));
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
}

void CardList::setCards(std::vector<FlowCard> cards)
{
    const auto kept = currentKey();
    m_quiet = true;
    m_model->setCards(std::move(cards));
    if (currentKey() != kept)
        setCurrentIndex(m_model->indexOf(kept));
    m_quiet = false;
}

QString CardList::currentKey() const { return currentIndex().data(CardModel::KeyRole).toString(); }

void CardList::setCurrentKey(const QString &key)
{
    m_quiet = true;
    setCurrentIndex(m_model->indexOf(key));
    if (!currentIndex().isValid())
        clearSelection();
    m_quiet = false;
}

void CardList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT keyChosen(current.data(CardModel::KeyRole).toString());
}

void CardList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace seal::ui
