#include "ui/pages/live_flows_page.h"

#include "core/base/trace.h"
#include "ui/filter_bar.h"
#include "ui/icons.h"
#include "ui/ladder/ladder_model.h"
#include "ui/ladder/ladder_view.h"
#include "ui/ladder/ladder_widget.h"
#include "ui/metrics.h"
#include "ui/row_model.h"
#include "ui/table_view.h"
#include "ui/toast.h"
#include "ui/view_settings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QResizeEvent>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kLeaseSeconds = 30;
constexpr int kRenewMs = 10'000;
constexpr int kPage = 1000;

FilterVocabulary vocabulary()
{
    FilterVocabulary words;
    for (const auto &column : liveColumns())
        words.fields.emplace_back(column.name, column.title);
    for (const auto &flag : liveFlags())
        words.flags.emplace_back(flag.name, flag.title);
    return words;
}

} // namespace

PageInfo LiveFlowsPage::describe() { return {u"live-flows"_s, u"observe"_s, tr("Live flows"), u"live"_s, u"flows"_s}; }

LiveFlowsPage::LiveFlowsPage(Context &context, QWidget *parent) : Page(context, describe(), parent), m_ask(context.backend, this)
{
    setHeader(buildHeader());
    buildContent();
    addCommands();
    setEmptyState({tr("Nothing passes the servers"),
                   tr("As soon as a client logs in or asks for a key, its messages and the servers' checks appear here. To see some now, run a flow in the lab."),
                   {u"live.lab"_s}});
    m_lease.setInterval(kRenewMs);
    connect(&m_lease, &QTimer::timeout, this, &LiveFlowsPage::watch);
    m_subscription = context.backend.subscribe(this, [this](const api::Event &event) {
        if (event.kind == u"trace" && isVisible())
            pull();
    });
    updateStatus();
    updateCommands();
}

LiveFlowsPage::~LiveFlowsPage() = default;

QWidget *LiveFlowsPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins({});
    auto *title = new QLabel(info().title, header);
    title->setProperty("rank", u"title"_s);
    m_bar = new QToolBar(header);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filterBar = new FilterBar(vocabulary(), context().settings, info().id, header);
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addSpacing(em(0.6));
    top->addWidget(m_bar, 1);
    layout->addLayout(top);
    layout->addWidget(m_filterBar);
    connect(m_filterBar, &FilterBar::filterChanged, this, &LiveFlowsPage::applyFilter);
    return header;
}

void LiveFlowsPage::buildContent()
{
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    auto *list = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.2));
    m_rows = new RowModel(liveColumns(), u"correlation"_s, this);
    m_table = new TableView(*m_rows, context().settings, info().id, list);
    m_table->setAccessibleName(tr("Flows"));
    m_status = new QLabel(list);
    m_status->setProperty("rank", u"muted"_s);
    m_status->setWordWrap(true);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_status);
    m_ladder = new LadderWidget(*this, m_splitter);
    m_ladder->setPlaceholder(tr("Select a flow to see its messages and checks."));
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_ladder);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({em(30), em(46)});
    m_splitter->restoreState(context().settings.get(u"splitters/live"_s).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { context().settings.set(u"splitters/live"_s, m_splitter->saveState()); });
    connect(&context().settings, &ViewSettings::layoutReset, this, [this] { m_splitter->setSizes({em(30), em(46)}); });
    connect(m_table, &TableView::rowSelectionChanged, this, &LiveFlowsPage::selectionChanged);
    setContent(m_splitter);
    setFocusProxy(m_table);
}

void LiveFlowsPage::addCommands()
{
    m_pause = addCommand({u"live.pause"_s, tr("Pause"), u"pause"_s, QKeySequence(u"Ctrl+Shift+Space"_s), {}, tr("The picture stays as it is; what comes is shown later")},
                         [this] { setPaused(!m_paused); });
    m_clear = addCommand({u"live.clear"_s, tr("Clear"), u"delete"_s, {}, {}, tr("Takes the flows off this page; the audit log keeps its records")}, [this] { clear(); });
    m_audit = addCommand({u"live.audit"_s, tr("Find its audit records"), u"audit"_s, {}, {}, tr("Opens the audit log with the records of this flow")}, [this] {
        if (!context().navigator.open(u"audit"_s, QString(u"correlation:"_s + m_shown)))
            context().toasts.fail({Errc::Unavailable, tr("This window has no page for the audit log"), tr("Use: sealdeskd audit list --filter %1").arg(m_shown)});
    });
    auto *lab = addCommand({u"live.lab"_s, tr("Open the flow lab"), u"flow"_s, {}, {}, {}}, [this] { context().navigator.open(u"flowlab"_s); });
    m_bar->addActions({m_pause, m_clear, m_audit});
    m_bar->addSeparator();
    m_bar->addAction(lab);
    m_table->setRowActions({m_audit});
}

void LiveFlowsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    watch();
    m_lease.start();
}

void LiveFlowsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_lease.stop(); // the servers stop soon when nobody asks again
}

void LiveFlowsPage::watch()
{
    setBusy(m_cursor < 0); // later on it only stays what it is
    callBackend(context().backend, this, u"trace.watch"_s, {{u"seconds"_s, kLeaseSeconds}}, [this](const api::Reply &reply) {
        setBusy(false);
        if (!reply.ok())
            return showError(*reply.failure);
        clearError();
        if (m_droppedBase < 0)
            m_droppedBase = reply.value.toObject().value(u"dropped"_s).toInteger();
        if (m_cursor < 0)
            m_cursor = 0; // what is kept from before is worth seeing too
        pull();
    });
}

void LiveFlowsPage::refresh() { pull(); }

void LiveFlowsPage::pull()
{
    if (m_paused || m_cursor < 0)
        return;
    if (m_ask.busy()) {
        m_more = true;
        return;
    }
    m_ask.ask(u"trace.list"_s, {{u"after"_s, QString::number(m_cursor)}, {u"limit"_s, kPage}}, [this](const api::Reply &reply) {
        if (!reply.ok())
            return showError(*reply.failure);
        take(reply.value.toObject());
        if (std::exchange(m_more, false) || reply.value.toObject().contains(u"next"_s))
            QTimer::singleShot(0, this, &LiveFlowsPage::pull);
    });
}

void LiveFlowsPage::take(const QJsonObject &answer)
{
    const auto items = answer.value(u"items"_s).toArray();
    const auto last = answer.value(u"sequence"_s).toInteger();
    qint64 lost = 0;
    if (!items.isEmpty()) {
        // Numbers begin at 1: a first number that is no neighbour tells of steps that were gone before we asked.
        const auto first = items.first().toObject().value(u"sequence"_s).toInteger();
        lost = m_cursor > 0 ? first - m_cursor - 1 : 0;
        m_cursor = items.last().toObject().value(u"sequence"_s).toInteger();
    } else if (last < m_cursor) {
        m_cursor = 0; // the servers were started anew
        m_droppedBase = 0;
    }
    m_dropped += lost;
    if (const auto dropped = answer.value(u"dropped"_s).toInteger(); dropped > m_droppedBase) {
        m_dropped += dropped - m_droppedBase;
        m_droppedBase = dropped;
    }
    const auto shown = m_shown;
    const auto changed = m_live.take(items);
    if (!changed.isEmpty())
        showRows();
    if (shown == m_shown && changed.contains(m_shown))
        growLadder();
    updateStatus();
    updateEmptiness();
    updateCommands();
}

void LiveFlowsPage::growLadder()
{
    const auto &steps = *m_live.steps(m_shown);
    const auto here = static_cast<std::size_t>(m_ladder->model().total());
    if (steps.size() >= here)
        m_ladder->model().append({steps.begin() + static_cast<std::ptrdiff_t>(here), steps.end()});
    else
        m_ladder->model().setSteps(steps); // it was forgotten, and began anew
}

void LiveFlowsPage::showRows()
{
    m_rows->setRows(m_live.rows());
    if (m_shown.isEmpty() && m_table->proxy().rowCount() > 0)
        m_table->setCurrentIndex(m_table->proxy().index(0, 0));
}

void LiveFlowsPage::setPaused(bool paused)
{
    m_paused = paused;
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(icon(paused ? u"play"_s : u"pause"_s));
    updateStatus();
    pull();
}

void LiveFlowsPage::clear()
{
    m_live.clear();
    m_shown.clear();
    m_dropped = 0;
    m_rows->setRows({});
    m_ladder->model().clear();
    updateStatus();
    updateEmptiness();
    updateCommands();
}

void LiveFlowsPage::setFilter(const QString &filter) { m_filterBar->setText(filter); }
QString LiveFlowsPage::filter() const { return m_filterBar->text(); }
QWidget *LiveFlowsPage::filterWidget() const { return m_filterBar->edit(); }
QList<QWidget *> LiveFlowsPage::panes() const { return QList<QWidget *>{m_filterBar->edit(), m_table} + m_ladder->panes(); }

void LiveFlowsPage::applyFilter()
{
    // A record of the audit log names one request; here it stands for its flow.
    auto terms = m_filterBar->terms();
    for (auto &term : terms) {
        if (term.field == u"correlation")
            term.value = QString::fromStdString(std::string(flowOf(term.value.toStdString())));
    }
    RowFilter filter(std::move(terms), &m_rows->columns(), &m_flags);
    const auto unknown = filter.unknown();
    m_filterBar->setProblem(unknown.isEmpty() ? QString() : tr("There is no field or flag called %1").arg(unknown.join(u", "_s)));
    m_table->proxy().setFilter(std::move(filter));
    if (m_table->proxy().rowCount() > 0 && m_table->selectedKeys().isEmpty())
        m_table->setCurrentIndex(m_table->proxy().index(0, 0));
    updateEmptiness();
    updateStatus();
    Q_EMIT placeChanged();
}

void LiveFlowsPage::selectionChanged()
{
    const auto flow = m_table->currentObject().value(u"correlation"_s).toString();
    if (flow == m_shown || flow.isEmpty())
        return;
    m_shown = flow;
    const auto *steps = m_live.steps(flow);
    m_ladder->model().setSteps(steps == nullptr ? std::vector<Step>() : *steps);
    m_ladder->setFacts({m_table->currentObject().value(u"what"_s).toString(), flow, {}, context().site.demo}, u"flow-"_s + flow);
    updateCommands();
}

void LiveFlowsPage::updateEmptiness()
{
    if (m_live.flowCount() == 0)
        showEmpty(true);
    else if (m_table->proxy().rowCount() == 0)
        showNothingFound(filter(), [this] { m_filterBar->clear(); });
    else
        showEmpty(false);
}

QString LiveFlowsPage::statusText() const { return m_status->text(); }

void LiveFlowsPage::updateStatus()
{
    const QLocale locale;
    QStringList parts{m_paused ? tr("Paused") : tr("Live")};
    parts << tr("%n flow(s)", nullptr, m_live.flowCount()) << tr("%n step(s)", nullptr, m_live.stepCount());
    if (m_dropped > 0)
        parts << tr("%n step(s) came too fast and are not shown", nullptr, static_cast<int>(m_dropped));
    m_status->setText(parts.join(u" \u00b7 "_s));
    auto palette = this->palette();
    palette.setColor(QPalette::WindowText, colour(m_dropped > 0 ? Tone::Warning : Tone::Muted, palette));
    m_status->setPalette(palette);
}

void LiveFlowsPage::updateCommands()
{
    const bool any = m_live.flowCount() > 0;
    ActionCollection::setEnabled(m_clear, any, tr("There is nothing to clear"));
    ActionCollection::setEnabled(m_audit, !m_shown.isEmpty(), tr("Select a flow first"));
}

void LiveFlowsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_status != nullptr)
        updateStatus(); // tones are those of the palette
}

void LiveFlowsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(event->size().width() < kStackBelow ? Qt::Vertical : Qt::Horizontal);
}

} // namespace seal::ui
