#include "ui/pages/mappings_page.h"

#include "ui/access_view.h"
#include "ui/confirm.h"
#include "ui/form.h"
#include "ui/import/import_drop.h"
#include "ui/import/import_wizard.h"
#include "ui/metrics.h"
#include "ui/pages/matrix_model.h"
#include "ui/pages/matrix_view.h"
#include "ui/undo.h"
#include "ui/view_settings.h"

#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

const auto kMatrixSetting = u"splitters/mappings-matrix"_s;

QString userOf(const QJsonObject &mapping) { return mapping.value(u"user"_s).toString(); }
QString serviceOf(const QJsonObject &mapping) { return mapping.value(u"service"_s).toString(); }
QString keyOf(const QJsonObject &mapping) { return userOf(mapping) + u" \u2192 "_s + serviceOf(mapping); }

QJsonObject pairOf(const QJsonObject &mapping) { return {{u"user"_s, userOf(mapping)}, {u"service"_s, serviceOf(mapping)}}; }

TableSpec spec()
{
    return {u"map.list"_s,
            u"user"_s,
            {{u"user"_s, MappingsPage::tr("User"), ColumnKind::Id, {}, 11},
             {u"service"_s, MappingsPage::tr("VAL service"), ColumnKind::Id, {}, 12},
             {u"valUserId"_s, MappingsPage::tr("VAL user ID there"), ColumnKind::Id, {}, 11},
             {u"since"_s, MappingsPage::tr("Since"), ColumnKind::Time},
             {u"grantedBy"_s, MappingsPage::tr("Granted by"), ColumnKind::Text, {}, 7}},
            {{u"own"_s, MappingsPage::tr("With a VAL user ID of their own"),
              [](const auto &row) { return !row.value(u"ownValUserId"_s).toString().isEmpty(); }}},
            {},
            u"mappings"_s};
}

std::vector<Fact> factsOf(const QJsonObject &mapping)
{
    const auto own = mapping.value(u"ownValUserId"_s).toString();
    return {{MappingsPage::tr("User"), userOf(mapping), ColumnKind::Id},
            {MappingsPage::tr("VAL service"), serviceOf(mapping), ColumnKind::Id},
            {MappingsPage::tr("VAL user ID there"), mapping.value(u"valUserId"_s).toString(), ColumnKind::Id},
            {MappingsPage::tr("That is"), own.isEmpty() ? MappingsPage::tr("the user's own") : MappingsPage::tr("another for this service")},
            {MappingsPage::tr("Granted by"), mapping.value(u"grantedBy"_s).toString()},
            {MappingsPage::tr("Since"), mapping.value(u"since"_s).toString(), ColumnKind::Time}};
}

} // namespace

PageInfo MappingsPage::describe() { return {u"mappings"_s, u"access"_s, tr("Mappings"), u"mapping"_s, u"access"_s}; }

MappingsPage::MappingsPage(Context &context, QWidget *parent) : TablePage(context, describe(), spec(), parent)
{
    model().setKeyFunction(keyOf);
    setEmptyState({tr("No mappings yet"),
                   tr("A mapping lets a VAL user use a VAL service: tokens name the service, and key material is made for the two."),
                   {u"mappings.add"_s, u"mappings.import"_s}});
    buildMatrix();
    addCommands();
    addDetail();
    showMatrix(context.settings.get(kMatrixSetting).toBool());
    new ImportDrop(this, [this](const QString &file) { ImportWizard::start(this->context(), this, mappingImport(), file); });
}

void MappingsPage::buildMatrix()
{
    m_matrixModel = new MatrixModel(context().backend, this);
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.2));
    m_matrix = new MatrixView(*m_matrixModel, side);
    m_matrixFooter = new QLabel(side);
    m_matrixFooter->setProperty("rank", u"muted"_s);
    layout->addWidget(m_matrix, 1);
    layout->addWidget(m_matrixFooter);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(&splitter());
    m_stack->addWidget(side);
    setContent(m_stack);
    connect(m_matrix, &MatrixView::toggleWanted, this, &MappingsPage::toggle);
    connect(m_matrix, &MatrixView::cellSelectionChanged, this, &MappingsPage::updateCells);
    const auto refreshShown = [this] {
        const auto [first, last] = m_matrix->visibleRows();
        m_matrixModel->refreshRows(first, last);
    };
    connect(m_matrix, &MatrixView::rowsShown, this, refreshShown);
    connect(m_matrixModel, &MatrixModel::loaded, this, [this, refreshShown] {
        clearError();
        if (isMatrix())
            updateEmptiness();
        updateCells();
        refreshShown();
    });
    connect(m_matrixModel, &MatrixModel::failed, this, &Page::showError);
    connect(m_matrixModel, &MatrixModel::busyChanged, this, &Page::setBusy);
    connect(&filterBar(), &FilterBar::filterChanged, this, [this] {
        if (isMatrix() && matrixFilter() != m_matrixModel->filter())
            loadMatrix();
    });
    // A reload keeps the place: the current cell by its names, the scroll bars by their values.
    struct Place
    {
        QString user;
        QString service;
        int x = 0;
        int y = 0;
    };
    auto place = std::make_shared<Place>();
    connect(m_matrixModel, &QAbstractItemModel::modelAboutToBeReset, this, [this, place] {
        const auto current = m_matrix->currentIndex();
        *place = {current.data(MatrixModel::UserRole_).toString(), current.data(MatrixModel::ServiceRole).toString(),
                  m_matrix->horizontalScrollBar()->value(), m_matrix->verticalScrollBar()->value()};
    });
    connect(m_matrixModel, &MatrixModel::loaded, this, [this, place] {
        if (m_matrix->currentIndex().isValid())
            return;
        if (const auto row = m_matrixModel->rowOf(place->user), column = m_matrixModel->columnOf(place->service); row >= 0 && column >= 0) {
            m_matrix->setCurrentIndex(m_matrixModel->index(row, column));
            m_matrix->horizontalScrollBar()->setValue(place->x);
            m_matrix->verticalScrollBar()->setValue(place->y);
        }
    });
}

void MappingsPage::addCommands()
{
    addRowCommand({u"mappings.add"_s, tr("Add mapping..."), u"add"_s, QKeySequence::New}, Needs::Nothing,
                  [this](const Rows &) { addMapping(); });
    addRowCommand({u"mappings.import"_s, tr("Import..."), u"import"_s, {}, {}, tr("Adds or updates mappings from a CSV file or a pasted list")},
                  Needs::Nothing, [this](const Rows &) { ImportWizard::start(context(), this, mappingImport()); });
    // The selection of a list that is not on show is nobody's choice.
    const auto notInMatrix = [this](const Rows &) { return isMatrix() ? tr("Switch to the list first") : QString(); };
    addRowCommand({u"mappings.edit"_s, tr("Edit..."), u"edit"_s, QKeySequence(Qt::Key_F2)}, Needs::One,
                  [this](const Rows &rows) { editMapping(rows.first()); }, notInMatrix);
    addRowCommand({u"mappings.remove"_s, tr("Remove"), u"delete"_s, QKeySequence::Delete, {}, tr("Tokens of the user in use are refused at once")},
                  Needs::Some, [this](const Rows &rows) { removeMappings(rows); }, notInMatrix);
    addToolbarSeparator();
    m_mapCells = addRowCommand({u"mappings.cells.map"_s, tr("Map the selected cells"), u"check"_s}, Needs::Nothing,
                               [this](const Rows &) { changeCells(true); });
    m_unmapCells = addRowCommand({u"mappings.cells.unmap"_s, tr("Unmap the selected cells"), u"cross"_s}, Needs::Nothing,
                                 [this](const Rows &) { changeCells(false); });
    m_toggle = addRowCommand({u"mappings.matrix"_s, tr("Matrix"), u"columns"_s, QKeySequence(Qt::CTRL | Qt::Key_M), {},
                              tr("Users as rows, services as columns, instead of a list")},
                             Needs::Nothing, [this](const Rows &) { showMatrix(m_toggle->isChecked()); });
    m_toggle->setCheckable(true);
    connect(&table(), &TableView::rowActivated, this, &MappingsPage::editMapping);
    finishToolbar();
}

void MappingsPage::addDetail()
{
    detail().setHead([](const QJsonObject &mapping) { return DetailHead{userOf(mapping), serviceOf(mapping)}; });
    detail().addFacts(u"overview"_s, tr("Overview"), factsOf);
    auto *access = new AccessView(context());
    detail().addTab(u"access"_s, tr("Effective access"), access,
                    [access](const QJsonObject &mapping) { access->showUser(userOf(mapping), serviceOf(mapping)); });
    detail().addTable(u"keys"_s, tr("Keys"),
                      {u"key.list"_s,
                       u"payloadId"_s,
                       {{u"payloadId"_s, tr("Payload ID"), ColumnKind::Id, {}, 8},
                        {u"version"_s, tr("Version"), ColumnKind::Number, {}, 4},
                        {u"state"_s, tr("State"), ColumnKind::Text, {}, 6},
                        {u"notAfter"_s, tr("Ends"), ColumnKind::Time}},
                       {}},
                      pairOf);
}

bool MappingsPage::isMatrix() const { return m_stack->currentIndex() == 1; }

void MappingsPage::showMatrix(bool matrix)
{
    m_stack->setCurrentIndex(matrix ? 1 : 0);
    m_toggle->setChecked(matrix);
    m_mapCells->setVisible(matrix);
    m_unmapCells->setVisible(matrix);
    updateCommands();
    ActionCollection::setEnabled(context().actions.find(u"mappings.export"_s), !matrix, tr("Switch to the list first"));
    context().settings.set(kMatrixSetting, matrix);
    showEmpty(false);
    if (isVisible()) { // else when it is opened
        refresh();
        (matrix ? static_cast<QWidget *>(m_matrix) : &table())->setFocus();
    }
    updateCells();
}

void MappingsPage::updateEmptiness()
{
    if (!isMatrix())
        TablePage::updateEmptiness();
    else if (m_matrixModel->rowCount() > 0)
        showEmpty(false);
    else if (matrixFilter().isEmpty())
        showEmpty(true);
    else
        showNothingFound(filter(), [this] { filterBar().clear(); });
}

void MappingsPage::refresh()
{
    if (!isMatrix()) {
        TablePage::refresh();
        return;
    }
    if (m_matrixModel->rowCount() == 0) {
        loadMatrix();
        return;
    }
    m_matrixModel->markStale();
    const auto [first, last] = m_matrix->visibleRows();
    m_matrixModel->refreshRows(first, last);
}

QList<QWidget *> MappingsPage::panes() const
{
    return isMatrix() ? QList<QWidget *>{filterWidget(), m_matrix} : TablePage::panes();
}

QString MappingsPage::matrixFilter() const
{
    for (const auto &term : filterBar().terms()) {
        if ((term.field.isEmpty() || term.field == u"user") && !term.negated)
            return term.value;
    }
    return {};
}

void MappingsPage::loadMatrix() { m_matrixModel->load(matrixFilter()); }

void MappingsPage::updateCells()
{
    int mapped = 0;
    const auto cells = m_matrix->selectedCells();
    for (const auto &cell : cells)
        mapped += cell.data(MatrixModel::MappedRole).toBool() ? 1 : 0;
    const int unmapped = static_cast<int>(cells.size()) - mapped;
    const QLocale locale;
    const auto set = [](QAction *action, const QString &text, int count, const QString &reason) {
        action->setText(count > 1 ? QString(text + u" (%1)"_s.arg(QLocale().toString(count))) : text);
        ActionCollection::setEnabled(action, count > 0, count > 0 ? QString() : reason);
    };
    set(m_mapCells, tr("Map the selected cells"), unmapped, cells.isEmpty() ? tr("Select cells first") : tr("They are mapped already"));
    set(m_unmapCells, tr("Unmap the selected cells"), mapped, cells.isEmpty() ? tr("Select cells first") : tr("None of them is mapped"));
    auto text = m_matrixModel->hasMore()
                    ? tr("%1 users so far, %2 services").arg(locale.toString(m_matrixModel->rowCount()), locale.toString(m_matrixModel->columnCount()))
                    : tr("%1 users, %2 services").arg(locale.toString(m_matrixModel->rowCount()), locale.toString(m_matrixModel->columnCount()));
    if (cells.size() > 1)
        text += tr(", %1 cells selected").arg(locale.toString(cells.size()));
    m_matrixFooter->setText(text);
}

void MappingsPage::toggle(const QModelIndex &cell)
{
    if (cell.data(MatrixModel::PendingRole).toBool())
        return;
    m_matrix->setCurrentIndex(cell);
    changeCells(!cell.data(MatrixModel::MappedRole).toBool());
}

void MappingsPage::changeCells(bool map)
{
    BulkChange change{map ? tr("Map users") : tr("Unmap users"), u"map.bulk"_s, map ? u"add"_s : u"remove"_s, map ? u"remove"_s : u"add"_s, {}, {}};
    for (const auto &cell : m_matrix->selectedCells()) {
        if (cell.data(MatrixModel::MappedRole).toBool() == map || cell.data(MatrixModel::PendingRole).toBool())
            continue;
        const QJsonObject pair{{u"user"_s, cell.data(MatrixModel::UserRole_).toString()}, {u"service"_s, cell.data(MatrixModel::ServiceRole).toString()}};
        m_matrixModel->setPending(userOf(pair), serviceOf(pair), true);
        change.rows << pair;
    }
    if (change.rows.isEmpty())
        return;
    change.done = [map](const QList<QJsonObject> &done) {
        if (done.size() == 1)
            return (map ? tr("%1 is mapped to %2") : tr("%1 is not mapped to %2 any more")).arg(userOf(done.first()), serviceOf(done.first()));
        const auto count = static_cast<int>(done.size());
        return map ? tr("%n mapping(s) were added", nullptr, count) : tr("%n mapping(s) were removed", nullptr, count);
    };
    change.then = [model = QPointer(m_matrixModel), rows = change.rows, map](const QList<QJsonObject> &done) {
        if (!model)
            return;
        for (const auto &row : rows)
            model->setPending(userOf(row), serviceOf(row), false);
        for (const auto &row : done)
            model->setMapped(userOf(row), serviceOf(row), map);
    };
    runBulk(context(), this, change);
}

void MappingsPage::addMapping()
{
    FormDialog::start(context(), this,
                      {u"map.add"_s,
                       tr("Add mapping"),
                       tr("Add mapping"),
                       {{u"user"_s, tr("User"), tr("log-in name")},
                        {u"service"_s, tr("VAL service ID")},
                        {u"valUserId"_s, tr("VAL user ID there"), tr("the user's own")}},
                       {},
                       {},
                       tr("Key material for the two is made at once.")},
                      [this](const QJsonObject &answer) {
                          QJsonObject again = pairOf(answer);
                          if (const auto own = answer.value(u"ownValUserId"_s).toString(); !own.isEmpty())
                              again.insert(u"valUserId"_s, own);
                          context().changes.record({tr("%1 is mapped to %2").arg(userOf(answer), serviceOf(answer)),
                                                    {{u"map.add"_s, again}},
                                                    {{u"map.remove"_s, pairOf(answer)}}});
                          selectWhenLoaded(keyOf(answer));
                      });
}

void MappingsPage::editMapping(const QJsonObject &mapping)
{
    const auto own = mapping.value(u"ownValUserId"_s).toString();
    FormDialog::start(context(), this,
                      {u"map.set"_s,
                       tr("VAL user ID of %1 in %2").arg(userOf(mapping), serviceOf(mapping)),
                       tr("Save"),
                       {{u"valUserId"_s, tr("VAL user ID there"), tr("the user's own")}},
                       pairOf(mapping),
                       {{u"valUserId"_s, own}, {u"revision"_s, mapping.value(u"revision"_s)}},
                       tr("Tokens of the user in use are refused at once.")},
                      [this, mapping, own](const QJsonObject &after) {
                          // A revision names a content: undo and redo refuse to write over what another made of it meanwhile.
                          const auto with = [&mapping](const QString &id, const QJsonObject &over) {
                              auto params = pairOf(mapping);
                              params.insert(u"valUserId"_s, id);
                              params.insert(u"ifRevision"_s, over.value(u"revision"_s).toString());
                              return params;
                          };
                          context().changes.record({tr("The mapping of %1 to %2 was changed").arg(userOf(mapping), serviceOf(mapping)),
                                                    {{u"map.set"_s, with(after.value(u"ownValUserId"_s).toString(), mapping)}},
                                                    {{u"map.set"_s, with(own, after)}}});
                      });
}

void MappingsPage::removeMappings(const Rows &mappings)
{
    BulkChange change{tr("Remove mappings"), u"map.bulk"_s, u"remove"_s, u"add"_s, {}, {}};
    for (const auto &mapping : mappings)
        change.rows << pairOf(mapping);
    change.done = [](const QList<QJsonObject> &done) {
        return done.size() == 1 ? tr("%1 is not mapped to %2 any more").arg(userOf(done.first()), serviceOf(done.first()))
                                : tr("%n mapping(s) were removed", nullptr, static_cast<int>(done.size()));
    };
    runBulk(context(), this, change);
}

} // namespace seal::ui
