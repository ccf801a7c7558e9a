#!/usr/bin/env bash
# Builds the Debian package from the built jar, with dpkg-deb alone: packaging/debian.sh [OUTPUT_FOLDER]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
jar=$here/../server/target/shougeng.jar
out=${1:-$here/../server/target}
[ -f "$jar" ] || { echo "build first: mvn package -pl server -am -DskipTests" >&2; exit 1; }

version=$(unzip -p "$jar" BOOT-INF/classes/META-INF/build-info.properties META-INF/build-info.properties 2> /dev/null \
  | sed -n 's/^build.version=//p' | head -n 1)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT

"$here/install.sh" "$jar" --root "$tree"
# The package's own settings file would be replaced by upgrades' questions; the installer writes it once.
mv "$tree/etc/shougeng/shougeng.yaml" "$tree/usr/share/shougeng/shougeng.yaml.template"
install -D -m 644 "$here/../LICENSE" "$tree/usr/share/doc/shougeng/copyright"
install -d -m 755 "$tree/DEBIAN"
sed "s/@VERSION@/$version/; s/@SIZE@/$(du -sk "$tree" | cut -f1)/" "$here/debian/control" > "$tree/DEBIAN/control"
for script in postinst prerm postrm; do install -m 755 "$here/debian/$script" "$tree/DEBIAN/$script"; done

mkdir -p "$out"
dpkg-deb --root-owner-group --build "$tree" "$out/shougeng_${version}_all.deb"
