#include "ui/status_line.h"

#include "ui/icons.h"
#include "ui/metrics.h"

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

/// "simS.https" and "simS.mtls" are one server: SIM-S.
QString serverName(const QString &listener)
{
    const auto key = listener.section(u'.', 0, 0);
    static const QMap<QString, QString> kNames{{u"simS"_s, u"SIM-S"_s},     {u"skmS"_s, u"SKM-S"_s}, {u"sgmS"_s, u"SGM-S"_s},
                                               {u"slmS"_s, u"SLM-S"_s},     {u"sealddS"_s, u"SEALDD-S"_s}, {u"ccf"_s, u"CCF"_s},
                                               {u"ca"_s, u"CA"_s},          {u"ops"_s, u"OPS"_s}};
    return kNames.value(key, key);
}

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
    m_chainSign = new QLabel(this);
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
    };
    QStringList order;
    QMap<QString, Server> servers;
    for (const auto &value : status.value(u"listeners"_s).toArray()) {
        const auto listener = value.toObject();
        const auto name = serverName(listener.value(u"name"_s).toString());
        const auto origin = listener.value(u"origin"_s).toString();
        if (!order.contains(name))
            order << name;
        servers[name].origins << origin;
        if (servers[name].port < 0)
            servers[name].port = QUrl(origin).port();
    }
    if (order.isEmpty()) {
        auto *none = new QLabel(status.value(u"running"_s).toBool() ? tr("no listener") : tr("servers stopped"), this);
        m_servers->addWidget(none);
        return;
    }
    for (const auto &name : order.mid(0, kMostServers)) {
        auto *sign = new QLabel(this);
        sign->setPixmap(icon(u"server"_s, Tone::Ok).pixmap(em(0.85)));
        auto *label = new QLabel(tr("%1 :%2 on").arg(name).arg(servers[name].port), this);
        label->setToolTip(servers[name].origins.join(u'\n'));
        m_servers->addWidget(sign);
        m_servers->addWidget(label);
    }
}

void StatusLine::setChain(const QString &words, bool good)
{
    m_chainSign->setPixmap(icon(good ? u"shield"_s : u"warning"_s, good ? Tone::Muted : Tone::Danger).pixmap(em(0.85)));
    m_chain->setText(words);
}

void StatusLine::setJobs(int running)
{
    m_jobs->setVisible(running > 0);
    m_jobs->setText(tr("%n job(s) running", nullptr, running));
}

} // namespace seal::ui
