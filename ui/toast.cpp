#include "ui/toast.h"

#include "ui/clipboard.h"
#include "ui/columns.h"
#include "ui/icons.h"
#include "ui/message.h"
#include "ui/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kLife = 8000;   ///< milliseconds, long enough to read and to reach the button
constexpr qsizetype kMost = 4;

class Toast final : public QWidget
{
    Q_OBJECT

public:
    Toast(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone), m_words(text) { setObjectName(u"toast"_s); }
    [[nodiscard]] const QString &words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(colour(Role::Border, palette()));
        painter.setBrush(colour(Role::Raised, palette()));
        painter.drawRoundedRect(box, em(0.4), em(0.4));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(m_tone, palette()));
        const auto edge = em(0.2);
        painter.drawRoundedRect(QRectF(isRightToLeft() ? width() - edge : 0, 0, edge, height()), em(0.1), em(0.1));
    }

private:
    Tone m_tone;
    QString m_words;
};

void announce(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace

ToastArea::ToastArea(QWidget *window) : QWidget(window)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    window->installEventFilter(this);
    hide();
}

void ToastArea::say(const QString &text, Tone tone, const QString &button, std::function<void()> press)
{
    auto *toast = addToast(text, tone, button, std::move(press), {});
    auto *timer = new QTimer(toast);
    timer->start(kLife);
    connect(timer, &QTimer::timeout, toast, [this, toast] {
        if (m_held || toast->underMouse())
            return; // not seen yet, or somebody reads
        toast->deleteLater();
        QTimer::singleShot(0, this, &ToastArea::place);
    });
}

void ToastArea::fail(const api::Failure &failure) { addToast(failure.text(), Tone::Danger, {}, {}, detailsOf(failure)); }

QStringList ToastArea::texts() const
{
    QStringList all;
    for (const auto *toast : findChildren<Toast *>())
        all << toast->words();
    return all;
}

void ToastArea::clear()
{
    qDeleteAll(findChildren<Toast *>());
    place();
}

QWidget *ToastArea::addToast(const QString &text, Tone tone, const QString &button, std::function<void()> press, const QString &details)
{
    const auto older = findChildren<Toast *>();
    if (older.size() >= kMost)
        delete older.first();
    auto *toast = new Toast(text, tone, this);
    toast->setAttribute(Qt::WA_Hover);
    auto *layout = new QHBoxLayout(toast);
    layout->setContentsMargins(em(0.8), em(0.4), em(0.4), em(0.4));
    auto *sign = new IconLabel(1.0, toast);
    sign->setIcon(icon(tone == Tone::Ok ? u"enable"_s : tone == Tone::Info ? u"info"_s : u"warning"_s, tone));
    auto *label = new QLabel(safeText(text), toast);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(qMin(em(26), label->fontMetrics().horizontalAdvance(label->text()) + em(0.5)));
    layout->addWidget(sign);
    layout->addWidget(label, 1);
    const auto close = [this, toast] {
        toast->deleteLater();
        QTimer::singleShot(0, this, &ToastArea::place);
    };
    if (!button.isEmpty()) {
        auto *push = new QPushButton(button, toast);
        push->setProperty("link", true);
        layout->addWidget(push);
        connect(push, &QPushButton::clicked, toast, [close, press = std::move(press)] {
            press();
            close();
        });
    }
    if (!details.isEmpty()) {
        auto *copy = new QPushButton(tr("Copy details"), toast);
        copy->setProperty("link", true);
        layout->addWidget(copy);
        connect(copy, &QPushButton::clicked, toast, [details] { copyText(details); });
    }
    auto *cross = new QToolButton(toast);
    cross->setIcon(icon(u"cross"_s));
    cross->setAccessibleName(tr("Close message"));
    cross->setToolTip(tr("Close message"));
    connect(cross, &QToolButton::clicked, toast, close);
    layout->addWidget(cross);
    this->layout()->addWidget(toast);
    toast->setAccessibleName(text);
    toast->show();
    place();
    if (!m_held)
        announce(toast);
    return toast;
}

void ToastArea::setHeld(bool held)
{
    const bool ends = m_held && !held;
    m_held = held;
    place();
    if (!ends)
        return;
    for (auto *toast : findChildren<Toast *>())
        announce(toast);
}

void ToastArea::place()
{
    if (m_held || findChildren<Toast *>().isEmpty()) {
        hide();
        return;
    }
    show();
    const auto *window = parentWidget();
    const auto most = window->width() - em(4);
    layout()->activate();
    const auto size = QSize(qMin(most, qMax(em(24), sizeHint().width())), layout()->hasHeightForWidth()
                                ? layout()->heightForWidth(qMin(most, qMax(em(24), sizeHint().width())))
                                : sizeHint().height());
    setGeometry((window->width() - size.width()) / 2, window->height() - size.height() - em(3), size.width(), size.height());
    raise();
}

bool ToastArea::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(object, event);
}

} // namespace seal::ui

#include "toast.moc"
