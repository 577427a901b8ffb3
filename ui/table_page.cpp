#include "ui/table_page.h"

#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/toast.h"
#include "ui/view_settings.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QResizeEvent>
#include <QSaveFile>
#include <QSplitter>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kEnoughRows = 200; ///< a filter goes on loading until it shows so many
constexpr int kMostValues = 50;

} // namespace

TablePage::TablePage(Context &context, PageInfo info, TableSpec spec, QWidget *parent)
    : Page(context, std::move(info), parent), m_spec(std::move(spec))
{
    m_model = new RowModel(m_spec.columns, m_spec.key, this);
    m_source = new ListSource(context.backend, *m_model, m_spec.method);
    buildLayout();
    connect(m_filterBar, &FilterBar::filterChanged, this, &TablePage::applyFilter);
    connect(m_source, &ListSource::loaded, this, &TablePage::loaded);
    connect(m_source, &ListSource::failed, this, &Page::showError);
    connect(m_source, &ListSource::busyChanged, this, [this](bool busy) {
        setBusy(busy);
        updateFooter();
    });
    connect(m_table, &TableView::rowSelectionChanged, this, &TablePage::selectionChanged);
    connect(m_table->header(), &QHeaderView::sortIndicatorChanged, this, [this] {
        loadOn();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        this->context().settings.set(u"splitters/%1/%2"_s.arg(this->info().id).arg(m_splitter->orientation()), m_splitter->saveState());
    });
    connect(&context.settings, &ViewSettings::layoutReset, this, [this] { m_splitter->setSizes({em(40), em(23)}); });
}

TablePage::~TablePage() = default;

void TablePage::buildLayout()
{
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins({});
    m_toolbar = new QToolBar(header);
    m_toolbar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filterBar = new FilterBar(vocabulary(), context().settings, info().id, header);
    auto *title = new QLabel(info().title, header);
    title->setProperty("rank", u"title"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addSpacing(em(0.6));
    top->addWidget(m_toolbar, 1);
    layout->addLayout(top);
    layout->addWidget(m_filterBar);
    setHeader(header);

    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    auto *list = new QWidget(m_splitter);
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins({});
    listLayout->setSpacing(em(0.2));
    m_table = new TableView(*m_model, context().settings, info().id, list);
    m_table->setAccessibleName(info().title);
    m_footer = new QLabel(list);
    m_footer->setProperty("rank", u"muted"_s);
    listLayout->addWidget(m_table, 1);
    listLayout->addWidget(m_footer);
    m_detail = new DetailPane(context(), info().id, m_splitter);
    m_detail->setAccessibleName(tr("Details"));
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setSizes({em(40), em(23)});
    m_splitter->restoreState(context().settings.get(u"splitters/%1/%2"_s.arg(info().id).arg(Qt::Horizontal)).toByteArray());
    setContent(m_splitter);
    setFocusProxy(m_table);
}

FilterVocabulary TablePage::vocabulary() const
{
    FilterVocabulary words;
    for (const auto &column : m_spec.columns)
        words.fields.emplace_back(column.name, column.title);
    for (const auto &flag : m_spec.flags)
        words.flags.emplace_back(flag.name, flag.title);
    words.values = [this](const QString &field) {
        QMap<QString, int> counts;
        const auto column = m_model->columnByName(field);
        for (int row = 0; column >= 0 && row < m_model->rowCount(); ++row) {
            const auto value = m_model->index(row, column).data(SortRole);
            const auto texts = value.typeId() == QMetaType::QString ? value.toString().split(u", "_s, Qt::SkipEmptyParts) : QStringList();
            for (const auto &text : texts)
                ++counts[text];
        }
        std::vector<std::pair<QString, int>> sorted;
        for (auto it = counts.begin(); it != counts.end(); ++it)
            sorted.emplace_back(it.key(), it.value());
        std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
        if (sorted.size() > kMostValues)
            sorted.resize(kMostValues);
        return sorted;
    };
    return words;
}

void TablePage::refresh() { askSource(); }

QString TablePage::siteWord() const
{
    // Plain words are looked for by the site too, in all its rows; it takes one. Fields and flags decide among the loaded rows.
    QStringList words;
    for (const auto &term : m_filterBar->terms()) {
        if (term.field.isEmpty() && !term.negated)
            words << term.value;
    }
    return m_isBig && words.size() == 1 ? words.first() : QString();
}

void TablePage::askSource()
{
    auto params = m_spec.params;
    m_askedWord = siteWord();
    if (!m_askedWord.isEmpty())
        params.insert(u"filter"_s, m_askedWord);
    m_source->load(params);
}

void TablePage::setFilter(const QString &filter) { m_filterBar->setText(filter); }
QString TablePage::filter() const { return m_filterBar->text(); }
QWidget *TablePage::filterWidget() const { return m_filterBar->edit(); }
QList<QWidget *> TablePage::panes() const { return {m_filterBar->edit(), m_table, m_detail->tabs()}; }

void TablePage::applyFilter()
{
    RowFilter filter(m_filterBar->terms(), &m_spec.columns, &m_spec.flags);
    const auto unknown = filter.unknown();
    m_filterBar->setProblem(unknown.isEmpty() ? QString() : tr("There is no field or flag called %1").arg(unknown.join(u", "_s)));
    m_table->proxy().setFilter(std::move(filter));
    if (siteWord() != m_askedWord)
        askSource();
    else
        loadOn();
    updateEmptiness();
    selectionChanged();
    Q_EMIT placeChanged();
}

void TablePage::loaded()
{
    clearError();
    if (!m_wantedKey.isEmpty() && m_table->selectKey(m_wantedKey))
        m_wantedKey.clear();
    m_isBig = m_isBig || m_source->hasMore();
    loadOn();
    updateEmptiness();
    selectionChanged();
}

void TablePage::loadOn()
{
    const bool sorted = m_table->header()->sortIndicatorSection() >= 0; // the order is that of the loaded rows
    const bool few = !m_table->proxy().filter().empty() && m_table->proxy().rowCount() < kEnoughRows;
    if (few || sorted || !m_wantedKey.isEmpty())
        m_source->loadMore();
}

void TablePage::updateEmptiness()
{
    if (m_source->busy())
        return;
    if (m_model->rowCount() == 0 && m_table->proxy().filter().empty())
        showEmpty(true);
    else if (m_table->proxy().rowCount() == 0 && !m_source->hasMore())
        showNothingFound(filter(), [this] { m_filterBar->clear(); });
    else
        showEmpty(false);
}

void TablePage::selectionChanged()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        m_detail->showNone();
    else if (rows.size() == 1)
        m_detail->showRow(rows.first().data(ObjectRole).toJsonObject());
    else
        m_detail->showMany(static_cast<int>(rows.size()));
    updateCommands();
    updateFooter();
}

QAction *TablePage::addRowCommand(const ActionSpec &spec, Needs needs, std::function<void(const Rows &)> run,
                                  std::function<QString(const Rows &)> refuse)
{
    auto *action = addCommand(spec, [this, run = std::move(run)] { run(m_table->selectedObjects()); });
    m_rowCommands.push_back({action, needs, spec.text, std::move(refuse)});
    m_toolbar->addAction(action);
    if (m_rowCommands.size() == 1 && needs == Needs::Nothing) { // what the page is for
        m_toolbar->widgetForAction(action)->setProperty("primary", true);
        addToolbarSeparator();
    }
    return action;
}

void TablePage::addToolbarSeparator() { m_toolbar->addSeparator(); }

void TablePage::updateCommands()
{
    const auto rows = m_table->selectedObjects();
    for (const auto &command : m_rowCommands) {
        auto text = command.text;
        if (command.needs == Needs::Some && rows.size() > 1)
            text += u" (%1)"_s.arg(QLocale().toString(rows.size()));
        command.action->setText(text);
        QString reason;
        if (command.needs == Needs::One && rows.size() != 1)
            reason = tr("Select one row first");
        else if (command.needs == Needs::Some && rows.isEmpty())
            reason = tr("Select rows first");
        else if (command.refuse)
            reason = command.refuse(rows);
        ActionCollection::setEnabled(command.action, reason.isEmpty(), reason);
    }
}

void TablePage::finishToolbar()
{
    QList<QAction *> rowActions;
    for (const auto &command : m_rowCommands) {
        if (command.needs != Needs::Nothing)
            rowActions << command.action;
    }
    m_table->setRowActions(rowActions);
    m_detail->setActions({});
    auto *exportAction = addCommand({info().id + u".export"_s, tr("Export..."), u"export"_s, {}, {}, tr("Writes the rows on show to a file")},
                                    [this] { exportRows(); });
    auto *refreshAction = addCommand({info().id + u".refresh"_s, tr("Refresh"), u"refresh"_s, QKeySequence(Qt::Key_F5), {}, {}},
                                     [this] { refresh(); });
    auto *more = new QToolButton(m_toolbar);
    more->setIcon(icon(u"more"_s));
    more->setText(tr("More"));
    more->setAccessibleName(tr("More"));
    more->setToolTip(tr("Columns, copy, export"));
    more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, exportAction, refreshAction] {
        menu->clear();
        menu->addAction(refreshAction);
        menu->addAction(exportAction);
        menu->addMenu(m_table->makeCopyMenu(menu));
        menu->addMenu(m_table->makeColumnMenu(menu));
    });
    m_toolbar->addWidget(more);
    updateCommands();
    updateFooter();
}

QString TablePage::footerText() const
{
    const QLocale locale;
    const auto shown = m_table->proxy().rowCount();
    const auto all = m_model->rowCount();
    const auto selected = m_table->selectionModel()->selectedRows().size();
    auto text = m_source->hasMore() ? tr("%1 of more than %2").arg(locale.toString(shown), locale.toString(all))
                                    : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all));
    if (selected > 0)
        text += tr(", %1 selected").arg(locale.toString(selected));
    if (m_source->busy())
        text += tr(", loading");
    return text;
}

void TablePage::updateFooter() { m_footer->setText(footerText()); }

void TablePage::selectWhenLoaded(const QString &key)
{
    m_wantedKey = key;
    if (m_table->selectKey(key))
        m_wantedKey.clear();
}

void TablePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const auto wanted = event->size().width() < kStackBelow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    const auto kept = context().settings.get(u"splitters/%1/%2"_s.arg(info().id).arg(wanted)).toByteArray();
    if (kept.isEmpty() || !m_splitter->restoreState(kept))
        m_splitter->setSizes({em(40), em(23)});
}

void TablePage::exportRows()
{
    const auto name = u"%1-%2.csv"_s.arg(m_spec.noun.isEmpty() ? info().id : m_spec.noun, QDate::currentDate().toString(Qt::ISODate));
    context().files.ask(this, {tr("Export the rows on show"), name, tr("CSV (*.csv);;JSON (*.json);;Markdown (*.md);;TSV (*.tsv)"), true},
                        [this](const QString &file) {
                            if (file.isEmpty())
                                return;
                            const auto suffix = QFileInfo(file).suffix().toLower();
                            auto format = u"csv"_s;
                            for (const auto &known : copyFormats()) {
                                if (known.extension == suffix)
                                    format = known.id;
                            }
                            QSaveFile out(file);
                            const auto bytes = copyFormat(format).write(m_table->textTable(false)).toUtf8();
                            if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit()) {
                                context().toasts.fail({Errc::Io, tr("%1 could not be written: %2").arg(file, out.errorString()),
                                                       tr("Choose another folder")});
                                return;
                            }
                            context().toasts.say(tr("%n row(s) written to %1", nullptr, m_table->proxy().rowCount()).arg(file));
                        });
}

} // namespace seal::ui
