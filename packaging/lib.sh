# Shared by packaging/run and tests/run: saying what happens, installing what is missing, building.
# shellcheck shell=bash

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '==> %s\n' "$*"; }
fail() { printf 'sealdesk: %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else return 126; fi
}

# install_packages FILE...: installs the listed Debian packages that are missing. Services they bring do not start.
install_packages() {
    local missing=() package
    while read -r package; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done < <(cat "${@/#/$top/packaging/packages/}" | grep -v '^#')
    if [ ${#missing[@]} = 0 ]; then
        say "All needed Debian packages are installed."
        return
    fi
    command -v apt-get >/dev/null || fail "these packages are missing and there is no apt-get to install them: ${missing[*]}"
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    local log policy=/usr/sbin/policy-rc.d made_policy=
    log=$(mktemp)
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null && as_root chmod 755 "$policy" && made_policy=1
    fi
    as_root apt-get update >"$log" 2>&1 &&
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" >>"$log" 2>&1
    local code=$?
    [ -n "$made_policy" ] && as_root rm -f "$policy"
    [ $code = 0 ] || fail "installing failed ($(tail -1 "$log")); the whole log is $log"
    rm -f "$log"
}

# build_preset NAME [TARGET...]: configures when needed and builds; quiet unless it fails.
build_preset() {
    local preset=$1 log dir
    shift
    dir="$top/build/$preset"
    mkdir -p "$dir"
    log="$dir/build.log"
    say "Building preset '$preset' in build/$preset (the first time takes some minutes, later only what changed)."
    if [ ! -f "$dir/build.ninja" ]; then
        (cd "$top" && cmake --preset "$preset") >"$log" 2>&1 || { tail -20 "$log" >&2; fail "configuring failed; the whole log is $log"; }
    fi
    local targets=() target
    for target in "$@"; do targets+=(--target "$target"); done
    (cd "$top" && CCACHE_NOHASHDIR=1 CCACHE_BASEDIR="$top" cmake --build --preset "$preset" "${targets[@]}") >"$log" 2>&1 || {
        grep -E 'error|FAILED|warning' "$log" | head -20 >&2
        fail "building failed; the whole log is $log"
    }
}
