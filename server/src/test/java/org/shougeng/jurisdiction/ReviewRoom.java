package org.shougeng.jurisdiction;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.parcel.SmallCounty;
import org.shougeng.platform.TestServer;
import tools.jackson.databind.JsonNode;

/** Red lines, reviews of them and their papers. */
final class ReviewRoom implements Room {

  private static final List<String> ROUTES = List.of(
      "/api/reviews/{id}",
      "/api/reviews/{id}/report.docx",
      "/api/reviews/{id}/pieces.xlsx",
      "/api/reviews/{id}/map.png",
      "/api/reviews/{id}/pieces.shp.zip",
      "/api/reviews/{id}/pieces.gpkg",
      "/api/reviews/{id}/pieces.geojson");

  @Override
  public void plant(World world) {
    world.ask("/api/reviews", "/api/reviews");
    world.ask("/api/exchange/epsg", "/api/exchange/epsg");
    for (Land.Village village : world.land().villages()) {
      plant(
          world,
          Office.COUNTY,
          "审查QRTZ" + village.mark(),
          village.redLine(),
          World.inside(village.code()));
    }
    Geometry acrossVillages = SmallCounty.box(900, 300, 200, 100);
    plant(world, Office.WEST_TOWN, "乡镇审查XVKP", acrossVillages, World.inside(Land.WEST_TOWN));
    Geometry acrossTowns = SmallCounty.box(1_900, 300, 200, 100);
    plant(world, Office.COUNTY, "县级审查JWQD", acrossTowns, World.inside(Land.COUNTY));
  }

  private static void plant(
      World world, Office office, String name, Geometry redLine, Predicate<Caller> seenFrom) {
    TestServer by = office.at(world.server());
    byte[] file = SmallCounty.txt(redLine).getBytes(Charset.forName("GBK"));
    String fileName = "file" + name.hashCode() + ".txt";
    JsonNode upload =
        by.upload("/api/exchange/uploads", "files", Map.of(fileName, file)).json();
    String order = "{\"uploadId\":\"%s\",\"name\":\"%s\"}".formatted(text(upload, "id"), name);
    JsonNode review = by.postJson("/api/reviews", order).json();
    long id = Long.parseLong(text(review, "id"));
    world.mark(name, seenFrom);
    world.mark(fileName, seenFrom);
    world.mark(text(review, "digest"), seenFrom);
    ROUTES.forEach(route -> world.askFor(route, id, seenFrom));
    world.askFor("/api/exchange/uploads/{id}", text(upload, "id"), office::is);
    world.search("/api/search", "/api/search?q=", name, seenFrom);
  }

  private static String text(JsonNode json, String field) {
    return json.get(field).asString();
  }
}
