package org.shougeng.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.UserFile;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.actor.Actor;

/** The division tree as it is published year after year; the same on both databases. */
abstract class RegionTreeContract {

  private static final AdminCode COUNTY = new AdminCode("990126000000");
  private static final Jurisdiction COUNTRY = Jurisdiction.of(new AdminCode("990000000000"));
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate SECOND = LocalDate.of(2025, 7, 1);
  private static final String TREE =
      """
      统计用区划代码,城乡分类代码,名称
      990126000000,,青禾县
      990126101000,,杨柳镇
      990126101201,220,柳溪村
      990126101202,220,石桥村
      990126102000,,云台乡
      990126102201,220,松岭村
      """;

  @TempDir
  protected Path directory;

  private TestDatabase store;
  private RegionTree tree;
  private Regions regions;

  abstract TestDatabase open();

  @BeforeEach
  void prepare() {
    store = open();
    tree = new RegionTree(store.database(), new AuditLog(store.database(), Clock.systemUTC()));
    Instant noon = SECOND.atTime(12, 0).atZone(CivilTime.ZONE).toInstant();
    regions = new Regions(store.database(), Clock.fixed(noon, CivilTime.ZONE));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_published_tree_becomes_the_county() {
    RegionRevision revision = load(TREE, FIRST);
    assertThat(revision.added()).hasSize(6);
    assertThat(regions.children(COUNTY)).extracting(Region::name).containsExactly("杨柳镇", "云台乡");
    assertThat(regions.path(new AdminCode("990126102201")))
        .extracting(Region::name)
        .containsExactly("青禾县", "云台乡", "松岭村");
    assertThat(regions.name(new AdminCode("990126999000"))).isEqualTo("990126999000");
  }

  @Test
  void the_same_tree_again_changes_nothing() {
    load(TREE, FIRST);
    assertThat(load(TREE, SECOND).isEmpty()).isTrue();
    assertThat(load(TREE, SECOND).unchanged()).isEqualTo(6);
  }

  @Test
  void a_new_name_holds_from_its_day_and_the_old_one_is_remembered() {
    load(TREE, FIRST);
    RegionRevision revision = load(TREE.replace("云台乡", "云台镇"), SECOND);
    assertThat(revision.renamed())
        .containsExactly(new RegionRevision.Renaming(new AdminCode("990126102000"), "云台乡", "云台镇"));
    AdminCode code = new AdminCode("990126102000");
    assertThat(regions.name(code)).isEqualTo("云台镇");
    assertThat(regions.history(code)).extracting(Region::name).containsExactly("云台乡", "云台镇");
    assertThat(regions.history(code).get(0).until()).isEqualTo(SECOND);
  }

  @Test
  void a_change_from_a_later_day_is_not_yet_seen() {
    load(TREE, FIRST);
    load(TREE.replace("云台乡", "云台镇"), SECOND.plusDays(1));
    assertThat(regions.name(new AdminCode("990126102000"))).isEqualTo("云台乡");
  }

  @Test
  void a_new_code_leads_on_from_the_old_one() {
    load(TREE, FIRST);
    RegionRevision revision = load(TREE.replace("990126102201", "990126101203"), SECOND);
    AdminCode old = new AdminCode("990126102201");
    AdminCode now = new AdminCode("990126101203");
    assertThat(revision.recoded()).containsExactly(new RegionRevision.Recoding(old, now, "松岭村"));
    assertThat(regions.successor(old)).isEqualTo(now);
    assertThat(regions.name(old)).isEqualTo("松岭村");
    assertThat(regions.children(new AdminCode("990126102000"))).isEmpty();
    assertThat(regions.children(new AdminCode("990126101000"))).hasSize(3);
  }

  @Test
  void a_region_that_is_gone_is_still_named() {
    load(TREE, FIRST);
    RegionRevision revision = load(TREE.replace("990126101202,220,石桥村\n", ""), SECOND);
    assertThat(revision.ended()).extracting(Region::name).containsExactly("石桥村");
    assertThat(regions.children(new AdminCode("990126101000"))).hasSize(1);
    assertThat(regions.name(new AdminCode("990126101202"))).isEqualTo("石桥村");
  }

  @Test
  void a_file_of_townships_only_does_not_end_villages() {
    load(TREE, FIRST);
    RegionRevision revision =
        load("code,name\n990126000000,青禾县\n990126101000,杨柳镇\n990126102000,云台乡\n", SECOND);
    assertThat(revision.isEmpty()).isTrue();
  }

  @Test
  void a_township_does_not_end_above_villages_that_stay() {
    load(TREE, FIRST);
    assertThat(refused("code,name\n990126000000,青禾县\n990126101000,杨柳镇\n", SECOND))
        .extracting(Finding::code)
        .containsExactly("REG-008");
  }

  @Test
  void every_fault_is_told_by_row_and_nothing_is_taken() {
    List<Finding> findings = refused(
        """
        code,name
        990126000000,青禾县
        99012610100,杨柳镇
        990126101201,
        9.90126E+11,石桥村
        """,
        FIRST);
    assertThat(findings).extracting(Finding::code).containsExactly("REG-002", "REG-003", "REG-005");
    assertThat(findings).extracting(finding -> finding.place().row()).containsExactly(3L, 4L, 5L);
    assertThat(regions.isEmpty()).isTrue();
  }

  @Test
  void doubles_and_orphans_are_told_by_row() {
    List<Finding> findings = refused(
        """
        code,name
        990126000000,青禾县
        990126000000,青禾县
        990126103201,松岭村
        """,
        FIRST);
    assertThat(findings).extracting(Finding::code).containsExactly("REG-006", "REG-007");
    assertThat(findings).extracting(finding -> finding.place().row()).containsExactly(3L, 4L);
  }

  @Test
  void a_day_before_the_last_change_is_refused() {
    load(TREE, SECOND);
    assertThat(refused(TREE.replace("云台乡", "云台镇"), FIRST))
        .extracting(Finding::code)
        .containsExactly("REG-009");
  }

  @Test
  void the_day_s_own_mistake_is_corrected_without_a_trace() {
    load(TREE.replace("云台乡", "云抬乡"), FIRST);
    load(TREE, FIRST);
    assertThat(regions.history(new AdminCode("990126102000")))
        .extracting(Region::name)
        .containsExactly("云台乡");
  }

  @Test
  void regions_of_others_are_refused() {
    UserFile file = file(TREE);
    InputRefused refused = catchThrowableOfType(
        InputRefused.class,
        () -> tree.load(file, FIRST, Jurisdiction.of(new AdminCode("990126101000")), Actor.SYSTEM));
    assertThat(refused.findings()).hasSize(2).allMatch(finding -> finding.code().equals("REG-010"));
    assertThat(regions.isEmpty()).isTrue();
  }

  @Test
  void a_region_is_searched_by_name_and_by_sound_within_the_jurisdiction() {
    load(TREE, FIRST);
    RegionStore rows = new RegionStore(store.database());
    Jurisdiction willow = Jurisdiction.of(new AdminCode("990126101000"));
    assertThat(rows.search(SearchQuery.of("柳", 6), willow)).hasSize(2);
    assertThat(rows.search(SearchQuery.of("ylz", 6), willow)).isNotEmpty();
    assertThat(rows.search(SearchQuery.of("云台", 6), willow)).isEmpty();
    assertThat(rows.search(SearchQuery.of("云台", 6), COUNTRY)).hasSize(1);
    assertThat(rows.search(SearchQuery.of("云台", 6), Jurisdiction.NONE)).isEmpty();
  }

  @Test
  void a_county_may_lie_right_under_its_province() {
    // 419001 济源市 has no prefecture above it.
    load("code,name\n990000000000,示例省\n990001000000,县级市\n990001001000,城关街道\n", FIRST);
    assertThat(regions.path(new AdminCode("990001001000")))
        .extracting(Region::name)
        .containsExactly("示例省", "县级市", "城关街道");
    assertThat(regions.children(new AdminCode("990000000000"))).hasSize(1);
  }

  private RegionRevision load(String csv, LocalDate from) {
    return tree.load(file(csv), from, COUNTRY, Actor.SYSTEM);
  }

  private List<Finding> refused(String csv, LocalDate from) {
    UserFile file = file(csv);
    return catchThrowableOfType(
            InputRefused.class, () -> tree.load(file, from, COUNTRY, Actor.SYSTEM))
        .findings();
  }

  private UserFile file(String csv) {
    try {
      return UserFile.of(Files.writeString(directory.resolve("regions.csv"), csv));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
