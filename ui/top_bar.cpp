#include "ui/top_bar.h"

#include "ui/actions.h"
#include "ui/columns.h"
#include "ui/icons.h"
#include "ui/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

/// A word on a coloured ground: the kind of the site.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    Badge(QString word, Tone tone, QWidget *parent) : QWidget(parent), m_word(std::move(word)), m_tone(tone)
    {
        setAccessibleName(m_word);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {QFontMetrics(boldFont()).horizontalAdvance(m_word) + em(1.0), em(1.25)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour(m_tone, palette()), 1));
        painter.setBrush(colour(backRole(m_tone), palette()));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), em(0.3), em(0.3));
        painter.setFont(boldFont());
        painter.setPen(colour(m_tone, palette()));
        painter.drawText(rect(), static_cast<int>(Qt::AlignCenter), m_word);
    }

private:
    [[nodiscard]] QFont boldFont() const
    {
        auto bold = font();
        bold.setWeight(QFont::DemiBold);
        bold.setPointSizeF(bold.pointSizeF() * 0.9);
        return bold;
    }

    QString m_word;
    Tone m_tone;
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
    name->setToolTip(site.dir);
    layout->addWidget(buttonFor(actions.find(u"window.back"_s), this));
    layout->addWidget(buttonFor(actions.find(u"window.forward"_s), this));
    layout->addWidget(name);
    if (site.demo)
        layout->addWidget(new Badge(tr("DEMO"), Tone::Warning, this));
    else if (!site.environment.isEmpty())
        layout->addWidget(new Badge(site.environment.toUpper(), site.isProduction() ? Tone::Danger : Tone::Info, this));
    m_servers = new QLabel(this);
    m_servers->setProperty("rank", u"muted"_s);
    layout->addWidget(m_servers);
    m_reconnect = new QPushButton(icon(u"refresh"_s), tr("Reconnect"), this);
    m_reconnect->hide();
    layout->addWidget(m_reconnect);
    layout->addStretch(1);
    const auto *search = actions.find(u"window.palette"_s);
    auto *field = new QPushButton(icon(u"search"_s, Tone::Muted),
                                  tr("Search or jump...  %1").arg(search->shortcut().toString(QKeySequence::NativeText)), this);
    field->setObjectName(u"searchField"_s);
    field->setAccessibleName(tr("Search or jump"));
    field->setMinimumWidth(em(14));
    connect(field, &QPushButton::clicked, search, &QAction::trigger);
    layout->addWidget(field, 1);
    layout->addStretch(1);
    m_bell = new QToolButton(this);
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
    // The bar of the environment, on top of everything; the word beside the name says the same.
    QPainter painter(this);
    painter.fillRect(0, 0, width(), qMax(2, em(0.15)), colour(environmentRole(), palette()));
}

} // namespace seal::ui

#include "top_bar.moc"
