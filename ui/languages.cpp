#include "ui/languages.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

const QString kEnglish = u"en"_s;

QString folder() { return u":/translations"_s; }

/// Each catalogue says what its language is called, in that language.
QString ownName(const QString &code)
{
    static constexpr struct
    {
        const char *source;
        const char *comment;
    } kName = QT_TRANSLATE_NOOP3("seal::ui::Languages", "English", "the name of this language, in the language itself");
    QTranslator catalogue;
    const auto name = catalogue.load(u"sealdesk_"_s + code, folder()) ? catalogue.translate("seal::ui::Languages", kName.source, kName.comment) : QString();
    return name.isEmpty() ? code : name;
}

} // namespace

Languages::~Languages()
{
    if (QCoreApplication::instance() != nullptr)
        drop();
}

QList<Language> Languages::all()
{
    QList<Language> found{{kEnglish, u"English"_s}};
    const auto prefix = u"sealdesk_"_s;
    const auto suffix = u".qm"_s;
    for (const auto &file : QDir(folder()).entryList({u"sealdesk_*.qm"_s}, QDir::Files, QDir::Name)) {
        const auto code = file.mid(prefix.size(), file.size() - prefix.size() - suffix.size());
        if (code != kEnglish) // its catalogue holds only what changes with a number
            found.append({code, ownName(code)});
    }
    return found;
}

QString Languages::ofDesktop()
{
    const auto known = all();
    for (const auto &wish : QLocale::system().uiLanguages()) {
        const QLocale locale(wish);
        const auto fits = std::ranges::find_if(known, [&](const Language &language) {
            return QLocale(language.code).language() == locale.language();
        });
        if (fits != known.end())
            return fits->code;
    }
    return kEnglish;
}

void Languages::drop()
{
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_qtTexts);
}

bool Languages::use(const QString &code)
{
    const auto wanted = code.isEmpty() ? ofDesktop() : code;
    const auto known = all();
    if (std::ranges::none_of(known, [&](const Language &language) { return language.code == wanted; }))
        return false;
    drop();
    // The country's numbers and dates stay when only the language is the desktop's.
    const QLocale system = QLocale::system();
    const QLocale locale = system.language() == QLocale(wanted).language() ? system : QLocale(wanted);
    QLocale::setDefault(locale);
    if (m_texts.load(u"sealdesk_"_s + wanted, folder()))
        QCoreApplication::installTranslator(&m_texts);
    if (m_qtTexts.load(QLocale(wanted), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtTexts);
    QApplication::setLayoutDirection(locale.textDirection());
    m_current = wanted;
    return true;
}

} // namespace seal::ui
