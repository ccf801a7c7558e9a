package org.shougeng.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.engine.area.Finding;
import org.shougeng.operation.backup.BackupShelf.Reason;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.Schema;
import org.shougeng.platform.TestDatabase;

class BackupShelfTest {

  private static final Instant NIGHT = Instant.parse("2026-11-23T18:30:00Z");

  @TempDir
  private Path data;

  private TestDatabase store;
  private BackupShelf shelf;

  @BeforeEach
  void open() {
    store = TestDatabase.sqlite(data);
    shelf = BackupShelf.of(data, "");
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void a_backup_is_read_again_after_it_was_written_and_only_then_sealed() throws IOException {
    String name = make(Reason.MANUAL, NIGHT);
    assertThat(name).isEqualTo("shougeng-20261123-183000-manual.zip");
    assertThat(shelf.list()).singleElement().satisfies(entry -> {
      assertThat(entry.at()).isEqualTo(NIGHT);
      assertThat(entry.checked()).isTrue();
    });
    assertThat(shelf.folder().resolve(name + ".sha256")).exists();
  }

  @Test
  void only_the_programs_own_account_may_read_a_backup() throws IOException {
    Path file = shelf.file(make(Reason.MANUAL, NIGHT));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void the_newest_nightly_ones_are_kept_and_those_made_by_hand_always() throws IOException {
    make(Reason.MANUAL, NIGHT.minus(Duration.ofDays(9)));
    make(Reason.UPGRADE, NIGHT.minus(Duration.ofDays(8)));
    for (int night = 0; night < 4; night++) {
      make(Reason.NIGHTLY, NIGHT.minus(Duration.ofDays(night)));
    }
    shelf.prune(2);
    assertThat(shelf.list())
        .extracting(BackupShelf.Entry::name)
        .containsExactly(
            "shougeng-20261123-183000-nightly.zip",
            "shougeng-20261122-183000-nightly.zip",
            "shougeng-20261115-183000-upgrade.zip",
            "shougeng-20261114-183000-manual.zip");
    assertThat(shelf.folder().toFile().list()).hasSize(8);
  }

  @Test
  void a_backup_that_was_damaged_later_loses_its_seal() throws IOException {
    String name = make(Reason.MANUAL, NIGHT);
    byte[] bytes = Files.readAllBytes(shelf.file(name));
    bytes[100] ^= 1;
    Files.write(shelf.file(name), bytes);
    assertThat(shelf.check(name, new JobProgress())).extracting(Finding::code).contains("OPS-103");
    assertThat(shelf.list()).singleElement().matches(entry -> !entry.checked());
  }

  @Test
  void no_name_leads_out_of_the_folder() throws IOException {
    make(Reason.MANUAL, NIGHT);
    for (String name : List.of("../shougeng.gpkg", "shougeng.gpkg", "", "..")) {
      assertThatThrownBy(() -> shelf.file(name)).isInstanceOf(NotFound.class);
    }
  }

  private String make(Reason reason, Instant at) throws IOException {
    BackupWriter writer = new BackupWriter(store.database(), data, List.of(), Clock.systemUTC());
    String schema = Schema.version(store.address()).orElseThrow();
    return shelf.make(writer, schema, reason, at, new JobProgress());
  }
}
