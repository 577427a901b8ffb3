// Search in a long audit log: makes one, indexes it, and prints what pages and counts of filters take, seldom ones and hopeless ones.
//
// usage: seal_audit_bench FOLDER [RECORDS]      FOLDER is kept: a second run measures again without making anything

#include "core/base/encoding.h"
#include "core/crypto/random.h"
#include "core/store/audit_index.h"
#include "core/store/audit_search.h"
#include "core/store/store.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <random>

using namespace seal;
using namespace seal::store;

namespace {

using Clock = std::chrono::steady_clock;

double msSince(Clock::time_point begin) { return std::chrono::duration<double, std::milli>(Clock::now() - begin).count(); }

/// Records as a busy site writes them: 100 000 users, 50 clients, 20 services; one in seven refused.
class Writer
{
public:
    AuditRecord next()
    {
        AuditDraft draft;
        const auto kind = pick(100);
        draft.event = kind < 60 ? "token.issued" : kind < 85 ? "key.delivered" : kind < 95 ? "token.refused" : "login.refused";
        if (kind >= 85) {
            draft.result = AuditResult::Refused;
            draft.reason = kind < 95 ? "invalid_grant" : "wrong_password";
            draft.detail = kind < 95 ? "The code or the grant has expired." : "The password is not the one of the user.";
        }
        draft.clause = kind < 60 ? "TS 33.434 5.2.2" : "TS 33.434 5.3.1";
        draft.user = UserId(fmt::format("{:08x}-0000-4000-8000-{:012x}", pick(100'000) * 2654435761U % 0xffffffffU, pick(100'000)));
        draft.client = ClientId(fmt::format("client-{}", pick(50)));
        draft.service = ValServiceId(fmt::format("v2x.service-{}", pick(20)));
        draft.grant = GrantId(token(22));
        draft.jti = token(22);
        if (draft.event == "key.delivered")
            draft.keys = {token(22) + ".1"};
        draft.listener = kind < 60 ? "simS.https" : "skmS.https";
        draft.address = fmt::format("10.{}.{}.{}", pick(4), pick(50), pick(250));
        draft.correlation = CorrelationId(token(12) + "-1");
        AuditRecord record;
        record.node = "main";
        record.sequence = ++m_sequence;
        record.at = fromEpochMs(1'800'000'000'000 + m_sequence * 3);
        record.record = auditRecordText(draft, record.node, record.sequence, record.at);
        record.hash = auditChainHash(m_last, record.record);
        m_last = record.hash;
        return record;
    }

private:
    std::uint32_t pick(std::uint32_t below) { return static_cast<std::uint32_t>(m_random() % below); }
    std::string token(std::size_t length)
    {
        constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        std::string text;
        while (text.size() < length)
            text += kLetters[pick(static_cast<std::uint32_t>(kLetters.size()))];
        return text;
    }
    std::mt19937_64 m_random{1};
    std::int64_t m_sequence = 0;
    std::array<std::byte, 32> m_last{};
};

Status fill(const Database &database, int records)
{
    Writer writer;
    for (int done = 0; done < records;) {
        SEAL_CHECK(database.inTransaction([&](Tables &tables) -> Status {
            for (int i = 0; i < 50'000 && done < records; ++i, ++done)
                SEAL_CHECK(tables.appendAudit(writer.next()));
            return {};
        }));
        SEAL_TRY(const auto tables, database.connect());
        SEAL_CHECK(tables.connection().exec("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    return {};
}

AuditTerm term(AuditField field, const std::string &value) { return {field, value}; }
AuditTerm word(const std::string &value) { return {std::nullopt, value}; }

struct Case
{
    const char *name;
    AuditFilter filter;
    std::int64_t skip = 0;
};

std::vector<Case> cases(const Tables &tables, std::int64_t last)
{
    const auto some = auditMembers(tables.audit("main", last / 3, 1)->front().record);
    const auto valueOf = [&some](AuditField field) {
        const auto found = std::find_if(some.begin(), some.end(), [field](const AuditMember &m) { return m.field == field; });
        return found == some.end() ? std::string() : found->value;
    };
    const auto all = [](std::vector<AuditTerm> terms) {
        AuditFilter filter;
        for (auto &one : terms)
            filter.allOf.push_back({{std::move(one)}, false});
        return filter;
    };
    auto hour = all({term(AuditField::Result, "refused")});
    hour.since = fromEpochMs(1'800'000'000'000 + last);
    hour.until = *hour.since + std::chrono::hours(1);
    auto notToken = all({term(AuditField::Result, "refused"), term(AuditField::Client, "client-7")});
    notToken.allOf.push_back({{word("token")}, true});
    return {{"no filter", {}},
            {"no filter, the middle", {}, last / 2},
            {"event (6 of 10)", all({term(AuditField::Event, "token.issued")})},
            {"event, the middle", all({term(AuditField::Event, "token.issued")}), last / 4},
            {"one user of 100 000", all({term(AuditField::User, valueOf(AuditField::User))})},
            {"user and outcome", all({term(AuditField::User, valueOf(AuditField::User)), term(AuditField::Result, "refused")})},
            {"two frequent ones that never meet", all({term(AuditField::Event, "token.issued"), term(AuditField::Result, "refused")})},
            {"five fields", all({term(AuditField::Client, "client-3"), term(AuditField::Service, "v2x.service-4"), term(AuditField::Result, "refused"),
                                 term(AuditField::Event, "login.*"), term(AuditField::Listener, "skmS.https")})},
            {"token id", all({term(AuditField::Jti, valueOf(AuditField::Jti))})},
            {"correlation id", all({term(AuditField::Correlation, valueOf(AuditField::Correlation))})},
            {"address", all({term(AuditField::Address, valueOf(AuditField::Address))})},
            {"an hour of refusals", hour},
            {"refusals but not of tokens", notToken},
            {"words", all({word("password"), word("client-1")})},
            {"a letter and a hopeless rest", all({word("t"), term(AuditField::Event, "token.issued"), term(AuditField::Reason, "wrong_password")})},
            {"beginning of an id", all({word(valueOf(AuditField::Jti).substr(0, 9))})},
            {"what is not there", all({word("zzzzzz")})}};
}

void measure(const Tables &tables, const std::filesystem::path &index, std::int64_t last)
{
    AuditSearch search(tables, index);
    double slowest = 0;
    const char *slowestName = "";
    for (const auto &one : cases(tables, last)) {
        AuditQuestion question;
        question.filter = one.filter;
        question.skip = one.skip;
        std::vector<double> times;
        std::size_t rows = 0;
        for (int i = 0; i < 5; ++i) {
            const auto begin = Clock::now();
            rows = search.page(question)->records.size();
            times.push_back(msSince(begin));
        }
        const auto begin = Clock::now();
        const auto count = *search.count(question);
        const auto counting = msSince(begin);
        std::sort(times.begin(), times.end());
        fmt::print("  {:<36} first {:6.1f} ms, median {:6.1f} ms, {:3} rows; counted {} in {:.1f} ms{}\n", one.name, times.back(),
                   times[times.size() / 2], rows, count.records, counting, count.complete ? "" : " (incomplete)");
        if (times.back() > slowest) {
            slowest = times.back();
            slowestName = one.name;
        }
    }
    const auto begin = Clock::now();
    const auto values = search.values("main", AuditField::Address, "7", 12);
    fmt::print("  {:<36} {:.1f} ms, {} of them\n", "suggestions of 50 000 addresses", msSince(begin), values->size());
    fmt::print("filtered page at {} records: {:.0f} ms at most ({}); goal 200 ms\n", last, slowest, slowestName);
}

int run(const std::filesystem::path &folder, int records)
{
    const auto file = folder / "site.db";
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!std::filesystem::exists(file)) {
        const auto begin = Clock::now();
        const auto database = Database::create(file);
        const auto filled = database ? fill(*database, records) : Status(database.error());
        if (!filled) {
            fmt::print(stderr, "{}\n", filled.error().detail);
            return 1;
        }
        fmt::print("log of {} records written in {:.0f} s, {} MiB\n", records, msSince(begin) / 1000, std::filesystem::file_size(file) >> 20U);
    }
    const auto tables = Database::open(file)->connect();
    const auto newest = tables->auditBefore("main", std::numeric_limits<std::int64_t>::max(), 1);
    const auto last = newest->front().sequence;
    const auto index = folder / "audit-index.db";
    const bool isNew = !std::filesystem::exists(index);
    const auto begin = Clock::now();
    AuditIndexer indexer(index, *tables);
    for (;;) {
        const auto more = indexer.step();
        if (!more) {
            fmt::print(stderr, "{}\n", more.error().detail);
            return 1;
        }
        if (!*more)
            break;
    }
    if (isNew)
        fmt::print("indexed {} records in {:.0f} s: {:.0f} records/s, {} MiB\n", last, msSince(begin) / 1000,
                   static_cast<double>(last) / msSince(begin) * 1000, std::filesystem::file_size(index) >> 20U);
    measure(*tables, index, last);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // Qt finds its SQL driver through it
    if (argc < 2) {
        fmt::print(stderr, "usage: {} FOLDER [RECORDS]\n", argv[0]);
        return 2;
    }
    return run(argv[1], argc > 2 ? std::max(std::atoi(argv[2]), 1) : 10'000'000);
}
