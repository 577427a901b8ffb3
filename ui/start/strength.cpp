#include "ui/start/strength.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace seal::ui {

namespace {

constexpr double kWordBits = 11;      ///< a word out of some thousands
constexpr double kLetterBits = 4.7;
constexpr double kDigitBits = 3.3;
constexpr double kSymbolBits = 5;
constexpr double kForeignBits = 7;    ///< beyond ASCII: scripts are guessed too
constexpr double kRunBits = 6;        ///< "aaaa", "1234", "qwerty": where it begins and how long it is
constexpr double kGoodBits = 55;
constexpr double kStrongBits = 75;
constexpr int kShortestRun = 3;

/// What is tried first. Longer lists change little: Argon2id is the same for all, and single words are rated low anyway.
const QSet<QString> &commonOnes()
{
    static const QSet<QString> words{
        u"password"_s, u"passwort"_s, u"passphrase"_s, u"secret"_s,  u"geheim"_s,  u"admin"_s,   u"administrator"_s, u"root"_s,
        u"welcome"_s,  u"letmein"_s,  u"changeme"_s,   u"default"_s, u"test"_s,    u"demo"_s,    u"hello"_s,         u"login"_s,
        u"master"_s,   u"dragon"_s,   u"monkey"_s,     u"summer"_s,  u"winter"_s,  u"sommer"_s,  u"spring"_s,        u"autumn"_s,
        u"iloveyou"_s, u"football"_s, u"sunshine"_s,   u"princess"_s, u"shadow"_s, u"seal"_s,    u"sealdesk"_s,      u"server"_s,
        u"motdepasse"_s, u"contrasena"_s, u"azerty"_s, u"trustno"_s, u"access"_s,  u"security"_s, u"company"_s,      u"site"_s};
    return words;
}

enum class Kind { Letter, Digit, Space, Symbol, Foreign };

Kind kindOf(QChar c)
{
    if (c.isSpace())
        return Kind::Space;
    if (c.unicode() > 127)
        return Kind::Foreign;
    return c.isLetter() ? Kind::Letter : c.isDigit() ? Kind::Digit : Kind::Symbol;
}

/// Repeats, steps up or down, and neighbours on a keyboard row.
bool continuesRun(QChar a, QChar b, int &step)
{
    static const QStringList rows{u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s, u"qwertzuiop"_s, u"yxcvbnm"_s, u"azertyuiop"_s};
    const int difference = b.toLower().unicode() - a.toLower().unicode();
    const auto agrees = [&step](int found) {
        if (step != 100 && step != found)
            return false;
        step = found;
        return true;
    };
    if (difference >= -1 && difference <= 1 && agrees(difference))
        return true;
    for (const auto &row : rows) {
        const auto from = row.indexOf(a.toLower());
        const auto to = row.indexOf(b.toLower());
        if (from >= 0 && to >= 0 && std::abs(to - from) == 1 && agrees(static_cast<int>(to - from) * 10))
            return true;
    }
    return false;
}

qsizetype runLength(const QString &text, qsizetype from)
{
    int step = 100; // none yet
    qsizetype end = from + 1;
    while (end < text.size() && continuesRun(text[end - 1], text[end], step))
        ++end;
    return end - from;
}

/// The bits of a stretch of letters: the less of a word it can be, the more each letter counts.
double letterBits(const QString &stretch)
{
    const auto lower = stretch.toLower();
    if (commonOnes().contains(lower))
        return 3;
    const auto length = static_cast<double>(stretch.size());
    const bool mixed = lower != stretch && stretch.mid(1) != lower.mid(1); // capitals elsewhere than in front
    const auto word = kWordBits + 1.5 * std::max(0.0, length - 4) + (lower != stretch ? 1 : 0);
    const auto random = length * (mixed ? kLetterBits + 1 : kLetterBits);
    return mixed && length > 6 ? (word + random) / 2 : std::min(word, random);
}

double bitsOf(const QString &text)
{
    double bits = 0;
    QSet<QString> seen;
    for (qsizetype at = 0; at < text.size();) {
        if (const auto run = runLength(text, at); run > kShortestRun) {
            bits += kRunBits;
            at += run;
            continue;
        }
        const auto kind = kindOf(text[at]);
        qsizetype end = at + 1;
        while (end < text.size() && kindOf(text[end]) == kind && runLength(text, end) <= kShortestRun)
            ++end;
        const auto stretch = text.mid(at, end - at);
        const auto length = static_cast<double>(stretch.size());
        const bool again = seen.contains(stretch.toLower());
        seen.insert(stretch.toLower());
        at = end;
        if (again) {
            bits += 1; // the same once more
            continue;
        }
        switch (kind) {
        case Kind::Letter:
            bits += letterBits(stretch);
            break;
        case Kind::Digit:
            // A year, or some digits at the end.
            bits += length == 4 && (stretch.startsWith(u"19") || stretch.startsWith(u"20")) ? kRunBits : length * kDigitBits;
            break;
        case Kind::Space:
            bits += 0.5;
            break;
        case Kind::Symbol:
            bits += length * kSymbolBits;
            break;
        case Kind::Foreign:
            bits += length * kForeignBits;
            break;
        }
    }
    return bits;
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(seal::ui::Strength)
};

} // namespace

Strength strengthOf(const QString &passphrase)
{
    Strength strength;
    if (passphrase.isEmpty())
        return strength;
    strength.bits = bitsOf(passphrase);
    strength.enough = strength.bits >= kEnoughBits;
    if (!strength.enough) {
        strength.word = Words::tr("Too weak");
        strength.advice = Words::tr("Add words that have nothing to do with each other: four or more are good.");
        strength.tone = Tone::Danger;
    } else if (strength.bits < kGoodBits) {
        strength.word = Words::tr("Fair");
        strength.advice = Words::tr("One more word makes it good.");
        strength.tone = Tone::Warning;
    } else if (strength.bits < kStrongBits) {
        strength.word = Words::tr("Good");
        strength.tone = Tone::Ok;
    } else {
        strength.word = Words::tr("Strong");
        strength.tone = Tone::Ok;
    }
    return strength;
}

} // namespace seal::ui
