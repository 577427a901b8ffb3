#!/usr/bin/env python3
"""Prints "N passed, N failed" from a JUnit file of ctest: Qt Test and Node print totals of their own, any other test counts as one."""
import re
import sys
import xml.etree.ElementTree as ElementTree

passed = failed = 0
try:
    cases = ElementTree.parse(sys.argv[1]).getroot().iter("testcase")
except (OSError, ElementTree.ParseError) as error:
    print(f"no test results: {error}", file=sys.stderr)
    print("0 passed, 1 failed")
    sys.exit(1)
for case in cases:
    output = case.findtext("system-out") or ""
    ok = case.get("status") == "run"
    totals = [(int(p), int(f)) for p, f in re.findall(r"^Totals: (\d+) passed, (\d+) failed", output, re.M)]
    totals += [(int(p), int(f)) for p, f in re.findall(r"^# pass (\d+)\n# fail (\d+)", output, re.M)]
    case_passed = sum(p for p, _ in totals)
    case_failed = sum(f for _, f in totals)
    if ok:
        passed += case_passed or 1
    else:
        passed += case_passed
        failed += case_failed or 1
        print(f"failed: {case.get('name')}")
if sys.argv[2] != "0" and failed == 0:
    failed = 1
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
