#!/bin/sh
# Builds src/main/bundles/prod.bundle, the client side of the Vaadin components that the pages use.
#
#   frontend/build.sh            build it; needed after a page starts to use another component, a @JsModule or a
#                                @NpmPackage changes, a @Route is added, or Vaadin's version does. About a minute.
#   frontend/build.sh --check    build it aside and fail when the committed one is not what the sources give
#   frontend/build.sh --update   the same as the first, choosing the npm packages' versions anew (package-lock.json)
#
# Style sheets are not part of it: they are served as files from src/main/resources/META-INF/resources.
# Needs: a JDK 25 as JAVA_HOME, mvn, and either Node 24 or any npm (which then fetches Node 24 into .local/).
set -eu
cd "$(dirname "$0")/.."

bundle=src/main/bundles/prod.bundle
lock=frontend/package-lock.json
node_version=24.21.0
npm_version=11.21.2
node_home=.local/node-$node_version

mode=${1:-}
case $mode in
    '' | --check | --update) ;;
    *) echo "usage: frontend/build.sh [--check | --update]" >&2; exit 2 ;;
esac

work=$(mktemp -d)
# What Vaadin writes while it builds, and would pack again with the next build; none of it is a source.
clean() {
    rm -rf node_modules package.json package-lock.json vite.config.ts vite.generated.ts tsconfig.json types.d.ts
    rm -rf frontend/generated frontend/index.html target/classes/META-INF/VAADIN
}
restore() {
    if [ -f "$work/committed.bundle" ]; then
        cp "$work/committed.bundle" "$bundle"
    fi
    clean
    rm -rf "$work"
}
trap restore EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# Vaadin 25.2 takes Node 24 and no other; without one, npm brings it.
find_node() {
    case $(node --version 2>/dev/null || true) in
        v24.*) return ;;
    esac
    if [ ! -x "$node_home/bin/node" ]; then
        command -v npm >/dev/null || {
            echo "The bundle needs Node 24, or any npm to fetch it with: install Node.js and try again." >&2
            exit 1
        }
        case $(uname -m) in
            x86_64 | amd64) arch=x64 ;;
            *) arch=arm64 ;;
        esac
        echo "Fetching Node $node_version into $node_home"
        npm install --silent --global --prefix "$PWD/$node_home" \
            "npm@$npm_version" "node-$(uname -s | tr '[:upper:]' '[:lower:]')-$arch@$node_version"
    fi
    set_node="-Dvaadin.node.folder=$PWD/$node_home/bin"
}

# Same files inside; the archive's own bytes hold the time it was made.
same_content() {
    for side in one two; do
        rm -rf "${work:?}/$side" && mkdir "$work/$side"
    done
    (cd "$work/one" && "$jar" xf "$1") && (cd "$work/two" && "$jar" xf "$2") && diff -r "$work/one" "$work/two" >"$work/diff"
}

jar=jar
if [ -n "${JAVA_HOME:-}" ]; then
    jar=$JAVA_HOME/bin/jar
fi
set_node=
find_node
clean

if [ -f "$bundle" ]; then
    cp "$bundle" "$work/committed.bundle"
elif [ "$mode" = --check ]; then
    echo "There is no $bundle." >&2
    exit 1
fi

ci=true
if [ "$mode" = --update ]; then
    ci=false
else
    cp "$lock" package-lock.json
fi
cp frontend/vite.config.mjs vite.config.ts
mvn -q process-classes -Dfrontend.phase=process-classes -Dvaadin.force.production.build=true \
    -Dvaadin.ci.build=$ci -Dvaadin.clean.build.frontend.files=false ${set_node:+"$set_node"} >"$work/log" 2>&1 || {
    cat "$work/log" >&2
    echo "The bundle could not be built. When npm says that package.json and package-lock.json do not agree, Vaadin's" >&2
    echo "packages have changed: run frontend/build.sh --update." >&2
    exit 1
}
if [ "$mode" = --update ]; then
    # The lock file names versions and their hashes, never the host they came from.
    grep -v '"resolved": ' package-lock.json >"$lock"
fi

if [ -f "$work/committed.bundle" ]; then
    cp "$bundle" "$work/built.bundle"
    if same_content "$work/committed.bundle" "$work/built.bundle"; then
        echo "$bundle is what the sources give."
    elif [ "$mode" = --check ]; then
        echo "$bundle is not what the sources give: run ./dev frontend and commit it. They differ in:" >&2
        cut -c 1-200 "$work/diff" | grep -E '^(Only in|diff|Binary)' | sed "s|$work/||g" >&2
        exit 1
    else
        rm "$work/committed.bundle"
        echo "$bundle is new: commit it."
    fi
fi
