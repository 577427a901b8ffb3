#include "core/site/page_texts_qt.h"

#include <QDir>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace seal::site {

namespace {
constexpr auto kTexts = static_cast<std::size_t>(identity::TextId::NoticeStart) + 1;
}

QtPageTexts::QtPageTexts(const QString &folder)
{
    const auto prefix = u"sealdesk_"_s;
    const QDir dir(folder);
    for (const auto &name : dir.entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name)) {
        QTranslator translator;
        if (!translator.load(dir.filePath(name)) || translator.isEmpty())
            continue;
        Table table;
        for (std::size_t i = 0; i < kTexts; ++i) {
            const auto english = identity::englishText(static_cast<identity::TextId>(i));
            const auto translated = translator.translate("LoginPage", english.c_str());
            table.push_back(translated.isEmpty() ? english : translated.toStdString());
        }
        auto locale = name.mid(prefix.size(), name.size() - prefix.size() - 3);
        m_tables.emplace(locale.replace(u'_', u'-').toStdString(), std::move(table));
    }
}

std::string QtPageTexts::text(identity::TextId id, std::string_view locale) const
{
    const auto table = m_tables.find(locale);
    return table == m_tables.end() ? PageTexts::text(id, locale) : table->second[static_cast<std::size_t>(id)];
}

std::vector<std::string> QtPageTexts::locales() const
{
    std::vector<std::string> all{"en"};
    for (const auto &[locale, table] : m_tables) {
        if (locale != "en")
            all.push_back(locale);
    }
    return all;
}

bool QtPageTexts::rightToLeft(std::string_view locale) const
{
    const auto name = QString::fromUtf8(locale.data(), static_cast<qsizetype>(locale.size()));
    return QLocale(name).textDirection() == Qt::RightToLeft;
}

} // namespace seal::site
