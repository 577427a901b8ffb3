#include "ui/ladder/ladder_side.h"

#include "ui/clipboard.h"
#include "ui/context.h"
#include "ui/detail_pane.h"
#include "ui/icons.h"
#include "ui/ladder/ladder_model.h"
#include "ui/ladder/spec_reference.h"
#include "ui/metrics.h"
#include "ui/view_settings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

enum Tab { Decoded, Raw, Checks, Spec };
const std::array<QString, 4> &tabIds()
{
    static const std::array<QString, 4> kIds{u"decoded"_s, u"raw"_s, u"checks"_s, u"spec"_s};
    return kIds;
}

QLabel *label(QWidget *parent, const QString &rank = {})
{
    auto *made = new QLabel(parent);
    made->setTextFormat(Qt::PlainText); // what peers send comes from outside
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!rank.isEmpty())
        made->setProperty("rank", rank);
    return made;
}

void paintTone(QLabel *label, Tone tone)
{
    auto palette = label->parentWidget()->palette();
    palette.setColor(QPalette::WindowText, colour(tone, palette));
    label->setPalette(palette);
}

} // namespace

LadderSide::LadderSide(Context &context, LadderModel &model, QString stateId, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model), m_stateId(std::move(stateId))
{
    setObjectName(u"card"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Step"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(em(0.7), em(0.5), em(0.7), em(0.4));
    m_stack = new QStackedWidget(this);
    outer->addWidget(m_stack);
    m_nothing = new QLabel(m_stack);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setProperty("rank", u"muted"_s);
    m_stack->addWidget(m_nothing);

    auto *body = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.2));
    auto *top = new QHBoxLayout;
    m_title = label(body, u"subtitle"_s);
    m_verdict = new QLabel(body);
    top->addWidget(m_title, 1);
    top->addWidget(m_verdict, 0, Qt::AlignTop);
    m_parties = label(body, u"muted"_s);
    m_reason = label(body);
    layout->addLayout(top);
    layout->addWidget(m_parties);
    layout->addWidget(m_reason);
    m_tabs = new QTabWidget(body);
    m_tabs->setAccessibleName(tr("Views of the step"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(body);
    buildTabs();
    showNone();
}

void LadderSide::buildTabs()
{
    m_decoded = new FactsView(m_tabs);
    m_raw = new QPlainTextEdit(m_tabs);
    m_raw->setReadOnly(true);
    m_raw->setProperty("mono", true);
    m_raw->setLayoutDirection(Qt::LeftToRight);
    m_raw->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_raw->setAccessibleName(tr("Message as it is sent"));
    m_raw->setPlaceholderText(tr("A check has no message of its own."));
    m_checks = new QTreeWidget(m_tabs);
    m_checks->setAccessibleName(tr("Checks"));
    m_checks->setRootIsDecorated(false);
    m_checks->setUniformRowHeights(false);
    m_checks->setWordWrap(true);
    m_checks->setHeaderLabels({tr("Check"), tr("Result"), tr("Clause"), tr("Why")});
    m_checks->header()->setStretchLastSection(true);
    connect(m_checks, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { Q_EMIT stepWanted(item->data(0, Qt::UserRole).toInt()); });
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Specifications"));
    m_spec = new QWidget(scroll);
    m_specLayout = new QVBoxLayout(m_spec);
    m_specLayout->setContentsMargins(em(0.2), em(0.5), em(0.2), em(0.3));
    scroll->setWidget(m_spec);
    m_tabs->addTab(m_decoded, tr("Decoded"));
    m_tabs->addTab(m_raw, tr("Raw"));
    m_tabs->addTab(m_checks, tr("Checks"));
    m_tabs->addTab(scroll, tr("Spec"));
    const auto kept = m_context.settings.get(u"splitters/tab-"_s + m_stateId).toString();
    for (std::size_t i = 0; i < tabIds().size(); ++i) {
        if (tabIds()[i] == kept)
            m_tabs->setCurrentIndex(static_cast<int>(i));
    }
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        m_context.settings.set(u"splitters/tab-"_s + m_stateId, tabIds()[static_cast<std::size_t>(index)]);
        showTab();
    });
}

void LadderSide::showNone()
{
    m_row = -1;
    m_nothing->setText(tr("Select a message or a check to see what is in it."));
    m_stack->setCurrentIndex(0);
}

void LadderSide::showPhase(int phase)
{
    m_row = -1;
    const auto &part = m_model.phases()[static_cast<std::size_t>(phase)];
    int refused = 0;
    for (int row = part.first; row < part.first + part.count; ++row)
        refused += m_model.step(row).verdict == StepVerdict::Refused || m_model.step(row).verdict == StepVerdict::Failed ? 1 : 0;
    auto words = tr("%1: %n step(s).", nullptr, part.count).arg(part.title);
    if (refused > 0)
        words += u' ' + tr("%n of them refused or failed.", nullptr, refused);
    m_nothing->setText(words);
    m_stack->setCurrentIndex(0);
}

void LadderSide::showStep(int row)
{
    m_row = row;
    const auto &step = m_model.step(row);
    m_title->setText(safeText(step.title));
    m_parties->setText(QString(partiesOf(step) + u" \u00b7 "_s + offsetText(m_model.offset(row))));
    m_parties->setToolTip(absoluteTime(step.at));
    m_verdict->setText(verdictWord(step.verdict));
    paintTone(m_verdict, toneOf(step.verdict));
    m_reason->setText(safeText(step.reason));
    m_reason->setVisible(!step.reason.isEmpty());
    const bool bad = step.verdict == StepVerdict::Refused || step.verdict == StepVerdict::Failed;
    paintTone(m_reason, bad ? toneOf(step.verdict) : Tone::Plain);
    const auto checks = m_model.checksOf(row).size();
    m_tabs->setTabText(Checks, checks > 0 ? tr("Checks (%1)").arg(checks) : tr("Checks"));
    m_stack->setCurrentIndex(1);
    showTab();
}

void LadderSide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_row >= 0)
        showStep(m_row); // tones are those of the palette
}

void LadderSide::showTab()
{
    if (m_row < 0)
        return;
    const auto &step = m_model.step(m_row);
    switch (m_tabs->currentIndex()) {
    case Decoded: {
        std::vector<Fact> facts;
        facts.reserve(static_cast<std::size_t>(step.fields.size()) + 2);
        for (const auto &[name, value] : step.fields)
            facts.push_back({name, value, ColumnKind::Id});
        if (!step.protocol.isEmpty())
            facts.push_back({tr("Protocol"), step.protocol});
        facts.push_back({tr("Time"), absoluteTime(step.at)});
        facts.push_back({tr("Correlation ID"), step.correlation, ColumnKind::Id});
        m_decoded->setFacts(facts);
        break;
    }
    case Raw:
        m_raw->setPlainText(QString(step.raw).remove(u'\r'));
        break;
    case Checks:
        showChecks();
        break;
    case Spec:
        showSpec();
        break;
    default:
        break;
    }
}

void LadderSide::showChecks()
{
    m_checks->clear();
    for (const auto row : m_model.checksOf(m_row)) {
        const auto &check = m_model.step(row);
        auto *item = new QTreeWidgetItem(m_checks, {safeText(check.title), verdictWord(check.verdict), check.clause, safeText(check.reason)});
        item->setIcon(1, icon(verdictIcon(check.verdict), toneOf(check.verdict)));
        item->setForeground(1, colour(toneOf(check.verdict), palette()));
        item->setData(0, Qt::UserRole, row);
        item->setToolTip(3, plainTip(safeText(check.reason)));
    }
    for (int column = 0; column < 3; ++column)
        m_checks->resizeColumnToContents(column);
}

void LadderSide::showSpec()
{
    while (auto *item = m_specLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto references = specReferences(m_model.step(m_row).clause);
    if (references.isEmpty()) {
        auto *none = label(m_spec, u"muted"_s);
        none->setText(tr("No clause asks for this step by itself."));
        m_specLayout->addWidget(none);
    }
    QStringList topics;
    for (const auto &reference : references) {
        auto *head = label(m_spec, u"subtitle"_s);
        head->setText(reference.clause.isEmpty() ? reference.document : tr("%1 clause %2").arg(reference.document, reference.clause));
        auto *title = label(m_spec);
        title->setText(reference.title);
        title->setVisible(!reference.title.isEmpty());
        auto *address = label(m_spec, u"muted"_s);
        address->setLayoutDirection(Qt::LeftToRight);
        address->setText(reference.address);
        address->setVisible(!reference.address.isEmpty());
        m_specLayout->addWidget(head);
        m_specLayout->addWidget(title);
        m_specLayout->addWidget(address);
        m_specLayout->addSpacing(em(0.4));
        if (!topics.contains(reference.help))
            topics << reference.help;
    }
    for (const auto &topic : topics) {
        auto *open = new QPushButton(tr("Read the manual: %1").arg(topic), m_spec);
        open->setProperty("link", true);
        connect(open, &QPushButton::clicked, this, [this, topic] { m_context.navigator.showHelp(topic); });
        m_specLayout->addWidget(open, 0, Qt::AlignLeading);
    }
    m_specLayout->addStretch(1);
}

} // namespace seal::ui
