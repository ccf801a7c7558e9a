package org.shougeng.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.shougeng.access.Access;
import org.shougeng.access.Account;
import org.shougeng.access.PostKind;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.parcel.SmallCounty;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;

/** Everything a county keeps, in the one box; 100 parcels of 柳林村 in 990126101. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchSourcesContract {

  private static final AdminCode TOWNSHIP = new AdminCode("990126101000");
  private static final AdminCode NEIGHBOUR = new AdminCode("990126102000");

  private TestDatabase store;
  private TestServer server;
  private Search search;

  abstract TestDatabase open(Path directory);

  @BeforeAll
  void start(@TempDir Path data) {
    store = open(data);
    server = TestServer.on(data, store.address());
    SmallCounty.into(server);
    search = server.part(Search.class);
  }

  @AfterAll
  void stop() {
    server.close();
    store.close();
  }

  @Test
  void a_parcel_is_found_by_its_number_and_by_its_identifier() {
    SearchHit byNumber = only("parcel", "0017");
    assertThat(byNumber.title()).isEqualTo("0017");
    assertThat(byNumber.detail()).contains("柳林村");
    assertThat(only("parcel", "990126000000000017")).isEqualTo(byNumber);
    Coordinate middle = SmallCounty.degrees(650, 150);
    assertThat(byNumber.spot().lon()).isCloseTo(middle.x, within());
    assertThat(byNumber.spot().lat()).isCloseTo(middle.y, within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.api.Assertions.within(1e-6);
  }

  @Test
  void digits_that_numbers_begin_with_find_all_of_them() {
    // 0010 to 0019.
    SearchHits found = hits("parcel", "001", TOWNSHIP);
    assertThat(found.total()).isEqualTo(10);
    assertThat(found.hits()).hasSize(6);
    // Every identifier begins so.
    assertThat(hits("parcel", "990126", TOWNSHIP).total()).isEqualTo(100);
    assertThat(hits("parcel", "999", TOWNSHIP).total()).isZero();
  }

  @Test
  void an_owner_and_a_village_are_found_by_name_and_by_sound() {
    assertThat(only("unit", "llcjt").title()).isEqualTo("柳林村集体");
    assertThat(hits("unit", "柳林", TOWNSHIP).hits())
        .extracting(SearchHit::title)
        .containsExactly("柳林村", "柳林村集体");
    assertThat(only("unit", "liulincunjiti").detail()).contains("100");
  }

  @Test
  void a_neighbour_finds_nothing_and_counts_nothing() {
    for (String typed : List.of("0017", "001", "990126", "柳林", "llc")) {
      assertThat(search.find(SearchQuery.of(typed, 6), person(NEIGHBOUR)))
          .as(typed)
          .isEmpty();
    }
  }

  @Test
  void who_may_not_look_at_land_finds_none() {
    Actor auditor =
        new Actor("a", "审计", TOWNSHIP, Jurisdiction.of(TOWNSHIP), Set.of(Permission.READ_AUDIT));
    assertThat(search.find(SearchQuery.of("0017", 6), auditor)).isEmpty();
  }

  @Test
  void colleagues_are_found_by_name_in_the_own_regions_only() {
    server.as(PostKind.TOWNSHIP, TOWNSHIP);
    Account colleague =
        server.part(Access.class).accounts().list(Jurisdiction.of(TOWNSHIP)).get(0);
    assertThat(only("person", colleague.person()).key()).isEqualTo(colleague.name());
    assertThat(hits("person", colleague.person(), NEIGHBOUR).total()).isZero();
  }

  @Test
  void pasted_coordinates_are_a_place_with_the_system_they_were_read_in() {
    SearchHit hit = only("place", "J1,1,3751050.25,38440150.5");
    assertThat(hit.detail()).contains("2000", "38");
    assertThat(hit.key()).isEqualTo("inside");
    assertThat(hit.spot().lon()).isCloseTo(SmallCounty.degrees(150.5, 50.25).x, within());
    assertThat(hits("place", "柳林村", TOWNSHIP).hits()).isEmpty();
  }

  @Test
  void the_browser_gets_hits_by_kind() {
    assertThat(server.get("/api/search?q=0017").json().at("/groups/0/kind").asString())
        .isEqualTo("parcel");
    assertThat(server
            .postJson("/api/search", "{\"text\":\"38440150.5 3751050.25\"}")
            .json()
            .at("/groups/0/hits/0/spot/lon")
            .isNumber())
        .isTrue();
    assertThat(server.get("/api/search?q=").json().get("groups").size()).isZero();
  }

  private SearchHit only(String kind, String typed) {
    SearchHits found = hits(kind, typed, TOWNSHIP);
    assertThat(found.hits()).as(typed).hasSize(1);
    return found.hits().get(0);
  }

  private SearchHits hits(String kind, String typed, AdminCode office) {
    return search.find(SearchQuery.of(typed, 6), person(office)).stream()
        .filter(group -> group.kind().equals(kind))
        .map(Search.Group::found)
        .findFirst()
        .orElse(SearchHits.NONE);
  }

  private static Actor person(AdminCode office) {
    return new Actor("p", "张三", office, Jurisdiction.of(office), EnumSet.allOf(Permission.class));
  }
}
