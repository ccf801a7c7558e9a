package org.shougeng.jurisdiction;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.shougeng.platform.TestServer.Answer;

/** The division tree: names of villages are told to whoever answers for them or for a part of them. */
final class RegionRoom implements Room {

  @Override
  public void plant(World world) {
    StringBuilder tree = new StringBuilder("统计用区划代码,名称\n");
    tree.append("990100000000,示例市\n990126000000,青禾县\n990127000000,邻县\n990127100000,邻镇\n");
    tree.append("990126100000,西镇\n990126101000,东镇\n");
    for (Land.Village village : world.land().villages()) {
      tree.append("%s,行政村%s\n".formatted(village.code(), village.mark()));
    }
    byte[] file = tree.toString().getBytes(StandardCharsets.UTF_8);
    Answer answer = world
        .server()
        .upload(
            "/api/regions/revisions",
            "区划.csv",
            file,
            Map.of("accept", "true", "from", "2020-01-01"));
    if (answer.status() != 200) {
      throw new IllegalStateException(answer.text());
    }
    world.ask("/api/regions", "/api/regions");
    for (String parent : new String[] {"990126000000", "990126100000", "990126101000"}) {
      world.ask("/api/regions", "/api/regions?parent=" + parent);
    }
    for (Land.Village village : world.land().villages()) {
      String code = village.code().digits();
      String absent = "990126999999";
      world.askFor(
          "/api/regions/{code}", "/api/regions/" + code, "/api/regions/" + absent, caller -> caller
              .jurisdiction()
              .touches(village.code()));
      world.askFor(
          "/api/regions/{code}/history",
          "/api/regions/" + code + "/history",
          "/api/regions/" + absent + "/history",
          caller -> caller.jurisdiction().touches(village.code()));
    }
  }
}
