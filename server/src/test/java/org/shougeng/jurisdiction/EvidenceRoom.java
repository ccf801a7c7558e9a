package org.shougeng.jurisdiction;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.shougeng.platform.TestServer.Answer;

/** Evidence on regions and reviews: seen with the record it hangs on. */
final class EvidenceRoom implements Room {

  private static final String ID = "{id:[0-9a-f]{32}}";
  private static final String NOTHING = "0123456789abcdef0123456789abcdef";

  private static final List<String> PARTS =
      List.of("", "/original", "/shown.jpg", "/thumb.jpg", "/custody.json", "/custody.docx");

  @Override
  public void plant(World world) {
    for (Land.Village village : world.land().villages()) {
      String mark = "证据CWPL" + village.mark();
      byte[] content = ("内容" + mark).getBytes(StandardCharsets.UTF_8);
      String code = village.code().digits();
      Answer brought = Office.COUNTY
          .at(world.server())
          .upload("/api/evidence", mark + ".txt", content, Map.of("kind", "region", "id", code));
      if (brought.status() != 201) {
        throw new IllegalStateException(brought.text());
      }
      Predicate<Caller> own = World.inside(village.code());
      world.mark(mark, own);
      String id = brought.json().get("id").asString();
      for (String part : PARTS) {
        world.askFor(
            "/api/evidence/" + ID + part,
            "/api/evidence/" + id + part,
            "/api/evidence/" + NOTHING + part,
            own);
      }
      world.ask("/api/evidence", "/api/evidence?kind=region&id=" + code);
      for (String sheet : List.of("/custody.json", "/custody.docx")) {
        String route = "/api/evidence" + sheet;
        world.ask(route, route + "?kind=region&id=" + code);
      }
    }
    for (int review = 1; review <= 6; review++) {
      world.ask("/api/evidence", "/api/evidence?kind=review&id=" + review);
    }
    world.ask("/api/evidence/uploads/" + ID, "/api/evidence/uploads/" + NOTHING);
  }
}
