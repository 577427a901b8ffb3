#!/usr/bin/env python3
"""Kills sealdeskd again and again under load: whatever a client was told must be there after the restart, and the chain must hold.

usage: kill_under_load.py SEALDESKD [ROUNDS]
"""
import itertools
import json
import os
import random
import sys
import tempfile
import threading
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from seal_site import Browser, Refused, Site, basic, claims, post_form  # noqa: E402

FORM_ERRORS = (OSError, EOFError, ValueError)


class Told:
    """What answers promised, kept by the clients' side."""

    def __init__(self):
        self.lock = threading.Lock()
        self.jtis, self.users = set(), set()
        self.current = {}   # family -> the refresh token that the server said is current, or None when the answer was lost
        self.retired = {}   # family -> a refresh token that the server said it replaced


def take_tokens(site, told, stop):
    client = site.client("demo-service")
    try:
        connection = site.connect(site.endpoints["issuer"])
        while not stop.is_set():
            answer = post_form(connection, "/token", {"grant_type": "client_credentials", "scope": "seal:key"}, {"Authorization": basic(client)})
            with told.lock:
                told.jtis.add(claims(answer["access_token"])["jti"])
    except FORM_ERRORS:
        pass  # killed: what was told until then counts


def rotate(site, told, stop, family):
    client = site.client("demo-app")
    try:
        connection = site.connect(site.endpoints["issuer"])
        for turn in itertools.count():
            if stop.is_set() or (family % 2 and turn == 3):
                return  # odd families rest: their token must go on after the kill
            token = told.current[family]
            told.current[family] = None  # in doubt until the answer is here
            answer = post_form(connection, "/token", {"grant_type": "refresh_token", "refresh_token": token}, {"Authorization": basic(client)})
            with told.lock:
                told.jtis.add(claims(answer["access_token"])["jti"])
            told.retired[family] = token
            told.current[family] = answer["refresh_token"]
    except FORM_ERRORS:
        pass


def add_users(site, told, stop, round_number):
    number = 0
    while not stop.is_set():
        name = f"user-{round_number}-{number}"
        number += 1
        if site.command("user", "add", name, "--name", "Under load", check=False).returncode == 0:
            with told.lock:
                told.users.add(name)


def new_families(site, told, count):
    app, user = site.client("demo-app"), site.user("alice")
    browser = Browser(site)
    told.current, told.retired = {}, {}
    for family in range(count):
        code, verifier = browser.code(app, user)
        answer = browser.redeem(app, code, verifier)
        told.jtis.add(claims(answer["access_token"])["jti"])
        told.current[family] = answer["refresh_token"]


def check(site, told):
    """All that was told is there."""
    verdict = site.command("audit", "verify", "--json", check=False)
    assert verdict.returncode == 0, f"the chain is broken: {verdict.stdout} {verdict.stderr}"
    seen = set()
    for line in site.command("audit", "list", "--json").stdout.splitlines():
        seen.add(json.loads(line).get("jti"))
    lost = told.jtis - seen
    assert not lost, f"{len(lost)} of {len(told.jtis)} tokens that clients hold are not in the audit log"
    names = {json.loads(line)["login"] for line in site.command("user", "list", "--json").stdout.splitlines()}
    assert told.users <= names, f"users that were added are gone: {sorted(told.users - names)}"
    client = site.client("demo-app")
    connection = site.connect(site.endpoints["issuer"])

    def refresh(token):
        return post_form(connection, "/token", {"grant_type": "refresh_token", "refresh_token": token}, {"Authorization": basic(client)})

    kept = 0
    for family, token in told.current.items():
        if token is None:
            continue  # the answer was lost: the client logs in again, as the manual says
        refresh(token)  # the token that the server said is current works
        kept += 1
        if family in told.retired:
            try:
                refresh(told.retired[family])
            except Refused:
                continue
            raise AssertionError("a refresh token that was replaced before the kill works again")
    return kept


def main():
    program, rounds = os.path.abspath(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 20
    seed = int(os.environ.get("SEAL_SEED", time.time_ns() % 1_000_000))
    print(f"seed {seed} (SEAL_SEED repeats the kill times)")
    chance = random.Random(seed)
    told, total = Told(), 0
    with tempfile.TemporaryDirectory(prefix="sealdesk-kill-") as folder:
        site = Site(program, os.path.join(folder, "site"))
        site.init()
        for number in range(rounds):
            site.start()
            new_families(site, told, 4)
            stop = threading.Event()
            workers = [threading.Thread(target=take_tokens, args=(site, told, stop)) for _ in range(4)]
            workers += [threading.Thread(target=rotate, args=(site, told, stop, family)) for family in told.current]
            workers.append(threading.Thread(target=add_users, args=(site, told, stop, number)))
            for worker in workers:
                worker.start()
            time.sleep(chance.uniform(0.05, 0.6))
            site.kill()
            stop.set()
            for worker in workers:
                worker.join()
            site.start()
            kept = check(site, told)
            assert site.stop() == 0, "the servers did not stop cleanly"
            total += kept
            print(f"round {number + 1}: killed, {len(told.jtis)} tokens and {len(told.users)} users told so far are there, {kept} refresh tokens go on, chain intact", flush=True)
    assert len(told.jtis) > 20 * rounds, "there was no load"
    assert total > 0, "no refresh token was ever checked"


if __name__ == "__main__":
    main()
