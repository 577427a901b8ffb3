#include "ui/pages/overview_page.h"

#include "ui/columns.h"
#include "ui/event_titles.h"
#include "ui/expiry_timeline.h"
#include "ui/icons.h"
#include "ui/item_list.h"
#include "ui/metrics.h"
#include "ui/pages/overview_texts.h"
#include "ui/pages/server_card.h"
#include "ui/server_names.h"
#include "ui/undo.h"
#include "ui/why_view.h"

#include <QDateTime>
#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kInterval = 3000;   ///< milliseconds
constexpr int kMostEnding = 6;    ///< lines under the timeline
constexpr qreal kCardWidth = 19;  ///< font heights that a server card needs

Item timedItem(const QString &iconName, Tone tone, const QString &text, const QJsonObject &record, const QString &more)
{
    const auto at = timeOf(record.value(u"at"_s));
    Item item{iconName, tone, text};
    item.detail = relativeTime(at, QDateTime::currentDateTimeUtc());
    if (!more.isEmpty())
        item.detail = more + u" \u00b7 "_s + item.detail;
    item.tooltip = absoluteTime(at);
    return item;
}

} // namespace

PageInfo OverviewPage::describe() { return {u"overview"_s, u"overview"_s, tr("Overview"), u"overview"_s, u"overview"_s}; }

OverviewPage::OverviewPage(Context &context, QWidget *parent) : Page(context, describe(), parent), m_question(context.backend, this)
{
    buildHeader();
    buildBody();
    buildCards();
    linkCards();
    arrange();
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_question.busy())
            ask(true);
    });
    addCommand({u"overview.refresh"_s, tr("Refresh overview"), u"refresh"_s, QKeySequence::Refresh}, [this] { refresh(); });
}

void OverviewPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *head = new QHBoxLayout(header);
    head->setContentsMargins({});
    head->setSpacing(em(0.4));
    m_summaryIcon = new QLabel(header);
    m_summary = new QLabel(header);
    m_summary->setObjectName(u"overviewSummary"_s);
    m_summary->setProperty("rank", u"title"_s);
    m_summary->setWordWrap(true);
    m_chain = new QLabel(header);
    m_chain->setProperty("rank", u"muted"_s);
    head->addWidget(m_summaryIcon);
    head->addWidget(m_summary, 1);
    head->addWidget(m_chain);
    setHeader(header);
}

void OverviewPage::buildBody()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setObjectName(u"pageScroll"_s);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Overview of the site"));
    m_body = new QWidget(m_scroll);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins({});
    body->setSpacing(em(0.7));
    m_noServers = new QLabel(tr("The servers of this site do not run."), m_body);
    m_noServers->setWordWrap(true);
    m_noServers->hide();
    m_serverGrid = new QGridLayout;
    m_serverGrid->setSpacing(em(0.7));
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight);
    m_sides->setSpacing(em(0.7));
    body->addWidget(m_noServers);
    body->addLayout(m_serverGrid);
    body->addLayout(m_sides);
    body->addStretch(1);
    m_scroll->setWidget(m_body);
    setContent(m_scroll);
    setFocusProxy(m_scroll);
}

void OverviewPage::buildCards()
{
    m_attention = new Card(tr("Needs attention"), m_body);
    m_refusals = new Card(tr("Recent refusals"), m_body);
    m_steps = new Card(tr("Set up this site"), m_body);
    m_expiry = new Card(tr("Ends within 90 days"), m_body);
    m_changes = new Card(tr("Last changes"), m_body);
    m_refusals->setProperty("place", u"refusals"_s);
    m_attention->setProperty("place", u"attention"_s);
    m_timeline = new ExpiryTimeline(m_expiry);
    m_expiry->addWidget(m_timeline);
    for (const auto &cards : {QList<Card *>{m_attention, m_refusals}, QList<Card *>{m_steps, m_expiry, m_changes}}) {
        auto *side = new QVBoxLayout;
        side->setSpacing(em(0.7));
        for (auto *card : cards) {
            (void)card->list(); // made now, so that it stands below what else is in the card
            side->addWidget(card);
        }
        side->addStretch(1);
        m_sides->addLayout(side, 1);
    }
}

void OverviewPage::linkCards()
{
    if (!context().navigator.knows(u"audit"_s))
        return;
    const auto link = [this](Card *card, const QString &filter) {
        card->setLink(tr("Show all"), [this, filter] { context().navigator.open(u"audit"_s, filter); });
    };
    link(m_refusals, u"is:refused"_s);
    link(m_changes, u"is:admin"_s);
}

QList<QWidget *> OverviewPage::panes() const { return {m_scroll}; }

void OverviewPage::refresh() { ask(false); }

void OverviewPage::ask(bool again)
{
    if (!again)
        setBusy(true);
    m_question.ask(u"site.overview"_s, {}, [this](const api::Reply &reply) {
        setBusy(false);
        if (!reply.ok()) {
            showError(*reply.failure);
            return;
        }
        clearError();
        show(reply.value.toObject());
    });
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_timer.start();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_timer.stop();
}

void OverviewPage::show(const QJsonObject &overview)
{
    m_overview = overview;
    m_loaded = true;
    showServers(overview.value(u"servers"_s).toArray());
    showAttention();
    showSteps();
    showExpiry();
    showRefusals();
    showChanges();
    showSummary();
    arrange();
}

ServerCard *OverviewPage::serverCard(const QString &name) const
{
    for (auto *card : m_servers) {
        if (card->name() == name)
            return card;
    }
    return nullptr;
}

void OverviewPage::showServers(const QJsonArray &servers)
{
    m_noServers->setVisible(servers.isEmpty());
    std::vector<ServerCard *> kept;
    for (const auto &value : servers) {
        const auto server = value.toObject();
        const auto name = server.value(u"name"_s).toString();
        auto *card = serverCard(name);
        if (card == nullptr)
            card = new ServerCard(context(), name, m_body);
        card->setServer(server);
        kept.push_back(card);
    }
    if (kept == m_servers)
        return;
    for (auto *old : m_servers) {
        if (std::find(kept.begin(), kept.end(), old) == kept.end())
            old->deleteLater();
    }
    m_servers = std::move(kept);
    m_columns = 0; // arranged anew
}

void OverviewPage::showSummary()
{
    int urgent = 0;
    const auto attention = m_overview.value(u"attention"_s).toArray();
    for (const auto &item : attention)
        urgent += attentionTone(item.toObject()) != Tone::Info ? 1 : 0;
    m_summary->setText(urgent == 0 ? tr("All is well") : tr("%n thing(s) need attention", nullptr, urgent));
    m_summaryIcon->setPixmap(icon(urgent == 0 ? u"enable"_s : u"warning"_s, urgent == 0 ? Tone::Ok : Tone::Warning).pixmap(em(1.2)));
    const auto chain = m_overview.value(u"chain"_s).toObject();
    m_chain->setText(chain.value(u"endIntact"_s).toBool()
                         ? tr("Audit log: %n record(s), end in order", nullptr, static_cast<int>(chain.value(u"records"_s).toInteger()))
                         : tr("Audit log: not in order"));
}

void OverviewPage::showAttention()
{
    std::vector<Item> items;
    const auto attention = m_overview.value(u"attention"_s).toArray();
    for (const auto &value : attention) {
        const auto row = value.toObject();
        const auto tone = attentionTone(row);
        Item item{tone == Tone::Info ? u"info"_s : u"warning"_s, tone, attentionText(row)};
        const auto action = row.value(u"action"_s).toObject();
        // A page that this console does not have is read about.
        const bool reachable = action.value(u"id"_s).toString() != u"open" || context().navigator.knows(row.value(u"page"_s).toString());
        if (reachable) {
            item.button = attentionVerb(row);
            item.press = [this, row] { act(row); };
        } else {
            item.button = tr("Read");
            item.press = [this] { context().navigator.showHelp(u"overview"_s); };
        }
        items.push_back(std::move(item));
    }
    m_attention->list().setItems(items, tr("Nothing needs attention."));
}

void OverviewPage::act(const QJsonObject &attention)
{
    const auto action = attention.value(u"action"_s).toObject();
    const auto id = action.value(u"id"_s).toString();
    if (id == u"start-server") {
        const auto server = action.value(u"server"_s).toString();
        context().changes.run({tr("%1 is started").arg(serverTitle(server)),
                               {{u"server.start"_s, {{u"server"_s, server}}}},
                               {}},
                              this, [this](const api::Reply &) { refresh(); });
    } else if (id == u"open") {
        context().navigator.open(attention.value(u"page"_s).toString(), attention.value(u"filter"_s).toString());
    } else {
        context().navigator.showHelp(action.value(u"topic"_s).toString());
    }
}

void OverviewPage::showSteps()
{
    std::vector<Item> items;
    int done = 0;
    const auto steps = m_overview.value(u"checklist"_s).toArray();
    const bool counting = m_overview.value(u"counting"_s).toBool();
    for (const auto &value : steps) {
        const auto step = value.toObject();
        const auto texts = stepText(step.value(u"id"_s).toString());
        if (step.value(u"done"_s).toBool()) {
            ++done;
            items.push_back({u"check"_s, Tone::Ok, texts.done});
            continue;
        }
        Item item{u"chevron-right"_s, Tone::Muted, texts.todo};
        const bool page = !texts.page.isEmpty() && context().navigator.knows(texts.page);
        if (page || !texts.help.isEmpty()) {
            item.button = page ? texts.verb : tr("Read");
            item.press = [this, texts, page] {
                if (page)
                    context().navigator.open(texts.page);
                else
                    context().navigator.showHelp(texts.help);
            };
        }
        items.push_back(std::move(item));
    }
    m_steps->setCount(tr("%1 of %2 done").arg(done).arg(steps.size()));
    m_steps->list().setItems(items, {});
    // A long log is searched bit by bit: what was not seen yet may be there, so nobody is told to do it.
    m_steps->setVisible(done < steps.size() && !counting);
}

void OverviewPage::showExpiry()
{
    std::vector<Item> items;
    std::vector<ExpiryTimeline::Mark> marks;
    const auto warnDays = static_cast<int>(m_overview.value(u"warnDays"_s).toInteger(30));
    const auto rows = m_overview.value(u"expiring"_s).toArray();
    for (const auto &value : rows) {
        const auto row = value.toObject();
        const auto days = static_cast<int>(row.value(u"days"_s).toInteger());
        const bool automatic = row.value(u"automatic"_s).toBool();
        const auto page = row.value(u"page"_s).toString();
        const auto filter = row.value(u"filter"_s).toString();
        const bool keys = row.value(u"kind"_s).toString() == u"keys";
        const std::function<void()> press =
            context().navigator.knows(page) ? std::function<void()>([this, page, filter] { context().navigator.open(page, filter); }) : nullptr;
        marks.push_back({days, keys, automatic, expiryText(row), press});
        if (items.size() >= kMostEnding)
            continue;
        Item item{keys ? u"key"_s : u"certificate"_s, automatic || days >= warnDays ? Tone::Muted : Tone::Warning, expiryText(row)};
        item.tooltip = absoluteTime(timeOf(row.value(u"at"_s)));
        if (press) {
            item.button = tr("Show");
            item.press = press;
        }
        items.push_back(std::move(item));
    }
    m_expiry->setCount(rows.size() > kMostEnding ? tr("%1 of %2 shown").arg(kMostEnding).arg(rows.size()) : QString());
    m_timeline->setMarks(std::move(marks), warnDays);
    m_expiry->list().setItems(items, tr("Nothing ends in the next 90 days."));
}

void OverviewPage::showRefusals()
{
    std::vector<Item> items;
    const auto records = m_overview.value(u"refusals"_s).toArray();
    for (const auto &value : records) {
        const auto record = value.toObject();
        auto more = eventTitle(record.value(u"event"_s).toString());
        if (const auto who = whoOf(record); !who.isEmpty())
            more += u" \u00b7 "_s + who;
        if (const auto count = record.value(u"count"_s).toInteger(1); count > 1)
            more += u" \u00b7 "_s + tr("%n time(s)", nullptr, static_cast<int>(count));
        auto item = timedItem(u"cross"_s, Tone::Danger, refusalText(record), record, more);
        item.button = tr("Why?");
        item.press = [this, record] { showWhy(context(), record, this); };
        items.push_back(std::move(item));
    }
    m_refusals->list().setItems(items, tr("Nothing was refused lately."));
}

void OverviewPage::showChanges()
{
    std::vector<Item> items;
    const auto records = m_overview.value(u"changes"_s).toArray();
    for (const auto &value : records) {
        const auto record = value.toObject();
        items.push_back(timedItem(u"edit"_s, Tone::Muted, changeText(record), record, safeText(record.value(u"admin"_s).toString())));
    }
    m_changes->list().setItems(items, tr("No admin has changed anything yet."));
}

void OverviewPage::arrange()
{
    const auto room = m_scroll->viewport()->width();
    m_chain->setVisible(room > em(2 * kCardWidth)); // the status line says it too
    const auto columns = std::max(1, std::min(static_cast<int>(m_servers.size()), room / em(kCardWidth)));
    m_sides->setDirection(room < em(2 * kCardWidth) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (auto *item = m_serverGrid->takeAt(0))
        delete item;
    for (std::size_t i = 0; i < m_servers.size(); ++i) {
        m_serverGrid->addWidget(m_servers[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        m_servers[i]->show();
    }
    for (int i = 0; i < m_serverGrid->columnCount(); ++i)
        m_serverGrid->setColumnStretch(i, i < columns ? 1 : 0);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (m_loaded && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)) {
        showSummary();
        m_columns = 0;
        arrange();
    }
}

} // namespace seal::ui
