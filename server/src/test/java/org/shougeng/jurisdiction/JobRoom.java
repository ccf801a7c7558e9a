package org.shougeng.jurisdiction;

import java.util.List;
import java.util.Map;
import org.shougeng.access.PostKind;
import tools.jackson.databind.JsonNode;

/** Jobs: seen by who ordered them, and without their titles by who operates the machine. */
final class JobRoom implements Room {

  private static final List<String> ROUTES = List.of(
      "/api/jobs/{id}",
      "/api/jobs/{id}/file",
      "/api/jobs/{id}/findings",
      "/api/jobs/{id}/findings.xlsx");

  @Override
  public void plant(World world) {
    String mark = "VJNL不可读.zip";
    JsonNode accepted = Office.COUNTY
        .at(world.server())
        .upload("/api/layers", mark, new byte[] {1, 2, 3}, Map.of("kind", "PARCELS"))
        .json();
    long id = accepted.at("/job/id").asLong();
    Office.COUNTY.at(world.server()).awaitJob(id);
    world.mark(mark, Office.COUNTY::is);
    world.ask("/api/jobs", "/api/jobs");
    world.ask("/api/jobs/all", "/api/jobs/all");
    ROUTES.forEach(route -> world.askFor(
        route,
        id,
        caller -> Office.COUNTY.is(caller) || caller.kind() == PostKind.SYSTEM_ADMINISTRATOR));
  }
}
