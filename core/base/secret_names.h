#pragma once

#include <string_view>

namespace seal {

/// How much of a value may be seen, by the name of its parameter, member or header field.
enum class Secrecy {
    Open,
    Begin, ///< a long secret (token, code): its beginning helps to recognise one
    Hidden ///< a short secret or a raw key: nothing
};

/// Names compare without case, as form parameters of other programs may be written in any.
Secrecy secrecyOf(std::string_view name);

} // namespace seal
