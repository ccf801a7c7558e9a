package org.shougeng.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.UserFile;
import org.shougeng.platform.Database;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;

/** Regions in the search box, for people of different offices. */
class SearchTest {

  private static final AdminCode COUNTY = new AdminCode("990126000000");
  private static final AdminCode WILLOW = new AdminCode("990126101000");

  @TempDir
  private Path directory;

  private TestDatabase store;
  private Search search;

  @BeforeEach
  void prepare() throws IOException {
    store = TestDatabase.sqlite(directory);
    Database database = store.database();
    Path csv = Files.writeString(
        directory.resolve("regions.csv"),
        """
        code,name
        990126000000,青禾县
        990126101000,杨柳镇
        990126101201,柳溪村
        990126102000,云台乡
        990126102201,杨柳村
        """);
    new RegionTree(database, new AuditLog(database, Clock.systemUTC()))
        .load(UserFile.of(csv), LocalDate.of(2024, 1, 1), Jurisdiction.EVERYWHERE, Actor.SYSTEM);
    Regions regions = new Regions(database, Clock.systemUTC());
    search = new Search(List.of(new RegionSearch(database, regions, Clock.systemUTC())));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_name_its_sound_and_its_code_find_the_same() {
    for (String typed : List.of("杨柳镇", "ylz", "yangliuzhen", "990126101000", " YLZ ")) {
      assertThat(titles(typed, COUNTY)).as(typed).containsExactly("杨柳镇");
    }
  }

  @Test
  void what_is_meant_exactly_comes_first() {
    assertThat(titles("杨柳", COUNTY)).containsExactly("杨柳镇", "杨柳村");
    assertThat(titles("柳", COUNTY)).startsWith("柳溪村");
  }

  @Test
  void neither_hits_nor_the_total_tell_of_other_townships() {
    List<Search.Group> groups = search.find(SearchQuery.of("yl", 6), person(WILLOW));
    assertThat(groups.get(0).found().total()).isEqualTo(1);
    assertThat(titles("云台", WILLOW)).isEmpty();
    assertThat(titles("青禾", WILLOW)).isEmpty();
  }

  @Test
  void the_path_above_the_own_office_is_told_by_name() {
    SearchHit hit = search
        .find(SearchQuery.of("lxc", 6), person(WILLOW))
        .get(0)
        .found()
        .hits()
        .get(0);
    assertThat(hit.detail()).isEqualTo("青禾县 / 杨柳镇");
  }

  @Test
  void signs_of_a_pattern_are_only_signs() {
    assertThat(titles("%", COUNTY)).isEmpty();
    assertThat(titles("_柳_", COUNTY)).isEmpty();
    assertThat(titles("'", COUNTY)).isEmpty();
    assertThat(titles("", COUNTY)).isEmpty();
  }

  @Test
  void the_total_counts_what_is_not_shown() {
    SearchHits found =
        search.find(SearchQuery.of("柳", 1), person(COUNTY)).get(0).found();
    assertThat(found.hits()).hasSize(1);
    assertThat(found.total()).isEqualTo(3);
  }

  private List<String> titles(String typed, AdminCode office) {
    return search.find(SearchQuery.of(typed, 6), person(office)).stream()
        .flatMap(group -> group.found().hits().stream())
        .map(SearchHit::title)
        .toList();
  }

  private static Actor person(AdminCode office) {
    return new Actor("p", "张三", office, Jurisdiction.of(office), Set.of(Permission.READ_LAND));
  }
}
