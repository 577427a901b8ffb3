#include "tests/ui/support/pseudo_translator.h"

using namespace Qt::StringLiterals;

namespace seal::ui {

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    static const QString plain = u"AEIOUYaeiouyNncC"_s;
    static const QString accented = u"ÅÉÎÖÛÝåéîöûýÑñçÇ"_s;
    const auto text = QString::fromUtf8(source);
    QString made;
    made.reserve(text.size() * 3 / 2 + 4);
    made += kBegin;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text.at(i);
        if (c == u'%' && i + 1 < text.size()) { // %1, %n, %L1: filled in later
            made += c;
            made += text.at(++i);
            continue;
        }
        const auto at = plain.indexOf(c);
        made += at < 0 ? c : accented.at(at);
    }
    for (qsizetype i = 0; i < text.size() * 2 / 5; ++i)
        made += i % 4 == 0 ? u' ' : u'~';
    made += kEnd;
    return made;
}

} // namespace seal::ui
