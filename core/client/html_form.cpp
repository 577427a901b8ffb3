#include "core/client/html_form.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace seal::client {

namespace {

constexpr std::size_t kMaxForms = 32;
constexpr std::size_t kMaxInputs = 256;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

char lowerChar(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), lowerChar);
    return out;
}

void appendUtf8(std::string &out, std::uint32_t code)
{
    const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

/// Appends what the entity between '&' and ';' means; false for one that we do not know.
bool appendEntity(std::string &out, std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, char>, 5> kNamed{
        {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
    for (const auto &[known, c] : kNamed) {
        if (name == known) {
            out.push_back(c);
            return true;
        }
    }
    if (!name.starts_with('#'))
        return false;
    name.remove_prefix(1);
    const int base = name.starts_with('x') || name.starts_with('X') ? 16 : 10;
    if (base == 16)
        name.remove_prefix(1);
    std::uint32_t code = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), code, base);
    if (error != std::errc{} || end != name.data() + name.size() || code == 0 || code > 0x10FFFF ||
        (code >= 0xD800 && code <= 0xDFFF))
        return false;
    appendUtf8(out, code);
    return true;
}

std::string decodeEntities(std::string_view text)
{
    constexpr std::size_t kLongestEntity = 10;
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const auto end = text.front() == '&' ? text.substr(0, kLongestEntity).find(';') : std::string_view::npos;
        if (end != std::string_view::npos && appendEntity(out, text.substr(1, end - 1))) {
            text.remove_prefix(end + 1);
        } else {
            out.push_back(text.front());
            text.remove_prefix(1);
        }
    }
    return out;
}

struct Tag
{
    std::string name; ///< lower case; "/form" for an end tag
    std::vector<std::pair<std::string, std::string>> attributes;

    [[nodiscard]] const std::string *find(std::string_view name_) const
    {
        const auto at =
            std::find_if(attributes.begin(), attributes.end(), [&](const auto &a) { return a.first == name_; });
        return at == attributes.end() ? nullptr : &at->second;
    }
    [[nodiscard]] std::string get(std::string_view name_) const
    {
        const auto *value = find(name_);
        return value != nullptr ? *value : std::string{};
    }
};

/// Walks over the tags of a page; every step takes at least one character, so it ends.
class TagReader
{
public:
    explicit TagReader(std::string_view html) : m_rest(html) {}

    bool next(Tag &tag)
    {
        for (;;) {
            const auto open = m_rest.find('<');
            if (open == std::string_view::npos)
                return false;
            m_rest.remove_prefix(open + 1);
            if (m_rest.starts_with("!--")) {
                skipPast("-->");
                continue;
            }
            if (m_rest.empty() || !(m_rest.front() == '/' || isLetter(m_rest.front())))
                continue;
            readTag(tag);
            if (tag.name == "script" || tag.name == "style" || tag.name == "textarea" || tag.name == "title")
                skipRawText(tag.name);
            return true;
        }
    }

private:
    static bool isLetter(char c) { return lowerChar(c) >= 'a' && lowerChar(c) <= 'z'; }

    void skipPast(std::string_view mark)
    {
        const auto at = m_rest.find(mark);
        m_rest.remove_prefix(at == std::string_view::npos ? m_rest.size() : at + mark.size());
    }

    void skipRawText(std::string_view name)
    {
        for (std::size_t at = m_rest.find("</"); at != std::string_view::npos; at = m_rest.find("</", at + 2)) {
            if (lower(m_rest.substr(at + 2, name.size())) == name) {
                m_rest.remove_prefix(at);
                return;
            }
        }
        m_rest = {};
    }

    template <typename Stop>
    std::string_view takeUntil(Stop stop)
    {
        const auto end = std::find_if(m_rest.begin(), m_rest.end(), stop);
        const auto count = static_cast<std::size_t>(end - m_rest.begin());
        const auto taken = m_rest.substr(0, count);
        m_rest.remove_prefix(count);
        return taken;
    }

    void readTag(Tag &tag)
    {
        tag = {};
        const bool closing = m_rest.front() == '/';
        if (closing)
            m_rest.remove_prefix(1);
        tag.name = (closing ? "/" : "") + lower(takeUntil([](char c) { return isSpace(c) || c == '>' || c == '/'; }));
        while (!m_rest.empty() && m_rest.front() != '>') {
            if (isSpace(m_rest.front()) || m_rest.front() == '/') {
                m_rest.remove_prefix(1);
                continue;
            }
            readAttribute(tag);
        }
        if (!m_rest.empty())
            m_rest.remove_prefix(1);
    }

    void readAttribute(Tag &tag)
    {
        const char first = m_rest.front();
        m_rest.remove_prefix(1);
        auto name = std::string(1, lowerChar(first)) +
                    lower(takeUntil([](char c) { return isSpace(c) || c == '=' || c == '>' || c == '/'; }));
        takeUntil([](char c) { return !isSpace(c); });
        std::string value;
        if (m_rest.starts_with('=')) {
            m_rest.remove_prefix(1);
            takeUntil([](char c) { return !isSpace(c); });
            if (m_rest.starts_with('"') || m_rest.starts_with('\'')) {
                const char quote = m_rest.front();
                m_rest.remove_prefix(1);
                value = decodeEntities(takeUntil([quote](char c) { return c == quote; }));
                if (!m_rest.empty())
                    m_rest.remove_prefix(1);
            } else {
                value = decodeEntities(takeUntil([](char c) { return isSpace(c) || c == '>'; }));
            }
        }
        if (tag.attributes.size() < kMaxInputs && tag.find(name) == nullptr)
            tag.attributes.emplace_back(std::move(name), std::move(value));
    }

    std::string_view m_rest;
};

HtmlInput readInput(const Tag &tag)
{
    HtmlInput input;
    input.type = lower(tag.get("type"));
    if (input.type.empty())
        input.type = tag.name == "button" ? "submit" : "text";
    input.name = tag.get("name");
    input.value = tag.get("value");
    input.autocomplete = lower(tag.get("autocomplete"));
    input.checked = tag.find("checked") != nullptr;
    return input;
}

bool takesUserName(const HtmlInput &input)
{
    return !input.name.empty() && (input.type == "text" || input.type == "email" || input.type == "tel");
}

} // namespace

std::vector<HtmlForm> findForms(std::string_view html)
{
    std::vector<HtmlForm> forms;
    TagReader reader(html);
    Tag tag;
    bool inForm = false;
    while (reader.next(tag)) {
        if (tag.name == "form" && !inForm && forms.size() < kMaxForms) {
            HtmlForm form;
            form.action = tag.get("action");
            form.method = lower(tag.get("method"));
            if (form.method.empty())
                form.method = "get";
            forms.push_back(std::move(form));
            inForm = true;
        } else if (tag.name == "/form") {
            inForm = false;
        } else if (inForm && (tag.name == "input" || tag.name == "button") && tag.find("disabled") == nullptr &&
                   forms.back().inputs.size() < kMaxInputs) {
            forms.back().inputs.push_back(readInput(tag));
        }
    }
    return forms;
}

std::optional<LoginForm> findLoginForm(std::string_view html)
{
    for (const auto &form : findForms(html)) {
        const auto isPassword = [](const HtmlInput &i) { return i.type == "password" && !i.name.empty(); };
        if (form.method != "post" || std::count_if(form.inputs.begin(), form.inputs.end(), isPassword) != 1)
            continue;
        const auto password = std::find_if(form.inputs.begin(), form.inputs.end(), isPassword);
        auto user = std::find_if(form.inputs.begin(), password,
                                 [](const HtmlInput &i) { return takesUserName(i) && i.autocomplete == "username"; });
        if (user == password)
            user = std::find_if(form.inputs.begin(), password, takesUserName);
        if (user == password)
            continue;
        LoginForm login{form.action, user->name, password->name, {}};
        bool buttonTaken = false;
        for (const auto &input : form.inputs) {
            const bool box = (input.type == "checkbox" || input.type == "radio") && input.checked;
            const bool button = input.type == "submit" && !buttonTaken;
            buttonTaken = buttonTaken || button;
            if (!input.name.empty() && (input.type == "hidden" || box || button))
                login.others.emplace_back(input.name, input.value.empty() && box ? "on" : input.value);
        }
        return login;
    }
    return std::nullopt;
}

} // namespace seal::client
