#include "ui/status_line.h"

#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/server_names.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QMap>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kMostServers = 6;

} // namespace

StatusLine::StatusLine(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"statusLine"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(em(0.7), em(0.2), em(0.7), em(0.2));
    layout->setSpacing(em(0.9));
    m_servers = new QHBoxLayout;
    m_servers->setSpacing(em(0.9));
    layout->addLayout(m_servers);
    layout->addStretch(1);
    m_jobs = new QLabel(this);
    m_chainSign = new IconLabel(0.85, this);
    m_chain = new QLabel(this);
    m_time = new QLabel(this);
    layout->addWidget(m_jobs);
    auto *chain = new QHBoxLayout;
    chain->setSpacing(em(0.3));
    chain->addWidget(m_chainSign);
    chain->addWidget(m_chain);
    layout->addLayout(chain);
    layout->addWidget(m_time);
    const auto tick = [this] { m_time->setText(QDateTime::currentDateTimeUtc().toString(u"HH:mm:ss 'UTC'"_s)); };
    connect(&m_clock, &QTimer::timeout, this, tick);
    m_clock.start(1000);
    tick();
    m_jobs->hide();
    setChain(tr("log chain not checked yet"), true);
}

void StatusLine::setStatus(const QJsonObject &status)
{
    while (auto *item = m_servers->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    struct Server
    {
        QStringList origins;
        int port = -1;
        bool on = false;
    };
    QStringList order;
    QMap<QString, Server> servers;
    for (const auto &value : status.value(u"listeners"_s).toArray()) {
        const auto listener = value.toObject();
        const auto name = serverTitle(listener.value(u"name"_s).toString());
        const auto origin = listener.value(u"origin"_s).toString();
        if (!order.contains(name))
            order << name;
        servers[name].origins << origin;
        servers[name].on = servers[name].on || listener.value(u"listening"_s).toBool(true);
        if (servers[name].port < 0)
            servers[name].port = QUrl(origin).port();
    }
    if (order.isEmpty()) {
        auto *none = new QLabel(status.value(u"running"_s).toBool() ? tr("no listener") : tr("servers stopped"), this);
        m_servers->addWidget(none);
        return;
    }
    for (const auto &name : order.mid(0, kMostServers)) {
        const bool on = servers[name].on;
        auto *sign = new IconLabel(0.85, this);
        sign->setIcon(icon(u"server"_s, on ? Tone::Ok : Tone::Warning));
        auto *label = new QLabel((on ? tr("%1 :%2 on") : tr("%1 :%2 off")).arg(name).arg(servers[name].port), this);
        label->setToolTip(servers[name].origins.join(u'\n'));
        auto *pair = new QWidget(this);
        auto *inner = new QHBoxLayout(pair);
        inner->setContentsMargins({});
        inner->setSpacing(em(0.3));
        inner->addWidget(sign);
        inner->addWidget(label);
        m_servers->addWidget(pair);
    }
}

void StatusLine::setChain(const QString &words, bool good)
{
    m_chainSign->setIcon(icon(good ? u"shield"_s : u"warning"_s, good ? Tone::Ok : Tone::Danger));
    m_chain->setText(words);
}

void StatusLine::setJobs(int running)
{
    m_jobs->setVisible(running > 0);
    m_jobs->setText(tr("%n job(s) running", nullptr, running));
}

} // namespace seal::ui
