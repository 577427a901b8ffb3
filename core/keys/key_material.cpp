#include "core/keys/key_material.h"

#include "core/store/tables.h"

#include <algorithm>
#include <array>

namespace seal::keys {

namespace {

struct Algorithm
{
    std::string_view name;  ///< RFC 7518 sections 3.1 and 5.1
    std::string_view usage; ///< RFC 7517 section 4.2
    std::size_t size;       ///< bytes
};

constexpr std::array<Algorithm, 5> kAlgorithms = {
    {{"A256GCM", "enc", 32}, {"A128GCM", "enc", 16}, {"HS256", "sig", 32}, {"HS384", "sig", 48}, {"HS512", "sig", 64}}};

Status putMaterial(store::KeyRecord &record, const store::Sealer &sealer, Random &random)
{
    const auto *algorithm = std::ranges::find(kAlgorithms, record.algorithm, &Algorithm::name);
    if (algorithm == kAlgorithms.end())
        return makeError(Errc::InvalidInput, "key: no such algorithm: " + record.algorithm);
    record.usage = algorithm->usage;
    SecretBytes material(algorithm->size);
    random.fill(material.writable());
    const auto row = keyName(record);
    SEAL_TRY(record.sealedMaterial, sealer.seal(random, store::Place{"keys", "material", row}, material.view()));
    return {};
}

Status addWhereMissing(store::Tables &tables, const store::Sealer &sealer, Random &random, const ValServiceId &service,
                       const UserId &user, UtcMs now)
{
    SEAL_TRY(const auto present, tables.keysOf(service, user));
    if (std::ranges::any_of(present, [now](const auto &record) { return isDeliverable(record, now); }))
        return {};
    SEAL_TRY(const auto record, makeKeyRecord(service, user, kDefaultAlgorithm, sealer, random, now));
    return tables.addKey(record);
}

} // namespace

std::vector<std::string_view> keyAlgorithms()
{
    std::vector<std::string_view> names;
    for (const auto &algorithm : kAlgorithms)
        names.push_back(algorithm.name);
    return names;
}

std::string keyName(const PayloadId &payload, std::int64_t version)
{
    return payload.str() + '.' + std::to_string(version);
}

Result<store::KeyRecord> makeKeyRecord(const ValServiceId &service, const UserId &user, std::string_view algorithm,
                                       const store::Sealer &sealer, Random &random, UtcMs now,
                                       std::chrono::milliseconds lifetime)
{
    if (service.empty())
        return makeError(Errc::InvalidInput, "key: no VAL service");
    if (lifetime <= std::chrono::milliseconds::zero())
        return makeError(Errc::InvalidInput, "key: no lifetime");
    store::KeyRecord record;
    record.payloadId = PayloadId(random.uuid());
    record.service = service;
    record.user = user;
    record.algorithm = algorithm;
    record.notBefore = now;
    record.notAfter = now + lifetime;
    record.createdAt = now;
    SEAL_CHECK(putMaterial(record, sealer, random));
    return record;
}

Result<store::KeyRecord> makeNextVersion(const store::KeyRecord &record, const store::Sealer &sealer, Random &random,
                                         UtcMs now, std::chrono::milliseconds lifetime)
{
    if (lifetime <= std::chrono::milliseconds::zero())
        return makeError(Errc::InvalidInput, "key: no lifetime");
    store::KeyRecord next = record;
    next.version = record.version + 1;
    next.state = store::KeyState::Active;
    next.notBefore = now;
    next.notAfter = now + lifetime;
    next.createdAt = now;
    SEAL_CHECK(putMaterial(next, sealer, random));
    return next;
}

Result<SecretBytes> openMaterial(const store::KeyRecord &record, const store::Sealer &sealer)
{
    const auto row = keyName(record);
    return sealer.open(store::Place{"keys", "material", row}, record.sealedMaterial);
}

bool isDeliverable(const store::KeyRecord &record, UtcMs now)
{
    return record.state == store::KeyState::Active && record.notBefore <= now && now < record.notAfter;
}

Status addKeyForMapping(store::Tables &tables, const store::Sealer &sealer, Random &random,
                        const store::Mapping &mapping, UtcMs now)
{
    if (mapping.user.empty())
        return makeError(Errc::InvalidInput, "key: a mapping without a user");
    return addWhereMissing(tables, sealer, random, mapping.service, mapping.user, now);
}

Status addKeyForService(store::Tables &tables, const store::Sealer &sealer, Random &random, const ValServiceId &service,
                        UtcMs now)
{
    return addWhereMissing(tables, sealer, random, service, UserId(), now);
}

} // namespace seal::keys
