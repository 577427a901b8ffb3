#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

namespace seal::ui {

struct Language
{
    QString code; ///< "de", "zh_CN"
    QString name; ///< in itself: "Deutsch"
};

/// The languages of the window: English and the catalogues in the program (":/translations").
class Languages
{
public:
    Languages() = default;
    ~Languages();
    Q_DISABLE_COPY_MOVE(Languages)

    [[nodiscard]] static QList<Language> all();
    /// The best of all() for what the desktop asks for; English when none fits.
    [[nodiscard]] static QString ofDesktop();

    /// Texts, Qt's own texts, numbers and dates, direction of the layout. Windows made afterwards are in this language.
    /// Empty: the desktop's. An unknown code leaves everything as it is: false.
    bool use(const QString &code);
    [[nodiscard]] QString current() const { return m_current; }

private:
    void drop();

    QTranslator m_texts;
    QTranslator m_qtTexts;
    QString m_current;
};

} // namespace seal::ui
