#include "ui/start/recent_sites.h"

#include "ui/view_settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {
const QString &key()
{
    static const auto name = u"recent/sites"_s;
    return name;
}
} // namespace

QList<RecentSites::Entry> RecentSites::entries() const
{
    QList<Entry> entries;
    const auto rows = QJsonDocument::fromJson(m_settings.get(key()).toString().toUtf8()).array();
    for (const auto &row : rows) {
        const auto object = row.toObject();
        if (const auto dir = object.value(u"dir"_s).toString(); !dir.isEmpty() && entries.size() < kMost) {
            entries.append({dir, object.value(u"name"_s).toString(),
                            QDateTime::fromString(object.value(u"opened"_s).toString(), Qt::ISODate), object.value(u"demo"_s).toBool()});
        }
    }
    return entries;
}

void RecentSites::add(const QString &dir, const QString &name, bool demo)
{
    auto all = entries();
    all.removeIf([&dir](const Entry &entry) { return entry.dir == dir; });
    all.prepend({dir, name, QDateTime::currentDateTimeUtc(), demo});
    write(all);
}

void RecentSites::forget(const QString &dir)
{
    auto all = entries();
    all.removeIf([&dir](const Entry &entry) { return entry.dir == dir; });
    write(all);
}

void RecentSites::write(const QList<Entry> &entries)
{
    QJsonArray rows;
    for (const auto &entry : entries.mid(0, kMost)) {
        rows.append(QJsonObject{{u"dir"_s, entry.dir},
                                {u"name"_s, entry.name},
                                {u"opened"_s, entry.opened.toString(Qt::ISODate)},
                                {u"demo"_s, entry.demo}});
    }
    m_settings.set(key(), QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
    m_settings.sync();
}

} // namespace seal::ui
