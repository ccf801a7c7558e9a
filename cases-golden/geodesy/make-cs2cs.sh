#!/usr/bin/env bash
# Writes transforms.csv with PROJ (made with 9.1.1): geographic CGCS2000 to each of its 64 Gauss-Krüger systems.
# Columns: epsg, longitude, latitude (degrees), easting, northing (m). The strip's middle, a place within and both edges.
set -euo pipefail
cd "$(dirname "$0")"
echo "epsg,longitude,latitude,easting,northing" > transforms.csv
for epsg in $(seq 4491 4554); do
  if   [ "$epsg" -le 4501 ]; then meridian=$(( 6 * (epsg - 4478) - 3 )); half=3
  elif [ "$epsg" -le 4512 ]; then meridian=$(( 6 * (epsg - 4489) - 3 )); half=3
  elif [ "$epsg" -le 4533 ]; then meridian=$(( 3 * (epsg - 4488) )); half=1.5
  else meridian=$(( 3 * (epsg - 4509) )); half=1.5; fi
  for latitude in 3 18.25 30.123456789 42 54; do
    for offset in -$half 0 0.7654321 $half; do
      awk -v m="$meridian" -v o="$offset" -v b="$latitude" 'BEGIN { printf "%.9f %.9f\n", b, m + o }'
    done
  done > points.tmp
  cs2cs -f '%.6f' EPSG:4490 EPSG:"$epsg" < points.tmp | paste points.tmp - |
    awk -v e="$epsg" '{ printf "%s,%s,%s,%s,%s\n", e, $2, $1, $4, $3 }' >> transforms.csv
done
rm points.tmp
