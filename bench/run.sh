#!/usr/bin/env bash
# The question of a red line beside PostGIS and JTS. Built before by: mvn package -pl bench -am
set -euo pipefail
cd "$(dirname "$0")/.."
exec java -Xmx"${BENCH_HEAP:-6g}" -Dfile.encoding=UTF-8 -cp 'bench/target/classes:bench/target/lib/*' \
  org.shougeng.bench.Bench "$@"
