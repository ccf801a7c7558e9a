package org.shougeng.operation.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.platform.DatabaseAddress;
import org.shougeng.platform.TestDatabase;

/**
 * What is left when the server is killed again and again while people write: all that it acknowledged, once.
 * {@code ./dev survive} runs the same with many rounds and keeps a log.
 */
@Tag("long")
class KillSurvivalTest {

  private static final long SEED = Long.getLong("survive.seed", 20261123L);

  @TempDir
  private Path data;

  @Test
  void nothing_acknowledged_is_lost_or_doubled_in_a_store_in_a_file() throws Exception {
    assertSurvives("SQLite", DatabaseAddress.in(data), Integer.getInteger("survive.sqlite", 3));
  }

  @Test
  @EnabledIfEnvironmentVariable(named = TestDatabase.POSTGRESQL, matches = ".+")
  void nothing_acknowledged_is_lost_or_doubled_on_postgresql() throws Exception {
    try (TestDatabase store = TestDatabase.emptyPostgresql()) {
      int rounds = Integer.getInteger("survive.postgresql", 3);
      assertSurvives("PostgreSQL", store.address(), rounds);
    }
  }

  private void assertSurvives(String database, DatabaseAddress address, int rounds)
      throws Exception {
    KillRounds.Report report = new KillRounds(data, address, SEED).run(rounds, soFar -> {
      if (soFar.rounds() < rounds) {
        log(database + ", so far", soFar);
      }
    });
    log(database, report);
    assertThat(report.refusals()).isEmpty();
    assertThat(report.acknowledged()).isGreaterThanOrEqualTo(rounds);
    assertThat(report.lost()).isZero();
    assertThat(report.doubled()).isZero();
    assertThat(report.unasked()).isZero();
    assertThat(report.brokenChains()).isZero();
    assertThat(report.unfinishedJobs()).isZero();
  }

  private static void log(String database, KillRounds.Report report) {
    String file = System.getProperty("survive.log", "");
    if (file.isEmpty()) {
      return;
    }
    String line = ("%s %s: %d kills, %,d acknowledged writes, %d lost, %d doubled, %d unasked, "
            + "%d broken chains, %d jobs not done; ready after %d ms (median), %d ms (slowest); "
            + "seed %d%n")
        .formatted(
            Instant.now().toString().substring(0, 19) + "Z",
            database,
            report.rounds(),
            report.acknowledged(),
            report.lost(),
            report.doubled(),
            report.unasked(),
            report.brokenChains(),
            report.unfinishedJobs(),
            report.medianStart().toMillis(),
            report.slowestStart().toMillis(),
            SEED);
    try {
      Files.writeString(Path.of(file), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
