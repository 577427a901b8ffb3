#include "ui/ladder/ladder_view.h"

#include "ui/clipboard.h"
#include "ui/columns.h"
#include "ui/ladder/ladder_export.h"
#include "ui/ladder/ladder_model.h"
#include "ui/metrics.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {
constexpr int kZoomStep = 10;
}

LadderView::LadderView(LadderModel &model, QWidget *parent) : QAbstractScrollArea(parent), m_model(model)
{
    setObjectName(u"ladder"_s);
    setAccessibleName(tr("Ladder"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // time and lanes run the same way in every language
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_more = new QPushButton(viewport());
    m_more->setFocusPolicy(Qt::NoFocus); // End does the same
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &LadderView::scrollToEnd);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (!m_follow)
            m_unseen += last - first + 1;
        rowsChanged();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &LadderView::rowsChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_collapsed.clear();
        m_currentRow = m_currentPhase = m_hovered = -1;
        m_follow = true;
        m_unseen = 0;
        rowsChanged();
        verticalScrollBar()->setValue(0);
        m_follow = true;
        Q_EMIT currentChanged();
    });
}

void LadderView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

LadderLook LadderView::look() const
{
    auto font = this->font();
    const auto factor = m_zoom / 100.0;
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return {palette(), font, m_collapsed, currentLine(), m_hovered, hasFocus()};
}

void LadderView::ensureLayout() const
{
    if (!std::exchange(m_dirty, false))
        return;
    m_layout.build(m_model, m_collapsed, em(1) * m_zoom / 100.0, viewport()->width());
}

const LadderLayout &LadderView::ladder() const
{
    ensureLayout();
    return m_layout;
}

void LadderView::invalidate()
{
    m_dirty = true;
    updateScrollBars();
    viewport()->update();
}

void LadderView::rowsChanged()
{
    if (m_currentRow >= m_model.shown()) {
        m_currentRow = -1;
        Q_EMIT currentChanged();
    }
    m_hovered = -1;
    invalidate();
    if (m_follow)
        scrollToEnd();
    updateMore();
}

void LadderView::updateScrollBars()
{
    ensureLayout();
    const auto page = std::max(0, viewport()->height() - qRound(m_layout.headerHeight()));
    m_moving = true; // a range that shrinks moves the value
    verticalScrollBar()->setRange(0, std::max(0, qRound(m_layout.height()) - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(em(1.5));
    horizontalScrollBar()->setRange(0, std::max(0, qRound(m_layout.width()) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(em(1.5));
    m_moving = false;
}

void LadderView::scrollToEnd()
{
    m_moving = true;
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_moving = false;
    m_follow = true;
    m_unseen = 0;
    updateMore();
}

void LadderView::scrollToStart() { verticalScrollBar()->setValue(0); }

void LadderView::updateMore()
{
    m_more->setVisible(m_unseen > 0);
    if (m_unseen == 0)
        return;
    m_more->setText(tr("%n new", nullptr, m_unseen));
    m_more->adjustSize();
    m_more->move((viewport()->width() - m_more->width()) / 2, viewport()->height() - m_more->height() - em(0.5));
}

void LadderView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (m_moving)
        return;
    m_follow = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    if (m_follow)
        m_unseen = 0;
    updateMore();
}

int LadderView::contentTop() const { return verticalScrollBar()->value(); }

void LadderView::paintEvent(QPaintEvent *)
{
    ensureLayout();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colour(Role::Base, palette()));
    if (m_model.shown() == 0) {
        painter.setPen(colour(Role::Muted, palette()));
        painter.drawText(viewport()->rect().adjusted(em(2), 0, -em(2), 0), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_placeholder);
        return;
    }
    const auto ladderLook = look();
    LadderPainter ladder(painter, m_model, m_layout, ladderLook);
    const auto header = m_layout.headerHeight();
    const auto visible = viewport()->height() - header;
    painter.translate(-horizontalScrollBar()->value(), header - contentTop());
    const auto [first, last] = m_layout.between(contentTop(), contentTop() + visible);
    if (m_layout.height() < contentTop() + visible)
        ladder.lifelines(m_layout.height(), contentTop() + visible);
    for (int line = first; line <= last; ++line)
        ladder.line(line);
    ladder.header(contentTop() - header);
    if (hasFocus()) {
        painter.resetTransform();
        painter.setPen(QPen(colour(Role::Accent, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const bool follow = m_follow;
    invalidate();
    if (follow)
        scrollToEnd();
    updateMore();
}

int LadderView::currentRow() const { return m_currentRow; }

int LadderView::currentLine() const
{
    ensureLayout();
    if (m_currentPhase >= 0)
        return m_layout.lineOfPhase(m_currentPhase);
    return m_currentRow >= 0 ? m_layout.lineOfRow(m_currentRow) : -1;
}

void LadderView::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model.shown()) {
        m_currentRow = m_currentPhase = -1;
        viewport()->update();
        Q_EMIT currentChanged();
        return;
    }
    if (m_collapsed.remove(m_model.phaseOf(row)))
        invalidate();
    ensureLayout();
    setCurrentLine(m_layout.lineOfRow(row));
}

void LadderView::setCurrentLine(int line)
{
    ensureLayout();
    const auto count = static_cast<int>(m_layout.lines().size());
    if (count == 0)
        return;
    const auto &one = m_layout.lines()[static_cast<std::size_t>(std::clamp(line, 0, count - 1))];
    const bool heading = one.type == LadderLayout::LineType::Phase;
    const auto row = heading ? -1 : one.index;
    const auto phase = heading ? one.index : -1;
    showLine(std::clamp(line, 0, count - 1));
    if (m_currentRow == row && m_currentPhase == phase)
        return;
    m_currentRow = row;
    m_currentPhase = phase;
    viewport()->update();
    announce();
    Q_EMIT currentChanged();
}

void LadderView::showLine(int line)
{
    const auto rect = m_layout.rectOf(line);
    const auto page = verticalScrollBar()->pageStep();
    const auto top = qRound(rect.top());
    const auto bottom = qRound(rect.bottom());
    if (top < contentTop())
        verticalScrollBar()->setValue(top);
    else if (bottom > contentTop() + page)
        verticalScrollBar()->setValue(bottom - page);
}

void LadderView::announce()
{
    QString words;
    if (m_currentRow >= 0)
        words = spoken(m_model.step(m_currentRow));
    else if (m_currentPhase >= 0)
        words = tr("Part %1").arg(m_model.phases()[static_cast<std::size_t>(m_currentPhase)].title);
    setAccessibleDescription(words);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void LadderView::setZoom(int percent)
{
    const auto wanted = std::clamp(percent, kLeastZoom, kMostZoom);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    invalidate();
    if (const auto line = currentLine(); line >= 0)
        showLine(line);
    Q_EMIT zoomChanged(m_zoom);
}

void LadderView::setCollapsed(int phase, bool collapsed)
{
    if (collapsed)
        m_collapsed.insert(phase);
    else
        m_collapsed.remove(phase);
    if (collapsed && m_currentRow >= 0 && m_model.phaseOf(m_currentRow) == phase) {
        m_currentRow = -1;
        m_currentPhase = phase;
        Q_EMIT currentChanged();
    }
    invalidate();
}

void LadderView::setAllCollapsed(bool collapsed)
{
    for (int phase = 0; phase < static_cast<int>(m_model.phases().size()); ++phase)
        setCollapsed(phase, collapsed);
}

void LadderView::toggle(int phase) { setCollapsed(phase, !m_collapsed.contains(phase)); }

void LadderView::keyPressEvent(QKeyEvent *event)
{
    ensureLayout();
    const auto line = currentLine();
    const auto count = static_cast<int>(m_layout.lines().size());
    const auto page = std::max(1, qRound(verticalScrollBar()->pageStep() / (2.2 * m_layout.unit())));
    if (event->matches(QKeySequence::Copy) && m_currentRow >= 0) {
        copyText(stepText(m_model, m_currentRow));
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
        return setCurrentLine(line + 1);
    case Qt::Key_Up:
        return setCurrentLine(line < 0 ? count - 1 : line - 1);
    case Qt::Key_PageDown:
        return setCurrentLine(line + page);
    case Qt::Key_PageUp:
        return setCurrentLine(line - page);
    case Qt::Key_Home:
        return setCurrentLine(0);
    case Qt::Key_End:
        return setCurrentLine(count - 1);
    case Qt::Key_Left:
        if (m_currentPhase >= 0)
            setCollapsed(m_currentPhase, true);
        else if (m_currentRow >= 0)
            setCurrentLine(m_layout.lineOfPhase(m_model.phaseOf(m_currentRow)));
        return;
    case Qt::Key_Right:
        if (m_currentPhase >= 0)
            setCollapsed(m_currentPhase, false);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_currentPhase >= 0)
            return toggle(m_currentPhase);
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

int LadderView::lineUnder(const QPoint &place) const
{
    ensureLayout();
    const auto header = qRound(m_layout.headerHeight());
    return m_model.shown() == 0 || place.y() < header ? -1 : m_layout.lineAt(place.y() - header + contentTop());
}

void LadderView::mousePressEvent(QMouseEvent *event)
{
    const auto line = lineUnder(event->position().toPoint());
    if (event->button() != Qt::LeftButton || line < 0)
        return;
    setCurrentLine(line);
    const auto x = event->position().x() + horizontalScrollBar()->value();
    if (m_currentPhase >= 0 && x < 1.7 * m_layout.unit())
        toggle(m_currentPhase);
}

void LadderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (lineUnder(event->position().toPoint()) >= 0 && m_currentPhase >= 0)
        toggle(m_currentPhase);
}

void LadderView::mouseMoveEvent(QMouseEvent *event)
{
    const auto line = lineUnder(event->position().toPoint());
    if (std::exchange(m_hovered, line) != line)
        viewport()->update();
}

void LadderView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? kZoomStep : -kZoomStep));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

bool LadderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto line = lineUnder(help->pos());
        const auto *one = line < 0 ? nullptr : &m_layout.lines()[static_cast<std::size_t>(line)];
        if (one != nullptr && one->type == LadderLayout::LineType::Step) {
            const auto &step = m_model.step(one->index);
            QToolTip::showText(help->globalPos(), plainTip(spoken(step) + u'\n' + absoluteTime(step.at)), viewport());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hovered = -1;
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void LadderView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        invalidate();
}

void LadderView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (currentLine() < 0 && m_model.shown() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentLine(m_layout.lineAt(contentTop() + 1));
    viewport()->update();
}

void LadderView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace seal::ui
