package org.shougeng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.parcel.SmallCounty;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;
import tools.jackson.databind.JsonNode;

/**
 * A register as a table asks for it, on any database: the hundred parcels of {@link SmallCounty},
 * of whose ten
 * columns four are paddy, three dry land (with 10 % ridges) and three forest.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ReadRegisterContract {

  private TestDatabase database;
  private TestServer server;

  abstract TestDatabase database(Path directory);

  @BeforeAll
  void start(@TempDir Path data) {
    database = database(data);
    server = TestServer.on(data, database.address());
    SmallCounty.into(server);
  }

  @AfterAll
  void stop() {
    server.close();
    database.close();
  }

  @Test
  void a_register_says_what_its_columns_are() {
    JsonNode register = server.get("/api/registers/parcels").json();
    assertThat(register.get("title").asString()).isEqualTo("现状图斑台账");
    assertThat(register.at("/editions/0/title").asString()).isEqualTo("地类图斑 2025");
    JsonNode net = column(register, "net");
    assertThat(net.get("kind").asString()).isEqualTo("AREA");
    assertThat(net.get("unit").asString()).isEqualTo("亩");
    assertThat(net.get("summable").asBoolean()).isTrue();
    assertThat(register.get("canEdit").asBoolean()).isFalse();
    assertThat(server.in("en").get("/api/registers/parcels").json().get("title").asString())
        .isEqualTo("Parcels of the land survey");
  }

  @Test
  void sums_and_counts_are_those_of_the_whole_query_not_of_the_page() {
    JsonNode page = rows("size=7");
    assertThat(page.get("rows")).hasSize(7);
    assertThat(page.get("total").asLong()).isEqualTo(100);
    JsonNode dry = rows("size=1&f=" + coded("landClass~eq~0103"));
    assertThat(dry.get("total").asLong()).isEqualTo(30);
    // Ten per cent of the gross area is ridge, row by row rounded to 0.01 m².
    assertThat(metres(dry, "/sums/ridge") + metres(dry, "/sums/net"))
        .isEqualTo(metres(dry, "/sums/gross"));
    assertThat(metres(page, "/sums/ridge")).isEqualTo(metres(dry, "/sums/ridge"));
  }

  @Test
  void every_row_is_met_once_however_one_leafs() {
    for (String sort : List.of("", "landClass", "-net,number", "villageName,-landClass")) {
      List<String> keys = new java.util.ArrayList<>();
      for (int page = 1; page <= 15; page++) {
        rows("size=7&sort=%s&page=%d".formatted(sort, page))
            .get("rows")
            .forEach(row -> keys.add(row.get("key").asString()));
      }
      assertThat(keys).as(sort).hasSize(100).doesNotHaveDuplicates();
    }
  }

  @Test
  void rows_come_in_the_order_asked_for() {
    JsonNode rows = rows("size=100&sort=-landClass,number").get("rows");
    assertThat(cell(rows, 0, "landClass")).isEqualTo("0301");
    assertThat(cell(rows, 0, "number")).isEqualTo("0003");
    assertThat(cell(rows, 99, "landClass")).isEqualTo("0101");
    assertThat(cell(rows, 99, "number")).isEqualTo("0100");
  }

  @Test
  void empty_cells_come_last_whichever_way_one_sorts() {
    for (String sort : List.of("terrace", "-terrace")) {
      JsonNode rows = rows("size=100&sort=" + sort).get("rows");
      assertThat(cell(rows, 0, "terrace")).isEqualTo("TT");
      assertThat(rows.get(99).at("/cells/terrace").isNull()).isTrue();
    }
  }

  @Test
  void filters_compare_by_kind() {
    assertThat(found("landClass~in~0101,0103")).isEqualTo(70);
    assertThat(found("landClass~ne~0101")).isEqualTo(60);
    assertThat(found("grade~ge~7")).isEqualTo(70);
    assertThat(found("grade~empty")).isEqualTo(30);
    assertThat(found("slope~eq~2")).isEqualTo(30);
    assertThat(found("number~has~00")).isEqualTo(100);
    assertThat(found("number~eq~0007")).isEqualTo(1);
    assertThat(found("village~has~990126101000")).isEqualTo(100);
    assertThat(found("village~in~990126102000,990126101201")).isEqualTo(100);
    assertThat(found("village~has~990126102000")).isZero();
    // 100 m × 100 m are 15 亩; the ellipsoid adds little.
    assertThat(found("gross~ge~14mu")).isEqualTo(100);
    assertThat(found("gross~lt~0.9ha")).isZero();
  }

  @Test
  void the_search_wants_every_word_and_knows_no_wild_cards() {
    assertThat(rows("q=" + coded("柳林 0042")).get("total").asLong()).isEqualTo(1);
    assertThat(rows("q=" + coded("柳林 白杨")).get("total").asLong()).isZero();
    assertThat(rows("q=" + coded("%")).get("total").asLong()).isZero();
    assertThat(rows("q=_").get("total").asLong()).isZero();
  }

  @Test
  void what_is_not_in_the_definition_is_refused_and_never_reaches_the_database() {
    assertRefused("sort=geom", "TBL-001");
    assertRefused("sort=" + coded("net;drop table county"), "TBL-001");
    assertRefused("f=" + coded("1=1) or (fid~eq~1"), "TBL-001");
    assertRefused("f=" + coded("net~like~1"), "TBL-002");
    assertRefused("f=" + coded("landClass~lt~0103"), "TBL-002");
    assertRefused("f=" + coded("net~ge~12亩"), "TBL-003");
    assertRefused("f=" + coded("net~ge~1e999999999"), "TBL-003");
    assertRefused("page=0", "TBL-004");
    assertRefused("size=1000", "TBL-004");
    assertRefused("q=" + "a".repeat(101), "TBL-005");
    assertRefused("q=%00", "TBL-018");
    assertThat(rows("q=" + coded("' or 1=1 --")).get("total").asLong()).isZero();
  }

  @Test
  void one_row_is_found_by_its_key_and_another_is_not() {
    JsonNode row = server.get("/api/registers/parcels/rows/7").json();
    assertThat(row.at("/cells/number").asString()).isEqualTo("0007");
    assertThat(row.at("/cells/village/code").asString()).isEqualTo("990126101201");
    for (String key : List.of("101", "seven", "-1", "99999999999999999999")) {
      assertThat(server.get("/api/registers/parcels/rows/" + key).status()).isEqualTo(404);
    }
    assertThat(server.get("/api/registers/nothing/rows/7").status()).isEqualTo(404);
    assertThat(server.get("/api/registers/parcels/rows/7?edition=99").status()).isEqualTo(404);
  }

  private void assertRefused(String query, String code) {
    Answer answer = server.get("/api/registers/parcels/rows?" + query);
    assertThat(answer.status()).as(query).isEqualTo(422);
    assertThat(answer.json().at("/findings/0/code").asString()).as(query).isEqualTo(code);
  }

  private long found(String filter) {
    return rows("size=1&f=" + coded(filter)).get("total").asLong();
  }

  private JsonNode rows(String query) {
    Answer answer = server.get("/api/registers/parcels/rows?" + query);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }

  private static String cell(JsonNode rows, int row, String column) {
    return rows.get(row).at("/cells/" + column).asString();
  }

  /** Square metres in hundredths. */
  private static long metres(JsonNode node, String path) {
    return Long.parseLong(node.at(path + "/m2").asString().replace(".", ""));
  }

  private static JsonNode column(JsonNode register, String id) {
    return register.get("columns").values().stream()
        .filter(column -> column.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
