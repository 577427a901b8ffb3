// The step about host names and ports.
#include "ui/start/wizard_steps.h"

#include "ui/icons.h"
#include "ui/metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {
constexpr int kTypingMs = 250;
constexpr int kLookAgainMs = 3000;
constexpr int kDefaultBase = 9443;
constexpr int kHighestBase = 65535 - 17;
} // namespace

ServersStep::ServersStep(SiteOpener &opener, QWidget *parent)
    : WizardStep(tr("Servers"),
                 tr("Tokens and certificates carry the first name and the port: both stay as they are, so choose the name that clients will use."),
                 parent),
      m_opener(opener)
{
    buildNames();
    body()->addSpacing(em(0.4));
    buildPorts();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kTypingMs);
    m_again.setInterval(kLookAgainMs);
    connect(&m_delay, &QTimer::timeout, this, &ServersStep::check);
    connect(&m_again, &QTimer::timeout, this, &ServersStep::check);
}

void ServersStep::buildNames()
{
    m_onlyHere = new QRadioButton(tr("This machine only (localhost)"), this);
    m_byNames = new QRadioButton(tr("Other machines too, by these names or addresses"), this);
    m_onlyHere->setChecked(true);
    m_names = new QLineEdit(this);
    m_names->setAccessibleName(tr("Names or addresses of the servers"));
    m_names->setPlaceholderText(u"seal.example.org, 192.0.2.10"_s);
    m_names->setLayoutDirection(Qt::LeftToRight);
    m_names->setEnabled(false);
    m_nameRemark = new QLabel(tr("The first is the issuer's name."), this);
    m_nameRemark->setWordWrap(true);
    m_nameRemark->setProperty("rank", u"muted"_s);
    auto *indented = new QVBoxLayout;
    indented->setContentsMargins(em(1.4), 0, 0, 0);
    indented->addWidget(m_names);
    indented->addWidget(m_nameRemark);
    body()->addWidget(m_onlyHere);
    body()->addWidget(m_byNames);
    body()->addLayout(indented);
    connect(m_byNames, &QRadioButton::toggled, this, [this](bool on) {
        m_names->setEnabled(on);
        checkSoon();
    });
    connect(m_names, &QLineEdit::textChanged, this, [this] {
        const auto problem = hostProblem();
        const bool wrong = !problem.isEmpty() && !hosts().isEmpty();
        setRemark(m_nameRemark, wrong ? problem : tr("The first is the issuer's name."), wrong);
        Q_EMIT changed();
    });
}

void ServersStep::buildPorts()
{
    m_base = new QSpinBox(this);
    m_base->setRange(1, kHighestBase);
    m_base->setValue(kDefaultBase);
    m_base->setGroupSeparatorShown(false);
    m_base->setAccessibleName(tr("First port"));
    m_suggest = new QPushButton(this);
    m_suggest->hide();
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("First port"), this);
    label->setBuddy(m_base);
    row->addWidget(label);
    row->addWidget(m_base);
    row->addWidget(m_suggest);
    row->addStretch(1);
    m_ports = new QTreeWidget(this);
    m_ports->setAccessibleName(tr("Ports of the servers"));
    m_ports->setColumnCount(3);
    m_ports->setHeaderLabels({tr("Server"), tr("Port"), tr("State")});
    m_ports->setRootIsDecorated(false);
    m_ports->setSelectionMode(QAbstractItemView::NoSelection);
    m_ports->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ports->setMinimumHeight(em(9.5));
    m_portRemark = new QLabel(this);
    m_portRemark->setWordWrap(true);
    m_portRemark->setProperty("rank", u"muted"_s);
    body()->addLayout(row);
    body()->addWidget(m_ports, 1);
    body()->addWidget(m_portRemark);
    connect(m_base, &QSpinBox::valueChanged, this, &ServersStep::checkSoon);
    connect(m_suggest, &QPushButton::clicked, this, [this] { m_base->setValue(m_suggest->property("base").toInt()); });
}

void ServersStep::enter(const NewSite &site)
{
    if (site.portBase > 0)
        m_base->setValue(site.portBase);
    // What was typed stays as it is where it says the same.
    if (site.hosts != hosts()) {
        (site.hosts.isEmpty() ? m_onlyHere : m_byNames)->setChecked(true);
        if (!site.hosts.isEmpty())
            m_names->setText(site.hosts.join(u", "_s));
    }
    check();
    m_again.start();
}

void ServersStep::hideEvent(QHideEvent *event)
{
    m_again.stop();
    WizardStep::hideEvent(event);
}

QStringList ServersStep::hosts() const
{
    static const QRegularExpression gaps(u"[\\s,;]+"_s);
    return m_byNames->isChecked() ? m_names->text().split(gaps, Qt::SkipEmptyParts) : QStringList();
}

QString ServersStep::hostProblem() const
{
    const auto all = hosts();
    if (m_byNames->isChecked() && all.isEmpty())
        return tr("Type at least one name or address");
    for (const auto &host : all) {
        if (const auto problem = m_opener.checkHost(host))
            return problem->text();
    }
    return {};
}

void ServersStep::checkSoon()
{
    m_checkedBase = 0;
    m_delay.start();
    Q_EMIT changed();
}

void ServersStep::check()
{
    const auto base = m_base->value();
    const bool everywhere = m_byNames->isChecked();
    m_opener.checkPorts(base, everywhere, this, [this, base, everywhere](const PortReport &report) {
        // A port that is free here may be taken at another address.
        if (base == m_base->value() && everywhere == m_byNames->isChecked())
            take(base, report);
    });
}

void ServersStep::take(int base, const PortReport &report)
{
    m_checkedBase = base;
    m_ports->clear();
    int taken = 0;
    for (const auto &port : report.ports) {
        auto *item = new QTreeWidgetItem(m_ports, {port.server, QString::number(port.port), port.free ? tr("Free") : tr("Taken by another program")});
        item->setIcon(2, port.free ? icon(u"check"_s, Tone::Ok) : icon(u"warning"_s, Tone::Danger));
        taken += port.free ? 0 : 1;
    }
    if (report.ports.isEmpty())
        m_portProblem = tr("There is no room for all ports above %1").arg(base);
    else
        m_portProblem = taken > 0 ? tr("%n port(s) are taken", nullptr, taken) : QString();
    setRemark(m_portRemark, m_portProblem.isEmpty() ? tr("All ports are free now.") : tr("%1. Stop the program that has them, or choose others.").arg(m_portProblem),
              !m_portProblem.isEmpty());
    m_suggest->setVisible(!m_portProblem.isEmpty() && report.suggestedBase > 0);
    m_suggest->setText(tr("Use %1").arg(report.suggestedBase));
    m_suggest->setProperty("base", report.suggestedBase);
    Q_EMIT changed();
}

QString ServersStep::problem() const
{
    if (const auto host = hostProblem(); !host.isEmpty())
        return host;
    if (m_checkedBase != m_base->value())
        return tr("The ports are being looked at");
    return m_portProblem;
}

void ServersStep::store(NewSite &site) const
{
    site.hosts = hosts();
    site.portBase = m_base->value();
}

} // namespace seal::ui
