#pragma once

#include "core/identity/page_texts.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

namespace seal::site {

/// The words of the SIM-S's pages from Qt's translation files (context "LoginPage", source text English), read once at the start.
/// Immutable afterwards: any thread may ask.
class QtPageTexts final : public identity::PageTexts
{
public:
    /// Reads sealdesk_*.qm of a folder; files that are no translations are passed over. English is always there.
    explicit QtPageTexts(const QString &folder);

    [[nodiscard]] std::string text(identity::TextId id, std::string_view locale) const override;
    [[nodiscard]] std::vector<std::string> locales() const override;
    [[nodiscard]] bool rightToLeft(std::string_view locale) const override;

private:
    using Table = std::vector<std::string>; ///< by TextId
    std::map<std::string, Table, std::less<>> m_tables;
};

} // namespace seal::site
