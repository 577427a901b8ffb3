// Programs that others wrote, against the listeners: curl, openssl, gnutls-cli.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { demo, demoService, endpoints, service, siteDir } from "./site.mjs";

const run = (program, args, input = "") => spawnSync(program, args, { encoding: "utf8", input, timeout: 20000 });
const hostPort = (origin) => new URL(origin).host;
const ca = join(siteDir, "ca.pem");
const valServer = demo.valServers.find((server) => server.valServices.includes(service));
const identity = ["--cert", join(siteDir, valServer.certificate), "--key", join(siteDir, valServer.privateKey)];
const curl = (...args) => run("curl", ["--silent", "--show-error", "--cacert", ca, ...args]);

test("curl gets a token with a client secret", () => {
    const result = curl("--user", `${demoService.clientId}:${demoService.secret}`, "--data", "grant_type=client_credentials&scope=seal:key",
        endpoints.simS.https + "/token");
    assert.equal(result.status, 0, result.stderr);
    assert.ok(JSON.parse(result.stdout).access_token);
});

test("curl as VAL server: mutual TLS, bound token, keys over KM-S", () => {
    const token = curl(...identity, "--data", `grant_type=client_credentials&scope=seal:key&client_id=${valServer.clientId}`, endpoints.simS.mtls + "/token");
    assert.equal(token.status, 0, token.stderr);
    const bearer = JSON.parse(token.stdout).access_token;
    const answer = curl(...identity, "--oauth2-bearer", bearer, `${endpoints.skmS.mtls}/ss-kir/v1/key-records?val-service-id=${service}`);
    assert.equal(answer.status, 0, answer.stderr);
    const info = JSON.parse(answer.stdout);
    assert.equal(info.valService, service);
    assert.ok(JSON.parse(info.keyInfo).keys.length > 0);

    const other = demo.valServers.find((server) => server.clientId !== valServer.clientId);
    const stolen = curl("--cert", join(siteDir, other.certificate), "--key", join(siteDir, other.privateKey), "--oauth2-bearer", bearer,
        "--write-out", "\n%{http_code}", `${endpoints.skmS.mtls}/ss-kir/v1/key-records?val-service-id=${service}`);
    assert.match(stolen.stdout, /\n40[13]$/);
});

test("the mtls listener ends a handshake without a certificate", () => {
    const result = curl(endpoints.skmS.mtls + "/ss-kir/v1/key-records?val-service-id=" + service);
    assert.notEqual(result.status, 0);
});

test("openssl connects inside the TLS profile and is refused outside it", () => {
    const connect = (...args) => run("openssl", ["s_client", "-connect", hostPort(endpoints.simS.https), "-CAfile", ca, "-verify_return_error",
        "-verify_hostname", "localhost", ...args]);
    assert.match(connect("-tls1_3").stdout, /Verify return code: 0 \(ok\)/);
    assert.match(connect("-tls1_2", "-cipher", "ECDHE-ECDSA-AES128-GCM-SHA256").stdout, /Verify return code: 0 \(ok\)/);
    assert.notEqual(connect("-tls1_2", "-cipher", "ECDHE-ECDSA-AES128-SHA256").status, 0);
    assert.notEqual(connect("-tls1_1", "-cipher", "ALL:@SECLEVEL=0").status, 0);
});

test("gnutls-cli verifies the chain and the host name", () => {
    const url = new URL(endpoints.simS.https);
    const args = ["--x509cafile", ca, "--port", url.port];
    assert.equal(run("gnutls-cli", [...args, "localhost"]).status, 0);
    assert.notEqual(run("gnutls-cli", [...args, "--verify-hostname", "other.example", "localhost"]).status, 0);
});

test("openssl verify accepts every certificate of the site in strict mode", () => {
    const result = run("openssl", ["verify", "-x509_strict", "-purpose", "sslclient", "-CAfile", ca, join(siteDir, valServer.certificate)]);
    assert.equal(result.status, 0, result.stderr + result.stdout);
});
