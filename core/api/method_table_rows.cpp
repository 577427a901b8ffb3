#include "core/api/method_table.h"

#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace seal::api {

std::vector<Method> makeMethodTable();

namespace {

using Parameters = std::vector<Parameter>;

Parameter place(QString name, QString help) { return {std::move(name), ParameterType::Text, true, true, std::move(help)}; }
Parameter text(QString name, QString help) { return {std::move(name), ParameterType::Text, false, false, std::move(help)}; }
Parameter flag(QString name, QString help) { return {std::move(name), ParameterType::Flag, false, false, std::move(help)}; }
Parameter list(QString name, QString help) { return {std::move(name), ParameterType::List, false, false, std::move(help)}; }
Parameter number(QString name, QString help) { return {std::move(name), ParameterType::Number, false, false, std::move(help)}; }
Parameter file(QString name, QString help) { return {std::move(name), ParameterType::File, false, false, std::move(help)}; }
Parameter secret(QString name, QString help) { return {std::move(name), ParameterType::Secret, false, false, std::move(help)}; }

Parameter rows(QString help) { return {u"rows"_s, ParameterType::Rows, true, false, std::move(help)}; }
Parameter ifRevision() { return text(u"ifRevision"_s, u"Only if the row still has this \"revision\""_s); }

/// CSV or JSON Lines in, an outcome for each row out.
Method imported(QString noun, QString columns, Parameters more, QString help)
{
    Parameters parameters{rows(u"CSV file with a heading line, or JSON Lines; columns: "_s + columns),
                          text(u"existing"_s, u"What to do where it is there already: fail (the default), skip or update"_s),
                          flag(u"dryRun"_s, u"Only tell what would be done"_s)};
    parameters.insert(parameters.end(), more.begin(), more.end());
    return {std::move(noun), u"import"_s, MethodKind::Change, std::move(parameters), std::move(help)};
}

Method bulk(QString noun, QString actions, QString columns)
{
    return {std::move(noun), u"bulk"_s, MethodKind::Change,
            {place(u"action"_s, std::move(actions)), rows(u"CSV file with a heading line, or JSON Lines; columns: "_s + columns),
             flag(u"dryRun"_s, u"Only tell what would be done"_s)},
            u"Change many at once; each row is told and audited by itself"_s};
}

Method read(QString noun, QString verb, Parameters parameters, QString help)
{
    return {std::move(noun), std::move(verb), MethodKind::Read, std::move(parameters), std::move(help)};
}

Method change(QString noun, QString verb, Parameters parameters, QString help)
{
    return {std::move(noun), std::move(verb), MethodKind::Change, std::move(parameters), std::move(help)};
}

Method paged(QString noun, Parameters parameters, QString help)
{
    parameters.push_back(text(u"filter"_s, u"Only rows whose ids or names contain this text"_s));
    parameters.push_back(number(u"limit"_s, u"At most so many rows (an answer holds up to 1000)"_s));
    parameters.push_back(text(u"after"_s, u"Go on behind this row: the \"next\" of the answer before"_s));
    return {std::move(noun), u"list"_s, MethodKind::List, std::move(parameters), std::move(help)};
}

void addUsers(std::vector<Method> &table)
{
    const auto login = place(u"login"_s, u"Log-in name of the VAL user"_s);
    const auto name = text(u"name"_s, u"Name for people to read"_s);
    const auto valUserId = text(u"valUserId"_s, u"VAL user ID that tokens carry; the log-in name if not given"_s);
    const auto password = secret(u"password"_s, u"File whose first line is the password; - reads standard input"_s);
    const auto generate = flag(u"generatePassword"_s, u"Make a random password and show it once"_s);
    table.push_back(paged(u"user"_s, {}, u"List the VAL users by log-in name"_s));
    table.push_back(read(u"user"_s, u"show"_s, {login}, u"Show a VAL user with its VAL services"_s));
    table.push_back(change(u"user"_s, u"add"_s, {login, name, valUserId, password, generate},
                           u"Add a VAL user; without a password it cannot log in"_s));
    table.push_back(change(u"user"_s, u"set"_s,
                           {login, name, valUserId, text(u"newLogin"_s, u"Another log-in name"_s),
                            flag(u"disable"_s, u"No log-in, no tokens; tokens in use are refused at once"_s),
                            flag(u"enable"_s, u"Undo --disable"_s), ifRevision()},
                           u"Change a VAL user"_s));
    table.push_back(change(u"user"_s, u"password"_s, {login, password, generate}, u"Give a VAL user another password"_s));
    table.push_back(change(u"user"_s, u"remove"_s, {login, ifRevision()}, u"Remove a VAL user; its tokens are refused and its keys destroyed"_s));
    table.push_back(imported(u"user"_s, u"login, name, valUserId, password, disabled, services (with ; between)"_s,
                             {flag(u"generatePasswords"_s, u"Make a random password for each new user without one, and show it once"_s)},
                             u"Add or update many VAL users; without a password they cannot log in"_s));
    table.push_back(bulk(u"user"_s, u"enable, disable or remove"_s, u"login, ifRevision"_s));
}

void addServices(std::vector<Method> &table)
{
    const auto id = place(u"id"_s, u"VAL service ID"_s);
    const auto name = text(u"name"_s, u"Name for people to read"_s);
    const auto description = text(u"description"_s, u"What the service is for"_s);
    table.push_back(paged(u"service"_s, {}, u"List the VAL services"_s));
    table.push_back(read(u"service"_s, u"show"_s, {id}, u"Show a VAL service"_s));
    table.push_back(change(u"service"_s, u"add"_s, {id, name, description}, u"Add a VAL service"_s));
    table.push_back(change(u"service"_s, u"set"_s,
                           {id, name, description, flag(u"disable"_s, u"No tokens and no keys for this service"_s),
                            flag(u"enable"_s, u"Undo --disable"_s), ifRevision()},
                           u"Change a VAL service"_s));
    table.push_back(change(u"service"_s, u"remove"_s, {id, ifRevision()}, u"Remove a VAL service that no user is mapped to"_s));
    table.push_back(imported(u"service"_s, u"id, name, description, disabled"_s, {}, u"Add or update many VAL services"_s));
    table.push_back(bulk(u"service"_s, u"enable, disable or remove"_s, u"id, ifRevision"_s));
}

Parameters clientParameters()
{
    return {text(u"name"_s, u"Name for people to read"_s),
            text(u"auth"_s, u"How it authenticates: none (with PKCE), client_secret_basic or tls_client_auth"_s),
            text(u"certificateName"_s, u"With tls_client_auth, the name that is compared: uri, dns or dn"_s),
            text(u"certificateValue"_s, u"With tls_client_auth, the value of that name"_s),
            list(u"grantType"_s, u"authorization_code, refresh_token or client_credentials; may be repeated"_s),
            list(u"redirectUri"_s, u"Where the browser may return to; may be repeated"_s),
            list(u"scope"_s, u"A scope that the client may ask for; may be repeated"_s),
            list(u"service"_s, u"A VAL service that the client is limited to; may be repeated"_s),
            flag(u"allServices"_s, u"No limit by VAL service"_s),
            flag(u"valServer"_s, u"The client is a VAL server: certificate and token on the mtls listeners"_s),
            flag(u"thirdParty"_s, u"Users are asked for consent"_s),
            flag(u"dryRun"_s, u"Only tell whether it could be done"_s)};
}

void addClients(std::vector<Method> &table)
{
    const auto id = place(u"id"_s, u"Client ID"_s);
    auto add = clientParameters();
    add.insert(add.begin(), id);
    auto set = add;
    set.push_back(flag(u"disable"_s, u"The client gets no tokens; those in use are refused at once"_s));
    set.push_back(flag(u"enable"_s, u"Undo --disable"_s));
    set.push_back(ifRevision());
    table.push_back(paged(u"client"_s, {}, u"List the OAuth clients"_s));
    table.push_back(read(u"client"_s, u"show"_s, {id}, u"Show an OAuth client"_s));
    table.push_back(change(u"client"_s, u"add"_s, add, u"Add an OAuth client; a secret is made and shown once where it needs one"_s));
    table.push_back(change(u"client"_s, u"set"_s, set, u"Change an OAuth client; a list given replaces the old one"_s));
    table.push_back(change(u"client"_s, u"secret"_s, {id}, u"Make a new secret and show it once; the old one ends"_s));
    table.push_back(change(u"client"_s, u"remove"_s, {id, ifRevision()}, u"Remove an OAuth client; its tokens are refused"_s));
    table.push_back(bulk(u"client"_s, u"enable, disable or remove"_s, u"id, ifRevision"_s));
}

void addMappings(std::vector<Method> &table)
{
    const auto user = place(u"user"_s, u"Log-in name of the VAL user"_s);
    const auto service = place(u"service"_s, u"VAL service ID"_s);
    table.push_back(paged(u"map"_s, {text(u"user"_s, u"Only those of this VAL user (log-in name)"_s),
                                     text(u"service"_s, u"Only those of this VAL service"_s)},
                          u"List which VAL user may use which VAL service"_s));
    auto matrix = paged(u"map"_s, {}, u"List the VAL users with the VAL services that each may use"_s);
    matrix.verb = u"matrix"_s;
    table.push_back(std::move(matrix));
    table.push_back(change(u"map"_s, u"add"_s,
                           {user, service, text(u"valUserId"_s, u"VAL user ID in this service, where it differs"_s)},
                           u"Let a VAL user use a VAL service; its key material is made at once"_s));
    table.push_back(change(u"map"_s, u"set"_s,
                           {user, service, text(u"valUserId"_s, u"VAL user ID in this service; empty: the user's own"_s), ifRevision()},
                           u"Change a mapping; tokens of the user in use are refused"_s));
    table.push_back(change(u"map"_s, u"remove"_s, {user, service}, u"End that; tokens of the user in use are refused"_s));
    table.push_back(imported(u"map"_s, u"user, service, valUserId"_s, {}, u"Let many VAL users use VAL services"_s));
    table.push_back(bulk(u"map"_s, u"add or remove"_s, u"user, service, valUserId"_s));
}

void addAccess(std::vector<Method> &table)
{
    table.push_back(read(u"access"_s, u"explain"_s,
                         {place(u"user"_s, u"Log-in name of the VAL user"_s), text(u"service"_s, u"Only this VAL service"_s),
                          text(u"client"_s, u"Only through this client"_s)},
                         u"Tell what a VAL user would get, service by service: scopes, keys, and all that stands in the way"_s));
    table.push_back(read(u"access"_s, u"client"_s, {place(u"client"_s, u"Client ID"_s), text(u"service"_s, u"Only this VAL service"_s)},
                         u"Tell what can be had through a client, service by service, and what stands in the way"_s));
    auto who = paged(u"access"_s, {place(u"service"_s, u"VAL service ID"_s)},
                     u"List who can get the key of a VAL service, users and VAL servers, through which clients, and who cannot and why"_s);
    who.verb = u"who"_s;
    table.push_back(std::move(who));
}

void addCertificates(std::vector<Method> &table)
{
    const auto id = place(u"id"_s, u"Serial number or SHA-256 of the certificate, hexadecimal"_s);
    table.push_back(paged(u"cert"_s, {text(u"purpose"_s, u"Only those for this purpose (\"simS.https\", \"client:v2x-server\")"_s)},
                          u"List the certificates of the site's CA"_s));
    table.push_back(read(u"cert"_s, u"show"_s, {id}, u"Show a certificate with its PEM text"_s));
    table.push_back(change(u"cert"_s, u"issue"_s,
                           {place(u"client"_s, u"Client ID of the VAL server"_s),
                            file(u"certificateFile"_s, u"Write the certificate and its issuers here (PEM)"_s),
                            file(u"privateKeyFile"_s, u"Write the private key here (PEM, readable by you only)"_s)},
                           u"Make a key and a client certificate for a VAL server; both are printed unless files are named"_s));
    table.push_back(change(u"cert"_s, u"revoke"_s, {id, text(u"reason"_s, u"RFC 5280 name: keyCompromise, superseded, ..."_s)},
                           u"Revoke a certificate; connections and tokens with it are refused at once"_s));
}

void addKeysAndTokens(std::vector<Method> &table)
{
    table.push_back(paged(u"key"_s, {text(u"user"_s, u"Only those of this VAL user (log-in name)"_s),
                                     text(u"service"_s, u"Only those of this VAL service"_s)},
                          u"List the key records of the SKM-S (never key material)"_s));
    table.push_back(read(u"key"_s, u"show"_s,
                         {place(u"id"_s, u"Payload id"_s), number(u"version"_s, u"Version; 1 if not given"_s)},
                         u"Show a key record (never key material)"_s));
    table.push_back(paged(u"token"_s, {text(u"user"_s, u"Only those of this VAL user (log-in name)"_s),
                                       text(u"client"_s, u"Only those of this client"_s)},
                          u"List the grants that tokens come from"_s));
    table.push_back(change(u"token"_s, u"revoke"_s, {place(u"grant"_s, u"Grant id"_s)},
                           u"Revoke a grant: its refresh token ends, its access tokens are refused at once"_s));
    table.push_back(read(u"token"_s, u"inspect"_s, {place(u"token"_s, u"The token; - reads standard input"_s)},
                         u"Decode a token and check it as the servers of the site do"_s));
}

/// What narrows the audit log down, the same for each method that can be.
Parameters auditFilters()
{
    return {list(u"where"_s, u"Only records with this: FIELD:VALUE, !FIELD:VALUE, is:refused, or words; several values of a field are alternatives"_s),
            text(u"since"_s, u"From this time on: 2026-03-01, 2026-03-01T12:00:00Z, or so long ago (15m, 2h, 7d)"_s),
            text(u"until"_s, u"Before this time"_s),
            text(u"event"_s, u"Only this event (\"key.delivered\", \"token.*\")"_s),
            text(u"outcome"_s, u"Only done, refused or failed"_s),
            text(u"reason"_s, u"Only refusals for this reason (\"invalid_grant\")"_s),
            text(u"admin"_s, u"Only changes by this admin"_s),
            text(u"user"_s, u"Only of this VAL user: log-in name or id"_s),
            text(u"client"_s, u"Only of this client"_s),
            text(u"service"_s, u"Only of this VAL service"_s),
            text(u"target"_s, u"Only about this object"_s),
            text(u"grant"_s, u"Only of this grant"_s),
            text(u"jti"_s, u"Only about the token of this id"_s),
            text(u"key"_s, u"Only about this key, with or without its version"_s),
            text(u"serial"_s, u"Only about the certificate of this serial number"_s),
            text(u"certificate"_s, u"Only about the certificate of this SHA-256 fingerprint"_s),
            text(u"listener"_s, u"Only what came over this listener (\"simS.https\")"_s),
            text(u"address"_s, u"Only from this address"_s),
            text(u"correlation"_s, u"Only of the request with this correlation id"_s),
            text(u"newerThan"_s, u"Only records behind this place: NODE/NUMBER"_s),
            text(u"olderThan"_s, u"Only records before this place"_s)};
}

Parameters with(Parameters parameters, Parameters more)
{
    parameters.insert(parameters.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    return parameters;
}

void addAudit(std::vector<Method> &table)
{
    table.push_back(paged(u"audit"_s,
                          with({flag(u"newest"_s, u"Newest records first"_s), number(u"skip"_s, u"Pass over so many records first"_s)}, auditFilters()),
                          u"List the audit log"_s));
    table.push_back(read(u"audit"_s, u"count"_s, with(auditFilters(), {text(u"filter"_s, u"Only records with these words"_s)}), u"Count records of the audit log"_s));
    table.push_back(read(u"audit"_s, u"suggest"_s,
                         with({place(u"field"_s, u"Field of audit records (\"event\", \"user\")"_s),
                               text(u"typed"_s, u"Only values that contain this"_s),
                               number(u"limit"_s, u"At most so many values (up to 50)"_s)},
                              auditFilters()),
                         u"Show the most frequent values of a field, with how often they occur"_s));
    table.push_back(read(u"audit"_s, u"state"_s, {}, u"Check the end of the audit log: its last records and their signature"_s));
    table.push_back(read(u"audit"_s, u"verify"_s,
                         {text(u"key"_s, u"SHA-256 of the audit key, noted outside the site, hexadecimal; without it the key in use is trusted"_s),
                          flag(u"step"_s, u"Only the first step; the answer says how to go on"_s),
                          text(u"after"_s, u"The next step: the \"next\" of the answer before"_s)},
                         u"Check every record, its place in the chain and the signed end of the log"_s));
    table.push_back(read(u"audit"_s, u"explain"_s,
                         {place(u"record"_s, u"Sequence number of the record, or node/number"_s)},
                         u"Say why a request was refused: the rule, its clause, what was at fault, and how to put it right"_s));
    table.push_back({u"audit"_s, u"export"_s, MethodKind::List,
                     with(auditFilters(), {text(u"filter"_s, u"Only records with these words"_s),
                                           text(u"format"_s, u"jsonl (with hashes, signed end and public key) or csv; jsonl if not given"_s),
                                           text(u"after"_s, u"Go on behind this record"_s), number(u"limit"_s, u"At most so many records"_s)}),
                     u"Write the audit log so that others can check it, or for a spreadsheet"_s});
}

void addSettings(std::vector<Method> &table)
{
    table.push_back(paged(u"settings"_s, {}, u"List the settings"_s));
    table.push_back(change(u"settings"_s, u"set"_s, {place(u"name"_s, u"Name of the setting"_s), place(u"value"_s, u"Its value; empty is the default of a number"_s)},
                           u"Change a setting"_s));
    const auto server = place(u"server"_s, u"simS, skmS or ca"_s);
    table.push_back(change(u"server"_s, u"start"_s, {server}, u"Let a stopped server listen again"_s));
    table.push_back(change(u"server"_s, u"stop"_s,
                           {server, flag(u"stayStopped"_s, u"Stopped also after the next start of the site"_s)},
                           u"Stop a server: no new connections, running requests end"_s));
    table.push_back(read(u"site"_s, u"status"_s, {}, u"Show the site, its addresses, certificates and counters"_s));
    table.push_back(read(u"site"_s, u"overview"_s, {},
                         u"Show what needs attention, what ends soon, the last hour of each server, refusals and changes"_s));
}

void addFlows(std::vector<Method> &table)
{
    const auto run = place(u"run"_s, u"Id of the run"_s);
    table.push_back(paged(u"flow"_s, {}, u"List the flows: real clients against the servers, with every check"_s));
    table.push_back(read(u"flow"_s, u"run"_s,
                         {place(u"name"_s, u"Name of the flow, as flow list shows it"_s),
                          text(u"target"_s, u"Site folder, or a JSON file with \"endpoints\" and \"demo\", in place of this site"_s),
                          text(u"user"_s, u"Log-in name; the first user of the target if not given"_s),
                          secret(u"password"_s, u"Password of that user, where the target does not list it"_s),
                          text(u"client"_s, u"Client ID; the first that fits if not given"_s),
                          secret(u"clientSecret"_s, u"Secret of that client, where the target does not list it"_s),
                          text(u"service"_s, u"VAL service to ask keys for"_s)},
                         u"Start a flow; its steps come as events, flow show has them too"_s));
    table.push_back(read(u"flow"_s, u"cancel"_s, {run}, u"Stop a run"_s));
    table.push_back(read(u"flow"_s, u"runs"_s, {}, u"Show the runs since the site was opened, newest first"_s));
    table.push_back(read(u"flow"_s, u"show"_s, {run, number(u"from"_s, u"Steps from this index on; 0 if not given"_s)},
                         u"Show a run with its steps"_s));
    table.push_back(read(u"trace"_s, u"watch"_s, {number(u"seconds"_s, u"How long, 1 to 300; 30 if not given"_s)},
                         u"Keep what passes the servers for trace list, secrets redacted except on demo sites"_s));
    table.push_back(paged(u"trace"_s, {text(u"flow"_s, u"Only steps of this flow: a correlation id, or its part before the server's own"_s)},
                          u"List the steps that are kept, oldest first"_s));
}

} // namespace

std::vector<Method> makeMethodTable()
{
    std::vector<Method> table;
    addUsers(table);
    addServices(table);
    addClients(table);
    addMappings(table);
    addAccess(table);
    addCertificates(table);
    addKeysAndTokens(table);
    addFlows(table);
    addAudit(table);
    addSettings(table);
    return table;
}

QString nounHelp(QStringView noun)
{
    struct Row
    {
        QStringView noun;
        QStringView help;
    };
    static constexpr Row kRows[] = {
        {u"user", u"VAL users"},
        {u"service", u"VAL services"},
        {u"client", u"OAuth clients and VAL servers"},
        {u"map", u"Which VAL user may use which VAL service"},
        {u"access", u"Who gets which tokens and keys, and why not"},
        {u"cert", u"Certificates of the site's CA"},
        {u"key", u"Key records of the SKM-S"},
        {u"token", u"Grants and their tokens"},
        {u"audit", u"The audit log"},
        {u"settings", u"Settings of the site"},
        {u"flow", u"Flows: real clients at work, step by step"},
        {u"trace", u"What passes the servers now"},
        {u"server", u"The servers of the site"},
        {u"site", u"The site as a whole"},
    };
    for (const auto &row : kRows) {
        if (row.noun == noun)
            return row.help.toString();
    }
    return {};
}

} // namespace seal::api
