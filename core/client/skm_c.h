#pragma once

#include "core/client/context.h"
#include "core/client/key_info.h"
#include "core/client/oauth.h"
#include "core/client/recorder.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace seal::client {

/// ValTargetUe of TS 29.549: one of the two.
struct ValTarget
{
    enum class Kind { User, Ue };
    Kind kind = Kind::User;
    std::string id;
};

/// A SEAL KM Request on KM-UU (TS 33.434 5.3.1, project bindings 5).
struct KeyRequest
{
    std::string userUri; ///< val_user_id of the ID token, or "urn:uuid:" and its sub
    ValServiceId service;
    std::optional<ValTarget> target;
    std::vector<PayloadId> payloads; ///< empty: all
    std::string skmcUri;             ///< may be empty
};

/// What the SKM-S gave, after every check. Key bytes are wiped with it.
struct KeyAnswer
{
    std::string userUri;
    std::string skmsId;
    ValServiceId service;
    std::vector<KeyRecordInfo> records; ///< KM-UU only
    std::vector<ReceivedKey> keys;
};

/// ProblemDetails of TS 29.122 5.2.6.
struct Problem
{
    int status = 0;
    std::string cause;
    std::string title;
    std::string detail;
    std::vector<std::pair<std::string, std::string>> invalidParams; ///< param, reason
};
/// Total: an answer that is no ProblemDetails becomes one that says so.
Problem readProblem(const net::Response &response);
Error toError(const Problem &problem);

/// How `val-tgt-ue` is written in a query: TS 29.549 leaves both readings open.
enum class TargetQuery {
    Exploded, ///< ?valUserId=...   (OpenAPI form style, the default of the files)
    Json,     ///< ?val-tgt-ue={"valUserId":"..."}
};

/// The key management client of a UE (KM-UU) or of a server (KM-S). Never sends without a token, nor with one whose
/// time is over (TS 33.434 5.3.1, A.6).
class SkmC
{
public:
    /// `origin` of the SKM-S: the https one for KM-UU, the mtls one for KM-S. `self`: whose column the steps belong to.
    SkmC(Context context, std::string origin, Actor self = Actor::SkmC);

    /// POST {origin}/skm-uu/v1/key-requests
    [[nodiscard]] boost::asio::awaitable<Result<KeyAnswer>> requestKeys(AccessToken token, KeyRequest request);
    /// SS_KeyInfoRetrieval: GET {origin}/ss-kir/v1/key-records (TS 29.549 5.7, 7.6)
    [[nodiscard]] boost::asio::awaitable<Result<KeyAnswer>> retrieveKeyInfo(AccessToken token, ValServiceId service,
                                                                            std::optional<ValTarget> target,
                                                                            TargetQuery form = TargetQuery::Exploded);

    /// What the SKM-S said when the last call was refused.
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

private:
    Status mayUse(const AccessToken &token);
    Error refused(const net::ClientResponse &response, std::string clause);
    Result<KeyAnswer> readAnswer(const KeyRequest &request, net::ClientResponse &response);
    Result<KeyAnswer> readKeyInfo(const ValServiceId &service, const std::optional<ValTarget> &target,
                                  net::ClientResponse &response);
    Status checkEcho(std::string_view member, std::string_view sent, std::string_view got, std::string clause);

    Context m_context;
    std::string m_origin;
    Recorder m_recorder;
    std::optional<Problem> m_problem;
};

} // namespace seal::client
