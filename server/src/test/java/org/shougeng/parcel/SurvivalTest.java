package org.shougeng.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.Jobs;
import org.shougeng.platform.TestDatabase;

/** What is left when the process is killed with SIGKILL while it writes a layer. */
class SurvivalTest {

  @TempDir
  private Path data;

  @Test
  void a_killed_import_leaves_nothing_but_a_job_that_says_so() throws Exception {
    kill_while_it_writes();
    try (TestDatabase store = TestDatabase.sqlite(data);
        Jobs jobs = store.jobs()) {
      ParcelLayers layers = new ParcelLayers(store.database(), Clock.systemUTC(), List.of());
      jobs.resume(List.of());
      assertThat(layers.list(Jurisdiction.EVERYWHERE)).isEmpty();
      assertThat(store.tables()).noneMatch(table -> table.startsWith("layer_1"));
      assertThat(store
              .database()
              .sql()
              .sql("select state from job")
              .query(String.class)
              .single())
          .isEqualTo("INTERRUPTED");
      assertThat(store
              .database()
              .sql()
              .sql("pragma integrity_check")
              .query(String.class)
              .single())
          .isEqualTo("ok");
    }
  }

  private void kill_while_it_writes() throws Exception {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            KilledImport.class.getName(),
            data.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    try (BufferedReader said = process.inputReader()) {
      assertThat(said.readLine()).isEqualTo(KilledImport.READY);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
