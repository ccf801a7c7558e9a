package org.shougeng.jurisdiction;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.shougeng.access.PostKind;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import tools.jackson.databind.JsonNode;

/** Registers that are kept by hand, their bins, and the drafts and views of each person. */
final class RegisterRoom implements Room {

  private static final String ROWS = "/api/registers/people/rows";
  private static final Set<PostKind> READ_PEOPLE =
      EnumSet.of(PostKind.CITY_SECTION, PostKind.COUNTY_SECTION, PostKind.TOWNSHIP);

  @Override
  public void plant(World world) {
    TestServer county = Office.COUNTY.at(world.server());
    int number = 0;
    for (Land.Village village : world.land().villages()) {
      String phone = "1390052713" + number++;
      String key = text(add(county, village, "村委KDWQ" + village.mark(), phone), "key");
      JsonNode gone = add(county, village, "已撤LZRH" + village.mark(), "1380052713" + number);
      Map<String, String> seen = Map.of("If-Match", text(gone, "version"));
      county.send("DELETE", ROWS + "/" + text(gone, "key"), "", seen);
      world.mark("LZRH" + village.mark(), World.inside(village.code()));
      world.mark("KDWQ" + village.mark(), World.inside(village.code()));
      world.mark(
          phone,
          caller ->
              World.inside(village.code()).test(caller) && READ_PEOPLE.contains(caller.kind()));
      world.askFor(
          "/api/registers/{name}/rows/{key}",
          ROWS + "/" + key,
          ROWS + "/00000000-0000-4000-8000-000000000000",
          World.inside(village.code()));
      Predicate<Caller> own = World.inside(village.code());
      world.search("/api/registers/{name}/rows", ROWS + "?q=", village.mark(), own);
      world.search(
          "/api/registers/{name}/rows",
          ROWS + "?q=",
          phone,
          caller -> own.test(caller) && READ_PEOPLE.contains(caller.kind()));
    }
    plantImport(world, county);
    world.ask("/api/registers/{name}/template.xlsx", "/api/registers/people/template.xlsx");
    world.ask("/api/registers/{name}/rows", ROWS);
    world.ask("/api/registers/{name}/bin", "/api/registers/people/bin");
    county.putJson("/api/drafts/people/new", "{\"base\":0,\"body\":{\"name\":\"草稿GXTB\"}}");
    world.mark("草稿GXTB", Office.COUNTY::is);
    world.ask("/api/drafts", "/api/drafts");
    world.ask("/api/drafts/{form}/{key}", "/api/drafts/people/new");
    county.putJson("/api/views/people", "{\"name\":\"视图HNPZ\"}");
    world.mark("视图HNPZ", Office.COUNTY::is);
    world.ask("/api/views/{name}", "/api/views/people");
  }

  /** An import and an export, both of whoever made them. */
  private static void plantImport(World world, TestServer county) {
    String imports = "/api/registers/people/imports";
    byte[] template = county.get("/api/registers/people/template.xlsx").body();
    String mark = "导入MQXD.xlsx";
    JsonNode accepted = county.upload(imports, mark, template, Map.of()).json();
    county.awaitJob(accepted.get("job").asLong());
    String id = accepted.at("/upload/id").asString();
    world.mark(mark, Office.COUNTY::is);
    String nothing = "/00000000-0000-4000-8000-000000000000";
    for (String part : List.of("", "/wrong-rows.xlsx")) {
      world.askFor(
          "/api/registers/{name}/imports/{id}" + part,
          imports + "/" + id + part,
          imports + nothing + part,
          Office.COUNTY::is);
    }
    world.ask("/api/registers/{name}/imports", imports);
    world.ask("/api/exports", "/api/exports");
    world.askFor(
        "/api/exports/{id}/file",
        "/api/exports/1/file",
        "/api/exports/987654/file",
        caller -> false);
  }

  private static JsonNode add(TestServer office, Land.Village village, String unit, String phone) {
    String cells = "{\"cells\":{\"name\":\"张守田\",\"duty\":\"CLERK\","
        + "\"phone\":\"%s\",\"village\":\"%s\",\"unit\":\"%s\"}}"
            .formatted(phone, village.code(), unit);
    Answer answer = office.postJson(ROWS, cells);
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.text());
    }
    return answer.json();
  }

  private static String text(JsonNode row, String field) {
    return row.get(field).asString();
  }
}
