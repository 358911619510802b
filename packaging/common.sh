# What packaging/run and packaging/test share: where the project is, and what must be installed.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n== %s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

# install_missing KIND…: installs by apt the packages of these kinds in packages.txt that are not there yet.
install_missing() {
    command -v apt-get >/dev/null || fail "This script installs what it needs by apt, which this system does not have. The packages are listed in packaging/packages.txt."
    local kind name missing=()
    while read -r kind name; do
        [[ " $* " == *" $kind "* ]] || continue
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
    done < <(grep -v '^#' "$root/packaging/packages.txt")
    if [ ${#missing[@]} -eq 0 ]; then
        say "All needed packages are installed"
        return
    fi
    say "Installing ${#missing[@]} packages by apt: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "Installing packages needs root: run this once as root, or install sudo."
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
