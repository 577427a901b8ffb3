#!/usr/bin/env python3
"""Fills the disk under a running site (a small tmpfs): requests are refused in order, nothing is lost, and it goes on when there is room.

usage: full_disk.py SEALDESKD       needs the right to mount; run as root
"""
import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from seal_site import Refused, Site, basic, post_form  # noqa: E402


def main():
    program = os.path.abspath(sys.argv[1])
    if os.geteuid() != 0:
        print("# not root: a tmpfs cannot be mounted here, nothing tested")
        return
    folder = tempfile.mkdtemp(prefix="sealdesk-full-")
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", folder], check=True)
    try:
        site = Site(program, os.path.join(folder, "site"))
        site.init()
        site.start()
        service = site.client("demo-service")
        connection = site.connect(site.endpoints["issuer"])

        def token():
            return post_form(connection, "/token", {"grant_type": "client_credentials", "scope": "seal:key"}, {"Authorization": basic(service)})

        token()
        with open(os.path.join(folder, "ballast"), "wb") as ballast:
            try:
                while True:
                    ballast.write(b"x" * 65536)
                    ballast.flush()
            except OSError:
                pass
        refused, told = None, 1
        for _ in range(20000):
            try:
                token()
                told += 1
            except Refused as answer:
                refused = answer
                break
        assert refused, "the full disk was never noticed"
        assert refused.args[0] == 503, f"a full disk must be 503, not {refused.args}"
        result = site.command("user", "add", "nobody", "--name", "No room", check=False)
        assert result.returncode == 1 and result.stderr.strip(), "a change on a full disk must fail with a sentence"
        print(f"refused after {told} tokens: {refused.args[1].strip()}")
        print(f"the command line says: {result.stderr.strip()}")
        os.remove(os.path.join(folder, "ballast"))
        token()
        site.command("user", "add", "somebody", "--name", "Room again")
        assert site.stop() == 0
        verdict = site.command("audit", "verify", check=False)
        assert verdict.returncode == 0, verdict.stdout + verdict.stderr
        site.start()
        assert site.stop() == 0
    finally:
        subprocess.run(["umount", "-l", folder], check=False)
        os.rmdir(folder)


if __name__ == "__main__":
    main()
