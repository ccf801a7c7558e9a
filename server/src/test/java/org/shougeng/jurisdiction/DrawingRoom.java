package org.shougeng.jurisdiction;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.shougeng.parcel.SmallCounty;
import tools.jackson.databind.JsonNode;

/** What is drawn on the map, outlines to snap to, the years of a place, tiles as pictures, printed maps. */
final class DrawingRoom implements Room {

  private static final String COUNTY_BOX = "bbox=114.30,33.85,114.45,33.95";

  @Override
  public void plant(World world) {
    for (Land.Village village : world.land().villages()) {
      String name = "草图FZHC" + village.mark();
      Predicate<Caller> own = World.inside(village.code());
      JsonNode sketch = Office.COUNTY
          .at(world.server())
          .postJson("/api/map/sketches", drawn(name, village.west()))
          .json();
      String id = sketch.get("id").asString();
      world.mark(name, own);
      world.askFor("/api/map/sketches/{id}", id, own);
      String file = "/api/map/sketches/%s/file?format=geojson";
      String nothing = "00000000-0000-4000-8000-000000000000";
      world.askFor("/api/map/sketches/{id}/file", file.formatted(id), file.formatted(nothing), own);
      Coordinate at = village.middle();
      world.ask(
          "/api/map/history",
          String.format(Locale.ROOT, "/api/map/history?lon=%.8f&lat=%.8f", at.x, at.y));
    }
    world.ask("/api/map/sketches", "/api/map/sketches");
    world.ask("/api/map/outlines", "/api/map/outlines?" + COUNTY_BOX);
    world.ask("/api/map/services", "/api/map/services");
    world.ask(
        "/api/tiles/{layer}/{z}/{x}/{y}.png",
        "/api/tiles/%s/12/3397/1638.png".formatted(world.land().parcels().id()));
    world.askFor("/api/map/prints/{job}/file", 4_711L, caller -> false);
  }

  private static String drawn(String name, double west) {
    String ring = Stream.of(
            new double[] {200, 200},
            new double[] {400, 200},
            new double[] {400, 400},
            new double[] {200, 400})
        .map(corner -> SmallCounty.degrees(west + corner[0], corner[1]))
        .map(at -> String.format(Locale.ROOT, "[%.9f,%.9f]", at.x, at.y))
        .collect(Collectors.joining(","));
    return "{\"name\":\"%s\",\"note\":\"\",\"coordinates\":[[[%s]]]}".formatted(name, ring);
  }
}
