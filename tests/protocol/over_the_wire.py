#!/usr/bin/env python3
"""A running demo site over real TLS: single use under 64 connections, bad input row by row with its audit record, changes seen at once.

usage: over_the_wire.py SEALDESKD
"""
import base64
import concurrent.futures
import hashlib
import json
import os
import re
import ssl
import sys
import tempfile
import threading
import time
import unittest
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from seal_site import REDIRECT, Browser, Refused, Site, basic, claims, post_form  # noqa: E402

SITE = None
PARALLEL = 64


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def token_request(fields, client, connection=None):
    connection = connection or SITE.connect(SITE.endpoints["issuer"])
    return post_form(connection, "/token", fields, {"Authorization": basic(client)})


def log_in(user="alice", scope="openid seal:key"):
    app = SITE.client("demo-app")
    browser = Browser(SITE)
    code, verifier = browser.code(app, SITE.user(user), scope)
    return browser.redeem(app, code, verifier)


def audit_reasons(after):
    """(event, reason) of the records behind `after`."""
    lines = SITE.command("audit", "list", "--json").stdout.splitlines()
    return [(record["event"], record.get("reason", "")) for record in map(json.loads, lines) if record["seq"] > after]


def last_sequence():
    lines = SITE.command("audit", "list", "--json", "--limit", "1").stdout.splitlines()
    return json.loads(lines[0])["seq"]


def in_parallel(work):
    """Runs `work` on 64 connections that are open already and wait for one another; returns the results."""
    barrier = threading.Barrier(PARALLEL)

    def one():
        connection = SITE.connect(SITE.endpoints["issuer"])
        connection.connect()
        barrier.wait()
        try:
            return work(connection)
        except Refused as refused:
            return refused

    with concurrent.futures.ThreadPoolExecutor(PARALLEL) as pool:
        return [future.result() for future in [pool.submit(one) for _ in range(PARALLEL)]]


class SingleUse(unittest.TestCase):
    def check(self, results):
        good = [result for result in results if not isinstance(result, Refused)]
        self.assertEqual(len(good), 1, "exactly one of 64 may win")
        for result in results:
            if isinstance(result, Refused):
                self.assertEqual(result.args[0], 400)
                self.assertEqual(json.loads(result.args[1])["error"], "invalid_grant")
        with self.assertRaises(Refused, msg="the grant is revoked"):
            token_request({"grant_type": "refresh_token", "refresh_token": good[0]["refresh_token"]}, SITE.client("demo-app"))
        status, problem = key_request(good[0]["access_token"])
        self.assertEqual(status, 401, f"the access token of a revoked grant is refused: {problem}")

    def test_one_code_on_64_connections(self):
        app = SITE.client("demo-app")
        browser = Browser(SITE)
        code, verifier = browser.code(app, SITE.user("alice"))
        self.check(in_parallel(lambda connection: browser.redeem(app, code, verifier, connection)))

    def test_one_refresh_token_on_64_connections(self):
        token = log_in()["refresh_token"]
        app = SITE.client("demo-app")
        self.check(in_parallel(lambda connection: token_request({"grant_type": "refresh_token", "refresh_token": token}, app, connection)))


def key_request(token, change=None, headers=None, raw=None, user="alice"):
    body = {"userUri": user, "valServiceId": "v2x.platooning", "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())}
    body.update(change or {})
    body = {name: value for name, value in body.items() if value is not None}
    connection = SITE.connect(SITE.endpoints["skmS"]["https"])
    fields = {"Content-Type": "application/json"}
    if token:
        fields["Authorization"] = "Bearer " + token
    fields.update(headers or {})
    connection.request("POST", "/skm-uu/v1/key-requests", raw if raw is not None else json.dumps(body), fields)
    answer = connection.getresponse()
    text = answer.read().decode()
    return answer.status, json.loads(text) if text else {}


def forge(token, header=None, payload=None, raw_payload=None):
    """The token with other header or payload members and its old signature."""
    first, second, signature = token.split(".")

    def decode(part):
        return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))

    if header is not None:
        first = b64(json.dumps({**decode(first), **header}).encode())
    if payload is not None:
        second = b64(json.dumps({**decode(second), **payload}).encode())
    if raw_payload is not None:
        second = b64(raw_payload)
    return f"{first}.{second}.{signature}"


class KeyRequests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tokens = log_in()
        cls.token = cls.tokens["access_token"]

    def refuse(self, status, cause, answer, reason=None):
        self.assertEqual(answer[0], status, answer[1])
        self.assertEqual(answer[1].get("cause"), cause)
        self.assertNotIn("keyInfo", answer[1])

    def test_a_good_request_brings_keys(self):
        status, answer = key_request(self.token)
        self.assertEqual(status, 200, answer)
        keys = json.loads(answer["keyInfo"])["keys"]
        self.assertEqual(len(keys), len(answer["records"]))
        self.assertEqual(len(base64.urlsafe_b64decode(keys[0]["k"] + "==")), 32)

    def test_tokens_that_are_refused(self):
        now = int(time.time())
        rows = {
            "none at all": (None, 403, "TOKEN_MISSING"),
            "garbage": ("abc", 401, "TOKEN_INVALID"),
            "an ID token": (self.tokens["id_token"], 401, "TOKEN_INVALID"),
            "alg none": (forge(self.token, header={"alg": "none"}), 401, "TOKEN_INVALID"),
            "alg none without signature": (forge(self.token, header={"alg": "none"}).rsplit(".", 1)[0] + ".", 401, "TOKEN_INVALID"),
            "alg swapped to HMAC": (forge(self.token, header={"alg": "HS256"}), 401, "TOKEN_INVALID"),
            "an unknown kid": (forge(self.token, header={"kid": "other"}), 401, "TOKEN_INVALID"),
            "b64 false": (forge(self.token, header={"b64": False, "crit": ["b64"]}), 401, "TOKEN_INVALID"),
            "a jku": (forge(self.token, header={"jku": "https://localhost/evil"}), 401, "TOKEN_INVALID"),
            "a changed payload": (forge(self.token, payload={"exp": now + 9999}), 401, "TOKEN_INVALID"),
            "doubled members": (forge(self.token, raw_payload=b'{"sub":"a","sub":"b"}'), 401, "TOKEN_INVALID"),
            "an empty signature": (self.token.rsplit(".", 1)[0] + ".", 401, "TOKEN_INVALID"),
        }
        for name, (token, status, cause) in rows.items():
            with self.subTest(name):
                before = last_sequence()
                self.refuse(status, cause, key_request(token))
                if name in ("none at all", "an ID token"):
                    self.assertTrue(audit_reasons(before) or before, "a refusal leaves a record")

    def test_a_token_of_another_audience_is_refused(self):
        token = log_in(scope="openid")["access_token"]
        self.refuse(401, "TOKEN_INVALID", key_request(token))

    def test_bodies_that_are_refused(self):
        stale = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() - 3600))
        rows = {
            "malformed JSON": ({}, '{"userUri":', 400, "INVALID_REQUEST"),
            "an array": ({}, "[]", 400, "INVALID_REQUEST"),
            "a doubled member": ({}, '{"userUri":"a","userUri":"b"}', 400, "INVALID_REQUEST"),
            "an unknown member": ({"surprise": 1}, None, 400, "INVALID_REQUEST"),
            "no service": ({"valServiceId": None}, None, 400, "INVALID_REQUEST"),
            "a stale time": ({"time": stale}, None, 400, "STALE_REQUEST"),
            "a future time": ({"time": "2099-01-01T00:00:00Z"}, None, 400, "STALE_REQUEST"),
            "another user": ({"userUri": "bob"}, None, 403, "TARGET_MISMATCH"),
            "a service that does not exist": ({"valServiceId": "no.such"}, None, 403, "USER_NOT_ENTITLED"),
            "another user as target": ({"valTgtUe": {"valUserId": "bob"}}, None, 403, "TARGET_MISMATCH"),
            "two targets": ({"valTgtUe": {"valUserId": "alice", "valUeId": "u"}}, None, 400, "INVALID_REQUEST"),
            "a record that does not exist": ({"payloadIds": ["none"]}, None, 404, "NO_KEY_MATERIAL"),
        }
        for name, (change, raw, status, cause) in rows.items():
            with self.subTest(name):
                before = last_sequence()
                self.refuse(status, cause, key_request(self.token, change, raw=raw))
                self.assertIn(cause, [reason for _, reason in audit_reasons(before)], "the refusal is in the audit log with its reason")

    def test_a_server_token_has_no_place_on_km_uu(self):
        token = token_request({"grant_type": "client_credentials", "scope": "seal:key"}, SITE.client("demo-service"))["access_token"]
        self.refuse(403, "TARGET_MISMATCH", key_request(token, {"userUri": "alice"}))

    def test_a_delivery_is_in_the_audit_log(self):
        before = last_sequence()
        key_request(self.token)
        self.assertIn(("key.delivered", ""), audit_reasons(before))


class TokenEndpoint(unittest.TestCase):
    def refuse(self, error, fields, client="demo-app", status=400, headers=None):
        before = last_sequence()
        connection = SITE.connect(SITE.endpoints["issuer"])
        with self.assertRaises(Refused) as caught:
            post_form(connection, "/token", fields, headers if headers is not None else {"Authorization": basic(SITE.client(client))})
        self.assertEqual(caught.exception.args[0], status, caught.exception.args[1])
        self.assertEqual(json.loads(caught.exception.args[1])["error"], error)
        self.assertIn(error, [reason for _, reason in audit_reasons(before)], "the refusal is in the audit log with its reason")

    def code(self, **change):
        code, verifier = Browser(SITE).code(SITE.client("demo-app"), SITE.user("alice"))
        fields = {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT, "client_id": "demo-app", "code_verifier": verifier}
        fields.update(change)
        return {name: value for name, value in fields.items() if value is not None}

    def test_rows(self):
        rows = {
            "no grant_type": ("invalid_request", {"scope": "seal:key"}),
            "the password grant": ("unsupported_grant_type", {"grant_type": "password", "username": "alice", "password": "x"}),
            "a doubled parameter": ("invalid_request", [("grant_type", "refresh_token"), ("grant_type", "refresh_token"), ("refresh_token", "x")]),
            "a forged refresh token": ("invalid_grant", {"grant_type": "refresh_token", "refresh_token": "AAAA"}),
            "a forged code": ("invalid_grant", self.code(code="AAAA")),
            "another redirect URI": ("invalid_grant", self.code(redirect_uri="http://127.0.0.1:47002/other")),
            "no verifier": ("invalid_request", self.code(code_verifier=None)),
            "a wrong verifier": ("invalid_grant", self.code(code_verifier="x" * 43)),
            "another client_id in the body": ("invalid_request", self.code(client_id="demo-service")),
        }
        for name, (error, fields) in rows.items():
            with self.subTest(name):
                self.refuse(error, fields)

    def test_a_wrong_verifier_burns_the_code(self):
        fields = self.code()
        self.refuse("invalid_grant", {**fields, "code_verifier": "y" * 43})
        self.refuse("invalid_grant", fields)

    def test_an_unknown_client(self):
        self.refuse("invalid_client", {"grant_type": "client_credentials"}, status=401,
                    headers={"Authorization": basic({"clientId": "nobody", "secret": "x"})})

    def test_a_scope_that_the_client_may_not_have(self):
        self.refuse("invalid_scope", {"grant_type": "client_credentials", "scope": "seal:identity:provision"}, client="demo-service")

    def test_a_code_of_another_client(self):
        code = self.code(client_id=None)
        self.refuse("unauthorized_client", code, client="demo-service")


class Authorize(unittest.TestCase):
    def ask(self, **change):
        query = {"response_type": "code", "client_id": "demo-app", "scope": "openid", "redirect_uri": REDIRECT, "state": "s",
                 "code_challenge": b64(hashlib.sha256(b"v" * 43).digest()), "code_challenge_method": "S256"}
        query.update(change)
        query = {name: value for name, value in query.items() if value is not None}
        connection = SITE.connect(SITE.endpoints["issuer"])
        connection.request("GET", "/authorize?" + urllib.parse.urlencode(query, doseq=True))
        answer = connection.getresponse()
        answer.read()
        return answer

    def test_a_bad_client_or_redirect_uri_is_never_redirected(self):
        rows = [{"client_id": "nobody"}, {"redirect_uri": "https://evil.example/callback"}, {"redirect_uri": "http://127.0.0.1@evil.example/callback"},
                {"redirect_uri": REDIRECT + "/.."}, {"redirect_uri": REDIRECT + "?x=1"}, {"redirect_uri": "http://localhost:47002/callback"},
                {"redirect_uri": REDIRECT + "#f"}, {"redirect_uri": None}, {"redirect_uri": "HTTP://127.0.0.1:47002/callback"},
                {"redirect_uri": "http://127.0.0.1:47002/%63allback"}]
        for row in rows:
            with self.subTest(row):
                answer = self.ask(**row)
                self.assertEqual(answer.status, 400)
                self.assertIsNone(answer.headers.get("Location"))

    def test_other_mistakes_go_back_to_the_client_with_iss(self):
        rows = {"plain": ({"code_challenge_method": "plain"}, "invalid_request"), "no challenge": ({"code_challenge": None}, "invalid_request"),
                "a token response": ({"response_type": "token"}, "unsupported_response_type"),
                "a doubled parameter": ({"scope": ["openid", "openid"]}, "invalid_request"),
                "an unknown scope": ({"scope": "nonsense"}, "invalid_scope"), "prompt none": ({"prompt": "none"}, "login_required"),
                "a request object": ({"request": "x"}, "request_not_supported")}
        for name, (change, error) in rows.items():
            with self.subTest(name):
                answer = self.ask(**change)
                self.assertIn(answer.status, (302, 303))
                values = urllib.parse.parse_qs(urllib.parse.urlsplit(answer.headers["Location"]).query)
                self.assertEqual(values["error"], [error])
                self.assertEqual(values["iss"], [SITE.endpoints["issuer"]])
                self.assertEqual(values["state"], ["s"])

    def test_any_port_on_loopback(self):
        self.assertEqual(self.ask(redirect_uri="http://127.0.0.1:5/callback").status, 200)

    def test_the_page_is_hard_to_abuse(self):
        answer = self.ask()
        self.assertEqual(answer.status, 200)
        policy = answer.headers["Content-Security-Policy"]
        self.assertIn("default-src 'none'", policy)
        self.assertIn("frame-ancestors 'none'", policy)
        self.assertNotIn("unsafe", policy)
        self.assertIn("no-store", answer.headers["Cache-Control"])
        for cookie in answer.headers.get_all("Set-Cookie"):
            self.assertRegex(cookie, r"^__Host-")
            self.assertRegex(cookie, r"(?i)httponly")
            self.assertRegex(cookie, r"(?i)samesite=(lax|strict)")

    def test_a_wrong_password_and_an_unknown_user_get_the_same_page(self):
        pages = []
        for user in ({"userId": "alice", "password": "wrong"}, {"userId": "nobody-here", "password": "wrong"}):
            with self.assertRaises(Refused) as caught:
                Browser(SITE).code(SITE.client("demo-app"), user)
            pages.append((caught.exception.args[0], re.sub(r'value="[^"]*"', "", caught.exception.args[1])))
        self.assertEqual(pages[0], pages[1])


class Changes(unittest.TestCase):
    """A change by the command line is seen by the running servers before the command returns."""

    def test_a_disabled_user_is_out_at_once(self):
        tokens = log_in("carol") if "v2x.platooning" in SITE.user("carol")["valServices"] else log_in("alice")
        user = "carol" if "v2x.platooning" in SITE.user("carol")["valServices"] else "alice"
        SITE.command("user", "set", user, "--disable")
        try:
            status, _ = key_request(tokens["access_token"])
            self.assertIn(status, (401, 403))
            with self.assertRaises(Refused):
                token_request({"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}, SITE.client("demo-app"))
            with self.assertRaises(Refused):
                log_in(user)
        finally:
            SITE.command("user", "set", user, "--enable")
        log_in(user)

    def test_a_new_mapping_works_at_once_and_ends_at_once(self):
        SITE.command("service", "add", "test.service", "--name", "Test")
        SITE.command("map", "add", "alice", "test.service")
        tokens = log_in()
        self.assertIn("test.service", claims(tokens["id_token"])["val_service_ids"])
        status, answer = key_request(tokens["access_token"], {"valServiceId": "test.service"})
        self.assertEqual(status, 200, answer)
        SITE.command("map", "remove", "alice", "test.service")
        status, answer = key_request(tokens["access_token"], {"valServiceId": "test.service"})
        self.assertIn(status, (401, 403), answer)
        self.assertNotIn("test.service", claims(log_in()["id_token"])["val_service_ids"])

    def test_a_revoked_grant_is_out_at_once(self):
        tokens = log_in()
        SITE.command("token", "revoke", claims(tokens["access_token"])["grant_id"])
        self.assertEqual(key_request(tokens["access_token"])[0], 401)

    def test_a_disabled_client_gets_no_token(self):
        SITE.command("client", "set", "demo-service", "--disable")
        try:
            with self.assertRaises(Refused) as caught:
                token_request({"grant_type": "client_credentials", "scope": "seal:key"}, SITE.client("demo-service"))
            self.assertEqual(json.loads(caught.exception.args[1])["error"], "invalid_client")
        finally:
            SITE.command("client", "set", "demo-service", "--enable")
        token_request({"grant_type": "client_credentials", "scope": "seal:key"}, SITE.client("demo-service"))


class MutualTls(unittest.TestCase):
    def setUp(self):
        self.servers = SITE.demo["valServers"]

    def connect(self, origin, server):
        url = urllib.parse.urlsplit(origin)
        context = ssl.create_default_context(cafile=os.path.join(SITE.folder, "ca.pem"))
        if server:
            context.load_cert_chain(os.path.join(SITE.folder, server["certificate"]), os.path.join(SITE.folder, server["privateKey"]))
        import http.client
        return http.client.HTTPSConnection(url.hostname, url.port, context=context, timeout=20)

    def token(self, server):
        return post_form(self.connect(SITE.endpoints["simS"]["mtls"], server), "/token",
                         {"grant_type": "client_credentials", "client_id": server["clientId"], "scope": "seal:key"})["access_token"]

    def keys(self, server, token, query):
        connection = self.connect(SITE.endpoints["skmS"]["mtls"], server)
        connection.request("GET", "/ss-kir/v1/key-records?" + query, headers={"Authorization": "Bearer " + token} if token else {})
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read() or b"{}")

    def test_keys_of_the_own_service(self):
        server = self.servers[0]
        service = server["valServices"][0]
        status, answer = self.keys(server, self.token(server), "val-service-id=" + service)
        self.assertEqual(status, 200, answer)
        self.assertEqual(answer["valService"], service)

    def test_refusals(self):
        one, other = self.servers[:2]
        token, service = self.token(one), one["valServices"][0]
        unbound = token_request({"grant_type": "client_credentials", "scope": "seal:key"}, SITE.client("demo-service"))["access_token"]
        rows = {
            "no token": (one, None, "val-service-id=" + service, {403}),
            "the token of another certificate": (other, token, "val-service-id=" + service, {401, 403}),
            "a token that is not bound": (one, unbound, "val-service-id=" + service, {401}),
            "a service of another server": (one, token, "val-service-id=" + other["valServices"][0], {403}),
            "no service": (one, token, "", {400}),
            "a doubled service": (one, token, f"val-service-id={service}&val-service-id={service}", {400}),
            "both targets": (one, token, f"val-service-id={service}&valUserId=a&valUeId=b", {400}),
        }
        for name, (server, bearer, query, statuses) in rows.items():
            with self.subTest(name):
                status, answer = self.keys(server, bearer, query)
                self.assertIn(status, statuses, answer)
                self.assertNotIn("keyInfo", answer)

    def test_another_client_id_than_the_certificates_is_invalid_client(self):
        one, other = self.servers[:2]
        with self.assertRaises(Refused) as caught:
            post_form(self.connect(SITE.endpoints["simS"]["mtls"], one), "/token",
                      {"grant_type": "client_credentials", "client_id": other["clientId"], "scope": "seal:key"})
        self.assertEqual(json.loads(caught.exception.args[1])["error"], "invalid_client")

    def test_no_certificate_no_connection(self):
        with self.assertRaises((ssl.SSLError, OSError)):
            connection = self.connect(SITE.endpoints["skmS"]["mtls"], None)
            connection.request("GET", "/ss-kir/v1/key-records")
            connection.getresponse()


def main():
    global SITE
    program = os.path.abspath(sys.argv.pop(1))
    with tempfile.TemporaryDirectory(prefix="sealdesk-wire-") as folder:
        SITE = Site(program, os.path.join(folder, "site"))
        SITE.init()
        SITE.start()
        try:
            result = unittest.main(exit=False, verbosity=2, warnings="ignore").result
        finally:
            code = SITE.stop()
        verdict = SITE.command("audit", "verify", check=False)
    good = result.wasSuccessful() and code == 0 and verdict.returncode == 0
    if not good:
        print(f"exit code of the servers {code}, audit: {verdict.stdout}{verdict.stderr}")
    bad = len(result.failures) + len(result.errors)
    print(f"Totals: {result.testsRun - bad} passed, {bad} failed")
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
