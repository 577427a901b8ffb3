#include "ui/pages/audit_page.h"

#include "ui/clipboard.h"
#include "ui/columns.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/pages/audit_jobs.h"
#include "ui/table_page.h"
#include "ui/toast.h"
#include "ui/view_settings.h"

#include <QDate>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kNearEdge = 150;  ///< rows: from there on the next page is fetched
constexpr int kJumpPause = 40;  ///< milliseconds that the scroll bar rests before rows are asked for

} // namespace

PageInfo AuditPage::describe() { return {u"audit"_s, u"observe"_s, tr("Audit log"), u"audit"_s, u"audit"_s}; }

AuditPage::AuditPage(Context &context, QWidget *parent) : Page(context, describe(), parent), m_chainQuestion(context.backend, this)
{
    m_model = new RowModel(auditColumns([this](const QJsonObject &record) {
                               const auto *rule = ruleFor(record);
                               return rule == nullptr ? QString() : rule->filter;
                           }),
                           u"seq"_s, this);
    m_feed = new AuditFeed(context.backend, *m_model);
    buildHeader();
    buildList();
    buildDetail();
    addCommands();
    connectFeed();
    setEmptyState({tr("No records yet"),
                   tr("Every token, key delivery, log-in, refusal and change by an admin leaves a record here. Records are chained and signed, so "
                      "that nobody can change the past unseen."),
                   {}});
    m_rules = highlightRules(context.settings);
    applyHighlights();
    m_jump.setSingleShot(true);
    m_jump.setInterval(kJumpPause);
    connect(&m_jump, &QTimer::timeout, this, [this] { m_feed->jump(qMax(m_wanted - AuditFeed::kPage / 2, 0)); });
    updateCommands();
    updateFooter();
}

AuditPage::~AuditPage() = default;

void AuditPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins({});
    auto *title = new QLabel(info().title, header);
    title->setProperty("rank", u"title"_s);
    m_toolbar = new QToolBar(header);
    m_toolbar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addSpacing(em(0.6));
    top->addWidget(m_toolbar, 1);
    layout->addLayout(top);
    auto vocabulary = auditVocabulary(context(), this, [this] {
        auto chips = m_filterBar->terms();
        const auto typed = parseFilter(m_filterBar->edit()->text());
        chips.resize(chips.size() - static_cast<std::size_t>(std::count_if(typed.begin(), typed.end(), [](const FilterTerm &t) { return !t.value.isEmpty(); })));
        return auditWhere(chips, nullptr);
    });
    m_filterBar = new FilterBar(std::move(vocabulary), context().settings, info().id, header);
    layout->addWidget(m_filterBar);
    setHeader(header);
    connect(m_filterBar, &FilterBar::filterChanged, this, &AuditPage::applyFilter);
}

void AuditPage::buildList()
{
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    auto *list = new QWidget(m_splitter);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.2));
    m_new = new QPushButton(list);
    m_new->setIcon(icon(u"chevron-up"_s));
    m_new->setAccessibleName(tr("New records"));
    m_new->hide();
    layout->addWidget(m_new, 0, Qt::AlignHCenter);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_follow->setChecked(true);
        followAgain();
    });

    m_table = new TableView(*m_model, context().settings, info().id, list);
    m_table->setAccessibleName(info().title);
    m_table->setSortingEnabled(false); // the order is that of the chain
    m_table->header()->setSectionsClickable(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->viewport()->installEventFilter(this);
    m_bar = new QScrollBar(Qt::Vertical, list);
    m_bar->setAccessibleName(tr("Place in the audit log"));
    m_bar->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_table, 1);
    row->addWidget(m_bar);
    layout->addLayout(row, 1);

    m_footer = new QLabel(list);
    m_footer->setProperty("rank", u"muted"_s);
    m_chainSign = new QLabel(list);
    m_chain = new QLabel(list);
    m_chain->setTextFormat(Qt::PlainText);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_footer, 1);
    bottom->addWidget(m_chainSign);
    bottom->addWidget(m_chain);
    layout->addLayout(bottom);
    m_splitter->addWidget(list);

    connect(m_table, &TableView::rowSelectionChanged, this, [this] {
        const auto rows = m_table->selectedObjects();
        if (rows.isEmpty())
            m_detail->showNone();
        else if (rows.size() == 1)
            m_detail->showRow(rows.first());
        else
            m_detail->showMany(static_cast<int>(rows.size()));
        updateCommands();
        updateFooter();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &AuditPage::viewScrolled);
    connect(m_bar, &QScrollBar::valueChanged, this, &AuditPage::goTo);
}

void AuditPage::buildDetail()
{
    m_detail = new DetailPane(context(), info().id, m_splitter);
    m_detail->setAccessibleName(tr("Details"));
    m_detail->setHead(auditHead);
    m_detail->addFacts(u"overview"_s, tr("Overview"), auditFacts);
    m_detail->addTable(u"request"_s, tr("Same request"),
                       {u"audit.list"_s,
                        u"seq"_s,
                        {{u"seq"_s, tr("Number"), ColumnKind::Number},
                         {u"event"_s, tr("What happened"), ColumnKind::Text, {}, 9},
                         {u"outcome"_s, tr("Outcome"), ColumnKind::State, [](const QJsonObject &row) { return QVariant::fromValue(auditOutcome(row)); }},
                         {u"reason"_s, tr("Reason"), ColumnKind::Text}},
                        {}},
                       [](const QJsonObject &record) {
                           // A record without a request is shown alone.
                           const auto correlation = record.value(u"correlation"_s).toString();
                           const auto place = AuditFeed::keyOf(record);
                           const auto number = record.value(u"seq"_s).toInteger();
                           if (!correlation.isEmpty())
                               return QJsonObject{{u"correlation"_s, correlation}};
                           return QJsonObject{{u"newerThan"_s, u"%1/%2"_s.arg(place.section(u'/', 0, -2)).arg(number - 1)},
                                              {u"olderThan"_s, u"%1/%2"_s.arg(place.section(u'/', 0, -2)).arg(number + 1)}};
                       });
    m_record = new QPlainTextEdit(m_detail);
    m_record->setReadOnly(true);
    m_record->setFrameShape(QFrame::NoFrame);
    m_record->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_record->setLayoutDirection(Qt::LeftToRight);
    m_record->setAccessibleName(tr("The record as the log holds it"));
    m_detail->addTab(u"record"_s, tr("Record"), m_record, [this](const QJsonObject &record) { m_record->setPlainText(auditRecordText(record)); });
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({em(40), em(24)});
    m_splitter->restoreState(context().settings.get(u"splitters/%1/%2"_s.arg(info().id).arg(Qt::Horizontal)).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        context().settings.set(u"splitters/%1/%2"_s.arg(info().id).arg(m_splitter->orientation()), m_splitter->saveState());
    });
    connect(&context().settings, &ViewSettings::layoutReset, this, [this] { m_splitter->setSizes({em(40), em(24)}); });
    setContent(m_splitter);
    setFocusProxy(m_table);
    m_detail->showNone();
}

void AuditPage::followAgain()
{
    m_wanted = -1;
    m_feed->setFollowing(true); // with a window anew when its top is not the newest record
    m_table->scrollToTop();
}

void AuditPage::updateNewButton()
{
    m_new->setText(newRecordsText());
    m_new->setAccessibleName(m_feed->waiting() > 0 ? newRecordsText() : tr("New records"));
    m_new->setVisible(m_feed->waiting() > 0);
}

void AuditPage::connectFeed()
{
    connect(m_feed, &AuditFeed::loaded, this, [this] {
        clearError();
        m_isLoaded = true;
        if (m_wanted >= 0)
            m_table->scrollTo(m_table->model()->index(m_wanted - static_cast<int>(m_feed->top()), 0), QAbstractItemView::PositionAtTop);
        else
            m_table->scrollToTop();
        m_wanted = -1;
        updateEmptiness();
        updateNewButton();
        showPlace();
        viewScrolled(); // a window that ends near gets its neighbours
    });
    connect(m_feed, &AuditFeed::changed, this, [this] {
        updateEmptiness();
        showPlace();
        updateNewButton();
    });
    connect(m_feed, &AuditFeed::rowsAboutToMove, this, [this] {
        m_placing = true;
        m_firstRow = m_table->indexAt(QPoint(1, 1));
    });
    connect(m_feed, &AuditFeed::rowsMoved, this, [this] {
        if (m_firstRow.isValid())
            m_table->scrollTo(m_firstRow, QAbstractItemView::PositionAtTop);
        m_placing = false;
        showPlace();
    });
    connect(m_feed, &AuditFeed::failed, this, [this](const api::Failure &failure) {
        m_isLoaded = false; // Retry asks for all of it
        m_wanted = -1;
        showError(failure);
    });
    connect(m_feed, &AuditFeed::busyChanged, this, [this](bool busy) {
        setBusy(busy);
        updateFooter();
    });
}

void AuditPage::refresh()
{
    // The site changed: what is on show stays as it is, new records come in or are counted.
    if (m_isLoaded)
        m_feed->siteGrew();
    else
        m_feed->load(m_feed->where());
    askChain();
}

void AuditPage::setFilter(const QString &filter) { m_filterBar->setText(filter); }
QString AuditPage::filter() const { return m_filterBar->text(); }
QWidget *AuditPage::filterWidget() const { return m_filterBar->edit(); }
QList<QWidget *> AuditPage::panes() const { return {m_filterBar->edit(), m_table, m_detail->tabs()}; }

void AuditPage::applyFilter()
{
    QStringList unknown;
    const auto where = auditWhere(m_filterBar->terms(), &unknown);
    m_filterBar->setProblem(unknown.isEmpty() ? QString() : tr("There is no field or flag called %1").arg(unknown.join(u", "_s)));
    m_wanted = -1;
    m_feed->load(where);
    Q_EMIT placeChanged();
}

int AuditPage::rowsInView() const
{
    const auto height = m_model->rowCount() > 0 ? m_table->visualRect(m_table->model()->index(0, 0)).height() : 0;
    return height > 0 ? m_table->viewport()->height() / height : 1;
}

void AuditPage::showPlace()
{
    const QSignalBlocker quiet(m_bar);
    const auto known = m_feed->top() + m_model->rowCount();
    const auto all = qMin<qint64>(qMax(m_feed->total(), known), std::numeric_limits<int>::max());
    m_bar->setPageStep(rowsInView());
    m_bar->setRange(0, qMax(static_cast<int>(all) - rowsInView(), 0));
    m_bar->setVisible(m_bar->maximum() > 0);
    if (m_wanted < 0)
        m_bar->setValue(static_cast<int>(m_feed->top()) + m_table->verticalScrollBar()->value());
    updateFooter();
}

void AuditPage::goTo(int position)
{
    const auto row = position - m_feed->top();
    if (row >= 0 && row + rowsInView() <= m_model->rowCount()) {
        m_wanted = -1;
        m_jump.stop();
        m_table->verticalScrollBar()->setValue(static_cast<int>(row));
        return;
    }
    m_wanted = position;
    m_jump.start();
    updateFooter();
}

void AuditPage::viewScrolled()
{
    if (m_placing)
        return;
    const auto value = m_table->verticalScrollBar()->value();
    showPlace();
    if (value + rowsInView() + kNearEdge > m_model->rowCount())
        m_feed->loadOlder();
    else if (value < kNearEdge)
        m_feed->loadNewer();
    if (!m_paused) // away from the top nothing moves under the reader's eyes
        m_feed->setFollowing(m_feed->top() == 0 && value == 0);
}

void AuditPage::updateEmptiness()
{
    if (m_feed->busy() || m_feed->hasOlder() || m_model->rowCount() > 0)
        showEmpty(false);
    else if (m_feed->where().isEmpty())
        showEmpty(true);
    else
        showNothingFound(filter(), [this] { m_filterBar->clear(); });
}

QString AuditPage::newRecordsText() const
{
    return m_feed->waiting() == 0 ? QString() : tr("%n new record(s)", nullptr, static_cast<int>(qMin<qint64>(m_feed->waiting(), std::numeric_limits<int>::max())));
}

QString AuditPage::footerText() const
{
    const QLocale locale;
    const auto first = m_bar->value() + 1;
    const auto known = m_feed->top() + m_model->rowCount();
    const auto last = qMin<qint64>(first + rowsInView() - 1, qMax(m_feed->total(), known));
    auto text = m_model->rowCount() == 0 ? tr("No records")
                : m_feed->total() < 0
                    ? tr("%1 shown, counting").arg(locale.toString(m_model->rowCount()))
                    : (m_feed->totalIsFinal() ? tr("%1 to %2 of %3") : tr("%1 to %2 of at least %3, the search index is being built"))
                          .arg(locale.toString(first), locale.toString(last), locale.toString(qMax(m_feed->total(), known)));
    if (m_feed->busy() || m_wanted >= 0)
        text += tr(", loading");
    if (const auto selected = m_table->selectionModel()->selectedRows().size(); selected > 1)
        text += tr(", %1 selected").arg(locale.toString(selected));
    return text;
}

void AuditPage::updateFooter() { m_footer->setText(footerText()); }

void AuditPage::openPage(const QString &page, const QString &filter)
{
    if (!context().navigator.open(page, filter))
        context().toasts.say(tr("There is no page for that yet"), Tone::Info);
}

QString AuditPage::verifiedKey() const { return ViewSettings::siteKey(context().site.dir, u"audit/checked"_s); }

void AuditPage::askChain()
{
    if (m_chainQuestion.busy())
        return;
    m_chainQuestion.ask(u"audit.state"_s, {}, [this](const api::Reply &reply) {
        if (reply.ok())
            showChain(reply.value.toObject());
    });
}

void AuditPage::showChain(const QJsonObject &state)
{
    m_chainState = state;
    const bool intact = state.value(u"intact"_s).toBool();
    const auto tone = intact ? Tone::Ok : Tone::Danger;
    m_chainSign->setPixmap(icon(intact ? u"shield"_s : u"warning"_s, tone).pixmap(em(kIcon)));
    m_chain->setText(chainText());
    m_chain->setToolTip(intact ? tr("Audit key: %1").arg(state.value(u"key"_s).toString()) : plainTip(state.value(u"problem"_s).toString()));
    m_chain->setAccessibleDescription(m_chain->toolTip());
}

QString AuditPage::chainText() const
{
    if (m_chainState.isEmpty())
        return {};
    if (!m_chainState.value(u"intact"_s).toBool())
        return tr("The chain is broken: %1").arg(m_chainState.value(u"problem"_s).toString());
    const auto checked = timeOf(context().settings.get(verifiedKey()).toString());
    return checked.isValid() ? tr("Chain intact, all checked %1").arg(relativeTime(checked, QDateTime::currentDateTimeUtc()))
                             : tr("End of the chain intact, not all checked yet");
}

void AuditPage::checkWholeLog()
{
    startAuditCheck(context(), [page = QPointer<AuditPage>(this)](const QJsonObject &) {
        if (page.isNull())
            return;
        page->context().settings.set(page->verifiedKey(), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
        page->askChain();
    });
}

void AuditPage::exportLog()
{
    const auto name = u"audit-%1.jsonl"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    const auto title = m_feed->where().isEmpty() ? tr("Export the audit log") : tr("Export the records that the filter finds");
    context().files.ask(this, {title, name, tr("With proof (*.jsonl);;CSV (*.csv)"), true}, [this](const QString &file) {
        if (!file.isEmpty())
            startAuditExport(context(), file, m_feed->where(), m_feed->total());
    });
}

bool AuditPage::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize && object == m_table->viewport())
        QMetaObject::invokeMethod(this, &AuditPage::showPlace, Qt::QueuedConnection); // after the view has laid itself out
    return Page::eventFilter(object, event);
}

void AuditPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const auto wanted = event->size().width() < kStackBelow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    const auto kept = context().settings.get(u"splitters/%1/%2"_s.arg(info().id).arg(wanted)).toByteArray();
    if (kept.isEmpty() || !m_splitter->restoreState(kept))
        m_splitter->setSizes({em(40), em(24)});
}

} // namespace seal::ui
