package org.shougeng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.actor.Actor;

/** What the log promises on every database. */
abstract class AuditLogContract {

  static final Instant NOW = Instant.parse("2026-11-23T08:05:00Z");
  static final AdminCode COUNTY = new AdminCode("990126000000");
  static final AdminCode TOWNSHIP = new AdminCode("990126103000");
  static final Actor CLERK = new Actor("lin", "林小满", TOWNSHIP, Jurisdiction.of(TOWNSHIP), Set.of());

  TestDatabase store;
  AuditLog log;

  abstract TestDatabase open();

  @BeforeEach
  void begin() {
    store = open();
    log = new AuditLog(store.database(), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @AfterEach
  void end() {
    store.close();
  }

  @Test
  void an_act_is_undone_with_the_change_it_belongs_to() {
    assertThatThrownBy(() -> store.database().write(() -> {
          log.record(CLERK, AuditAct.of("parcel.import"));
          throw new IllegalStateException("the change failed");
        }))
        .hasMessage("the change failed");
    log.record(CLERK, AuditAct.of("parcel.undo"));
    assertThat(column("act")).containsExactly("parcel.undo");
    assertThat(numbers()).containsExactly(1L);
  }

  @Test
  void acts_of_one_change_follow_in_the_order_they_were_done() {
    store.database().write(() -> {
      log.record(CLERK, AuditAct.of("parcel.first"));
      log.record(CLERK, AuditAct.of("parcel.second"));
    });
    assertThat(column("act")).containsExactly("parcel.first", "parcel.second");
  }

  @Test
  void many_writers_at_once_leave_no_gap_and_no_double() {
    IntStream.range(0, 200).parallel().forEach(i -> store
        .database()
        .write(() -> log.record(CLERK, AuditAct.of("parcel.import").on("layer", i))));
    assertThat(numbers())
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 200).boxed().toList());
    assertThat(column("previous_sha256").subList(1, 200))
        .isEqualTo(column("sha256").subList(0, 199));
  }

  @Test
  void no_entry_is_ever_changed_or_deleted() {
    log.record(CLERK, AuditAct.of("parcel.import"));
    assertThatThrownBy(() -> sql("update audit_entry set account = 'somebody'"))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> sql("delete from audit_entry")).hasMessageContaining("append-only");
    assertThat(column("account")).containsExactly("lin");
  }

  @Test
  void an_entry_without_a_region_is_about_the_office_of_the_person() {
    log.record(CLERK, AuditAct.of("session.open"));
    log.record(CLERK, AuditAct.of("post.grant").in(COUNTY));
    log.record(Actor.ANONYMOUS, AuditAct.of("session.refuse"));
    assertThat(column("region"))
        .containsExactly("990126103000", "990126000000", Actor.COUNTRY.digits());
  }

  @Test
  void odd_names_are_kept_so_that_every_database_gives_them_back() {
    log.record(CLERK, AuditAct.of("evidence.attach").with("file", "a\u0000b\n<𠮷>\ud800.jpg"));
    assertThat(column("detail")).containsExactly("{\"file\":\"a b <𠮷>\ufffd.jpg\"}");
  }

  private void sql(String statement) {
    store.database().write(() -> {
      store.database().sql().sql(statement).update();
    });
  }

  List<String> column(String name) {
    return store
        .database()
        .sql()
        .sql("select " + name + " from audit_entry order by seq")
        .query(String.class)
        .list();
  }

  private List<Long> numbers() {
    return store
        .database()
        .sql()
        .sql("select seq from audit_entry order by seq")
        .query(Long.class)
        .list();
  }
}
