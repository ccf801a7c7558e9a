package org.shougeng.jurisdiction;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Coordinate;

/** Layers, map, tiles, the search box and the register of parcels. */
final class ParcelRoom implements Room {

  @Override
  public void plant(World world) {
    world.ask("/api/county", "/api/county");
    world.ask("/api/layers", "/api/layers");
    Predicate<Caller> ofTheCounty = caller -> caller.jurisdiction().touches(Land.COUNTY);
    for (long layer : layers(world)) {
      world.askFor("/api/layers/{id}", layer, ofTheCounty);
      world.askFor("/api/layers/{id}/findings", layer, ofTheCounty);
      world.askFor("/api/layers/{id}/findings.xlsx", layer, ofTheCounty);
      for (String tile : List.of("8/212/102", "12/3397/1638", "14/13588/6554")) {
        String route = "/api/tiles/{layer}/{z}/{x}/{y}.mvt";
        world.ask(route, "/api/tiles/" + layer + "/" + tile + ".mvt");
      }
    }
    for (Land.Village village : world.land().villages()) {
      Coordinate at = village.middle();
      world.ask(
          "/api/map/identify",
          String.format(Locale.ROOT, "/api/map/identify?lon=%.8f&lat=%.8f", at.x, at.y));
      Predicate<Caller> own = World.inside(village.code());
      world.search("/api/search", "/api/search?q=", village.number(0), own);
      world.search("/api/search", "/api/search?q=", village.owner(), own);
      String rows = "/api/registers/parcels/rows";
      world.search("/api/registers/{name}/rows", rows + "?q=", village.owner(), own);
      world.search("/api/registers/{name}/rows", rows + "?f=number~eq~", village.number(1), own);
    }
    world.ask("/api/map/legend", "/api/map/legend?bbox=113,33,116,35");
    world.ask("/api/registers/{name}/rows", "/api/registers/parcels/rows?size=100");
    for (int row = 1; row <= 12; row++) {
      Land.Village village = world.land().villages().get((row - 1) / 3);
      String rows = "/api/registers/parcels/rows/";
      world.askFor(
          "/api/registers/{name}/rows/{key}",
          rows + row,
          rows + "987654",
          World.inside(village.code()));
    }
  }

  private static List<Long> layers(World world) {
    Land land = world.land();
    return List.of(
        land.parcels().id().value(), land.pbf().id().value(), land.eco().id().value());
  }
}
