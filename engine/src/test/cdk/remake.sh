#!/bin/sh
# Synthesises the apps in this folder anew, each into its own cdk.out. Needs Node, Maven, Python 3
# and the network. Run it from anywhere: sh remake.sh [typescript|java|python ...]
#
# The apps are run as the CDK's command line runs them (it sets CDK_OUTDIR and CDK_CONTEXT_JSON),
# with JSII_HOST_STACK_TRACES=1, without which Java and Python leave no trace of their sources.
# "untraced" is the Java app without it. What varies between runs and machines is taken out.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

context() {
  node -p 'JSON.stringify({
    ...(require(process.argv[1]).context || {}),
    "aws:cdk:enable-path-metadata": true,
    "aws:cdk:enable-asset-metadata": true,
    "aws:cdk:version-reporting": true,
    "aws:cdk:bundling-stacks": ["**"],
  })' "$1/cdk.json"
}

# synthesise APP NAME COMMAND...: runs the command in a copy of the app
synthesise() {
  app=$1
  name=$2
  shift 2
  CDK_OUTDIR="$work/$name/cdk.out" CDK_CONTEXT_JSON=$(context "$here/$app") \
    sh -c "cd '$work/$name' && $*" || echo "$name: left with $?, as its findings make it do"
  rm -rf "${here:?}/$name/cdk.out"
  mkdir -p "$here/$name"
  node "$here/trim.mjs" "$work/$name/cdk.out" "$here/$name/cdk.out" "$work/$name"
}

copy() {
  mkdir -p "$work/$2"
  cp -R "$here/$1/." "$work/$2"
  rm -rf "$work/$2/cdk.out"
}

for app in ${*:-typescript java python}; do
  case $app in
    typescript)
      copy typescript typescript
      (cd "$work/typescript" && npm install --silent --no-package-lock)
      synthesise typescript typescript npx ts-node bin/shop.ts
      ;;
    java)
      copy java java
      (cd "$work/java" && mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath)
      cp -R "$work/java" "$work/untraced"
      run='java -cp "target/classes:$(cat classpath)" com.example.shop.Shop'
      synthesise java java "JSII_HOST_STACK_TRACES=1 $run"
      synthesise java untraced "$run"
      ;;
    python)
      copy python python
      python3 -m venv "$work/venv"
      "$work/venv/bin/pip" install -q -r "$here/python/requirements.txt"
      synthesise python python "JSII_HOST_STACK_TRACES=1 '$work/venv/bin/python' app.py"
      ;;
  esac
done
