package org.shougeng.jurisdiction;

import java.util.List;

/** Health, backups and settings: for operators, and without a word of anybody's land. */
final class OperationRoom implements Room {

  private static final List<String> OF_THE_INSTALLATION = List.of(
      "/api/operation/backups",
      "/api/operation/health",
      "/api/operation/health-strip",
      "/api/operation/settings",
      "/healthz",
      "/install",
      "/install/ca.crt",
      "/install/page.css",
      "/install/qr.svg",
      "/metrics",
      "/readyz");

  @Override
  public void plant(World world) {
    OF_THE_INSTALLATION.forEach(route -> world.ask(route, route));
    String file = "/api/operation/backups/{name}/file";
    world.ask(file, file.replace("{name}", "shougeng-nightly-20260101T000000Z.zip"));
  }
}
