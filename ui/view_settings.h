#pragma once

#include <QObject>
#include <QSettings>
#include <QString>
#include <QVariant>

#include <memory>

namespace seal::ui {

/// How this user left the window: sizes, columns, filters, theme, scale, language, shortcuts. Never a secret.
/// Keys are paths such as "pages/users/columns"; what belongs to one site is under siteKey().
class ViewSettings final : public QObject
{
    Q_OBJECT

public:
    explicit ViewSettings(std::unique_ptr<QSettings> store, QObject *parent = nullptr);
    static std::unique_ptr<ViewSettings> forUser();                     ///< in the user's configuration folder
    static std::unique_ptr<ViewSettings> inFile(const QString &file);   ///< for tests

    [[nodiscard]] QVariant get(const QString &key, const QVariant &fallback = {}) const;
    void set(const QString &key, const QVariant &value);
    /// Forgets a key and all below it.
    void forget(const QString &key);
    [[nodiscard]] QStringList keysBelow(const QString &key) const;
    void sync();

    static QString siteKey(const QString &siteDir, const QString &key);

Q_SIGNALS:
    void changed(const QString &key);
    /// View > Reset layout: whoever keeps state goes back to its defaults.
    void layoutReset();

public:
    void resetLayout();

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace seal::ui
