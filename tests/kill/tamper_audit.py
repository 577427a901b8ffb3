#!/usr/bin/env python3
"""Changes, deletes, swaps and cuts audit rows behind the program's back: `audit verify` must find each and name the place.

usage: tamper_audit.py SEALDESKD
"""
import os
import shutil
import sqlite3
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from seal_site import Site, basic, post_form  # noqa: E402

TAMPERINGS = {
    "a changed record": "UPDATE audit SET rec = CAST(replace(CAST(rec AS TEXT), 'demo-service', 'demo-servicf') AS BLOB)"
                        " WHERE seq = (SELECT min(seq) FROM audit WHERE CAST(rec AS TEXT) LIKE '%demo-service%')",
    "a changed hash": "UPDATE audit SET hash = zeroblob(32) WHERE seq = 5",
    "a deleted record": "DELETE FROM audit WHERE seq = 6",
    "the first record deleted": "DELETE FROM audit WHERE seq = 1",
    "a cut tail": "DELETE FROM audit WHERE seq > (SELECT max(seq) FROM audit) - 3",
    "two records swapped": "UPDATE audit SET rec = CASE seq WHEN 5 THEN (SELECT rec FROM audit WHERE seq = 6) ELSE (SELECT rec FROM audit WHERE seq = 5) END WHERE seq IN (5, 6)",
    "all records deleted": "DELETE FROM audit",
    "the head deleted": "DELETE FROM audit_head",
    "the head set back with the tail cut": "UPDATE audit_head SET seq = seq - 1, hash = (SELECT hash FROM audit WHERE seq = audit_head.seq - 1);"
                                           "DELETE FROM audit WHERE seq > (SELECT max(seq) FROM audit_head)",
    "a record added behind the head": "INSERT INTO audit SELECT node, seq + 1, at, rec, hash FROM audit ORDER BY seq DESC LIMIT 1",
    "a forged signature": "UPDATE audit_head SET sig = zeroblob(64)",
}


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="sealdesk-tamper-") as folder:
        site = Site(program, os.path.join(folder, "site"))
        site.init()
        site.start()
        connection = site.connect(site.endpoints["issuer"])
        for _ in range(10):
            post_form(connection, "/token", {"grant_type": "client_credentials", "scope": "seal:key"}, {"Authorization": basic(site.client("demo-service"))})
        connection.close()
        assert site.stop() == 0
        clean = site.command("audit", "verify", check=False)
        assert clean.returncode == 0, f"the untouched chain is said to be broken: {clean.stdout}{clean.stderr}"
        failures = 0
        for name, statements in TAMPERINGS.items():
            copy = os.path.join(folder, "copy")
            shutil.copytree(site.folder, copy, ignore=shutil.ignore_patterns("control.sock", "lock"))
            database = sqlite3.connect(os.path.join(copy, "site.db"))
            before = database.total_changes
            database.executescript(statements)
            changed = database.total_changes - before
            database.commit()
            database.close()
            verdict = Site(program, copy).command("audit", "verify", check=False)
            found = changed > 0 and verdict.returncode == 1
            failures += not found
            print(f"{'found ' if found else 'MISSED'} {name}: {(verdict.stdout + verdict.stderr).strip().splitlines()[-1]}")
            shutil.rmtree(copy)
        assert failures == 0, f"{failures} tamperings were not found"


if __name__ == "__main__":
    main()
