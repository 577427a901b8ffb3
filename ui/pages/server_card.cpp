#include "ui/pages/server_card.h"

#include "ui/columns.h"
#include "ui/context.h"
#include "ui/form.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/server_names.h"
#include "ui/sparkline.h"
#include "ui/theme.h"
#include "ui/undo.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

QPushButton *linkButton(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty("link", true);
    button->setAutoDefault(false);
    return button;
}

void setText(QPushButton *button, const QString &text, const QString &accessible)
{
    if (button->text() == text && button->accessibleName() == accessible)
        return;
    button->setText(text);
    button->setAccessibleName(accessible);
}

} // namespace

QVector<double> minutesOf(const QJsonArray &listeners, const QString &series)
{
    QVector<double> sum;
    for (const auto &value : listeners) {
        const auto minutes = value.toObject().value(u"minutes"_s).toObject().value(series).toArray();
        sum.resize(std::max(sum.size(), minutes.size()));
        for (qsizetype i = 0; i < minutes.size(); ++i)
            sum[i] += minutes[i].toDouble();
    }
    return sum;
}

ServerCard::ServerCard(Context &context, QString name, QWidget *parent) : QWidget(parent), m_context(context), m_name(std::move(name))
{
    setObjectName(u"card"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Server %1").arg(serverTitle(m_name)));
    setProperty("place", QString(u"server-"_s + m_name));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(0.8), em(0.6), em(0.8), em(0.6));
    layout->setSpacing(em(0.3));
    auto *head = new QHBoxLayout;
    head->setSpacing(em(0.4));
    m_icon = new QLabel(this);
    auto *title = new QLabel(serverTitle(m_name), this);
    title->setProperty("rank", u"subtitle"_s);
    m_state = new QLabel(this);
    m_run = new QPushButton(this);
    m_run->setObjectName(u"run-"_s + m_name);
    m_run->setAutoDefault(false);
    head->addWidget(m_icon);
    head->addWidget(title);
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_run);
    layout->addLayout(head);
    m_address = new QLabel(this);
    m_address->setProperty("mono", true);
    m_address->setProperty("rank", u"muted"_s);
    m_address->setTextFormat(Qt::PlainText);
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_address);
    m_line = new Sparkline(this);
    layout->addWidget(m_line);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(em(0.2));
    m_requests = linkButton(this);
    m_refusals = linkButton(this);
    m_open = new QLabel(this);
    m_open->setProperty("rank", u"muted"_s);
    numbers->addWidget(m_requests);
    numbers->addWidget(m_refusals);
    numbers->addStretch(1);
    numbers->addWidget(m_open);
    layout->addLayout(numbers);
    m_certificate = linkButton(this);
    auto *last = new QHBoxLayout;
    last->addWidget(m_certificate);
    last->addStretch(1);
    layout->addLayout(last);

    connect(m_run, &QPushButton::clicked, this, &ServerCard::startOrStop);
    connect(m_certificate, &QPushButton::clicked, this, [this] { m_context.navigator.open(u"certificates"_s, m_serial); });
    connect(m_requests, &QPushButton::clicked, this, [this] { m_context.navigator.open(u"audit"_s, u"listener:"_s + m_name); });
    connect(m_refusals, &QPushButton::clicked, this,
            [this] { m_context.navigator.open(u"audit"_s, u"listener:"_s + m_name + u" is:refused"_s); });
}

void ServerCard::setServer(const QJsonObject &server)
{
    const auto listeners = server.value(u"listeners"_s).toArray();
    const bool running = server.value(u"state"_s).toString() == u"running";
    if (!m_known || running != m_running) {
        m_running = running;
        m_known = true;
        showState();
    }
    showAddresses(listeners);
    showCertificate(listeners);
    showNumbers(listeners);
    m_line->setStopped(!running);
}

void ServerCard::showState()
{
    m_icon->setPixmap(icon(u"server"_s, m_running ? Tone::Ok : Tone::Warning).pixmap(em(1)));
    m_state->setText(m_running ? tr("running") : tr("stopped"));
    auto palette = m_state->palette();
    palette.setColor(QPalette::WindowText, colour(m_running ? Tone::Ok : Tone::Warning, this->palette()));
    m_state->setPalette(palette);
    m_run->setText(m_running ? tr("Stop...") : tr("Start"));
    m_run->setIcon(icon(m_running ? u"stop"_s : u"play"_s));
    m_run->setAccessibleName((m_running ? tr("Stop %1") : tr("Start %1")).arg(serverTitle(m_name)));
}

void ServerCard::showAddresses(const QJsonArray &listeners)
{
    QStringList lines;
    QStringList more;
    for (const auto &value : listeners) {
        const auto listener = value.toObject();
        lines << listener.value(u"origin"_s).toString();
        const auto since = timeOf(listener.value(u"since"_s));
        if (since.isValid())
            more << tr("%1 since %2").arg(listener.value(u"name"_s).toString(), absoluteTime(since));
    }
    const auto text = lines.join(u'\n');
    if (m_addresses != text) {
        m_addresses = text;
        m_address->setText(text);
    }
    m_address->setToolTip(more.join(u'\n'));
}

void ServerCard::showCertificate(const QJsonArray &listeners)
{
    // The one that ends first speaks for the server.
    auto days = std::numeric_limits<qint64>::max();
    QString serial;
    QString until;
    bool revoked = false;
    for (const auto &value : listeners) {
        const auto certificate = value.toObject().value(u"certificate"_s).toObject();
        if (certificate.isEmpty())
            continue;
        revoked = revoked || certificate.value(u"revoked"_s).toBool();
        if (certificate.value(u"days"_s).toInteger() >= days)
            continue;
        days = certificate.value(u"days"_s).toInteger();
        serial = certificate.value(u"serial"_s).toString();
        until = absoluteTime(timeOf(certificate.value(u"notAfter"_s)));
    }
    m_serial = serial;
    m_certificate->setVisible(true);
    QString text;
    if (serial.isEmpty())
        text = tr("No certificate: plain HTTP");
    else if (revoked)
        text = tr("Certificate is revoked");
    else if (days < 0)
        text = tr("Certificate has ended");
    else
        text = tr("Certificate: %n day(s) left", nullptr, static_cast<int>(days));
    setText(m_certificate, text, serverTitle(m_name) + u": "_s + text);
    m_certificate->setEnabled(!serial.isEmpty() && m_context.navigator.knows(u"certificates"_s));
    m_certificate->setToolTip(serial.isEmpty() ? QString() : tr("Serial %1, ends %2").arg(serial, until));
}

void ServerCard::showNumbers(const QJsonArray &listeners)
{
    const auto requests = minutesOf(listeners, u"requests"_s);
    const auto refusals = minutesOf(listeners, u"refusals"_s);
    if (requests != m_line->requests() || refusals != m_line->refusals())
        m_line->setSeries(requests, refusals);
    qint64 open = 0;
    for (const auto &value : listeners)
        open += value.toObject().value(u"open"_s).toInteger();
    const auto last = [](const QVector<double> &series) { return series.isEmpty() ? 0 : static_cast<int>(series.back()); };
    setText(m_requests, tr("%n request(s)/min", nullptr, last(requests)),
            tr("%1: %n request(s) this minute", nullptr, last(requests)).arg(serverTitle(m_name)));
    setText(m_refusals, tr("%n refused", nullptr, last(refusals)),
            tr("%1: %n refused this minute", nullptr, last(refusals)).arg(serverTitle(m_name)));
    const bool audit = m_context.navigator.knows(u"audit"_s);
    m_requests->setEnabled(audit);
    m_refusals->setEnabled(audit);
    m_open->setText(tr("%n open", "connections", static_cast<int>(open)));
    m_open->setToolTip(tr("%n open connection(s)", nullptr, static_cast<int>(open)));
}

void ServerCard::startOrStop()
{
    const auto title = serverTitle(m_name);
    if (!m_running) {
        m_context.changes.run({tr("%1 is started").arg(title), {{u"server.start"_s, {{u"server"_s, m_name}}}}, {}}, this);
        return;
    }
    FormSpec spec{u"server.stop"_s,
                  tr("Stop %1").arg(title),
                  tr("Stop server"),
                  {{u"stayStopped"_s, tr("Stopped also after the next start of the site")}},
                  {{u"server"_s, m_name}},
                  {},
                  tr("New connections are refused; running requests have three seconds to end. Clients cannot use the server until it is "
                     "started again.")};
    FormDialog::start(m_context, this, std::move(spec), [this, title](const QJsonObject &) {
        m_context.changes.record({tr("%1 is stopped").arg(title),
                                  {{u"server.stop"_s, {{u"server"_s, m_name}}}},
                                  {{u"server.start"_s, {{u"server"_s, m_name}}}}});
    });
}

void ServerCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_known && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        showState();
}

} // namespace seal::ui
