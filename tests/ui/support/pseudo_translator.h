#pragma once

#include <QTranslator>

namespace seal::ui {

/// A language that no one speaks: accented, two fifths longer, in brackets. A text without brackets passed no tr().
class PseudoTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    static constexpr QChar kBegin = u'⟦';
    static constexpr QChar kEnd = u'⟧';
};

} // namespace seal::ui
