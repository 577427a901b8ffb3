#!/usr/bin/env python3
"""Checks an export of the audit log as the manual says, with nothing of Sealdesk: hashes by Python, the signature by openssl.

usage: check_export.py SEALDESKD     makes a demo site, exports its log, checks it, and checks that a changed line is found
"""
import base64
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "support"))
from seal_site import Site  # noqa: E402


def der_signature(raw):
    def integer(part):
        part = part.lstrip(b"\0") or b"\0"
        part = (b"\0" if part[0] & 0x80 else b"") + part
        return b"\x02" + bytes([len(part)]) + part
    body = integer(raw[:32]) + integer(raw[32:])
    return b"\x30" + bytes([len(body)]) + body


def check(lines):
    """The sentence that says what is wrong, or nothing."""
    last, sequence, head, key = bytes(32), 0, None, None
    for line in map(json.loads, lines):
        if "record" in line:
            sequence += 1
            last = hashlib.sha256(b"sealdesk-audit-1\n" + last + line["record"].encode()).digest()
            if line["sequence"] != sequence or line["hash"] != last.hex():
                return f"record {sequence} is not in order"
        head, key = line.get("head", head), line.get("publicKey", key)
    if head["sequence"] != sequence or head["hash"] != last.hex():
        return "the head names another record"
    message = f"sealdesk-audit-head-1\n{head['node']}\n{head['sequence']}\n{head['hash']}".encode()
    raw = base64.urlsafe_b64decode(head["signature"] + "==")
    with tempfile.TemporaryDirectory() as folder:
        names = {name: pathlib.Path(folder) / name for name in ("key", "signature", "message")}
        names["key"].write_text(key["pem"])
        names["signature"].write_bytes(der_signature(raw))
        names["message"].write_bytes(message)
        done = subprocess.run(["openssl", "dgst", "-sha256", "-verify", names["key"], "-signature", names["signature"], names["message"]],
                              capture_output=True, text=True)
        spki = subprocess.run(["openssl", "pkey", "-pubin", "-in", names["key"], "-outform", "DER"], capture_output=True, check=True).stdout
    if done.returncode != 0:
        return "the signature is wrong"
    return "" if hashlib.sha256(spki).hexdigest() == key["sha256"] else "the fingerprint is that of another key"


def main():
    with tempfile.TemporaryDirectory() as folder:
        site = Site(os.path.abspath(sys.argv[1]), os.path.join(folder, "site"))
        site.init()
        for i in range(5):
            site.command("service", "add", f"svc{i}", "--name", "it's \"quoted\" \u00fc")
        lines = site.command("audit", "export").stdout.splitlines()
        problem = check(lines)
        assert not problem, problem
        records = [i for i, line in enumerate(lines) if "record" in json.loads(line)]
        assert len(records) >= 5, len(records)
        changed = list(lines)
        changed[records[2]] = changed[records[2]].replace("done", "dune")
        assert check(changed), "a changed record was not found"
        assert check(lines[:records[-1]] + lines[records[-1] + 1:]), "a missing record was not found"
        forged = [line if '"head"' not in line else json.dumps({"head": dict(json.loads(line)["head"], signature="A" * 86)}) for line in lines]
        assert check(forged), "a forged signature was not found"
        print(f"{len(records)} exported records checked without Sealdesk; three changed exports found out")


main()
