#pragma once

// What the tests of core/store share: a database with its keys, a store on it, and a way to wait for outcomes.

#include "core/crypto/random.h"
#include "core/store/connection.h"
#include "core/store/signing_keys.h"
#include "core/store/store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>
#include <future>
#include <vector>

namespace seal::store::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

inline const UtcMs kStart = fromEpochSeconds(1'800'000'000);

/// A site's database with an audit key and a token key, as site creation makes it.
struct Site
{
    QTemporaryDir dir;
    ManualClock clock{kStart};
    Random &random = crypto::systemRandom();
    std::filesystem::path file = std::filesystem::path(dir.path().toStdString()) / "site.db";
    SecretBytes siteKey{Sealer::kSiteKeySize};
    Sealer sealer = makeSealer();
    Database database = *Database::create(file);
    SigningKeyRecord auditKey = *makeSigningKey(SigningKeyUse::Audit, sealer, random, kStart);
    SigningKeyRecord tokenKey = *makeSigningKey(SigningKeyUse::Token, sealer, random, kStart);

    Site()
    {
        const auto made = database.inTransaction([this](Tables &tables) -> Status {
            SEAL_CHECK(tables.addSigningKey(auditKey));
            return tables.addSigningKey(tokenKey);
        });
        if (!made)
            qFatal("%s", made.error().detail.c_str());
    }

    Sealer makeSealer()
    {
        random.fill(siteKey.writable());
        return *Sealer::create(siteKey);
    }

    Result<std::unique_ptr<Store>> start(StoreOptions options = {}) const
    {
        return Store::start(database, sealer, clock, random, std::move(options));
    }

    [[nodiscard]] crypto::PublicKey auditPublicKey() const
    {
        return *crypto::PublicKey::fromSpkiDer(auditKey.publicSpki);
    }

    /// Runs statements past our code, as someone with write access to the file would.
    void tamper(const QStringList &statements) const
    {
        const auto name = u"tamper"_s;
        {
            auto raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            raw.setDatabaseName(QString::fromStdString(file.string()));
            if (!raw.open())
                qFatal("cannot open the file");
            for (const auto &statement : statements) {
                QSqlQuery query(raw);
                if (!query.exec(statement))
                    qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
            }
            raw.close();
        }
        QSqlDatabase::removeDatabase(name);
    }
};

inline Outcome run(Store &store, Command command)
{
    auto promise = std::make_shared<std::promise<Outcome>>();
    auto future = promise->get_future();
    store.submit(std::move(command), [promise](Outcome outcome) { promise->set_value(std::move(outcome)); });
    return future.get();
}

inline Command command(std::vector<Step> steps, const char *event = "test.done")
{
    Command made;
    made.steps = std::move(steps);
    made.ifDone.event = event;
    made.ifRefused.event = "test.refused";
    return made;
}

inline Grant makeGrant(const char *id, const char *cnf = "")
{
    Grant grant;
    grant.id = GrantId(id);
    grant.client = ClientId("app");
    grant.user = UserId("u-1");
    grant.session = SessionId("s-1");
    grant.scope = "openid seal:key";
    grant.cnf = cnf;
    grant.authTime = kStart - 5s;
    grant.idleExpiry = kStart + 8h;
    grant.absoluteExpiry = kStart + 24h * 30;
    return grant;
}

inline Redeem redeem(const char *id, const char *cnf = "")
{
    return {makeGrant(id, cnf), kStart + 60s, false};
}

inline Rotate rotate(const char *id, std::int64_t generation, const char *cnf = "")
{
    return {GrantId(id), ClientId("app"), generation, cnf, kStart + 9h};
}

inline Grant readGrant(const Site &site, const char *id)
{
    return *site.database.connect()->grant(GrantId(id));
}

/// The records of the node "main", oldest first.
inline std::vector<std::string> records(const Site &site)
{
    std::vector<std::string> texts;
    for (auto &record : *site.database.connect()->audit("main", 0, 1000))
        texts.push_back(std::move(record.record));
    return texts;
}

/// Records of refusals that the catalogue of rules does not explain. Must be empty, whatever a test made the servers refuse.
inline QStringList unexplained(const Site &site)
{
    QStringList bad;
    const auto rules = refusalRules();
    for (const auto &text : records(site)) {
        const auto record = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
        const auto result = record.value(u"result"_s).toString();
        if (result != u"refused" && result != u"failed")
            continue;
        const auto word = record.value(u"reason"_s).toString().toStdString();
        const auto &row = rowOf(ruleById(record.value(u"rule"_s).toString().toStdString()));
        // A summary of several rules names none of them, but their common word.
        const bool summary = record.value(u"detail"_s) == u"More of the same within ten seconds."_s && !record.contains(u"rule"_s);
        const bool known = summary ? std::ranges::find(rules, word, &RuleRow::word) != rules.end()
                                   : row.rule != Rule::None && (row.word.empty() || row.word == word);
        if (!known)
            bad << QString::fromStdString(text);
    }
    return bad;
}

inline bool contains(const std::string &text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

} // namespace seal::store::test
