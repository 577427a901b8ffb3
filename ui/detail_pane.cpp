#include "ui/detail_pane.h"

#include "ui/chip.h"
#include "ui/event_titles.h"
#include "ui/icons.h"
#include "ui/message.h"
#include "ui/metrics.h"
#include "ui/table_page.h"
#include "ui/view_settings.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // names come from outside
    label->setWordWrap(true);
    return label;
}

QLabel *valueLabel(const Fact &fact, QWidget *parent)
{
    auto text = safeText(fact.text);
    if (fact.kind == ColumnKind::Time) {
        const auto time = timeOf(fact.text);
        text = time.isValid() ? DetailPane::tr("%1 (%2)").arg(localTime(time), relativeTime(time, QDateTime::currentDateTimeUtc()))
                              : DetailPane::tr("never");
    }
    auto *label = plainLabel(text.isEmpty() ? u"\u2013"_s : text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (fact.kind == ColumnKind::Time)
        label->setToolTip(absoluteTime(timeOf(fact.text)));
    if (fact.kind == ColumnKind::Id) {
        label->setProperty("mono", true);
        label->setLayoutDirection(Qt::LeftToRight);
        // Long identifiers have no spaces; they may break anywhere.
        label->setText(label->text().replace(QRegularExpression(u"(\\S{8})"_s), u"\\1\u200b"_s));
    }
    if (fact.tone != Tone::Plain) {
        auto palette = label->palette();
        palette.setColor(QPalette::WindowText, colour(fact.tone, palette));
        label->setPalette(palette);
    }
    label->setAccessibleName(fact.label + u": "_s + text);
    return label;
}

/// A stacked layout of a table and the sentence that there is nothing.
class RelatedTable final : public QWidget
{
    Q_OBJECT

public:
    RelatedTable(Context &context, const QString &stateId, const TableSpec &spec, std::function<QJsonObject(const QJsonObject &)> params)
        : m_params(std::move(params)), m_fixed(spec.params)
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins({});
        auto *model = new RowModel(spec.columns, spec.key, this);
        m_source = new ListSource(context.backend, *model, spec.method);
        m_busy = new BusyLine(this);
        m_banner = new MessageBanner(this);
        m_table = new TableView(*model, context.settings, stateId, this);
        m_none = new QLabel(tr("Nothing here"), this);
        m_none->setProperty("rank", u"muted"_s);
        m_none->setAlignment(Qt::AlignCenter);
        layout->addWidget(m_busy);
        layout->addWidget(m_banner);
        layout->addWidget(m_table, 1);
        layout->addWidget(m_none, 1);
        m_none->hide();
        connect(m_source, &ListSource::busyChanged, m_busy, &BusyLine::setBusy);
        connect(m_source, &ListSource::loaded, this, [this, model] {
            m_banner->hide();
            m_table->setVisible(model->rowCount() > 0);
            m_none->setVisible(model->rowCount() == 0);
        });
        connect(m_source, &ListSource::failed, this, [this](const api::Failure &failure) {
            m_banner->show(failure, [this] { m_source->load(m_source->params()); });
        });
    }

    void showRow(const QJsonObject &row)
    {
        auto params = m_fixed;
        const auto more = m_params(row);
        for (auto it = more.begin(); it != more.end(); ++it)
            params.insert(it.key(), it.value());
        m_table->rowModel().setRows({});
        m_source->load(params);
    }

private:
    std::function<QJsonObject(const QJsonObject &)> m_params;
    QJsonObject m_fixed;
    ListSource *m_source = nullptr;
    TableView *m_table = nullptr;
    BusyLine *m_busy = nullptr;
    MessageBanner *m_banner = nullptr;
    QLabel *m_none = nullptr;
};

} // namespace

FactsView::FactsView(QWidget *parent) : QWidget(parent)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins({});
}

void FactsView::setFacts(const std::vector<Fact> &facts)
{
    delete m_body;
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Overview"));
    auto *inner = new QWidget(scroll);
    auto *grid = new QGridLayout(inner);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(em(0.8));
    grid->setVerticalSpacing(em(0.5));
    grid->setContentsMargins(0, em(0.6), 0, em(0.4));
    int line = 0;
    for (const auto &fact : facts) {
        auto *label = plainLabel(fact.label, inner);
        label->setWordWrap(false);
        label->setProperty("rank", u"muted"_s);
        auto *value = valueLabel(fact, inner);
        grid->addWidget(label, line, 0, Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(value, line++, 1);
    }
    grid->setRowStretch(line, 1);
    scroll->setWidget(inner);
    m_body = scroll;
    m_layout->addWidget(scroll);
    scroll->show();
}

DetailPane::DetailPane(Context &context, QString stateId, QWidget *parent)
    : QWidget(parent), m_context(context), m_stateId(std::move(stateId))
{
    setObjectName(u"detailPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(em(0.9), em(0.7), em(0.9), em(0.5));
    m_stack = new QStackedWidget(this);
    outer->addWidget(m_stack);
    m_nothing = new QLabel(m_stack);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("rank", u"muted"_s);
    m_stack->addWidget(m_nothing);

    auto *body = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    auto *top = new QHBoxLayout;
    m_title = plainLabel({}, body);
    m_title->setProperty("rank", u"title"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = new StatePill({}, body);
    top->addWidget(m_title, 1);
    top->addWidget(m_state, 0, Qt::AlignTop);
    m_subtitle = plainLabel({}, body);
    m_subtitle->setProperty("rank", u"muted"_s);
    m_bar = new QToolBar(body);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tabs = new QTabWidget(body);
    m_tabs->setAccessibleName(tr("Views of the row"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    layout->addLayout(top);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_bar);
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(body);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        if (index >= 0 && static_cast<std::size_t>(index) < m_tabList.size())
            m_context.settings.set(u"splitters/tab-"_s + m_stateId, m_tabList[static_cast<std::size_t>(index)].id);
        showTab();
    });
    showNone();
}

void DetailPane::setActions(const QList<QAction *> &actions)
{
    m_bar->clear();
    m_bar->addActions(actions);
    m_bar->setVisible(!actions.isEmpty());
}

void DetailPane::addAudit(const QString &title, std::function<QJsonValue(const QJsonObject &row)> word)
{
    const auto what = [](const QJsonObject &record) { return QVariant(eventTitle(record.value(u"event"_s).toString())); };
    const auto by = [](const QJsonObject &record) { return QVariant(whoOf(record)); };
    addTable(u"audit"_s, title,
             {u"audit.list"_s,
              u"seq"_s,
              {{u"at"_s, tr("When"), ColumnKind::Time},
               {u"event"_s, tr("What"), ColumnKind::Text, what, 9},
               {u"result"_s, tr("Result"), ColumnKind::Text, {}, 5},
               {u"admin"_s, tr("By"), ColumnKind::Text, by, 6},
               {u"detail"_s, tr("Detail"), ColumnKind::Text, {}, 14}},
              {},
              {{u"newest"_s, true}}},
             [word = std::move(word)](const QJsonObject &row) { return QJsonObject{{u"filter"_s, word(row)}}; });
}

void DetailPane::addTab(const QString &id, const QString &title, QWidget *widget, RowFunction show)
{
    // As it was left; addTab below would overwrite that with the first tab.
    const auto wanted = m_context.settings.get(u"splitters/tab-"_s + m_stateId).toString();
    const QSignalBlocker quiet(m_tabs);
    m_tabList.push_back({id, std::move(show), {}});
    m_tabs->addTab(widget, title);
    if (wanted == id)
        m_tabs->setCurrentWidget(widget);
}

void DetailPane::addFacts(const QString &id, const QString &title, std::function<std::vector<Fact>(const QJsonObject &)> facts)
{
    auto *view = new FactsView;
    addTab(id, title, view, [view, facts = std::move(facts)](const QJsonObject &row) { view->setFacts(facts(row)); });
}

void DetailPane::addFacts(const QString &id, const QString &title, const QString &method,
                          std::function<QJsonObject(const QJsonObject &)> params, std::function<std::vector<Fact>(const QJsonObject &)> facts)
{
    auto *view = new FactsView;
    auto *question = new Question(m_context.backend, view);
    addTab(id, title, view, [view, question, method, params = std::move(params), facts = std::move(facts)](const QJsonObject &row) {
        question->ask(method, params(row), [view, facts](const api::Reply &reply) {
            if (reply.ok())
                view->setFacts(facts(reply.value.toObject()));
            else
                view->setFacts({{DetailPane::tr("Problem"), reply.failure->text(), ColumnKind::Text, Tone::Danger}});
        });
    });
}

void DetailPane::addTable(const QString &id, const QString &title, const TableSpec &spec,
                          std::function<QJsonObject(const QJsonObject &)> params)
{
    auto *table = new RelatedTable(m_context, m_stateId + u'-' + id, spec, std::move(params));
    addTab(id, title, table, [table](const QJsonObject &row) { table->showRow(row); });
}

void DetailPane::showRow(const QJsonObject &row)
{
    m_row = row;
    const auto head = m_head ? m_head(row) : DetailHead{};
    m_title->setText(safeText(head.title));
    m_subtitle->setText(safeText(head.subtitle));
    m_subtitle->setVisible(!head.subtitle.isEmpty());
    m_state->setState(head.state);
    m_stack->setCurrentIndex(1);
    showTab();
}

void DetailPane::showMany(int count)
{
    m_row = {};
    m_nothing->setText(tr("%n rows selected. Toolbar and row menu act on all of them.", nullptr, count));
    m_stack->setCurrentIndex(0);
}

void DetailPane::showNone()
{
    m_row = {};
    m_nothing->setText(tr("Select a row to see its details."));
    m_stack->setCurrentIndex(0);
}

void DetailPane::showTab()
{
    const auto index = m_tabs->currentIndex();
    if (index < 0 || m_row.isEmpty() || m_stack->currentIndex() != 1)
        return;
    auto &tab = m_tabList[static_cast<std::size_t>(index)];
    if (tab.shown == m_row)
        return;
    tab.shown = m_row;
    tab.show(m_row);
}

void DetailPane::setCurrentTab(const QString &id)
{
    for (std::size_t i = 0; i < m_tabList.size(); ++i) {
        if (m_tabList[i].id == id)
            m_tabs->setCurrentIndex(static_cast<int>(i));
    }
}

} // namespace seal::ui

#include "detail_pane.moc"
