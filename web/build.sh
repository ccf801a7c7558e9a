#!/usr/bin/env bash
# Builds dist/ when a source is newer than it; the system's npm, nothing downloaded but packages.
set -euo pipefail
cd "$(dirname "$0")"
[ -f package.json ] || { mkdir -p dist; exit 0; }
if [ ! -d node_modules ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund --ignore-scripts
fi
if [ -f dist/index.html ] && [ -z "$(find src public index.html package.json vite.config.ts -newer dist/index.html -print -quit 2>/dev/null)" ]; then
  exit 0
fi
npm run build
