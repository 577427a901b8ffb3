#pragma once

#include "core/store/tables.h"

#include <cstdint>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace seal::site {

/// Keeps in mind what the overview shows of the audit log, and reads at each look only what is new. Any thread.
class AuditWatch
{
public:
    static constexpr std::size_t kKept = 10;

    struct Picture
    {
        std::vector<std::string> refusals; ///< records as they are stored, newest first
        std::vector<std::string> changes;  ///< by admins
        bool token = false;                ///< one was ever issued
        bool keyRequest = false;           ///< one was ever answered with keys
        bool counting = false;             ///< a long log is not read to the end yet: "false" above may mean "not seen yet"
    };

    [[nodiscard]] Result<Picture> look(const store::Tables &tables);

private:
    using Kept = std::deque<std::string>;
    Status readBack(const store::Tables &tables, const store::AuditHead &head);
    Status readOn(const store::Tables &tables, const store::AuditHead &head);
    Status searchFirst(const store::Tables &tables, const store::AuditHead &head);

    std::mutex m_mutex;
    std::map<std::string, std::int64_t> m_seen;     ///< by node: the last record that was read
    std::map<std::string, std::int64_t> m_searched; ///< by node: where the search for the first events stands
    Kept m_refusals; ///< newest first
    Kept m_changes;
    bool m_token = false;
    bool m_keyRequest = false;
    bool m_counting = false;
};

} // namespace seal::site
