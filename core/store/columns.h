#pragma once

// Private to core/store: how lists and states are written in columns.

#include "core/base/result.h"
#include "core/store/connection.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace seal::store {

/// A JSON array of strings.
std::string listText(const std::vector<std::string> &items);
/// What listText() wrote. A damaged text is an empty list: a client with fewer rights, never with more.
std::vector<std::string> listFromText(std::string_view text);

/// "%text%" for LIKE ... ESCAPE '\'; "%" for no filter.
std::string likePattern(std::string_view contains);

/// Pages are never longer than this, whatever was asked.
inline int pageLimit(int asked)
{
    return std::clamp(asked, 1, 1000);
}

/// Errc::NotFound unless a row was changed.
inline Status needOne(const Result<int> &changed, std::string_view what)
{
    if (!changed)
        return changed.error();
    if (*changed == 0)
        return makeError(Errc::NotFound, "no such " + std::string(what));
    return {};
}

inline Status justStatus(const Result<int> &changed)
{
    if (!changed)
        return changed.error();
    return {};
}

} // namespace seal::store
