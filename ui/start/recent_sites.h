#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace seal::ui {

class ViewSettings;

/// The sites that this user opened, newest first.
class RecentSites
{
public:
    struct Entry
    {
        QString dir;
        QString name;
        QDateTime opened;
        bool demo = false;
    };
    static constexpr int kMost = 12;

    explicit RecentSites(ViewSettings &settings) : m_settings(settings) {}
    [[nodiscard]] QList<Entry> entries() const;
    void add(const QString &dir, const QString &name, bool demo); ///< now; moves to the front when it is there
    void forget(const QString &dir);

private:
    void write(const QList<Entry> &entries);

    ViewSettings &m_settings;
};

} // namespace seal::ui
