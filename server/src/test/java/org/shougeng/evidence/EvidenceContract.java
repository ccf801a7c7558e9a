package org.shougeng.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Placement;

/** What evidence promises on every database. */
abstract class EvidenceContract {

  private static final AdminCode NORTH = new AdminCode("990126101000");
  private static final AdminCode SOUTH = new AdminCode("990126102000");
  private static final Instant NOW = Instant.parse("2026-11-23T00:05:00Z");
  private static final Actor CLERK =
      new Actor("lin", "林小满", NORTH, Jurisdiction.of(NORTH), Set.of());
  private static final Actor NEIGHBOUR =
      new Actor("qian", "钱南", SOUTH, Jurisdiction.of(SOUTH), Set.of());
  private static final Bearer FIELD = new Bearer("field", "7");

  @TempDir
  Path data;

  private TestDatabase store;
  private Evidence evidence;

  abstract TestDatabase open();

  @BeforeEach
  void begin() {
    store = open();
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    evidence = new Evidence(
        store.database(),
        data,
        new AuditLog(store.database(), clock),
        clock,
        () -> Stream.of(new Fields()));
  }

  @AfterEach
  void end() {
    store.close();
  }

  @Test
  void the_same_bytes_brought_twice_are_one_file_on_two_records() throws IOException {
    EvidenceItem first = attach(CLERK, "a.txt", "same");
    EvidenceItem second = attach(CLERK, "b.txt", "same");
    assertThat(first.id()).isNotEqualTo(second.id());
    assertThat(first.file()).isEqualTo(second.file());
    assertThat(files()).hasSize(1);
    assertThat(evidence.list(FIELD, CLERK.jurisdiction()))
        .extracting(item -> item.brought().name())
        .containsExactlyInAnyOrder("a.txt", "b.txt");
  }

  /** sha256sum of "abc": FIPS 180-4, example B.1. */
  @Test
  void a_file_lies_under_its_digest_and_cannot_be_written() throws IOException {
    EvidenceItem item = attach(CLERK, "abc.txt", "abc");
    assertThat(item.file().seal().sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    Path file = data.resolve("evidence/ba/78").resolve(item.file().seal().sha256());
    assertThat(file).hasContent("abc");
    assertThat(Files.getPosixFilePermissions(file))
        .noneMatch(right -> right.name().endsWith("WRITE"));
    assertThat(data.resolve("evidence/incoming")).isEmptyDirectory();
  }

  @Test
  void a_neighbour_neither_sees_evidence_nor_learns_that_it_exists() {
    EvidenceItem item = attach(CLERK, "a.txt", "a");
    assertThat(evidence.list(FIELD, NEIGHBOUR.jurisdiction())).isEmpty();
    assertThatThrownBy(() -> evidence.get(item.id(), NEIGHBOUR.jurisdiction()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> evidence.original(NEIGHBOUR, item.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> attach(NEIGHBOUR, "b.txt", "b")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> evidence.withdraw(NEIGHBOUR, item.id(), "mine"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void withdrawn_evidence_stays_with_its_reason_and_its_file() throws IOException {
    EvidenceItem item = attach(CLERK, "a.txt", "a");
    assertThatThrownBy(() -> evidence.withdraw(CLERK, item.id(), " "))
        .hasMessageContaining("EVD-004");
    evidence.withdraw(CLERK, item.id(), "传错地块");
    EvidenceItem kept = evidence.list(FIELD, CLERK.jurisdiction()).get(0);
    assertThat(kept.withdrawal()).isEqualTo(new EvidenceItem.Withdrawal(NOW, "lin", "传错地块"));
    assertThat(files()).hasSize(1);
  }

  @Test
  void what_was_done_is_written_down_without_the_name_of_the_file() {
    EvidenceItem item = attach(CLERK, "王某13812345678.txt", "a");
    evidence.original(CLERK, item.id());
    evidence.withdraw(CLERK, item.id(), "传错地块");
    assertThat(acts()).containsExactly("evidence.attach", "evidence.open", "evidence.withdraw");
    assertThat(details()).noneMatch(detail -> detail.contains("王某"));
  }

  @Test
  void a_missing_and_a_changed_file_are_found() throws IOException {
    attach(CLERK, "a.txt", "a");
    attach(CLERK, "b.txt", "b");
    assertThat(evidence.verify()).isEmpty();
    List<Path> files = files();
    files.get(0).toFile().setWritable(true);
    Files.writeString(files.get(0), "changed");
    Files.delete(files.get(1));
    assertThat(evidence.verify())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("EVD-202", "EVD-201");
  }

  @Test
  void bringing_the_original_again_mends_a_changed_file() throws IOException {
    attach(CLERK, "a.txt", "a");
    Path file = files().get(0);
    file.toFile().setWritable(true);
    Files.writeString(file, "changed");
    attach(CLERK, "a.txt", "a");
    assertThat(evidence.verify()).isEmpty();
  }

  @Test
  void an_empty_file_is_none() {
    assertThatThrownBy(() -> attach(CLERK, "a.txt", ""))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("EVD-001");
    assertThat(evidence.strays()).isZero();
  }

  @Test
  void a_picture_that_claims_more_pixels_than_any_camera_is_refused() {
    byte[] png = Photos.png(100_000, 100_000);
    assertThatThrownBy(() -> evidence.attach(
            CLERK, Brought.named("flood.png", FIELD), new ByteArrayInputStream(png)))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("EVD-003");
    assertThat(evidence.list(FIELD, CLERK.jurisdiction())).isEmpty();
  }

  @Test
  void what_a_photo_says_of_itself_is_kept_beside_what_was_declared() {
    byte[] photo = Photos.withExif(
        Photos.plain(40, 30), 6, "2026:11:23 07:00:00", new int[] {108, 30}, new int[] {34, 15});
    PointFix declared = new PointFix(108.51, 34.25, 4490, 5.0, null);
    EvidenceItem item = evidence.attach(
        CLERK, new Brought(FIELD, "田埂.jpg", NOW, declared, ""), new ByteArrayInputStream(photo));
    EvidenceItem kept = evidence.get(item.id(), CLERK.jurisdiction());
    // 7:00 in China; 30 and 15 minutes of arc.
    assertThat(kept.file().photo())
        .isEqualTo(new PhotoFacts(
            40, 30, Instant.parse("2026-11-22T23:00:00Z"), 108.5, 34.25, 90.0, "Phone 7"));
    // An hour and five minutes apart; 0.01° of longitude is 1112 m × cos 34.25° = 919 m.
    assertThat(Differences.of(kept))
        .extracting(Finding::code, Finding::details)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("EVD-101", java.util.Map.of("minutes", "65")),
            org.assertj.core.groups.Tuple.tuple("EVD-102", java.util.Map.of("metres", "919")));
  }

  private EvidenceItem attach(Actor actor, String name, String content) {
    return evidence.attach(
        actor,
        Brought.named(name, FIELD),
        new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(data.resolve("evidence"))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private List<String> acts() {
    return column("act");
  }

  private List<String> details() {
    return column("detail");
  }

  private List<String> column(String column) {
    return store
        .database()
        .sql()
        .sql("select " + column + " from audit_entry order by seq")
        .query(String.class)
        .list();
  }

  /** Fields that lie in the northern township. */
  private static final class Fields implements EvidenceHolder {
    @Override
    public String kind() {
      return "field";
    }

    @Override
    public Optional<Placement> find(String id, Jurisdiction jurisdiction) {
      return Optional.of(Placement.in(NORTH)).filter(place -> place.isSeenFrom(jurisdiction));
    }
  }
}
