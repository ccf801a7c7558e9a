package org.shougeng.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.parcel.LayerTables;
import org.shougeng.parcel.SmallCounty;
import org.shougeng.platform.Database;
import org.shougeng.platform.DatabaseAddress;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.Schema;
import org.shougeng.platform.TestDatabase;
import org.shougeng.platform.TestServer;
import tools.jackson.databind.JsonNode;

/** A backup comes back as it was, on an empty machine and on the other database. */
class RestorationTest {

  @TempDir
  private Path folder;

  @Test
  void a_store_in_a_file_comes_back_on_an_empty_directory() throws IOException {
    Path data = folder.resolve("data");
    comesBack(data, DatabaseAddress.in(data), DatabaseAddress.in(folder.resolve("new")));
  }

  @Test
  @EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
  void a_store_in_a_file_comes_back_on_postgresql() throws IOException {
    Path data = folder.resolve("data");
    try (TestDatabase target = TestDatabase.emptyPostgresql()) {
      comesBack(data, DatabaseAddress.in(data), target.address());
    }
  }

  @Test
  @EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
  void a_store_on_postgresql_comes_back_in_a_file() throws IOException {
    try (TestDatabase source = TestDatabase.emptyPostgresql()) {
      comesBack(
          folder.resolve("data"), source.address(), DatabaseAddress.in(folder.resolve("new")));
    }
  }

  private void comesBack(Path data, DatabaseAddress source, DatabaseAddress target)
      throws IOException {
    Files.createDirectories(data);
    JsonNode review;
    Path copy = folder.resolve("copy.zip");
    try (TestServer server = TestServer.on(data, source)) {
      review = reviewed(server);
      Files.writeString(Files.createDirectories(data.resolve("evidence/ab")).resolve("cd"), "证据");
      backUp(source, data, copy);
    }
    Path restored = folder.resolve("new");
    restore(copy, restored, target);
    assertThat(restored.resolve("evidence/ab/cd")).hasContent("证据");
    assertSameTables(copy, restored, target);
    try (TestServer server = TestServer.on(restored, target)) {
      String address = "/api/reviews/" + review.get("id").asString();
      assertThat(server.get(address).json()).isEqualTo(review);
      JsonNode again = server.postJson(address + "/rerun", "").json();
      assertThat(again.at("/rerun/same").asBoolean()).isTrue();
      assertThat(server.get("/api/layers").json()).hasSize(2);
      // Numbers go on where they were: the next review is another one.
      JsonNode next = reviewedAgain(server);
      assertThat(next.get("id").asLong()).isGreaterThan(review.get("id").asLong());
    }
  }

  /** Every table of the restored store reads, row by row, as the backup says. */
  private void assertSameTables(Path copy, Path restored, DatabaseAddress target)
      throws IOException {
    Path second = folder.resolve("second.zip");
    backUp(target, restored, second);
    try (BackupFile one = BackupFile.open(copy);
        BackupFile other = BackupFile.open(second)) {
      assertThat(other.manifest().tables())
          .containsExactlyInAnyOrderElementsOf(one.manifest().tables());
      assertThat(one.manifest().tables())
          .extracting(BackupManifest.Table::name)
          .contains("layer_1", "layer_2", "review_piece", "audit_entry", "audit_head", "job")
          .noneMatch(name -> name.startsWith("gpkg") || name.startsWith("rtree"));
    }
  }

  @Test
  void nothing_is_restored_over_what_is_there() throws IOException {
    Path data = folder.resolve("data");
    Path copy = folder.resolve("copy.zip");
    try (TestDatabase store = emptyStore(data)) {
      backUp(store.address(), data, copy);
    }
    List<Finding> findings = refused(copy, data, DatabaseAddress.in(data));
    assertThat(findings).extracting(Finding::code).containsExactly("OPS-111");
  }

  @Test
  @EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
  void nothing_is_restored_over_a_database_that_is_in_use() throws IOException {
    Path data = folder.resolve("data");
    Path copy = folder.resolve("copy.zip");
    try (TestDatabase store = TestDatabase.postgresql()) {
      backUp(store.address(), data, copy);
      List<Finding> findings = refused(copy, folder.resolve("new"), store.address());
      assertThat(findings).extracting(Finding::code).containsExactly("OPS-112");
    }
  }

  @Test
  void every_byte_that_was_changed_is_noticed_and_nothing_is_left_behind() throws IOException {
    Path data = folder.resolve("data");
    Path copy = folder.resolve("copy.zip");
    try (TestDatabase store = emptyStore(data)) {
      Files.writeString(Files.createDirectories(data.resolve("evidence")).resolve("a"), "证据");
      backUp(store.address(), data, copy);
    }
    byte[] bytes = Files.readAllBytes(copy);
    for (int place = 40; place < bytes.length; place += Math.max(1, bytes.length / 60)) {
      byte[] changed = bytes.clone();
      changed[place] ^= 0x20;
      Path damaged = Files.write(folder.resolve("damaged.zip"), changed);
      assertThat(isRefusedOrTheSame(damaged, copy)).as("byte %d", place).isTrue();
    }
    Path damaged = Files.write(
        folder.resolve("damaged.zip"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    Path target = folder.resolve("new");
    assertThat(refused(damaged, target, DatabaseAddress.in(target)))
        .extracting(Finding::code)
        .containsExactly("OPS-101");
    assertThat(target).doesNotExist();
  }

  /** A change in what the zip format itself repeats or ignores, as times of entries, changes no content. */
  private boolean isRefusedOrTheSame(Path damaged, Path copy) {
    try (BackupFile file = BackupFile.open(damaged);
        BackupFile whole = BackupFile.open(copy)) {
      return !file.verify(new JobProgress()).isEmpty() || file.manifest().equals(whole.manifest());
    } catch (InputRefused refused) {
      return true;
    }
  }

  @Test
  void a_backup_is_read_while_others_write_and_holds_none_of_it_by_half() throws IOException {
    Path data = folder.resolve("data");
    Path copy = folder.resolve("copy.zip");
    try (TestDatabase store = emptyStore(data)) {
      Database database = store.database();
      database.snapshot(connection -> {
        connection.createStatement().executeQuery("select count(*) from county").close();
        database.write(() -> {
          database
              .template()
              .update("insert into county (id, code, name, demo) values (1, '990126', '青禾县', 1)");
        });
        StoreTables tables = new StoreTables(connection, database.dialect(), List.of());
        TableText.Measure measure = TableText.write(
            connection,
            database.dialect(),
            tables.shape("county"),
            java.io.OutputStream.nullOutputStream());
        assertThat(measure.rows()).isZero();
        return "";
      });
      backUp(store.address(), data, copy);
      try (BackupFile file = BackupFile.open(copy)) {
        assertThat(file.manifest().county()).isEqualTo("990126 青禾县");
      }
    }
  }

  private static TestDatabase emptyStore(Path data) throws IOException {
    return TestDatabase.sqlite(Files.createDirectories(data));
  }

  private static void backUp(DatabaseAddress address, Path data, Path copy) throws IOException {
    try (Database database = Database.openAsItIs(address)) {
      new BackupWriter(database, data, List.of(new LayerTables(database)), Clock.systemUTC())
          .write(copy, Schema.version(address).orElseThrow(), new JobProgress());
    }
  }

  private static void restore(Path copy, Path data, DatabaseAddress target) throws IOException {
    try (BackupFile backup = BackupFile.open(copy)) {
      new Restoration(backup, data, target, database -> List.of(new LayerTables(database)))
          .run(new JobProgress());
    }
  }

  private static List<Finding> refused(Path copy, Path data, DatabaseAddress target) {
    return catchThrowableOfType(InputRefused.class, () -> restore(copy, data, target))
        .findings();
  }

  private static JsonNode reviewed(TestServer server) {
    SmallCounty.into(server);
    JsonNode review = reviewedAgain(server);
    // 333 m × 77 m.
    assertThat(review.at("/total/planar/m2").asString()).isEqualTo("25641.00");
    return review;
  }

  private static JsonNode reviewedAgain(TestServer server) {
    byte[] line =
        SmallCounty.txt(SmallCounty.box(30, 40, 333, 77)).getBytes(Charset.forName("GBK"));
    JsonNode upload = server
        .upload("/api/exchange/uploads", "files", Map.of("line.txt", line))
        .json();
    return server
        .postJson(
            "/api/reviews", "{\"uploadId\":\"%s\"}".formatted(upload.get("id").asString()))
        .json();
  }
}
