#include "ui/why_view.h"

#include "core/api/method_table.h"
#include "ui/clipboard.h"
#include "ui/columns.h"
#include "ui/context.h"
#include "ui/detail_pane.h"
#include "ui/event_titles.h"
#include "ui/form.h"
#include "ui/icons.h"
#include "ui/message.h"
#include "ui/metrics.h"
#include "ui/undo.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

/// The catalogue speaks English; its texts are translated here.
QString catalogueText(const QJsonObject &told, const QString &member)
{
    return QCoreApplication::translate("refusals", told.value(member).toString().toUtf8().constData());
}

QString recordName(const QJsonObject &record)
{
    const auto number = QString::number(record.value(u"seq"_s).toInteger());
    const auto node = record.value(u"node"_s).toString();
    return node.isEmpty() ? number : QString(node + u'/' + number);
}

struct FixRow
{
    QStringView id;
    const char *verb; ///< on the button
    const char *open; ///< what it will do
    const char *done; ///< what was done since
};

// %1 is what is changed, %2 what is added to it.
constexpr FixRow kFixes[] = {
    {u"map-user", QT_TRANSLATE_NOOP("fixes", "Map user"), QT_TRANSLATE_NOOP("fixes", "%1 may use the VAL service %2."),
     QT_TRANSLATE_NOOP("fixes", "%1 is mapped to %2 now.")},
    {u"enable-user", QT_TRANSLATE_NOOP("fixes", "Enable user"), QT_TRANSLATE_NOOP("fixes", "The VAL user %1 works again."),
     QT_TRANSLATE_NOOP("fixes", "The VAL user %1 is active now.")},
    {u"enable-service", QT_TRANSLATE_NOOP("fixes", "Enable service"), QT_TRANSLATE_NOOP("fixes", "The VAL service %1 works again."),
     QT_TRANSLATE_NOOP("fixes", "The VAL service %1 is active now.")},
    {u"enable-client", QT_TRANSLATE_NOOP("fixes", "Enable client"), QT_TRANSLATE_NOOP("fixes", "The client %1 works again."),
     QT_TRANSLATE_NOOP("fixes", "The client %1 is active now.")},
    {u"add-scope", QT_TRANSLATE_NOOP("fixes", "Add scope"), QT_TRANSLATE_NOOP("fixes", "The client %1 may ask for %2."),
     QT_TRANSLATE_NOOP("fixes", "The client %1 may ask for %2 now; the application must do so.")},
    {u"add-service", QT_TRANSLATE_NOOP("fixes", "Add service"), QT_TRANSLATE_NOOP("fixes", "The client %1 may use the VAL service %2."),
     QT_TRANSLATE_NOOP("fixes", "The client %1 may use the VAL service %2 now.")},
    {u"add-grant-type", QT_TRANSLATE_NOOP("fixes", "Add grant type"), QT_TRANSLATE_NOOP("fixes", "The client %1 may use the grant type %2."),
     QT_TRANSLATE_NOOP("fixes", "The client %1 may use the grant type %2 now.")},
};

const FixRow *fixRow(const QString &id)
{
    for (const auto &row : kFixes) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

QString fixSentence(const char *pattern, const QJsonObject &params)
{
    const auto text = [&params](const QString &name) { return safeText(params.value(name).toString()); };
    const bool aboutClient = params.contains(u"client"_s);
    const auto first = aboutClient ? text(u"client"_s) : params.contains(u"user"_s) ? text(u"user"_s) : text(u"service"_s);
    QString second;
    for (const auto &name : {u"scope"_s, u"grantType"_s, u"service"_s}) {
        if (params.contains(name))
            second = text(name);
    }
    const auto sentence = QCoreApplication::translate("fixes", pattern);
    return sentence.contains(u"%2"_s) ? sentence.arg(first, second) : sentence.arg(first);
}

QLabel *wrapped(QWidget *parent, const QString &rank = {})
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!rank.isEmpty())
        label->setProperty("rank", rank);
    return label;
}

QString pageTitle(const QString &page)
{
    static const QHash<QString, const char *> kPages{{u"users"_s, QT_TRANSLATE_NOOP("seal::ui::WhyView", "Show the VAL user")},
                                                     {u"services"_s, QT_TRANSLATE_NOOP("seal::ui::WhyView", "Show the VAL services")},
                                                     {u"mappings"_s, QT_TRANSLATE_NOOP("seal::ui::WhyView", "Show the mappings")},
                                                     {u"clients"_s, QT_TRANSLATE_NOOP("seal::ui::WhyView", "Show the client")},
                                                     {u"keys"_s, QT_TRANSLATE_NOOP("seal::ui::WhyView", "Show the keys")}};
    const auto *title = kPages.value(page, nullptr);
    return title == nullptr ? WhyView::tr("Show the page") : WhyView::tr(title);
}

} // namespace

bool hasWhy(const QJsonObject &auditRecord)
{
    const auto result = auditRecord.value(u"result"_s).toString();
    return result == u"refused" || result == u"failed";
}

WhyView::WhyView(Context &context, QWidget *parent) : QWidget(parent), m_context(context), m_question(context.backend, this)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.5));
    m_busy = new BusyLine(this);
    m_banner = new MessageBanner(this);
    m_banner->hide();
    m_rule = wrapped(this, u"subtitle"_s);
    m_rule->setObjectName(u"whyRule"_s);
    m_facts = new FactsView(this);
    m_possible = new QVBoxLayout;
    m_possible->setSpacing(em(0.3));
    layout->addWidget(m_busy);
    layout->addWidget(m_banner);
    layout->addWidget(m_rule);
    layout->addLayout(m_possible);
    layout->addWidget(m_facts, 1);

    layout->addWidget(buildFixCard());
    connect(&m_question, &Question::busyChanged, m_busy, &BusyLine::setBusy);
}

QWidget *WhyView::buildFixCard()
{
    m_fixCard = new QWidget(this);
    m_fixCard->setObjectName(u"card"_s);
    m_fixCard->setAttribute(Qt::WA_StyledBackground);
    auto *card = new QVBoxLayout(m_fixCard);
    card->setContentsMargins(em(0.8), em(0.6), em(0.8), em(0.6));
    card->setSpacing(em(0.4));
    m_advice = wrapped(m_fixCard);
    m_advice->setObjectName(u"whyAdvice"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(em(0.4));
    m_fixIcon = new QLabel(m_fixCard);
    m_fixText = wrapped(m_fixCard);
    line->addWidget(m_fixIcon, 0, Qt::AlignTop);
    line->addWidget(m_fixText, 1);
    m_command = wrapped(m_fixCard, u"muted"_s);
    m_command->setProperty("mono", true);
    m_command->setLayoutDirection(Qt::LeftToRight);
    card->addWidget(m_advice);
    card->addLayout(line);
    card->addWidget(m_command);
    card->addLayout(buildButtons());
    m_fixCard->hide();
    return m_fixCard;
}

QLayout *WhyView::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    m_fix = new QPushButton(m_fixCard);
    m_fix->setObjectName(u"whyFix"_s);
    m_fix->setProperty("primary", true);
    m_fix->setAutoDefault(false);
    m_page = new QPushButton(m_fixCard);
    m_page->setAutoDefault(false);
    m_help = new QPushButton(tr("Read about this rule"), m_fixCard);
    m_help->setProperty("link", true);
    m_help->setAutoDefault(false);
    buttons->addWidget(m_fix);
    buttons->addWidget(m_page);
    buttons->addWidget(m_help);
    buttons->addStretch(1);
    connect(m_fix, &QPushButton::clicked, this, &WhyView::runFix);
    connect(m_page, &QPushButton::clicked, this, [this] {
        const auto fix = m_told.value(u"fix"_s).toObject();
        if (m_context.navigator.open(fix.value(u"page"_s).toString(), fix.value(u"filter"_s).toString()))
            Q_EMIT left();
    });
    connect(m_help, &QPushButton::clicked, this,
            [this] { m_context.navigator.showHelp(u"refusals#"_s + m_told.value(u"rule"_s).toString()); });
    return buttons;
}

void WhyView::showRecord(const QJsonObject &auditRecord)
{
    m_record = auditRecord;
    m_told = {};
    ask();
}

void WhyView::ask()
{
    m_banner->hide();
    m_question.ask(u"audit.explain"_s, {{u"record"_s, recordName(m_record)}}, [this](const api::Reply &reply) {
        m_fix->setEnabled(true);
        if (reply.ok())
            take(reply.value.toObject());
        else
            m_banner->show(*reply.failure, [this] { ask(); });
    });
}

void WhyView::take(const QJsonObject &told)
{
    m_told = told;
    showRule();
    showFix();
    Q_EMIT explained();
}

void WhyView::showRule()
{
    while (auto *item = m_possible->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto possible = m_told.value(u"possible"_s).toArray();
    if (!m_told.value(u"rule"_s).toString().isEmpty())
        m_rule->setText(catalogueText(m_told, u"text"_s));
    else if (possible.isEmpty())
        m_rule->setText(tr("The record does not say by which rule."));
    else
        m_rule->setText(tr("The record does not say by which rule. It was one of these:"));
    for (const auto &one : possible) {
        auto *label = wrapped(this);
        label->setText(u"\u2022 "_s + catalogueText(one.toObject(), u"text"_s));
        m_possible->addWidget(label);
    }
    const auto text = [this](const QString &name) { return m_told.value(name).toString(); };
    auto record = m_told.value(u"record"_s).toObject();
    record.insert(u"login"_s, m_told.value(u"login"_s));
    std::vector<Fact> facts;
    const auto add = [&facts](const QString &label, const QString &value, ColumnKind kind = ColumnKind::Text) {
        if (!value.isEmpty())
            facts.push_back({label, value, kind});
    };
    add(tr("When"), record.value(u"at"_s).toString(), ColumnKind::Time);
    add(tr("What"), eventTitle(record.value(u"event"_s).toString()));
    add(tr("Who"), whoOf(record));
    if (!text(u"field"_s).isEmpty() && !text(u"value"_s).isEmpty())
        add(tr("At fault"), text(u"field"_s) + u": "_s + text(u"value"_s), ColumnKind::Id);
    else
        add(tr("At fault"), text(u"field"_s), ColumnKind::Id);
    add(tr("In the record"), text(u"detail"_s));
    add(tr("Requester was told"), text(u"word"_s), ColumnKind::Id);
    add(tr("Clause"), text(u"clause"_s));
    add(tr("Correlation"), record.value(u"correlation"_s).toString(), ColumnKind::Id);
    m_facts->setFacts(facts);
}

void WhyView::showFix()
{
    const auto fix = m_told.value(u"fix"_s).toObject();
    m_fixCard->setVisible(!fix.isEmpty());
    if (fix.isEmpty())
        return;
    const auto state = fix.value(u"state"_s).toString();
    const auto params = fix.value(u"params"_s).toObject();
    const auto *row = fixRow(fix.value(u"id"_s).toString());
    const bool open = state == u"open" && row != nullptr;
    const bool done = state == u"done" && row != nullptr;
    m_advice->setText(catalogueText(m_told, u"advice"_s));
    m_fixText->setVisible(open || done);
    m_fixIcon->setVisible(open || done);
    if (open || done) {
        m_fixText->setText(fixSentence(open ? row->open : row->done, params));
        m_fixIcon->setPixmap(icon(done ? u"check"_s : u"chevron-right"_s, done ? Tone::Ok : Tone::Muted).pixmap(em(1)));
    }
    m_fix->setVisible(open);
    m_command->setVisible(open);
    if (open) {
        m_fix->setText(QCoreApplication::translate("fixes", row->verb));
        const auto *method = api::findMethod(fix.value(u"method"_s).toString());
        auto shown = fix.value(u"call"_s).toObject();
        shown.remove(u"ifRevision"_s); // nobody types that
        m_command->setText(method == nullptr ? QString() : commandLine(*method, shown, m_context.site.dir));
    }
    const auto page = fix.value(u"page"_s).toString();
    m_page->setVisible(!page.isEmpty());
    m_page->setText(pageTitle(page));
}

void WhyView::runFix()
{
    const auto fix = m_told.value(u"fix"_s).toObject();
    const auto *row = fixRow(fix.value(u"id"_s).toString());
    if (row == nullptr)
        return;
    const auto undo = fix.value(u"undo"_s).toObject();
    Change change{fixSentence(row->done, fix.value(u"params"_s).toObject()),
                  {{fix.value(u"method"_s).toString(), fix.value(u"call"_s).toObject()}},
                  {{undo.value(u"method"_s).toString(), undo.value(u"call"_s).toObject()}}};
    m_fix->setEnabled(false);
    m_context.changes.run(change, this, [this](const api::Reply &reply) {
        // Done, or another changed it meanwhile: then the fix is computed anew. Till it is there, this one is not offered again.
        const bool askAgain = reply.ok() || reply.failure->code == Errc::Conflict;
        m_fix->setEnabled(!askAgain);
        if (askAgain)
            ask();
        if (!reply.ok())
            m_banner->show(*reply.failure);
    });
}

QString WhyView::asText() const
{
    const auto text = [this](const QString &name) { return m_told.value(name).toString(); };
    const auto record = m_told.value(u"record"_s).toObject();
    QStringList lines;
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines << label + u": "_s + safeText(value);
    };
    add(tr("When"), record.value(u"at"_s).toString());
    add(tr("What"), eventTitle(record.value(u"event"_s).toString()) + u" ("_s + record.value(u"event"_s).toString() + u')');
    add(tr("Rule"), m_rule->text() + (text(u"rule"_s).isEmpty() ? QString() : QString(u" ("_s + text(u"rule"_s) + u')')));
    add(tr("At fault"), text(u"field"_s) + (text(u"value"_s).isEmpty() ? QString() : QString(u": "_s + text(u"value"_s))));
    add(tr("In the record"), text(u"detail"_s));
    add(tr("Requester was told"), text(u"word"_s));
    add(tr("Clause"), text(u"clause"_s));
    add(tr("What to do"), catalogueText(m_told, u"advice"_s));
    add(tr("Record"), recordName(record));
    add(tr("Correlation"), record.value(u"correlation"_s).toString());
    return lines.join(u'\n');
}

WhyDialog::WhyDialog(Context &context, const QJsonObject &auditRecord, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"whyDialog"_s);
    setWindowTitle(tr("Why was this refused?"));
    resize(em(38), em(30));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(em(0.6));
    m_view = new WhyView(context, this);
    layout->addWidget(m_view, 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setIcon(icon(u"copy"_s));
    copy->setAutoDefault(false);
    copy->setEnabled(false);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    layout->addWidget(buttons);
    connect(m_view, &WhyView::explained, copy, [copy] { copy->setEnabled(true); });
    connect(copy, &QPushButton::clicked, this, [this] { copyText(m_view->asText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_view, &WhyView::left, this, &QDialog::accept);
    m_view->showRecord(auditRecord);
    close->setFocus();
}

WhyDialog *showWhy(Context &context, const QJsonObject &auditRecord, QWidget *parent)
{
    auto *dialog = new WhyDialog(context, auditRecord, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace seal::ui
