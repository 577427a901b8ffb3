#pragma once

#include <initializer_list>
#include <memory>
#include <utility>

namespace seal::store {

/// A container that copies of a snapshot share until one of them changes it (implicit sharing). Reads like the
/// container itself. The copy of an untouched part costs one reference count, so that a revocation does not copy all
/// clients.
template <typename C>
class Shared
{
public:
    using value_type = typename C::value_type;
    using const_iterator = typename C::const_iterator;
    using size_type = typename C::size_type;

    Shared() : m_data(std::make_shared<C>()) {}
    Shared(C data) : m_data(std::make_shared<C>(std::move(data))) {}
    Shared(std::initializer_list<value_type> items) : m_data(std::make_shared<C>(items)) {}
    Shared(const Shared &) = default; // no move: what was moved from would have no container
    Shared &operator=(const Shared &) = default;
    ~Shared() = default;

    operator const C &() const noexcept { return *m_data; }
    const C &operator*() const noexcept { return *m_data; }
    const C *operator->() const noexcept { return m_data.get(); }

    [[nodiscard]] const_iterator begin() const noexcept { return m_data->cbegin(); }
    [[nodiscard]] const_iterator end() const noexcept { return m_data->cend(); }
    [[nodiscard]] size_type size() const noexcept { return m_data->size(); }
    [[nodiscard]] bool empty() const noexcept { return m_data->empty(); }
    [[nodiscard]] const value_type &front() const { return m_data->front(); }
    template <typename K>
    [[nodiscard]] const_iterator find(const K &key) const
    {
        return std::as_const(*m_data).find(key);
    }
    template <typename K>
    [[nodiscard]] bool contains(const K &key) const
    {
        return m_data->contains(key);
    }
    template <typename K>
    [[nodiscard]] const auto &at(const K &key) const
    {
        return std::as_const(*m_data).at(key);
    }

    /// For writing: the container alone, copied first when others share it. Never on a snapshot that was published.
    C &edit()
    {
        if (m_data.use_count() > 1)
            m_data = std::make_shared<C>(*m_data);
        return *m_data;
    }
    template <typename K>
    auto &operator[](const K &key)
    {
        return edit()[key];
    }
    template <typename... Args>
    auto emplace(Args &&...args)
    {
        return edit().emplace(std::forward<Args>(args)...);
    }
    template <typename... Args>
    auto insert_or_assign(Args &&...args)
    {
        return edit().insert_or_assign(std::forward<Args>(args)...);
    }
    void push_back(value_type item) { edit().push_back(std::move(item)); }
    template <typename K>
    auto erase(const K &key)
    {
        return edit().erase(key);
    }
    void clear() { m_data = std::make_shared<C>(); }

private:
    std::shared_ptr<C> m_data;
};

} // namespace seal::store
