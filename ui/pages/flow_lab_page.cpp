#include "ui/pages/flow_lab_page.h"

#include "ui/form.h"
#include "ui/icons.h"
#include "ui/ladder/card_list.h"
#include "ui/ladder/ladder_model.h"
#include "ui/ladder/ladder_view.h"
#include "ui/ladder/ladder_widget.h"
#include "ui/metrics.h"
#include "ui/row_filter.h"
#include "ui/toast.h"
#include "ui/view_settings.h"

#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr qsizetype kMostRuns = 50;

QString text(const QJsonObject &json, QStringView name) { return json.value(name).toString(); }

StateValue stateOf(const QJsonObject &run)
{
    const auto state = text(run, u"state");
    if (state == u"running")
        return {FlowLabPage::tr("Running"), Tone::Info, u"play"_s};
    if (state == u"ok")
        return {FlowLabPage::tr("As expected"), Tone::Ok, u"check"_s};
    if (state == u"stopped")
        return {FlowLabPage::tr("Stopped"), Tone::Muted, u"stop"_s};
    return state.isEmpty() ? StateValue{} : StateValue{FlowLabPage::tr("Not as expected"), Tone::Danger, u"cross"_s};
}

bool isRunning(const QJsonObject &run) { return text(run, u"state") == u"running"; }

QLabel *wrapped(QWidget *parent, const QString &rank = {})
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!rank.isEmpty())
        label->setProperty("rank", rank);
    return label;
}

} // namespace

PageInfo FlowLabPage::describe() { return {u"flowlab"_s, u"lab"_s, tr("Flow lab"), u"flow"_s, u"flows"_s}; }

FlowLabPage::FlowLabPage(Context &context, QWidget *parent)
    : Page(context, describe(), parent), m_askFlows(context.backend, this), m_askRuns(context.backend, this), m_askSteps(context.backend, this)
{
    setHeader(buildHeader());
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildLists());
    m_splitter->addWidget(buildRun());
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({em(16), em(60)});
    m_splitter->restoreState(context.settings.get(u"splitters/flowlab"_s).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { this->context().settings.set(u"splitters/flowlab"_s, m_splitter->saveState()); });
    connect(&context.settings, &ViewSettings::layoutReset, this, [this] { m_splitter->setSizes({em(16), em(60)}); });
    setContent(m_splitter);
    setFocusProxy(m_flowList);
    addCommands();
    setEmptyState({tr("This site has no flows"), tr("A flow is a real client at work against the servers, with every message and check written down. "
                                                    "The program that runs this site is older than this window.")});
    m_subscription = context.backend.subscribe(this, [this](const api::Event &event) { takeEvent(event); });
    connect(&m_askFlows, &Question::busyChanged, this, &Page::setBusy);
    updateHead();
    updateCommands();
}

QWidget *FlowLabPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins({});
    auto *title = new QLabel(info().title, header);
    title->setProperty("rank", u"title"_s);
    m_bar = new QToolBar(header);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout->addWidget(title);
    layout->addSpacing(em(0.6));
    layout->addWidget(m_bar, 1);
    return header;
}

QWidget *FlowLabPage::buildLists()
{
    auto *side = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.25));
    m_flowList = new CardList(side);
    m_flowList->setAccessibleName(tr("Flows"));
    m_runsTitle = new QLabel(tr("Runs of this session"), side);
    m_runsTitle->setProperty("rank", u"muted"_s);
    m_noRuns = wrapped(side, u"muted"_s);
    m_noRuns->setText(tr("None yet. Choose a flow and run it."));
    m_runList = new CardList(side);
    m_runList->setAccessibleName(tr("Runs of this session"));
    layout->addWidget(m_flowList, 2);
    layout->addSpacing(em(0.3));
    layout->addWidget(m_runsTitle);
    layout->addWidget(m_noRuns);
    layout->addWidget(m_runList, 3);
    layout->addStretch(0);
    connect(m_flowList, &CardList::keyChosen, this, &FlowLabPage::chooseFlow);
    connect(m_flowList, &QAbstractItemView::activated, this, [this] { m_run->trigger(); });
    connect(m_runList, &CardList::keyChosen, this, &FlowLabPage::showRun);
    return side;
}

QWidget *FlowLabPage::buildRun()
{
    auto *side = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.3));
    auto *card = new QWidget(side);
    card->setObjectName(u"card"_s);
    card->setAttribute(Qt::WA_StyledBackground);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(em(0.7), em(0.5), em(0.7), em(0.5));
    grid->setVerticalSpacing(em(0.15));
    grid->setHorizontalSpacing(em(0.8));
    grid->setColumnStretch(1, 1);
    auto *top = new QHBoxLayout;
    m_title = wrapped(card, u"subtitle"_s);
    m_state = new QLabel(card);
    top->addWidget(m_title, 1);
    top->addWidget(m_state, 0, Qt::AlignTop);
    m_summary = wrapped(card, u"muted"_s);
    grid->addLayout(top, 0, 0, 1, 2);
    grid->addWidget(m_summary, 1, 0, 1, 2);
    const auto addLine = [&](int row, const QString &name) {
        auto *label = new QLabel(name, card);
        label->setProperty("rank", u"muted"_s);
        auto *value = wrapped(card);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setBuddy(value);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        return value;
    };
    m_expected = addLine(2, tr("Expected"));
    m_actual = addLine(3, tr("Actual"));
    layout->addWidget(card);
    m_ladder = new LadderWidget(*this, side);
    layout->addWidget(m_ladder, 1);
    return side;
}

QAction *FlowLabPage::addButton(const ActionSpec &spec, std::function<void()> run)
{
    auto *action = addCommand(spec, std::move(run));
    m_bar->addAction(action);
    return action;
}

void FlowLabPage::addCommands()
{
    m_run = addButton({u"flowlab.run"_s, tr("Run"), u"play"_s, QKeySequence(u"Ctrl+R"_s), {}, tr("Runs the flow against this site")},
                      [this] { start({{u"name"_s, m_flow}}); });
    m_runAs = addButton({u"flowlab.runas"_s, tr("Run as..."), u"user"_s, QKeySequence(u"Ctrl+Shift+R"_s), {}, tr("Runs it as a user or client of your choice")},
                        [this] { startAs(); });
    m_runFile = addButton({u"flowlab.runfile"_s, tr("Run against a file..."), u"network"_s, {}, {}, tr("Runs it against the servers that a target file describes")},
                          [this] { startAgainstFile(); });
    m_stop = addButton({u"flowlab.stop"_s, tr("Stop"), u"stop"_s, QKeySequence(u"Ctrl+."_s), {}, tr("Ends the run on show")}, [this] { stop(); });
    m_bar->addSeparator();
    m_audit = addButton({u"flowlab.audit"_s, tr("Find its audit records"), u"audit"_s, {}, {}, tr("Opens the audit log with the records of this run")},
                        [this] { findAuditRecords(); });
    if (auto *button = qobject_cast<QToolButton *>(m_bar->widgetForAction(m_run)))
        button->setProperty("primary", true);
}

void FlowLabPage::refresh()
{
    clearError();
    m_askFlows.ask(u"flow.list"_s, {}, [this](const api::Reply &reply) {
        if (!reply.ok())
            return showError(*reply.failure);
        m_flows = reply.value.toObject().value(u"items"_s).toArray();
        showEmpty(m_flows.isEmpty());
        if (m_flow.isEmpty() && !m_flows.isEmpty())
            m_flow = text(m_flows.first().toObject(), u"name");
        fillLists();
        updateHead();
        updateCommands();
    });
    m_askRuns.ask(u"flow.runs"_s, {}, [this](const api::Reply &reply) {
        if (!reply.ok())
            return showError(*reply.failure);
        takeRuns(reply.value.toObject().value(u"items"_s).toArray());
        fillLists();
        const auto wanted = std::exchange(m_wantedRun, {});
        if (!wanted.isEmpty() && !runWithId(wanted).isEmpty())
            showRun(wanted);
        else if (m_shownRun.isEmpty() && !m_runs.isEmpty())
            showRun(text(m_runs.first(), u"run"));
        // Steps that were lost with the link, or with an answer that failed, are fetched now.
        if (!m_gettingSteps && !runWithId(m_shownRun).isEmpty())
            askSteps(m_shownRun);
        updateHead();
        updateCommands();
    });
}

QList<QWidget *> FlowLabPage::panes() const { return QList<QWidget *>{m_flowList, m_runList} + m_ladder->panes(); }

QString FlowLabPage::filter() const { return m_shownRun.isEmpty() ? QString() : QString(u"run:"_s + m_shownRun); }

void FlowLabPage::setFilter(const QString &filter)
{
    for (const auto &term : parseFilter(filter)) {
        if (term.field == u"flow") {
            chooseFlow(term.value);
        } else if (term.field == u"run" && !runWithId(term.value).isEmpty()) {
            showRun(term.value);
        } else if (term.field == u"run") {
            m_wantedRun = term.value;
        }
    }
}

QJsonObject FlowLabPage::flowNamed(const QString &name) const
{
    for (const auto &flow : m_flows) {
        if (text(flow.toObject(), u"name") == name)
            return flow.toObject();
    }
    return {};
}

QJsonObject FlowLabPage::runWithId(const QString &run) const
{
    const auto at = std::find_if(m_runs.begin(), m_runs.end(), [&run](const auto &one) { return text(one, u"run") == run; });
    return at == m_runs.end() ? QJsonObject() : *at;
}

QString FlowLabPage::titleOf(const QString &flow) const
{
    const auto title = text(flowNamed(flow), u"title");
    return title.isEmpty() ? flow : title;
}

void FlowLabPage::start(const QJsonObject &params)
{
    callBackend(context().backend, this, u"flow.run"_s, params, [this](const api::Reply &reply) {
        if (!reply.ok())
            return context().toasts.fail(*reply.failure);
        takeRun(reply.value.toObject());
        showRun(text(reply.value.toObject(), u"run"));
    });
}

void FlowLabPage::startAs()
{
    FormDialog::start(context(), this,
                      {u"flow.run"_s,
                       tr("Run %1").arg(titleOf(m_flow)),
                       tr("Run"),
                       {{u"user"_s, tr("Log-in name")},
                        {u"password"_s, tr("Password")},
                        {u"client"_s, tr("Client ID")},
                        {u"clientSecret"_s, tr("Client secret")},
                        {u"service"_s, tr("VAL service ID")}},
                       {{u"name"_s, m_flow}},
                       {},
                       tr("What is left empty is taken from the demo data of the site, or from what it knows.")},
                      [this](const QJsonObject &run) {
                          takeRun(run);
                          showRun(text(run, u"run"));
                      });
}

void FlowLabPage::startAgainstFile()
{
    context().files.ask(this, {tr("Choose a target file"), {}, tr("Target files (*.json);;All files (*)"), false}, [this](const QString &file) {
        if (!file.isEmpty())
            start({{u"name"_s, m_flow}, {u"target"_s, file}});
    });
}

void FlowLabPage::stop()
{
    callBackend(context().backend, this, u"flow.cancel"_s, {{u"run"_s, m_shownRun}}, [this](const api::Reply &reply) {
        if (!reply.ok())
            context().toasts.fail(*reply.failure);
    });
}

void FlowLabPage::findAuditRecords()
{
    if (!context().navigator.open(u"audit"_s, QString(u"correlation:"_s + m_shownRun)))
        context().toasts.fail({Errc::Unavailable, tr("This window has no page for the audit log"), tr("Use: sealdeskd audit list --filter %1").arg(m_shownRun)});
}

void FlowLabPage::takeEvent(const api::Event &event)
{
    const auto run = text(event.body, u"run");
    if (event.kind == u"flow.state") {
        takeRun(event.body);
        // What was lost on the way (a slow link) is fetched at the end.
        if (run == m_shownRun && !isRunning(event.body) && event.body.value(u"steps"_s).toInteger() > m_ladder->model().total())
            askSteps(run);
    } else if (event.kind == u"flow.step" && run == m_shownRun) {
        takeStep(event.body.value(u"index"_s).toInteger(), event.body.value(u"step"_s).toObject());
    }
}

void FlowLabPage::takeRuns(const QJsonArray &runs)
{
    QList<QJsonObject> all;
    for (const auto &item : runs) {
        const auto run = item.toObject();
        const auto known = runWithId(text(run, u"run"));
        // An answer that was under way while the run ended says nothing new.
        const bool old = isRunning(run) && !known.isEmpty() && !isRunning(known);
        all << (old ? known : run);
    }
    m_runs = all;
}

void FlowLabPage::takeRun(const QJsonObject &run)
{
    const auto id = text(run, u"run");
    const auto at = std::find_if(m_runs.begin(), m_runs.end(), [&id](const auto &one) { return text(one, u"run") == id; });
    // An answer that was under way while the run ended says nothing new.
    if (at != m_runs.end() && isRunning(run) && !isRunning(*at))
        return;
    if (at == m_runs.end()) {
        m_runs.prepend(run);
        if (m_runs.size() > kMostRuns)
            m_runs.removeLast();
    } else {
        *at = run;
    }
    fillLists();
    updateHead();
    updateCommands();
}

void FlowLabPage::takeStep(qint64 index, const QJsonObject &step)
{
    const auto here = m_ladder->model().total();
    if (index < here)
        return;
    if (m_gettingSteps) { // the answer under way may be older than this step
        m_toldSteps = index + 1;
        return;
    }
    if (index > here)
        return askSteps(m_shownRun);
    m_ladder->model().append({stepOf(step)});
    updateHead();
}

void FlowLabPage::askSteps(const QString &run)
{
    m_gettingSteps = true;
    const auto from = m_ladder->model().total();
    m_askSteps.ask(u"flow.show"_s, {{u"run"_s, run}, {u"from"_s, from}}, [this, run, from](const api::Reply &reply) {
        m_gettingSteps = false;
        if (run != m_shownRun)
            return;
        if (!reply.ok())
            return showError(*reply.failure);
        const auto answer = reply.value.toObject();
        std::vector<Step> steps;
        for (const auto &item : answer.value(u"items"_s).toArray())
            steps.push_back(stepOf(item.toObject()));
        const bool any = !steps.empty();
        m_ladder->model().append(std::move(steps));
        auto described = answer;
        described.remove(u"items"_s);
        takeRun(described);
        if (from == 0 && !isRunning(described))
            m_ladder->view().scrollToStart();
        const auto told = std::exchange(m_toldSteps, 0);
        const auto here = m_ladder->model().total();
        if (here < told || (any && here < answer.value(u"steps"_s).toInteger()))
            askSteps(run);
    });
}

void FlowLabPage::chooseFlow(const QString &name)
{
    m_flow = name;
    m_flowList->setCurrentKey(name);
    // Its last run, if there was one.
    const auto last = std::find_if(m_runs.begin(), m_runs.end(), [&name](const auto &run) { return text(run, u"flow") == name; });
    showRun(last == m_runs.end() ? QString() : text(*last, u"run"));
}

void FlowLabPage::showRun(const QString &run)
{
    if (run == m_shownRun && !run.isEmpty())
        return;
    m_shownRun = run;
    if (!run.isEmpty())
        m_flow = text(runWithId(run), u"flow");
    m_flowList->setCurrentKey(m_flow);
    m_runList->setCurrentKey(run);
    m_askSteps.drop();
    m_gettingSteps = false;
    m_toldSteps = 0;
    m_ladder->model().clear();
    if (!run.isEmpty())
        askSteps(run);
    updateHead();
    updateCommands();
    Q_EMIT placeChanged();
}

void FlowLabPage::fillLists()
{
    std::vector<FlowCard> flows;
    for (const auto &item : m_flows) {
        const auto flow = item.toObject();
        const auto name = text(flow, u"name");
        const auto last = std::find_if(m_runs.begin(), m_runs.end(), [&name](const auto &run) { return text(run, u"flow") == name; });
        const auto state = last == m_runs.end() ? StateValue{} : stateOf(*last);
        flows.push_back({name, text(flow, u"title"), state.text.isEmpty() ? tr("Not run yet") : tr("Last run: %1").arg(state.text), state});
    }
    m_flowList->setCards(std::move(flows));
    m_flowList->setCurrentKey(m_flow);
    std::vector<FlowCard> runs;
    const auto now = QDateTime::currentDateTimeUtc();
    for (const auto &run : m_runs) {
        const auto target = text(run, u"target");
        const auto when = relativeTime(timeOf(run.value(u"startedAt"_s)), now);
        const auto where = target.isEmpty() ? tr("this site") : QFileInfo(target).fileName();
        const auto state = stateOf(run);
        runs.push_back({text(run, u"run"), titleOf(text(run, u"flow")), u"%1 \u00b7 %2 \u00b7 %3"_s.arg(when, where, state.text), state});
    }
    m_runList->setCards(std::move(runs));
    m_runList->setCurrentKey(m_shownRun);
    m_runList->setVisible(!m_runs.isEmpty());
    m_noRuns->setVisible(m_runs.isEmpty());
}

void FlowLabPage::updateHead()
{
    const auto flow = flowNamed(m_flow);
    const auto run = runWithId(m_shownRun);
    const auto state = stateOf(run);
    m_title->setText(titleOf(m_flow));
    m_summary->setText(text(flow, u"summary"));
    m_state->setText(state.text);
    auto palette = this->palette();
    palette.setColor(QPalette::WindowText, colour(state.tone, palette));
    m_state->setPalette(palette);
    m_expected->setText(text(flow, u"expected"));
    const auto actual = text(run, u"actual");
    m_actual->setText(run.isEmpty() ? tr("Not run yet") : isRunning(run) ? tr("Running, %n step(s) so far", nullptr, m_ladder->model().total()) : safeText(actual));
    m_actual->setPalette(palette);
    m_ladder->setPlaceholder(run.isEmpty() ? tr("Run the flow: its messages and checks appear here as they happen.") : tr("Waiting for the first message"));
    m_ladder->setFacts({titleOf(m_flow), m_shownRun, text(run, u"state"), context().site.demo && text(run, u"target").isEmpty()}, m_flow);
}

void FlowLabPage::updateCommands()
{
    const auto run = runWithId(m_shownRun);
    const auto running = std::count_if(m_runs.begin(), m_runs.end(), isRunning);
    QString reason;
    if (m_flow.isEmpty())
        reason = tr("Choose a flow first");
    else if (running >= 2)
        reason = tr("Two flows run already");
    for (auto *action : {m_run, m_runAs, m_runFile})
        ActionCollection::setEnabled(action, reason.isEmpty(), reason);
    ActionCollection::setEnabled(m_stop, isRunning(run), tr("The run on show has ended"));
    const auto noAudit = m_shownRun.isEmpty()                  ? tr("Run a flow first")
                         : !text(run, u"target").isEmpty() ? tr("The run was against other servers, whose log is not here")
                                                               : QString();
    ActionCollection::setEnabled(m_audit, noAudit.isEmpty(), noAudit);
}

void FlowLabPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ladder != nullptr)
        updateHead(); // tones are those of the palette
}

void FlowLabPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(event->size().width() < kStackBelow ? Qt::Vertical : Qt::Horizontal);
}

} // namespace seal::ui
