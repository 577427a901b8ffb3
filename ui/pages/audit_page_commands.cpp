// What can be done with the audit log and with one record of it; marks on records.
#include "ui/pages/audit_page.h"

#include "ui/clipboard.h"
#include "ui/icons.h"
#include "ui/why_view.h"

#include <QHeaderView>
#include <QMenu>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

QToolButton *menuButton(const QString &iconName, const QString &text, const QString &about, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(about);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

void AuditPage::addRecordCommand(const ActionSpec &spec, Fits fits, const QString &why, std::function<void(const QJsonObject &)> run)
{
    auto *action = addCommand(spec, [this, run = std::move(run)] {
        const auto rows = m_table->selectedObjects();
        if (rows.size() == 1)
            run(rows.first());
    });
    m_recordCommands.push_back({action, std::move(fits), why});
}

void AuditPage::addCommands()
{
    addLogCommands();
    addRecordCommands();
    auto *refreshAction = addCommand({u"audit.refresh"_s, tr("Refresh"), u"refresh"_s, QKeySequence(Qt::Key_F5)}, [this] { m_feed->load(m_feed->where()); });
    auto *more = menuButton(u"more"_s, tr("More"), tr("Columns, copy, refresh"), m_toolbar);
    more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    connect(more->menu(), &QMenu::aboutToShow, this, [this, menu = more->menu(), refreshAction] {
        menu->clear();
        menu->addAction(refreshAction);
        menu->addMenu(m_table->makeCopyMenu(menu));
        menu->addMenu(m_table->makeColumnMenu(menu));
    });
    m_toolbar->addWidget(more);
    QList<QAction *> onRecord;
    for (const auto &command : m_recordCommands)
        onRecord << command.action;
    m_table->setRowActions(onRecord);
    m_detail->setActions(onRecord);
}

/// What is done with the log as a whole.
void AuditPage::addLogCommands()
{
    const auto add = [this](const QString &id, const QString &text, const QString &iconName, const QString &help, std::function<void()> run, const QKeySequence &keys = {}) {
        auto *action = addCommand({u"audit."_s + id, text, iconName, keys, {}, help}, std::move(run));
        return action;
    };
    m_follow = add(u"follow"_s, tr("Follow"), u"live"_s, tr("New records come in at the top as they are written"), [] {});
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    connect(m_follow, &QAction::toggled, this, [this](bool on) {
        m_paused = !on;
        if (on)
            followAgain();
        else
            m_feed->setFollowing(false);
    });
    m_toolbar->addAction(m_follow);
    m_toolbar->addAction(add(u"verify"_s, tr("Check the whole log"), u"shield"_s, tr("Every record, its place in the chain, and the signed end"),
                             [this] { checkWholeLog(); }));
    m_toolbar->addAction(add(u"export"_s, tr("Export..."), u"export"_s, tr("What the filter shows, as CSV or with the proof of the chain"),
                             [this] { exportLog(); }));
    auto *mark = menuButton(u"star"_s, tr("Mark"), tr("Colours for records that a filter finds"), m_toolbar);
    connect(mark->menu(), &QMenu::aboutToShow, this, [this, menu = mark->menu()] { fillMarkMenu(menu); });
    m_toolbar->addWidget(mark);
}

void AuditPage::addRecordCommands()
{
    const auto has = [](const QString &member) -> Fits { return [member](const QJsonObject &record) { return record.contains(member); }; };
    addRecordCommand({u"audit.why"_s, tr("Why?"), u"help"_s, {}, {}, tr("The rule, its clause, what was at fault, and how to put it right")}, hasWhy,
                     tr("The request was not refused"),
                     [this](const QJsonObject &record) { showWhy(context(), record, this); });
    const auto goTo = [this, has](const QString &id, const QString &text, const QString &iconName, const QString &member, const QString &page, const QString &why) {
        addRecordCommand({u"audit."_s + id, text, iconName, {}, {}, {}}, has(member), why, [this, member, page](const QJsonObject &record) {
            const auto value = record.value(member);
            openPage(page, member == u"user" ? auditUser(record) : value.isArray() ? value.toArray().first().toString().section(u'.', 0, 0) : value.toString());
        });
    };
    goTo(u"open-user"_s, tr("Go to the user"), u"user"_s, u"user"_s, u"users"_s, tr("The record names no user"));
    goTo(u"open-client"_s, tr("Go to the client"), u"client"_s, u"client"_s, u"clients"_s, tr("The record names no client"));
    goTo(u"open-service"_s, tr("Go to the VAL service"), u"service"_s, u"service"_s, u"services"_s, tr("The record names no VAL service"));
    goTo(u"open-key"_s, tr("Go to the key"), u"key"_s, u"keys"_s, u"keys"_s, tr("The record names no key"));
    goTo(u"open-certificate"_s, tr("Go to the certificate"), u"certificate"_s, u"certificate"_s, u"certificates"_s, tr("The record names no certificate"));
    addRecordCommand({u"audit.open-flow"_s, tr("Show the flow"), u"flow"_s, {}, {}, tr("The messages of this request as a ladder")}, has(u"correlation"_s),
                     tr("The record belongs to no request"),
                     [this](const QJsonObject &record) { openPage(u"live-flows"_s, u"correlation:"_s + record.value(u"correlation"_s).toString()); });
    addRecordCommand({u"audit.same-user"_s, tr("Only this user"), u"filter"_s, {}, {}, {}}, has(u"user"_s), tr("The record names no user"),
                     [this](const QJsonObject &record) { setFilter(FilterTerm{u"user"_s, auditUser(record), false}.text()); });
    addRecordCommand({u"audit.same-event"_s, tr("Only such records"), u"filter"_s, {}, {}, {}}, has(u"event"_s), tr("The record cannot be read"),
                     [this](const QJsonObject &record) { setFilter(FilterTerm{u"event"_s, record.value(u"event"_s).toString(), false}.text()); });
    addRecordCommand({u"audit.copy-record"_s, tr("Copy the record"), u"copy"_s, {}, {}, tr("As JSON, with its hash")}, [](const auto &) { return true; }, {},
                     [](const QJsonObject &record) { copyText(auditRecordText(record)); });
}

void AuditPage::updateCommands()
{
    const auto rows = m_table->selectedObjects();
    for (const auto &command : m_recordCommands) {
        const bool one = rows.size() == 1;
        const bool has = one && command.fits(rows.first());
        ActionCollection::setEnabled(command.action, has, one ? command.why : tr("Select one record first"));
    }
}

const HighlightRule *AuditPage::ruleFor(const QJsonObject &record) const
{
    for (std::size_t i = 0; i < m_ruleFilters.size(); ++i) {
        if (m_ruleFilters[i].accepts(record))
            return &m_rules[i];
    }
    return nullptr;
}

void AuditPage::addHighlight(const QString &filter, Tone tone)
{
    std::erase_if(m_rules, [&filter](const HighlightRule &rule) { return rule.filter == filter; });
    m_rules.push_back({filter, tone});
    setHighlightRules(context().settings, m_rules);
    applyHighlights();
    if (const auto column = m_model->columnByName(u"mark"); m_table->header()->isSectionHidden(column))
        m_table->header()->setSectionHidden(column, false); // colour alone says nothing
}

void AuditPage::applyHighlights()
{
    static const auto flags = auditFlags();
    m_ruleFilters.clear();
    for (const auto &rule : m_rules)
        m_ruleFilters.emplace_back(parseFilter(rule.filter), &m_model->columns(), &flags);
    m_model->setHighlighter([this](const QJsonObject &record) {
        const auto *rule = ruleFor(record);
        return rule == nullptr ? Tone::Plain : rule->tone;
    });
}

void AuditPage::fillMarkMenu(QMenu *menu)
{
    menu->clear();
    const auto now = filter();
    for (const auto tone : {Tone::Info, Tone::Ok, Tone::Warning, Tone::Danger}) {
        auto *action = menu->addAction(icon(u"star"_s, tone), tr("Mark what the filter finds: %1").arg(toneTitle(tone)));
        ActionCollection::setEnabled(action, !now.isEmpty(), tr("Type a filter first"));
        connect(action, &QAction::triggered, this, [this, now, tone] { addHighlight(now, tone); });
    }
    if (m_rules.empty())
        return;
    menu->addSeparator();
    for (const auto &rule : m_rules) {
        auto *action = menu->addAction(icon(u"delete"_s), tr("No longer mark %1").arg(rule.filter));
        connect(action, &QAction::triggered, this, [this, gone = rule.filter] {
            std::erase_if(m_rules, [&gone](const HighlightRule &one) { return one.filter == gone; });
            setHighlightRules(context().settings, m_rules);
            applyHighlights();
        });
    }
}

} // namespace seal::ui
