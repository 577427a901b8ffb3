#include "ui/ladder/ladder_widget.h"

#include "ui/icons.h"
#include "ui/ladder/ladder_model.h"
#include "ui/ladder/ladder_replay.h"
#include "ui/ladder/ladder_side.h"
#include "ui/ladder/ladder_view.h"
#include "ui/metrics.h"
#include "ui/page.h"
#include "ui/row_model.h"
#include "ui/table_view.h"
#include "ui/toast.h"
#include "ui/view_settings.h"

#include <QComboBox>
#include <QDate>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QSaveFile>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {
constexpr qreal kSideBeside = 58; ///< font heights of width: with less, the side pane stands below
constexpr std::array kSpeeds{25, 50, 100, 200, 400};
constexpr int kZoomStep = 10;
} // namespace

LadderWidget::LadderWidget(Page &page, QWidget *parent) : QWidget(parent), m_page(page)
{
    m_model = new LadderModel(this);
    m_replay = new LadderReplay(*m_model, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.25));
    m_bar = new QToolBar(this);
    m_bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    layout->addWidget(m_bar);
    buildViews();
    layout->addWidget(m_splitter, 1);
    buildToolbar();
    auto &settings = m_page.context().settings;
    m_view->setZoom(settings.get(key(u"zoom"_s), 100).toInt());
    showTable(settings.get(key(u"table"_s), false).toBool());
    connect(m_view, &LadderView::zoomChanged, this, [this](int percent) { m_page.context().settings.set(key(u"zoom"_s), percent); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_page.context().settings.set(key(u"%1"_s.arg(m_splitter->orientation())), m_splitter->saveState());
    });
    connect(&settings, &ViewSettings::layoutReset, this, [this] {
        m_view->setZoom(100);
        showTable(false);
        placeSide();
    });
    updateReplay();
}

LadderWidget::~LadderWidget() = default;

QString LadderWidget::key(const QString &what) const { return u"splitters/ladder-%1/%2"_s.arg(m_page.info().id, what); }

void LadderWidget::buildViews()
{
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_stack = new QStackedWidget(m_splitter);
    m_stack->setObjectName(u"card"_s);
    m_stack->setAttribute(Qt::WA_StyledBackground);
    m_view = new LadderView(*m_model, m_stack);
    m_rows = new RowModel(ladderColumns(), u"number"_s, this);
    m_rows->setKeyFunction([](const QJsonObject &row) { return QString::number(row.value(u"number"_s).toInt()); });
    m_table = new TableView(*m_rows, m_page.context().settings, m_page.info().id + u"-ladder"_s, m_stack);
    m_table->setAccessibleName(tr("Steps"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_side = new LadderSide(m_page.context(), *m_model, m_page.info().id + u"-ladder"_s, m_splitter);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    connect(m_view, &LadderView::currentChanged, this, &LadderWidget::currentChanged);
    connect(m_side, &LadderSide::stepWanted, this, [this](int row) { m_view->setCurrentRow(row); });
    connect(m_table, &TableView::rowSelectionChanged, this, [this] {
        const auto row = m_table->currentObject().value(u"number"_s).toInt() - 1;
        if (showsTable() && row >= 0 && row < m_model->shown())
            m_view->setCurrentRow(row);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &LadderWidget::fillTable);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &LadderWidget::fillTable);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (!showsTable())
            return;
        QList<QJsonObject> rows;
        for (int row = first; row <= last; ++row)
            rows << m_model->tableRow(row);
        m_rows->appendRows(rows);
    });
}

QAction *LadderWidget::addCommand(const QString &id, const QString &text, const QString &iconName, const QKeySequence &shortcut,
                                  std::function<void()> run)
{
    auto *action = m_page.addCommand({QString(m_page.info().id + u".ladder."_s + id), text, iconName, shortcut}, std::move(run));
    m_bar->addAction(action);
    m_needSteps << action;
    return action;
}

void LadderWidget::addPlayCommands()
{
    addCommand(u"start"_s, tr("To the first step"), u"skip-start"_s, QKeySequence(u"Ctrl+Shift+Home"_s), [this] { m_replay->toStart(); });
    addCommand(u"back"_s, tr("Step back"), u"chevron-left"_s, QKeySequence(u"Ctrl+Shift+Left"_s), [this] { m_replay->stepBack(); });
    m_play = addCommand(u"play"_s, tr("Play"), u"play"_s, QKeySequence(u"Ctrl+Shift+P"_s), [this] {
        if (m_replay->playing())
            m_replay->pause();
        else
            m_replay->play();
    });
    addCommand(u"step"_s, tr("Step forward"), u"chevron-right"_s, QKeySequence(u"Ctrl+Shift+Right"_s), [this] { m_replay->stepForward(); });
    addCommand(u"end"_s, tr("Show all steps"), u"skip-end"_s, QKeySequence(u"Ctrl+Shift+End"_s), [this] { m_replay->toEnd(); });
    m_speed = new QComboBox(m_bar);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast steps are played"));
    for (const auto speed : kSpeeds)
        m_speed->addItem(tr("%1 x").arg(QLocale().toString(speed / 100.0)), speed);
    m_speed->setCurrentIndex(m_speed->findData(100));
    connect(m_speed, &QComboBox::currentIndexChanged, this, [this] { m_replay->setSpeed(m_speed->currentData().toInt()); });
    m_bar->addWidget(m_speed);
    m_place = new QLabel(m_bar);
    m_place->setProperty("rank", u"muted"_s);
    m_place->setContentsMargins(em(0.4), 0, em(0.4), 0);
    m_bar->addWidget(m_place);
    connect(m_replay, &LadderReplay::changed, this, &LadderWidget::updateReplay);
}

void LadderWidget::addLookCommands()
{
    addCommand(u"fold"_s, tr("Fold all parts"), u"fold"_s, {}, [this] { m_view->setAllCollapsed(true); });
    addCommand(u"unfold"_s, tr("Unfold all parts"), u"unfold"_s, {}, [this] { m_view->setAllCollapsed(false); });
    m_bar->addSeparator();
    addCommand(u"zoomout"_s, tr("Zoom out"), u"zoom-out"_s, QKeySequence::ZoomOut, [this] { m_view->setZoom(m_view->zoom() - kZoomStep); });
    addCommand(u"zoomin"_s, tr("Zoom in"), u"zoom-in"_s, QKeySequence::ZoomIn, [this] { m_view->setZoom(m_view->zoom() + kZoomStep); });
    addCommand(u"zoom100"_s, tr("Normal size"), u"zoom-normal"_s, QKeySequence(u"Ctrl+0"_s), [this] { m_view->setZoom(100); });
}

void LadderWidget::buildToolbar()
{
    addPlayCommands();
    m_bar->addSeparator();
    addLookCommands();
    m_bar->addSeparator();
    m_asTable = addCommand(u"table"_s, tr("Show as a table"), u"columns"_s, QKeySequence(u"Ctrl+Shift+T"_s), [this] { showTable(m_asTable->isChecked()); });
    m_needSteps.removeOne(m_asTable);
    m_asTable->setCheckable(true);
    addCommand(u"export"_s, tr("Export ladder..."), u"export"_s, QKeySequence(u"Ctrl+Shift+E"_s), [this] { exportLadder(); });
}

void LadderWidget::setFacts(const LadderFacts &facts, const QString &name)
{
    m_facts = facts;
    m_facts.showSecrets = facts.showSecrets && m_page.context().site.demo;
    m_name = name;
}

void LadderWidget::setPlaceholder(const QString &text) { m_view->setPlaceholder(text); }

bool LadderWidget::showsTable() const { return m_stack->currentWidget() == m_table; }

void LadderWidget::showTable(bool table)
{
    m_asTable->setChecked(table);
    m_page.context().settings.set(key(u"table"_s), table);
    if (table == showsTable())
        return;
    const bool focused = m_stack->currentWidget()->hasFocus();
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_view);
    if (focused)
        m_stack->currentWidget()->setFocus();
    fillTable();
    if (table && m_view->currentRow() >= 0)
        m_table->selectKey(QString::number(m_view->currentRow() + 1));
}

void LadderWidget::fillTable()
{
    QList<QJsonObject> rows;
    if (showsTable()) {
        for (int row = 0; row < m_model->shown(); ++row)
            rows << m_model->tableRow(row);
    }
    m_rows->setRows(rows);
}

void LadderWidget::currentChanged()
{
    if (m_view->currentRow() >= 0)
        m_side->showStep(m_view->currentRow());
    else if (m_view->currentPhase() >= 0)
        m_side->showPhase(m_view->currentPhase());
    else
        m_side->showNone();
}

void LadderWidget::updateReplay()
{
    const bool any = m_model->total() > 0;
    const auto reason = tr("There are no steps yet");
    for (auto *action : m_needSteps)
        ActionCollection::setEnabled(action, any, any ? QString() : reason);
    m_speed->setEnabled(any);
    m_play->setText(m_replay->playing() ? tr("Pause") : tr("Play"));
    m_play->setIcon(icon(m_replay->playing() ? u"pause"_s : u"play"_s));
    const QLocale locale;
    m_place->setText(any ? tr("%1 of %2").arg(locale.toString(m_model->shown()), locale.toString(m_model->total())) : QString());
}

QList<QWidget *> LadderWidget::panes() const { return {m_stack->currentWidget(), m_side->tabs()}; }

void LadderWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto wanted = event->size().width() < em(kSideBeside) ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() != wanted || event->oldSize().isEmpty()) {
        m_splitter->setOrientation(wanted);
        placeSide();
    }
}

void LadderWidget::placeSide()
{
    const auto kept = m_page.context().settings.get(key(u"%1"_s.arg(m_splitter->orientation()))).toByteArray();
    if (kept.isEmpty() || !m_splitter->restoreState(kept))
        m_splitter->setSizes(m_splitter->orientation() == Qt::Vertical ? QList<int>{em(24), em(14)} : QList<int>{em(44), em(24)});
}

void LadderWidget::exportLadder()
{
    QStringList filters;
    for (const auto &format : ladderFormats())
        filters << u"%1 (*.%2)"_s.arg(format.name(), format.extension);
    const auto suggested = u"%1-%2.svg"_s.arg(m_name.isEmpty() ? u"flow"_s : m_name, QDate::currentDate().toString(Qt::ISODate));
    m_page.context().files.ask(this, {tr("Export the ladder"), suggested, filters.join(u";;"_s), true}, [this](const QString &file) {
        if (file.isEmpty())
            return;
        auto &toasts = m_page.context().toasts;
        const auto *format = ladderFormat(QFileInfo(file).suffix());
        if (format == nullptr) {
            toasts.fail({Errc::InvalidInput, tr("%1 ends with no format that is known").arg(file), tr("Use .svg, .png, .txt, .json or .mmd")});
            return;
        }
        QByteArray bytes;
        if (const auto failure = format->write(*m_model, m_facts, bytes)) {
            toasts.fail(*failure);
            return;
        }
        QSaveFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit()) {
            toasts.fail({Errc::Io, tr("%1 could not be written: %2").arg(file, out.errorString()), tr("Choose another folder")});
            return;
        }
        toasts.say(m_facts.showSecrets ? tr("Written to %1, with the secrets of this demo site").arg(file) : tr("Written to %1").arg(file));
    });
}

} // namespace seal::ui
