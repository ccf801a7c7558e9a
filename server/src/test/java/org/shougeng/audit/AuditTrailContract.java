package org.shougeng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.County;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.actor.Actor;
import org.shougeng.verifier.ChainCheck;
import org.shougeng.verifier.ChainFault;
import org.shougeng.verifier.ChainReport;

/** What reading the log promises on every database. */
abstract class AuditTrailContract {

  static final AdminCode COUNTY = new AdminCode("990126000000");
  static final AdminCode NORTH = new AdminCode("990126101000");
  static final AdminCode SOUTH = new AdminCode("990126102000");

  /** 23:59 of 22 November in China. */
  private static final Instant BEGIN = Instant.parse("2026-11-22T15:59:00Z");

  private TestDatabase store;
  private AuditTrail trail;

  abstract TestDatabase open();

  /** Four acts a minute apart, from 23:59 on. */
  @BeforeEach
  void begin() {
    store = open();
    CountyRegister county = new CountyRegister(store.database());
    county.set(new County(COUNTY, "青禾县", true));
    trail = new AuditTrail(store.database(), county);
    record(0, clerk("zhao", "赵北", NORTH), AuditAct.of("evidence.attach").on("review", 7));
    record(1, clerk("qian", "钱南", SOUTH), AuditAct.of("evidence.attach").on("review", 8));
    record(2, clerk("qian", "钱南", SOUTH), AuditAct.of("parcel.import").in(NORTH));
    record(3, Actor.ANONYMOUS, AuditAct.of("session.refuse"));
  }

  @AfterEach
  void end() {
    store.close();
  }

  @Test
  void a_township_sees_what_its_people_did_and_what_was_done_to_its_land() {
    assertThat(seen(AuditQuestion.ALL, NORTH)).containsExactly(3L, 1L);
    assertThat(seen(AuditQuestion.ALL, SOUTH)).containsExactly(3L, 2L);
    assertThat(seen(AuditQuestion.ALL, COUNTY)).containsExactly(4L, 3L, 2L, 1L);
    assertThat(trail.find(AuditQuestion.ALL, Jurisdiction.NONE, 0, 10).total()).isZero();
  }

  @Test
  void an_entry_elsewhere_is_not_found() {
    assertThat(trail.get(2, Jurisdiction.of(SOUTH)).who().name()).isEqualTo("钱南");
    assertThatThrownBy(() -> trail.get(2, Jurisdiction.of(NORTH))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> trail.get(5, Jurisdiction.of(COUNTY))).isInstanceOf(NotFound.class);
  }

  @Test
  void entries_are_found_by_day_person_act_object_and_region() {
    LocalDate second = LocalDate.of(2026, 11, 23);
    AuditQuestion.ObjectRef none = new AuditQuestion.ObjectRef("", "");
    assertThat(seen(new AuditQuestion(second, second, "", "", none, null), COUNTY))
        .containsExactly(4L, 3L, 2L);
    assertThat(seen(new AuditQuestion(null, null, "钱", "", none, null), COUNTY))
        .containsExactly(3L, 2L);
    assertThat(seen(new AuditQuestion(null, null, "%", "", none, null), COUNTY)).isEmpty();
    assertThat(seen(new AuditQuestion(null, null, "", "evidence", none, null), COUNTY))
        .containsExactly(2L, 1L);
    assertThat(seen(AuditQuestion.about("review", "7"), COUNTY)).containsExactly(1L);
    assertThat(seen(new AuditQuestion(null, null, "", "", none, NORTH), COUNTY))
        .containsExactly(3L, 1L);
  }

  @Test
  void pages_hold_the_newest_first_and_tell_how_many_there_are() {
    AuditPage page = trail.find(AuditQuestion.ALL, Jurisdiction.of(COUNTY), 1, 2);
    assertThat(page.entries()).extracting(AuditEntry::seq).containsExactly(3L, 2L);
    assertThat(page.total()).isEqualTo(4);
  }

  @Test
  void the_exported_log_is_in_order_without_its_database() throws IOException {
    ByteArrayOutputStream export = new ByteArrayOutputStream();
    trail.export(1, export);
    ChainReport report = ChainCheck.of(new ByteArrayInputStream(export.toByteArray()), 1, Map.of());
    assertThat(report).isEqualTo(trail.verify());
    assertThat(report.isIntact()).isTrue();
    assertThat(report.entries()).isEqualTo(4);
  }

  @Test
  void whatever_is_changed_behind_our_back_the_entry_is_named() {
    for (String column : List.of(
        "at",
        "account",
        "name",
        "office",
        "act",
        "object_kind",
        "object_id",
        "region",
        "detail",
        "digests",
        "previous_sha256",
        "previous_sm3",
        "sha256",
        "sm3")) {
      String before = value(column, 2);
      tamper("update audit_entry set " + column + " = '" + before + "x' where seq = 2");
      assertThat(fault().entry()).as(column).isEqualTo(2);
      tamper("update audit_entry set " + column + " = '" + before + "' where seq = 2");
      assertThat(trail.verify().isIntact()).as(column).isTrue();
    }
  }

  @Test
  void an_entry_deleted_behind_our_back_is_named() {
    tamper("delete from audit_entry where seq = 3");
    assertThat(fault()).isEqualTo(new ChainFault(3, 3, ChainFault.Kind.NUMBER));
    tamper("delete from audit_entry where seq = 4");
    assertThat(fault()).isEqualTo(new ChainFault(3, 3, ChainFault.Kind.END));
  }

  @Test
  void each_day_has_the_seal_of_its_last_entry() {
    List<DailyDigest> digests =
        trail.digests(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 25));
    assertThat(digests)
        .extracting(DailyDigest::day, DailyDigest::entry)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 11, 22), 1L),
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 11, 23), 4L));
    assertThat(digests.get(1).seal()).isEqualTo(trail.head());
  }

  private ChainFault fault() {
    return java.util.Objects.requireNonNull(trail.verify().fault());
  }

  private List<Long> seen(AuditQuestion question, AdminCode region) {
    return trail.find(question, Jurisdiction.of(region), 0, 10).entries().stream()
        .map(AuditEntry::seq)
        .toList();
  }

  private void record(int minutes, Actor actor, AuditAct act) {
    Instant at = BEGIN.plus(Duration.ofMinutes(minutes));
    new AuditLog(store.database(), Clock.fixed(at, ZoneOffset.UTC)).record(actor, act);
  }

  private static Actor clerk(String account, String name, AdminCode office) {
    return new Actor(account, name, office, Jurisdiction.of(office), Set.of());
  }

  private String value(String column, long seq) {
    return store
        .database()
        .sql()
        .sql("select " + column + " from audit_entry where seq = :seq")
        .param("seq", seq)
        .query(String.class)
        .single();
  }

  /** As somebody does who owns the database and has taken the triggers away. */
  private void tamper(String statement) {
    store.database().write(() -> {
      unlock().forEach(sql -> store.database().sql().sql(sql).update());
      store.database().sql().sql(statement).update();
    });
  }

  abstract List<String> unlock();
}
