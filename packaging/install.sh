#!/bin/sh
# Installs Shougeng on a Linux machine with systemd, without network: user, directories, program, settings,
# unit. Run again with a newer jar to upgrade; data and settings stay, and the server backs up before it
# changes its store.
#
#   sudo ./install.sh shougeng.jar [--root DIR]
#
# --root installs below DIR and touches no accounts and no services: to look at what it does.
set -eu

jar=
root=
while [ $# -gt 0 ]; do
  case $1 in
    --root) root=${2%/}; shift 2 ;;
    -*) echo "unknown option: $1" >&2; exit 2 ;;
    *) jar=$1; shift ;;
  esac
done
here=$(cd "$(dirname "$0")" && pwd)

fail() { echo "✗ $1" >&2; echo "  → $2" >&2; exit 1; }

[ -n "$jar" ] || fail "没有给出程序文件。" "用法：sudo ./install.sh shougeng.jar"
[ -f "$jar" ] || fail "找不到 $jar。" "请给出 shougeng.jar 的位置。"
if [ -z "$root" ] && [ "$(id -u)" -ne 0 ]; then
  fail "需要管理员权限。" "请用 sudo 运行。"
fi
command -v java > /dev/null || fail "没有找到 Java。" "请先安装 Java 17 或更新版本（离线时用系统光盘或 deb 包）。"
version=$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
[ "${version:-0}" -ge 17 ] || fail "Java 版本是 ${version:-未知}，需要 17 或更新。" "请安装新版 Java。"

if [ -z "$root" ] && ! id shougeng > /dev/null 2>&1; then
  useradd --system --home-dir /var/lib/shougeng --shell /usr/sbin/nologin shougeng
fi
install -d -m 755 "$root/usr/share/shougeng" "$root/usr/bin" "$root/lib/systemd/system" "$root/etc/shougeng"
install -d -m 700 "$root/var/lib/shougeng"
# Under another name first: a running server keeps the file it has.
install -m 644 "$jar" "$root/usr/share/shougeng/.shougeng.jar.new"
mv "$root/usr/share/shougeng/.shougeng.jar.new" "$root/usr/share/shougeng/shougeng.jar"
install -m 755 "$here/shougeng" "$root/usr/bin/shougeng"
install -m 644 "$here/shougeng.service" "$root/lib/systemd/system/shougeng.service"
if [ ! -e "$root/etc/shougeng/shougeng.yaml" ]; then
  java -jar "$jar" config --template > "$root/etc/shougeng/shougeng.yaml"
  printf '\nshougeng.data: "/var/lib/shougeng"\n' >> "$root/etc/shougeng/shougeng.yaml"
fi
[ -z "$root" ] || exit 0

chown shougeng:shougeng /var/lib/shougeng
chgrp shougeng /etc/shougeng/shougeng.yaml
chmod 640 /etc/shougeng/shougeng.yaml
if [ -d /run/systemd/system ]; then
  systemctl daemon-reload
  systemctl enable shougeng
  systemctl restart shougeng
  echo "✓ 已安装并启动。查看状态：systemctl status shougeng；日志：journalctl -u shougeng"
else
  echo "✓ 已安装。这台机器没有 systemd，请用 shougeng serve 启动。"
fi
