#include "ui/lessons/lesson_overlay.h"

#include "ui/metrics.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kFollow = 200; ///< milliseconds

QPushButton *button(const QString &text, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    return made;
}

} // namespace

LessonBubble::LessonBubble(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"card"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Guided lesson"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(0.9), em(0.7), em(0.9), em(0.7));
    layout->setSpacing(em(0.5));
    m_title = new QLabel(this);
    m_title->setProperty("rank", u"subtitle"_s);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_where = new QLabel(this);
    m_where->setProperty("rank", u"muted"_s);
    m_leave = button(tr("Leave"), this);
    m_back = button(tr("Back"), this);
    m_next = button(tr("Next"), this);
    m_next->setProperty("primary", true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_where);
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    for (auto *one : {m_leave, m_back, m_next})
        one->installEventFilter(this); // a button would move the focus with the arrow keys, and leave Enter to the bubble
    connect(m_leave, &QPushButton::clicked, this, &LessonBubble::leaveWanted);
    connect(m_back, &QPushButton::clicked, this, &LessonBubble::backWanted);
    connect(m_next, &QPushButton::clicked, this, &LessonBubble::nextWanted);
}

void LessonBubble::setStep(const QString &title, const QString &text, int step, int count)
{
    m_title->setText(title);
    m_text->setText(text);
    m_where->setText(tr("%1 of %2").arg(step).arg(count));
    m_back->setEnabled(step > 1);
    m_next->setText(step == count ? tr("Done") : tr("Next"));
    m_leave->setVisible(step < count);
    setFixedWidth(em(25));
    setFixedHeight(layout()->heightForWidth(width()));
    m_next->setFocus(Qt::OtherFocusReason);
    // A screen reader hears the sentence, not only the button that has the focus.
    setAccessibleDescription(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString LessonBubble::text() const { return m_text->text(); }

bool LessonBubble::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right) {
            keyPressEvent(key);
            return true;
        }
        if (auto *focused = qobject_cast<QPushButton *>(object);
            focused != nullptr && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            focused->click(); // not Next, which is what Enter means elsewhere in the bubble
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

void LessonBubble::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const bool next = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else if (back && m_back->isEnabled())
        Q_EMIT backWanted();
    else if (next || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT nextWanted();
    else
        QFrame::keyPressEvent(event);
}

LessonOverlay::LessonOverlay(QWidget *window) : QWidget(window), m_window(window), m_bubble(new LessonBubble(this))
{
    setObjectName(u"lessonOverlay"_s);
    m_window->installEventFilter(this);
    m_follow.setInterval(kFollow);
    connect(&m_follow, &QTimer::timeout, this, &LessonOverlay::place);
    m_follow.start();
    setGeometry(m_window->rect());
    show();
    raise();
}

void LessonOverlay::point(std::function<QRect()> where)
{
    m_where = std::move(where);
    place();
}

void LessonOverlay::place()
{
    const auto inside = rect();
    const auto found = m_where ? m_where().intersected(inside) : QRect();
    const auto target = found.isEmpty() ? QRect() : found.adjusted(-em(0.3), -em(0.3), em(0.3), em(0.3)).intersected(inside);
    m_bubble->setFixedHeight(m_bubble->layout()->heightForWidth(m_bubble->width()));
    const auto size = m_bubble->size();
    const auto gap = em(0.8);
    QPoint at((inside.width() - size.width()) / 2, (inside.height() - size.height()) / 2);
    if (!target.isEmpty()) {
        // Beside the target where there is room: below, above, behind, before; else in the middle of it.
        const auto x = std::clamp(target.center().x() - size.width() / 2, gap, std::max(gap, inside.width() - size.width() - gap));
        const auto y = std::clamp(target.center().y() - size.height() / 2, gap, std::max(gap, inside.height() - size.height() - gap));
        if (target.bottom() + gap + size.height() < inside.height())
            at = {x, target.bottom() + gap};
        else if (target.top() - gap - size.height() > 0)
            at = {x, target.top() - gap - size.height()};
        else if (target.right() + gap + size.width() < inside.width())
            at = {target.right() + gap, y};
        else if (target.left() - gap - size.width() > 0)
            at = {target.left() - gap - size.width(), y};
    }
    const QRect bubble(at, size);
    if (target == m_target && m_bubble->geometry() == bubble)
        return;
    m_target = target;
    m_bubble->setGeometry(bubble);
    // Outside of the mask there is no overlay: what is pointed at gets its clicks.
    setMask(QRegion(inside).subtracted(QRegion(m_target)).united(bubble));
    update();
}

void LessonOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    auto dim = colour(Role::Text, palette());
    const bool dark = dim.lightness() > 128;
    dim = dark ? QColor(0, 0, 0, 150) : QColor(20, 26, 34, 110);
    painter.fillRect(rect(), dim);
    if (m_target.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Role::Accent, palette()), em(0.16)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(m_target).adjusted(-em(0.08), -em(0.08), em(0.08), em(0.08)), em(0.3), em(0.3));
}

bool LessonOverlay::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_window && event->type() == QEvent::Resize) {
        setGeometry(m_window->rect());
        m_target = {};
        place();
    }
    return QWidget::eventFilter(object, event);
}

} // namespace seal::ui
