#include "ui/pages/matrix_view.h"

#include "ui/metrics.h"
#include "ui/pages/matrix_model.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr qreal kCell = 1.9;
constexpr qreal kHeaderLength = 11;
constexpr qreal kMark = 0.85;

QPixmap drawMark(const QPalette &palette, qreal ratio, bool mapped)
{
    const qreal edge = em(kMark);
    QPixmap pixmap((QSizeF(edge + 2, edge + 2) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(1, 1, edge, edge);
    const auto accent = colour(Role::Accent, palette);
    painter.setPen(QPen(mapped ? accent : colour(Role::Muted, palette), 1));
    painter.setBrush(mapped ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, edge * 0.2, edge * 0.2);
    if (mapped) {
        painter.setPen(QPen(colour(Role::OnAccent, palette), edge * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF points[] = {box.topLeft() + QPointF(edge * 0.24, edge * 0.53), box.topLeft() + QPointF(edge * 0.43, edge * 0.72),
                                  box.topLeft() + QPointF(edge * 0.77, edge * 0.31)};
        painter.drawPolyline(points, 3);
    }
    return pixmap;
}

/// A check mark in a filled square, or an empty square; a cell that waits is pale. Thousands are on show: each is one picture.
class MarkDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if ((option.state & QStyle::State_Selected) != 0)
            painter->fillRect(option.rect, colour(Role::Selection, option.palette));
        const auto &mark = pixmap(option, index.data(MatrixModel::MappedRole).toBool());
        const auto size = mark.deviceIndependentSize();
        QRectF place(QPointF(0, 0), size);
        place.moveCenter(QRectF(option.rect).center());
        const bool pending = index.data(MatrixModel::PendingRole).toBool();
        if (pending)
            painter->setOpacity(0.4);
        painter->drawPixmap(place.topLeft(), mark);
        if (pending)
            painter->setOpacity(1);
        if ((option.state & QStyle::State_HasFocus) != 0) {
            painter->setPen(QPen(colour(Role::Accent, option.palette), 2));
            painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        }
    }

private:
    const QPixmap &pixmap(const QStyleOptionViewItem &option, bool mapped) const
    {
        const auto ratio = option.widget->devicePixelRatioF();
        const auto key = option.palette.cacheKey() ^ static_cast<qint64>(ratio * 64) ^ (static_cast<qint64>(em(kMark)) << 40);
        if (std::exchange(m_key, key) != key || m_marks[0].isNull()) {
            m_marks[0] = drawMark(option.palette, ratio, false);
            m_marks[1] = drawMark(option.palette, ratio, true);
        }
        return m_marks[mapped ? 1 : 0];
    }

    mutable qint64 m_key = 0;
    mutable QPixmap m_marks[2];
};

} // namespace

UprightHeader::UprightHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setDefaultAlignment(Qt::AlignBottom);
}

QSize UprightHeader::sectionSizeFromContents(int section) const
{
    const auto text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const auto length = std::min(fontMetrics().horizontalAdvance(text) + em(1), em(kHeaderLength));
    return {em(kCell), std::max(length, em(3))};
}

void UprightHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = section;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    const auto text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const bool current = selectionModel() != nullptr && selectionModel()->currentIndex().column() == section;
    painter->setPen(colour(current ? Role::Accent : Role::Text, palette()));
    painter->translate(rect.left(), rect.bottom());
    painter->rotate(-90);
    const QRect turned(em(0.4), 0, rect.height() - em(0.6), rect.width());
    // Identifiers are read from left to right also where the window is not.
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->drawText(turned, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, turned.width()));
    painter->restore();
}

MatrixView::MatrixView(MatrixModel &model, QWidget *parent) : QTableView(parent)
{
    setHorizontalHeader(new UprightHeader(this));
    setModel(&model);
    setItemDelegate(new MarkDelegate(this));
    setAccessibleName(tr("Matrix of VAL users and VAL services"));
    setAccessibleDescription(tr("Space turns the mapping of the current cell on or off"));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // Sizes are the same for all: with ten thousand rows nothing is measured row by row.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    applyMetrics();
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatrixView::cellSelectionChanged);
    auto *settled = new QTimer(this);
    settled->setSingleShot(true);
    settled->setInterval(60);
    connect(settled, &QTimer::timeout, this, &MatrixView::rowsShown);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, settled, qOverload<>(&QTimer::start));
    connect(selectionModel(), &QItemSelectionModel::currentChanged, horizontalHeader()->viewport(), qOverload<>(&QWidget::update));
}

void MatrixView::applyMetrics()
{
    verticalHeader()->setDefaultSectionSize(em(kCell));
    verticalHeader()->setMinimumWidth(em(10));
    verticalHeader()->setMaximumWidth(em(18));
    horizontalHeader()->setDefaultSectionSize(em(kCell));
    horizontalHeader()->setMinimumSectionSize(em(kCell));
}

std::pair<int, int> MatrixView::visibleRows() const
{
    const auto first = rowAt(0);
    const auto last = rowAt(viewport()->height() - 1);
    return {std::max(first, 0), last < 0 ? model()->rowCount() - 1 : last};
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Space || event->key() == Qt::Key_Return) && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT toggleWanted(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void MatrixView::mousePressEvent(QMouseEvent *event)
{
    const bool plain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressed = plain ? indexAt(event->position().toPoint()) : QModelIndex();
    QTableView::mousePressEvent(event);
}

void MatrixView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    // A drag selects cells; a click on one toggles it.
    const QModelIndex released = indexAt(event->position().toPoint());
    if (m_pressed.isValid() && released == m_pressed && selectedIndexes().size() <= 1)
        Q_EMIT toggleWanted(released);
    m_pressed = QModelIndex();
}

void MatrixView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        applyMetrics();
}

} // namespace seal::ui
