#include "ui/access_view.h"

#include "ui/access_stops.h"
#include "ui/clipboard.h"
#include "ui/columns.h"
#include "ui/context.h"
#include "ui/icons.h"
#include "ui/message.h"
#include "ui/metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

enum Column { kWhat, kAnswer };
constexpr int kStopRole = Qt::UserRole + 1;
constexpr int kWhyRole = Qt::UserRole + 2;

QString yesNo(bool yes) { return yes ? AccessView::tr("yes") : AccessView::tr("no"); }

/// "v2x.platooning (Platooning)"
QString named(const QString &id, const QString &name)
{
    return name.isEmpty() || name == id ? safeText(id) : AccessView::tr("%1 (%2)").arg(safeText(id), safeText(name));
}

QString keyText(const QJsonObject &key)
{
    return AccessView::tr("Key %1, version %2").arg(key.value(u"payloadId"_s).toString(), QString::number(key.value(u"version"_s).toInt()));
}

/// The texts from the top down to a line name it through a refresh.
QStringList pathOf(const QTreeWidgetItem *item)
{
    QStringList path;
    for (; item != nullptr; item = item->parent())
        path.prepend(item->text(kWhat));
    return path;
}

struct Place
{
    QStringList current; ///< empty: no line
    QSet<QStringList> expanded;
};

Place placeOf(QTreeWidget &tree)
{
    Place place{pathOf(tree.currentItem()), {}};
    for (QTreeWidgetItemIterator it(&tree); *it != nullptr; ++it) {
        if ((*it)->isExpanded())
            place.expanded.insert(pathOf(*it));
    }
    return place;
}

/// The line that was current, or what is left above it. Nothing where nothing is: a fix of another line must not slip under the mouse.
void putBack(QTreeWidget &tree, const Place &place)
{
    QTreeWidgetItem *current = nullptr;
    qsizetype depth = 0;
    for (QTreeWidgetItemIterator it(&tree); *it != nullptr; ++it) {
        const auto path = pathOf(*it);
        if (place.expanded.contains(path))
            (*it)->setExpanded(true);
        if (path.size() > depth && path == place.current.first(std::min(path.size(), place.current.size()))) {
            current = *it;
            depth = path.size();
        }
    }
    tree.setCurrentItem(current);
}

} // namespace

AccessView::AccessView(Context &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    m_question = new Question(context.backend, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(em(0.4));
    m_busy = new BusyLine(this);
    m_banner = new MessageBanner(this);
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(u"access-tree"_s);
    m_tree->setAccessibleName(tr("Effective access"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("What"), tr("Answer")});
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(kWhat, em(15));
    m_tree->setUniformRowHeights(true);
    m_tree->setTabKeyNavigation(false);
    m_why = new QLabel(this);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setProperty("rank", u"muted"_s);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout;
    m_fix = new QPushButton(icon(u"check"_s), {}, this);
    m_fix->setObjectName(u"access-fix"_s);
    m_fix->hide();
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy"), this);
    copy->setToolTip(tr("Copies all lines as text"));
    line->addWidget(m_fix);
    line->addStretch(1);
    line->addWidget(copy);
    layout->addWidget(m_busy);
    layout->addWidget(m_banner);
    layout->addWidget(m_summary);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_why);
    layout->addLayout(line);
    connect(m_question, &Question::busyChanged, m_busy, &BusyLine::setBusy);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &AccessView::selected);
    connect(copy, &QPushButton::clicked, this, [this] { copyText(plainText()); });
    connect(m_fix, &QPushButton::clicked, this, [this] { makeFix(m_context, this, m_stop, [this] { refresh(); }); });
}

void AccessView::showUser(const QString &login, const QString &service)
{
    QJsonObject params{{u"user"_s, login}};
    if (!service.isEmpty())
        params.insert(u"service"_s, service);
    ask(u"access.explain"_s, params);
}

void AccessView::showClient(const QString &client) { ask(u"access.client"_s, {{u"client"_s, client}}); }

void AccessView::refresh()
{
    if (!m_method.isEmpty())
        ask(m_method, m_params);
}

void AccessView::ask(const QString &method, const QJsonObject &params)
{
    if (params != m_params || method != m_method) {
        m_tree->clear(); // of somebody else
        m_summary->clear();
    }
    m_method = method;
    m_params = params;
    m_question->ask(method, params, [this](const api::Reply &reply) {
        if (!reply.ok()) {
            m_banner->show(*reply.failure, [this] { refresh(); });
            return;
        }
        m_banner->hide();
        take(reply.value.toObject());
    });
}

void AccessView::take(const QJsonObject &answer)
{
    const bool again = m_tree->topLevelItemCount() > 0;
    const auto place = placeOf(*m_tree);
    m_tree->clear();
    const auto services = answer.value(u"services"_s).toArray();
    const bool ofUser = m_method == u"access.explain";
    int allowed = 0;
    for (const auto &value : services) {
        const auto service = value.toObject();
        allowed += service.value(u"allowed"_s).toBool() ? 1 : 0;
        if (ofUser)
            addUserService(service);
        else
            addClientService(service);
    }
    const auto name = safeText(answer.value(ofUser ? u"user"_s : u"client"_s).toString());
    const int count = static_cast<int>(services.size());
    if (count == 0)
        m_summary->setText(tr("There is no VAL service yet, so that nobody gets anything."));
    else if (ofUser)
        m_summary->setText(tr("%1 gets tokens and keys of %2 of %n VAL service(s).", nullptr, count).arg(name).arg(allowed));
    else if (answer.value(u"valServer"_s).toBool())
        m_summary->setText(tr("%1 can fetch the keys of %2 of %n VAL service(s).", nullptr, count).arg(name).arg(allowed));
    else
        m_summary->setText(tr("Through %1, users that are mapped get tokens and keys of %2 of %n VAL service(s).", nullptr, count).arg(name).arg(allowed));
    if (ofUser && !answer.value(u"whole"_s).toBool())
        m_summary->setText(m_summary->text() + u' ' + tr("The site has too many to show those the user is not mapped to."));
    if (again) {
        putBack(*m_tree, place);
    } else {
        if (count == 1)
            m_tree->expandAll();
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    }
    selected();
}

QTreeWidgetItem *AccessView::addLine(QTreeWidgetItem *parent, const QString &what, const QString &answer, bool good, const QString &why)
{
    auto *item = parent == nullptr ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(parent);
    item->setText(kWhat, what);
    item->setText(kAnswer, answer);
    item->setIcon(kWhat, icon(good ? u"check"_s : u"cross"_s, good ? Tone::Ok : Tone::Danger));
    item->setToolTip(kWhat, plainTip(what));
    item->setToolTip(kAnswer, plainTip(answer));
    item->setData(kWhat, kWhyRole, why);
    item->setData(kWhat, Qt::AccessibleTextRole, QString(what + u": "_s + answer));
    return item;
}

void AccessView::addStops(QTreeWidgetItem *parent, const QJsonObject &way)
{
    for (const auto &value : way.value(u"stops"_s).toArray()) {
        const auto stop = value.toObject();
        auto *item = addLine(parent, stopText(stop), stopAdvice(stop), false, stopDetail(stop));
        item->setIcon(kWhat, icon(u"warning"_s, Tone::Warning));
        item->setData(kWhat, kStopRole, stop);
    }
}

void AccessView::addScopes(QTreeWidgetItem *parent, const QJsonObject &way)
{
    for (const auto &value : way.value(u"scopes"_s).toArray()) {
        const auto scope = value.toObject();
        const bool granted = scope.value(u"granted"_s).toBool();
        const auto audience = scope.value(u"audience"_s).toString();
        addLine(parent, tr("Scope %1").arg(scope.value(u"scope"_s).toString()), granted ? tr("granted, for %1").arg(audience) : tr("not granted"), granted);
    }
}

void AccessView::addWay(QTreeWidgetItem *parent, const QJsonObject &way, const QString &title)
{
    const bool allowed = way.value(u"allowed"_s).toBool();
    auto *item = addLine(parent, title, allowed ? yesNo(true) : firstStopText(way), allowed);
    addScopes(item, way);
    addStops(item, way);
}

void AccessView::addUserService(const QJsonObject &service)
{
    const bool allowed = service.value(u"allowed"_s).toBool();
    auto *top = addLine(nullptr, named(service.value(u"service"_s).toString(), service.value(u"name"_s).toString()),
                        allowed ? tr("tokens and keys") : firstStopText(service), allowed);
    const bool mapped = service.value(u"mapped"_s).toBool();
    const auto mapping = tr("as %1, since %2, by %3")
                             .arg(safeText(service.value(u"valUserId"_s).toString()),
                                  relativeTime(timeOf(service.value(u"since"_s)), QDateTime::currentDateTimeUtc()),
                                  safeText(service.value(u"grantedBy"_s).toString()));
    addLine(top, tr("Mapped"), mapped ? mapping : yesNo(false), mapped);
    for (const auto &client : service.value(u"clients"_s).toArray()) {
        const auto way = client.toObject();
        addWay(top, way, tr("Through %1").arg(named(way.value(u"client"_s).toString(), way.value(u"name"_s).toString())));
    }
    for (const auto &value : service.value(u"keys"_s).toArray()) {
        const auto key = value.toObject();
        addLine(top, keyText(key), key.value(u"state"_s).toString(), key.value(u"deliverable"_s).toBool());
    }
    for (const auto &server : service.value(u"servers"_s).toArray()) {
        const auto way = server.toObject();
        addWay(top, way, tr("VAL server %1 can fetch the key").arg(named(way.value(u"client"_s).toString(), way.value(u"name"_s).toString())));
    }
    if (service.value(u"clients"_s).toArray().isEmpty())
        addStops(top, service);
}

void AccessView::addClientService(const QJsonObject &service)
{
    const bool allowed = service.value(u"allowed"_s).toBool();
    auto *top = addLine(nullptr, named(service.value(u"service"_s).toString(), service.value(u"name"_s).toString()),
                        allowed ? yesNo(true) : firstStopText(service), allowed);
    addScopes(top, service);
    addStops(top, service);
}

void AccessView::selected()
{
    const auto *item = m_tree->currentItem();
    m_stop = item == nullptr ? QJsonObject() : item->data(kWhat, kStopRole).toJsonObject();
    // A line above what stops it offers the first thing to mend, too.
    for (int i = 0; m_stop.isEmpty() && item != nullptr && i < item->childCount(); ++i)
        m_stop = item->child(i)->data(kWhat, kStopRole).toJsonObject();
    if (m_stop.isEmpty() && item != nullptr) {
        for (int i = 0; i < item->childCount() && m_stop.isEmpty(); ++i) {
            for (int k = 0; k < item->child(i)->childCount() && m_stop.isEmpty(); ++k)
                m_stop = item->child(i)->child(k)->data(kWhat, kStopRole).toJsonObject();
        }
    }
    const auto fix = fixText(m_stop);
    m_fix->setText(fix);
    m_fix->setVisible(!fix.isEmpty());
    const auto why = item == nullptr ? QString() : item->data(kWhat, kWhyRole).toString();
    m_why->setText(why.isEmpty() ? QString() : tr("The server would say: %1").arg(why));
    m_why->setVisible(!why.isEmpty());
}

QString AccessView::summary() const { return m_summary->text(); }

QString AccessView::plainText() const
{
    auto text = QString(m_summary->text() + u'\n');
    for (QTreeWidgetItemIterator it(m_tree); *it != nullptr; ++it) {
        int depth = 0;
        for (const auto *parent = (*it)->parent(); parent != nullptr; parent = parent->parent())
            ++depth;
        text += u"  "_s.repeated(depth) + (*it)->text(kWhat) + u": "_s + (*it)->text(kAnswer);
        if (const auto why = (*it)->data(kWhat, kWhyRole).toString(); !why.isEmpty())
            text += u" ["_s + why + u']';
        text += u'\n';
    }
    return text;
}

} // namespace seal::ui
