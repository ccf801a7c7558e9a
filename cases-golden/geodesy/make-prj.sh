#!/usr/bin/env bash
# Writes prj.tsv with GDAL (made with 3.6.2): code, dialect and text of coordinate systems, one a line.
set -euo pipefail
cd "$(dirname "$0")"
write() { printf '%s\t%s\t%s\n' "$2" "$1" "$(gdalsrsinfo -o "$1" --single-line "EPSG:$2")"; }
{
  for epsg in 4490 $(seq 4491 4554) 4326 2193 28992 32650 32750 3857; do write wkt_esri "$epsg"; done
  for epsg in 4490 4498 4508 4526 4547 4326 2193 28992 32650 32750 3857; do write wkt1 "$epsg"; write wkt2 "$epsg"; done
} > prj.tsv
