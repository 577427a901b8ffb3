#include "ui/view_settings.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace seal::ui {

ViewSettings::ViewSettings(std::unique_ptr<QSettings> store, QObject *parent) : QObject(parent), m_store(std::move(store)) {}

std::unique_ptr<ViewSettings> ViewSettings::forUser()
{
    return std::make_unique<ViewSettings>(
        std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"Sealdesk"_s, u"console"_s));
}

std::unique_ptr<ViewSettings> ViewSettings::inFile(const QString &file)
{
    return std::make_unique<ViewSettings>(std::make_unique<QSettings>(file, QSettings::IniFormat));
}

QVariant ViewSettings::get(const QString &key, const QVariant &fallback) const { return m_store->value(key, fallback); }

void ViewSettings::set(const QString &key, const QVariant &value)
{
    if (m_store->contains(key) && m_store->value(key) == value)
        return;
    m_store->setValue(key, value);
    Q_EMIT changed(key);
}

void ViewSettings::forget(const QString &key)
{
    m_store->remove(key);
    Q_EMIT changed(key);
}

QStringList ViewSettings::keysBelow(const QString &key) const
{
    m_store->beginGroup(key);
    auto keys = m_store->childKeys();
    m_store->endGroup();
    return keys;
}

void ViewSettings::sync() { m_store->sync(); }

QString ViewSettings::siteKey(const QString &siteDir, const QString &key)
{
    // A folder's path is long and may hold slashes, which would nest keys.
    const auto hash = QCryptographicHash::hash(siteDir.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return u"sites/%1/%2"_s.arg(QString::fromLatin1(hash), key);
}

void ViewSettings::resetLayout()
{
    m_store->remove(u"window"_s);
    m_store->remove(u"tables"_s);
    m_store->remove(u"splitters"_s);
    Q_EMIT layoutReset();
}

} // namespace seal::ui
