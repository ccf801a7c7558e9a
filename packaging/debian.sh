#!/usr/bin/env bash
# Builds the Debian package from the built jar, with dpkg-deb alone: packaging/debian.sh [OUTPUT_FOLDER]
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
jar=$here/../server/target/shougeng.jar
out=${1:-$here/../server/target}
[ -f "$jar" ] || { echo "build first: mvn package -pl server -am -DskipTests" >&2; exit 1; }

version=$(unzip -p "$jar" META-INF/build-info.properties | sed -n 's/^build.version=//p')
tree=$(mktemp -d)
chmod 755 "$tree"
trap 'rm -rf "$tree"' EXIT

"$here/install.sh" "$jar" --root "$tree"
# The package's own settings file would be replaced by upgrades' questions; the installer writes it once.
mv "$tree/etc/shougeng/shougeng.yaml" "$tree/usr/share/shougeng/shougeng.yaml.template"
install -D -m 644 "$here/../LICENSE" "$tree/usr/share/doc/shougeng/copyright"
install -d -m 755 "$tree/DEBIAN"
sed "s/@VERSION@/$version/; s/@SIZE@/$(du -sk "$tree" | cut -f1)/" "$here/debian/control" > "$tree/DEBIAN/control"
for script in postinst prerm postrm; do install -m 755 "$here/debian/$script" "$tree/DEBIAN/$script"; done

mkdir -p "$out"
# The jar is compressed already; looking for more in it takes minutes.
dpkg-deb --root-owner-group -Zgzip -z1 --build "$tree" "$out/shougeng_${version}_all.deb"
