"""A demo site for tests in Python: makes it, runs it, kills it, talks to it. Only the standard library."""
import base64
import hashlib
import http.client
import http.cookiejar
import json
import os
import re
import secrets
import signal
import ssl
import subprocess
import urllib.parse

REDIRECT = "http://127.0.0.1:47002/callback"


class Refused(Exception):
    """An answer that is not a success: (status, body)."""


class Site:
    def __init__(self, program, folder):
        self.program, self.folder, self.process = program, folder, None

    def command(self, *args, check=True):
        result = subprocess.run([self.program, *args, "--site", self.folder], capture_output=True, text=True, timeout=60)
        if check and result.returncode != 0:
            raise RuntimeError(f"sealdeskd {' '.join(args)}: {result.stderr.strip()}")
        return result

    def init(self):
        self.command("init", "--demo")

    def start(self):
        self.process = subprocess.Popen([self.program, "run", "--site", self.folder, "--port-base", "0"],
                                        stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if '"ready"' not in line:
            raise RuntimeError("the servers did not become ready")
        with open(os.path.join(self.folder, "endpoints.json"), encoding="utf8") as file:
            self.endpoints = json.load(file)
        with open(os.path.join(self.folder, "demo.json"), encoding="utf8") as file:
            self.demo = json.load(file)
        self.tls = ssl.create_default_context(cafile=os.path.join(self.folder, "ca.pem"))
        self.tls.minimum_version = ssl.TLSVersion.TLSv1_3

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        return self.process.wait(timeout=20)

    def connect(self, origin):
        url = urllib.parse.urlsplit(origin)
        return http.client.HTTPSConnection(url.hostname, url.port, context=self.tls, timeout=20)

    def client(self, name):
        return next(client for client in self.demo["clients"] if client["clientId"] == name)

    def user(self, name):
        return next(user for user in self.demo["users"] if user["userId"] == name)


def basic(client):
    pair = f"{urllib.parse.quote(client['clientId'])}:{urllib.parse.quote(client['secret'])}"
    return "Basic " + base64.b64encode(pair.encode()).decode()


def post_form(connection, path, fields, headers=None):
    """POSTs a form; returns the JSON of a 200, raises Refused for anything else."""
    connection.request("POST", path, urllib.parse.urlencode(fields),
                       {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})})
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != 200:
        raise Refused(answer.status, body.decode(errors="replace"))
    return json.loads(body) if body else {}


class Browser:
    """Just enough of a browser for the login page: cookies, one form, redirects looked at and not followed."""

    def __init__(self, site):
        self.site, self.cookies = site, {}

    def _request(self, connection, method, path, body=None):
        headers = {"Cookie": "; ".join(f"{k}={v}" for k, v in self.cookies.items())} if self.cookies else {}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer, text

    def code(self, client, user, scope="openid seal:key"):
        """Logs in where needed; returns (code, verifier)."""
        verifier = secrets.token_urlsafe(32)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        query = urllib.parse.urlencode({
            "response_type": "code", "client_id": client["clientId"], "scope": scope, "redirect_uri": REDIRECT,
            "state": "s", "code_challenge": challenge, "code_challenge_method": "S256"})
        connection = self.site.connect(self.site.endpoints["issuer"])
        answer, text = self._request(connection, "GET", "/authorize?" + query)
        if answer.status == 200:
            fields = {}
            for tag in re.findall(r"<input\b[^>]*>", text):
                attribute = dict(re.findall(r'([\w-]+)="([^"]*)"', tag))
                kind = attribute.get("type", "text")
                if kind == "hidden":
                    fields[attribute["name"]] = attribute["value"].replace("&amp;", "&")
                elif kind == "password":
                    fields[attribute["name"]] = user["password"]
                elif kind == "text":
                    fields[attribute["name"]] = user["userId"]
            action = re.search(r'<form\b[^>]*\baction="([^"]*)"', text).group(1).replace("&amp;", "&")
            answer, text = self._request(connection, "POST", action, urllib.parse.urlencode(fields))
        connection.close()
        location = answer.headers.get("Location") or ""
        values = urllib.parse.parse_qs(urllib.parse.urlsplit(location).query)
        if "code" not in values:
            raise Refused(answer.status, location or text[:300])
        return values["code"][0], verifier

    def redeem(self, client, code, verifier, connection=None):
        connection = connection or self.site.connect(self.site.endpoints["issuer"])
        return post_form(connection, "/token", {
            "grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT, "client_id": client["clientId"],
            "code_verifier": verifier}, {"Authorization": basic(client)})


def claims(token):
    part = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
