#include "ui/pages/access_page.h"

#include "core/api/method_table.h"
#include "ui/access_stops.h"
#include "ui/access_view.h"
#include "ui/icons.h"
#include "ui/metrics.h"
#include "ui/row_filter.h"
#include "ui/row_model.h"
#include "ui/table_page.h"
#include "ui/table_view.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStringListModel>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr int kSuggestions = 12;

}

PageInfo AccessPage::describe() { return {u"access"_s, u"access"_s, tr("Effective access"), u"shield"_s, u"access"_s}; }

AccessPage::AccessPage(Context &context, QWidget *parent) : Page(context, describe(), parent)
{
    auto *title = new QLabel(info().title, this);
    title->setProperty("rank", u"title"_s);
    setHeader(title);
    m_tabs = new QTabWidget(this);
    m_tabs->setAccessibleName(info().title);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildUserSide(), tr("What would a user get?"));
    m_tabs->addTab(buildKeySide(), tr("Who can get a key?"));
    setContent(m_tabs);
    setFocusProxy(m_user);
    m_users = new Question(context.backend, this);
    addCommand({u"access.refresh"_s, tr("Refresh"), u"refresh"_s, QKeySequence(Qt::Key_F5)}, [this] { refresh(); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (m_tabs->currentIndex() == 1)
            askWho();
        Q_EMIT placeChanged();
    });
}

QWidget *AccessPage::buildUserSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setSpacing(em(0.5));
    auto *line = new QHBoxLayout;
    m_user = new QLineEdit(side);
    m_user->setObjectName(u"access-user"_s);
    m_user->setPlaceholderText(tr("log-in name"));
    m_user->setClearButtonEnabled(true);
    m_user->setMaximumWidth(em(20));
    m_suggestions = new QStringListModel(m_user);
    auto *completer = new QCompleter(m_suggestions, m_user);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_user->setCompleter(completer);
    m_service = new QComboBox(side);
    m_service->setObjectName(u"access-service"_s);
    m_service->setMinimumWidth(em(14));
    auto *go = new QPushButton(icon(u"search"_s), tr("Explain"), side);
    const auto addField = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, side);
        label->setBuddy(field);
        field->setAccessibleName(text);
        line->addWidget(label);
        line->addWidget(field);
        line->addSpacing(em(0.6));
    };
    addField(tr("VAL user"), m_user);
    addField(tr("VAL service"), m_service);
    line->addWidget(go);
    line->addStretch(1);
    m_start = new QLabel(tr("Choose a user to see the tokens, scopes and keys that a log-in would bring now, and for what it would not, "
                            "what stands in the way. The answer comes from the servers' own rules; nothing is changed and nothing is logged."),
                         side);
    m_start->setWordWrap(true);
    m_start->setProperty("rank", u"muted"_s);
    m_view = new AccessView(context(), side);
    m_view->hide();
    layout->addLayout(line);
    layout->addWidget(m_start);
    layout->addWidget(m_view, 1);
    layout->addStretch(0);
    connect(m_user, &QLineEdit::textEdited, this, &AccessPage::suggestUsers);
    connect(m_user, &QLineEdit::returnPressed, this, &AccessPage::explain);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &AccessPage::explain, Qt::QueuedConnection);
    connect(m_service, &QComboBox::activated, this, [this] {
        m_wantedService.clear();
        explain();
    });
    connect(go, &QPushButton::clicked, this, &AccessPage::explain);
    return side;
}

QWidget *AccessPage::buildKeySide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setSpacing(em(0.5));
    auto *line = new QHBoxLayout;
    m_keyService = new QComboBox(side);
    m_keyService->setObjectName(u"access-key-service"_s);
    m_keyService->setMinimumWidth(em(16));
    auto *label = new QLabel(tr("Key of VAL service"), side);
    label->setBuddy(m_keyService);
    m_keyService->setAccessibleName(label->text());
    line->addWidget(label);
    line->addWidget(m_keyService);
    line->addStretch(1);
    auto holder = holderSpec();
    m_model = new RowModel(holder.columns, holder.key, this);
    m_model->setKeyFunction([](const QJsonObject &row) { return QString(row.value(u"kind"_s).toString() + u':' + row.value(u"id"_s).toString()); });
    m_source = new ListSource(context().backend, *m_model, holder.method);
    m_holders = new TableView(*m_model, context().settings, u"access-holders"_s, side);
    m_holders->setAccessibleName(tr("Who can get the key"));
    m_summary = new QLabel(side);
    m_summary->setProperty("rank", u"muted"_s);
    layout->addLayout(line);
    layout->addWidget(m_holders, 1);
    layout->addWidget(m_summary);
    connect(m_keyService, &QComboBox::activated, this, [this] {
        m_wantedKey.clear();
        askWho();
    });
    connect(m_source, &ListSource::loaded, this, &AccessPage::updateSummary);
    connect(m_source, &ListSource::failed, this, &Page::showError);
    connect(m_source, &ListSource::busyChanged, this, &Page::setBusy);
    connect(m_holders, &TableView::rowActivated, this, [this](const QJsonObject &row) {
        if (row.value(u"kind"_s) == u"user"_s)
            setFilter(filterText({FilterTerm{u"user"_s, row.value(u"id"_s).toString()},
                                  FilterTerm{u"service"_s, m_keyService->currentData().toString()}}));
        else
            context().navigator.open(u"clients"_s, FilterTerm{u"clientId"_s, row.value(u"id"_s).toString()}.text());
    });
    return side;
}

void AccessPage::refresh()
{
    loadServices();
    if (m_tabs->currentIndex() == 1)
        askWho();
    else
        m_view->refresh();
}

void AccessPage::loadServices(const QString &after, const QStringList &before)
{
    QJsonObject params{{u"limit"_s, api::kMaxPage}};
    if (!after.isEmpty())
        params.insert(u"after"_s, after);
    setBusy(true);
    callBackend(context().backend, this, u"service.list"_s, params, [this, ids = before](const api::Reply &reply) mutable {
        setBusy(false);
        if (!reply.ok()) {
            showError(*reply.failure);
            return;
        }
        for (const auto &item : reply.value.toObject().value(u"items"_s).toArray())
            ids << item.toObject().value(u"id"_s).toString();
        if (const auto next = reply.value.toObject().value(u"next"_s).toString(); !next.isEmpty()) {
            loadServices(next, ids);
            return;
        }
        clearError();
        fillServices(ids);
        if (m_tabs->currentIndex() == 1)
            askWho();
    });
}

void AccessPage::fillServices(const QStringList &ids)
{
    // The same ones stay as they are: a list that is open just now is not pulled away.
    if (m_service->count() == 0 || ids != m_services) {
        m_services = ids;
        m_wantedService = chosen(*m_service, m_wantedService);
        m_wantedKey = chosen(*m_keyService, m_wantedKey);
        m_service->clear();
        m_keyService->clear();
        m_service->addItem(tr("all"), QString());
        for (const auto &id : ids) {
            m_service->addItem(safeText(id), id);
            m_keyService->addItem(safeText(id), id);
        }
    }
    chosen(*m_service, m_wantedService);
    chosen(*m_keyService, m_wantedKey);
    m_wantedService.clear();
    m_wantedKey.clear();
}

QString AccessPage::chosen(QComboBox &box, QString &wanted)
{
    if (const auto place = wanted.isEmpty() ? -1 : box.findData(wanted); place >= 0) {
        box.setCurrentIndex(place);
        wanted.clear();
    }
    return wanted.isEmpty() ? box.currentData().toString() : wanted;
}

void AccessPage::suggestUsers(const QString &text)
{
    if (text.isEmpty())
        return;
    m_users->ask(u"user.list"_s, {{u"filter"_s, text}, {u"limit"_s, kSuggestions}}, [this](const api::Reply &reply) {
        QStringList logins;
        for (const auto &item : reply.value.toObject().value(u"items"_s).toArray())
            logins << item.toObject().value(u"login"_s).toString();
        m_suggestions->setStringList(logins);
    });
}

void AccessPage::explain()
{
    const auto user = m_user->text().trimmed();
    m_view->setVisible(!user.isEmpty());
    m_start->setVisible(user.isEmpty());
    if (user.isEmpty())
        return;
    m_view->showUser(user, chosen(*m_service, m_wantedService));
    Q_EMIT placeChanged();
}

void AccessPage::askWho()
{
    const auto service = chosen(*m_keyService, m_wantedKey);
    if (service.isEmpty())
        return;
    clearError();
    m_source->load({{u"service"_s, service}});
    Q_EMIT placeChanged();
}

void AccessPage::updateSummary()
{
    int allowed = 0;
    for (const auto &row : m_model->rows())
        allowed += row.value(u"allowed"_s).toBool() ? 1 : 0;
    const QLocale locale;
    m_summary->setText(m_source->hasMore() ? tr("%1 of the first %2 get it; scroll on for more").arg(locale.toString(allowed), locale.toString(m_model->rowCount()))
                                           : tr("%1 of %2 get it").arg(locale.toString(allowed), locale.toString(m_model->rowCount())));
}

void AccessPage::setFilter(const QString &filter)
{
    QString user;
    QString service;
    for (const auto &term : parseFilter(filter)) {
        if (term.field == u"user" || term.field.isEmpty())
            user = term.value;
        else if (term.field == u"service")
            service = term.value;
    }
    if (user.isEmpty() && !service.isEmpty()) {
        m_wantedKey = service;
        m_tabs->setCurrentIndex(1);
        askWho();
        return;
    }
    m_wantedService = service;
    if (service.isEmpty())
        m_service->setCurrentIndex(0);
    m_tabs->setCurrentIndex(0);
    m_user->setText(user);
    explain();
}

QString AccessPage::filter() const
{
    std::vector<FilterTerm> terms;
    if (m_tabs->currentIndex() == 1) {
        if (const auto service = m_keyService->currentData().toString(); !service.isEmpty())
            terms.push_back({u"service"_s, service});
    } else if (const auto user = m_user->text().trimmed(); !user.isEmpty()) {
        terms.push_back({u"user"_s, user});
        if (const auto service = m_service->currentData().toString(); !service.isEmpty())
            terms.push_back({u"service"_s, service});
    }
    return filterText(terms);
}

QWidget *AccessPage::filterWidget() const { return m_tabs->currentIndex() == 1 ? static_cast<QWidget *>(m_keyService) : m_user; }

QList<QWidget *> AccessPage::panes() const
{
    return m_tabs->currentIndex() == 1 ? QList<QWidget *>{m_keyService, m_holders} : QList<QWidget *>{m_user, m_view->tree()};
}

} // namespace seal::ui
