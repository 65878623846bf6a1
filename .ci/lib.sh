# Shared by the scripts beside it, which source it first. It moves to the repository's root, reads nothing from standard
# input, and gives the steps, the list of modules and the fuzz loop.
set -euo pipefail
shopt -s inherit_errexit
exec </dev/null 2>&1
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$(pwd -P)

# The workspace file is used where a step says so; a caller's own setting would change what the steps mean.
unset GOWORK

scratch=$(mktemp -d)
current=""
began=0

# leave clears up and names the step that failed.
leave() {
  local code=$?
  rm -rf "$scratch"
  if ((code != 0)); then
    printf '\nFAILED in step: %s\n' "${current:-start}"
  fi
}
trap leave EXIT

# finish prints how long the current step took.
finish() {
  if [[ -n $current ]]; then
    printf -- '--- %s: %d s\n' "$current" $((SECONDS - began))
  fi
  current=""
}

# step announces a step and closes the one before it.
step() {
  finish
  current=$1
  began=$SECONDS
  printf '\n==> %s\n' "$current"
}

# fail says what is wrong and what to do, and ends the run.
fail() {
  printf '%s\n' "$*"
  exit 1
}

# listed prints the repository's files below this folder, NUL-separated: those that git knows and those it would add.
listed() {
  local file
  git ls-files -z --cached --others --exclude-standard -- "$@" | while IFS= read -r -d '' file; do
    if [[ -e $file ]]; then
      printf '%s\0' "$file"
    fi
  done
}

# modules holds the folder of every module, the root first.
mapfile -t modules < <(listed 'go.mod' '*/go.mod' | xargs -0 -n 1 dirname | LC_ALL=C sort -u)

# fuzz_packages prints the packages of the module in this folder that have fuzz targets.
fuzz_packages() {
  local file
  { listed '*_test.go' | xargs -0 -r grep -l '^func Fuzz' || true; } | while IFS= read -r file; do
    # A file of a module beneath this one is that module's.
    if [[ $(cd "$(dirname "$file")" && GOWORK=off go env GOMOD) == "$(pwd -P)/go.mod" ]]; then
      printf './%s\n' "$(dirname "$file")"
    fi
  done | LC_ALL=C sort -u
}

# fuzz_target fuzzes one target for some seconds. Go at times reports the end of the time itself as a failure
# ("context deadline exceeded", with no failing input); that one is tried again, once.
fuzz_target() {
  local package=$1 target=$2 seconds=$3 log="$scratch/fuzz.log" attempt
  for attempt in 1 2; do
    if GOWORK=off go test -run '^$' -fuzz "^$target\$" -fuzztime "${seconds}s" -fuzzminimizetime 5x "$package" >"$log"; then
      awk '/execs:/ { last = $0 } END { print last == "" ? "done" : last }' "$log"
      return 0
    fi
    if ((attempt == 2)) || ! grep -q 'context deadline exceeded' "$log" || grep -q 'Failing input written' "$log"; then
      break
    fi
    printf '%s: the time ran out within an input; once more\n' "$target"
  done
  cat "$log"
  fail "$target in $package failed; keep the input it wrote under testdata/fuzz as a test, and mend the code"
}

# fuzz_all fuzzes every target of every module, each for some seconds.
fuzz_all() {
  local seconds=$1 module packages package targets target count=0
  for module in "${modules[@]}"; do
    cd "$root/$module"
    packages=$(fuzz_packages)
    for package in $packages; do
      targets=$(GOWORK=off go test -list '^Fuzz' "$package" | grep '^Fuzz')
      for target in $targets; do
        printf '%s %s\n' "$package" "$target"
        fuzz_target "$package" "$target" "$seconds"
        count=$((count + 1))
      done
    done
    cd "$root"
  done
  printf '%d fuzz targets\n' "$count"
}
