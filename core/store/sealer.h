#pragma once

#include "core/base/bytes.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secret.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string_view>

namespace seal::store {

/// Where a sealed value lives: part of what is authenticated, so that rows cannot be swapped.
struct Place
{
    std::string_view table;
    std::string_view column;
    std::string_view row;
};

/// Seals secrets for the database: AES-256-GCM under HKDF(site key, version, purpose). Only the owner of a site has one.
/// Thread-safe; copies share the keys.
class Sealer
{
public:
    static constexpr std::size_t kSiteKeySize = 32;

    static Result<Sealer> create(const SecretBytes &siteKey, std::uint32_t version = 1);

    [[nodiscard]] Result<Bytes> seal(Random &random, const Place &place, ByteView secret) const;
    [[nodiscard]] Result<SecretBytes> open(const Place &place, ByteView sealed) const;

    /// A 256-bit key for one purpose outside the tables ("code", "refresh", "cookie", "login-form").
    [[nodiscard]] Result<SecretBytes> subkey(std::string_view purpose) const;

private:
    struct Keys;
    explicit Sealer(std::shared_ptr<const Keys> keys) : m_keys(std::move(keys)) {}
    std::shared_ptr<const Keys> m_keys;
};

} // namespace seal::store
