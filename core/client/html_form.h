#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace seal::client {

struct HtmlInput
{
    std::string type; ///< lower case; "text" when absent; "submit" also for buttons
    std::string name;
    std::string value;
    std::string autocomplete; ///< lower case
    bool checked = false;
};

struct HtmlForm
{
    std::string action; ///< as written; empty: the page itself
    std::string method; ///< lower case; "get" when absent
    std::vector<HtmlInput> inputs;
};

/// The forms of a page, in order. Total: any text gives a list. Comments, scripts and styles are skipped; entities are
/// decoded.
std::vector<HtmlForm> findForms(std::string_view html);

/// A form that asks for user name and password.
struct LoginForm
{
    std::string action;
    std::string userField;
    std::string passwordField;
    std::vector<std::pair<std::string, std::string>> others; ///< hidden inputs, ticked boxes, the first button
};

/// The first form sent by POST with exactly one password field and a text field for the user name before it.
std::optional<LoginForm> findLoginForm(std::string_view html);

} // namespace seal::client
