# Shared by the scripts of this folder; they source it. Finds what the build needs, or says what to install.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
least_jdk=25
build_log=$root/target/build.log

say() { printf 'chairside: %s\n' "$*" >&2; }

stop() {
  printf 'chairside: %s\n' "$@" >&2
  exit 70
}

# --- system packages -------------------------------------------------------------------------------------------

# Runs apt-get as whoever may; fails where nobody may.
apt() {
  if [[ $(id -u) == 0 ]]; then
    DEBIAN_FRONTEND=noninteractive apt-get -qq -y "$@"
  elif [[ -t 0 ]]; then
    sudo DEBIAN_FRONTEND=noninteractive apt-get -qq -y "$@"
  else
    sudo -n DEBIAN_FRONTEND=noninteractive apt-get -qq -y "$@"
  fi
} >&2

may_install() {
  command -v apt-get >/dev/null && { [[ $(id -u) == 0 ]] || command -v sudo >/dev/null; }
}

# The first of several names that this system's packages have.
package_named() {
  local name policy
  for name in "$@"; do
    # Read whole first: grep -q would end the pipe at its match, and that counts as a failure of apt-cache.
    policy=$(apt-cache policy "$name" 2>/dev/null) || policy=''
    if [[ $policy =~ Candidate:\ [^\(] ]]; then
      printf '%s\n' "$name"
      return 0
    fi
  done
  return 1
}

# Installs packages, each given as one word of alternatives: "libgtk-3-0t64|libgtk-3-0".
install_packages() {
  may_install || return 1
  local refreshed='' choice names=() wanted=()
  for choice in "$@"; do
    IFS='|' read -ra names <<<"$choice"
    local found=''
    if ! found=$(package_named "${names[@]}") && [[ -z $refreshed ]]; then
      apt update || true
      refreshed=yes
      found=$(package_named "${names[@]}") || true
    fi
    [[ -n $found ]] || return 1
    wanted+=("$found")
  done
  say "installing ${wanted[*]}"
  apt install --no-install-recommends "${wanted[@]}" && return 0
  [[ -z $refreshed ]] && apt update && apt install --no-install-recommends "${wanted[@]}"
}

has_library() {
  local listed
  listed=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 0
  [[ $listed == *"$1 "* ]]
}

# What JavaFX needs from a Linux system to draw; the window toolkit only where there is a display.
need_graphics() {
  [[ $(uname -s) == Linux ]] || return 0
  local missing=()
  has_library libfreetype.so.6 || missing+=('libfreetype6')
  has_library libfontconfig.so.1 || missing+=('libfontconfig1')
  has_library libpangoft2-1.0.so.0 || missing+=('libpangoft2-1.0-0')
  if has_display; then
    has_library libgtk-3.so.0 || missing+=('libgtk-3-0t64|libgtk-3-0')
  fi
  compgen -G '/usr/share/fonts/*/*' >/dev/null || missing+=('fonts-dejavu-core')
  [[ ${#missing[@]} == 0 ]] && return 0
  install_packages "${missing[@]}" || say "drawing may fail: please install ${missing[*]}"
}

has_display() {
  [[ $(uname -s) != Linux || -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]
}

# --- JDK and Maven ---------------------------------------------------------------------------------------------

# Whether a folder is a JDK that is new enough. Reads its release file rather than starting it.
is_jdk() {
  local home=$1 line version=''
  [[ -n $home && -x $home/bin/javac && -r $home/release ]] || return 1
  while IFS= read -r line; do
    [[ $line == JAVA_VERSION=* ]] && version=${line//[^0-9.]/}
  done <"$home/release"
  version=${version%%.*}
  [[ -n $version ]] && ((version >= least_jdk))
}

find_jdk() {
  local home on_path=''
  on_path=$(command -v javac) && on_path=$(readlink -f "$on_path" 2>/dev/null) || on_path=''
  for home in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/* /opt/*jdk* /opt/java/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_jdk "$home"; then
      jdk=$home
      return 0
    fi
  done
  return 1
}

# Sets jdk and JAVA_HOME.
need_jdk() {
  if ! find_jdk; then
    install_packages "openjdk-$least_jdk-jdk-headless" || true
    find_jdk || stop "a JDK $least_jdk or newer is needed, and none was found." \
      "Looked at JAVA25_HOME, JAVA_HOME, the PATH, /usr/lib/jvm, /opt, ~/.sdkman and ~/.jdks." \
      "Install Eclipse Temurin $least_jdk from https://adoptium.net (with its apt repository: temurin-$least_jdk-jdk;" \
      "macOS: brew install --cask temurin@$least_jdk) or openjdk-$least_jdk-jdk where your system has it, then run this again." \
      "If it is in another place, say where: JAVA_HOME=/path/to/jdk-$least_jdk"
  fi
  export JAVA_HOME=$jdk
}

need_maven() {
  command -v mvn >/dev/null || install_packages maven || true
  hash -r
  command -v mvn >/dev/null || stop 'Maven 3.8 or newer is needed, and mvn is not on the PATH.' \
    'Install it (Debian, Ubuntu: apt-get install maven; macOS: brew install maven), then run this again.'
}

# --- building --------------------------------------------------------------------------------------------------

jar=$root/target/chairside.jar
stamp=$root/target/run.stamp

# Whether the program is built as its sources stand.
is_built() {
  [[ -f $jar && -f $stamp && -z $(find "$root/pom.xml" "$root/src/main" -newer "$stamp" -print -quit) ]]
}

# Around a build of the whole program. Dated from before it, so that a change made during it counts.
begin_build() {
  mkdir -p "$root/target"
  touch "$root/target/run.begun"
}

end_build() {
  mv "$root/target/run.begun" "$stamp"
}

# One try of Maven; everything it prints also goes to the log.
maven_once() {
  mkdir -p "$root/target"
  local quiet='--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED'
  MAVEN_OPTS="${MAVEN_OPTS:-} $quiet" mvn -B -ntp -f "$root/pom.xml" \
    -Dmaven.wagon.http.retryHandler.count=5 -Daether.connector.http.retryHandler.count=5 "$@" 2>&1 |
    tee "$build_log"
}

was_a_download() {
  grep -qE 'Could not transfer|Connection (reset|refused|timed out)|Connect timed out|Read timed out|Unknown host|Temporary failure in name|Remote host terminated|Premature end|status( code)?:? (429|50[0-9])|Network is unreachable' \
    "$build_log"
}

# Maven, tried again only when a download failed. Its output goes to stdout.
maven() {
  local try
  for try in 1 2 3; do
    maven_once "$@" && return 0
    was_a_download || return 1
    say "a download failed (try $try of 3)"
  done
  say 'the network, or the proxy in ~/.m2/settings.xml, may be at fault:'
  grep -m1 -E 'Could not transfer|Could not resolve|Unknown host' "$build_log" >&2 || true
  return 1
}

# Compiles the tests, which bench and soak are among, and sets test_classpath to what they run on.
need_test_classes() {
  local listed=$root/target/tests.classpath made=$root/target/tests.stamp begun=$root/target/tests.begun
  local classes=$root/target/test-classes
  if [[ ! -f $made || ! -s $listed || ! -d $classes ||
    -n $(find "$root/pom.xml" "$root/src" -newer "$made" -print -quit) ]]; then
    need_maven
    say 'building the test classes'
    mkdir -p "$root/target"
    touch "$begun"
    maven -q -Dspotless.check.skip=true -Djacoco.skip=true test-compile \
      org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath -Dmdep.outputFile="$listed" >/dev/null ||
      stop "the build failed; all it said is in $build_log"
    mv "$begun" "$made"
  fi
  test_classpath=$classes:$root/target/classes:$(<"$listed")
}
