# Sourced by ./pct-monitor and bench/run.

# The Java version of a JDK's folder from its own release file; 0 when it is no JDK.
jdk_version() {
    local line version=0
    if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
        while IFS= read -r line; do
            case $line in
                JAVA_VERSION=*)
                    version=${line#JAVA_VERSION=}
                    version=${version//\"/}
                    version=${version%%[!0-9]*}
                    ;;
            esac
        done <"$1/release"
    fi
    printf '%s' "${version:-0}"
}

# The folder of a JDK 25 or later, even where the java on the PATH is an older one.
find_jdk() {
    local candidate on_path
    if on_path=$(command -v javac); then
        while [ -L "$on_path" ]; do
            candidate=$(readlink "$on_path")
            case $candidate in /*) on_path=$candidate ;; *) on_path=$(dirname "$on_path")/$candidate ;; esac
        done
        on_path=$(dirname "$(dirname "$on_path")")
    fi
    for candidate in "${JAVA_HOME:-}" "${on_path:-}" \
        /usr/lib/jvm/* /usr/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-/}"/.sdkman/candidates/java/* "${HOME:-/}"/.jdks/* \
        /opt/* /opt/java/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if [ -n "$candidate" ] && [ "$(jdk_version "$candidate")" -ge 25 ]; then
            printf '%s' "$candidate"
            return 0
        fi
    done
    return 1
}
