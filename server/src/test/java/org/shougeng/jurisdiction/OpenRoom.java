package org.shougeng.jurisdiction;

import java.util.List;

/** Routes that tell everybody the same, or each caller of themselves alone. */
final class OpenRoom implements Room {

  private static final List<String> ROUTES = List.of(
      "/api/map/style",
      "/api/basemaps",
      "/api/session",
      "/api/demo/people",
      "/api/registers",
      "/api/audit/acts");

  @Override
  public void plant(World world) {
    ROUTES.forEach(route -> world.ask(route, route));
    world.ask("/api/basemaps/{id}/{z}/{x}/{y}", "/api/basemaps/none/3/1/1");
    world.ask("/api/registers/{name}", "/api/registers/parcels");
  }
}
