#include "ui/top_bar.h"

#include "ui/actions.h"
#include "ui/chip.h"
#include "ui/columns.h"
#include "ui/icons.h"
#include "ui/keycap.h"
#include "ui/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

/// Opens the palette; looks like the field that it opens, with the keys that do the same.
class SearchField final : public QPushButton
{
    Q_OBJECT

public:
    SearchField(QAction *action, QWidget *parent) : QPushButton(parent), m_action(action)
    {
        setAccessibleName(tr("Search or jump"));
        setToolTip(tr("Finds pages and commands"));
        setMinimumWidth(em(14));
        setMaximumWidth(em(32));
        connect(this, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, [this] { setEnabled(m_action->isEnabled()); });
    }
    [[nodiscard]] QSize sizeHint() const override { return {em(24), em(1.75)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(hasFocus() ? QPen(colour(Role::Accent, palette()), 2) : QPen(colour(Role::Border, palette()), 1));
        painter.setBrush(colour(underMouse() ? Role::Hover : Role::Window, palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), em(0.35), em(0.35));
        const auto inner = rect().adjusted(em(0.55), 0, -em(0.4), 0);
        const QRect sign(inner.left(), (height() - em(0.9)) / 2, em(0.9), em(0.9));
        ui::icon(u"search"_s, Tone::Muted).paint(&painter, QStyle::visualRect(layoutDirection(), inner, sign));
        painter.setPen(colour(Role::Muted, palette()));
        const auto words = inner.adjusted(em(1.35), 0, 0, 0);
        painter.drawText(QStyle::visualRect(layoutDirection(), inner, words),
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), tr("Search or jump"));
        drawKeys(painter, inner, m_action->shortcut(), palette(), layoutDirection());
    }

private:
    QAction *m_action;
};

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(ActionCollection::plainText(action));
    return button;
}

} // namespace

TopBar::TopBar(const SiteFacts &site, const ActionCollection &actions, QWidget *parent) : QWidget(parent), m_site(site)
{
    setObjectName(u"topBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(em(0.7), em(0.45), em(0.7), em(0.45));
    auto *name = new QLabel(safeText(site.name), this);
    name->setTextFormat(Qt::PlainText);
    name->setProperty("rank", u"subtitle"_s);
    name->setToolTip(plainTip(site.dir));
    layout->addWidget(buttonFor(actions.find(u"window.back"_s), this));
    layout->addWidget(buttonFor(actions.find(u"window.forward"_s), this));
    layout->addWidget(name);
    if (site.demo)
        layout->addWidget(new StatePill({tr("DEMO"), Tone::Warning}, this));
    else if (!site.environment.isEmpty())
        layout->addWidget(new StatePill({site.environment.toUpper(), site.isProduction() ? Tone::Danger : Tone::Info}, this));
    m_servers = new QLabel(this);
    m_servers->setProperty("rank", u"muted"_s);
    layout->addWidget(m_servers);
    m_reconnect = new QPushButton(icon(u"refresh"_s), tr("Reconnect"), this);
    m_reconnect->hide();
    layout->addWidget(m_reconnect);
    layout->addStretch(1);
    layout->addWidget(new SearchField(actions.find(u"window.palette"_s), this), 2);
    layout->addStretch(1);
    m_bell = new QToolButton(this);
    m_bell->setObjectName(u"attentionBell"_s);
    m_bell->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(m_bell);
    layout->addWidget(buttonFor(actions.find(u"window.lock"_s), this));
    connect(m_bell, &QToolButton::clicked, this, &TopBar::attentionWanted);
    connect(m_reconnect, &QPushButton::clicked, this, &TopBar::reconnectWanted);
    setAttention(0);
    setLinkLost({});
}

void TopBar::setAttention(int count)
{
    m_bell->setIcon(count > 0 ? icon(u"bell"_s, Tone::Warning) : icon(u"bell"_s));
    m_bell->setText(count > 0 ? QString::number(count) : QString());
    m_bell->setToolButtonStyle(count > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    const auto words = count > 0 ? tr("%n thing(s) need attention", nullptr, count) : tr("Nothing needs attention");
    m_bell->setToolTip(words);
    m_bell->setAccessibleName(words);
}

void TopBar::setLinkLost(const QString &since)
{
    m_reconnect->setVisible(!since.isEmpty());
    if (!since.isEmpty()) {
        m_servers->setText(tr("No link to the servers since %1").arg(since));
        return;
    }
    m_servers->setText(m_site.ownServers ? tr("own servers") : tr("attached to sealdeskd"));
    m_servers->setToolTip(m_site.ownServers ? tr("The servers run in this program and end with it")
                                            : tr("The servers run in another process; closing this window leaves them alone"));
}

Role TopBar::environmentRole() const { return m_site.demo ? Role::Warning : m_site.isProduction() ? Role::Danger : Role::Info; }

void TopBar::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_site.demo && m_site.environment.isEmpty())
        return;
    // The line of the environment under everything that is said of the site; the word beside the name says the same.
    QPainter painter(this);
    const auto thick = qMax(2, em(0.12));
    painter.fillRect(0, height() - thick, width(), thick, colour(environmentRole(), palette()));
}

} // namespace seal::ui

#include "top_bar.moc"
