package org.shougeng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shougeng.audit.AuditTrail;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.TestDatabase;

/** What is left of evidence when the process is killed with SIGKILL while it takes files in. */
@Tag("long")
class EvidenceSurvivalTest {

  private static final int ROUNDS = 8;

  @TempDir
  private Path data;

  /** What the process said before it died: evidence by its digest, and how far uploads had come. */
  private final Map<String, String> whole = new LinkedHashMap<>();

  private final Map<String, Long> pieces = new LinkedHashMap<>();

  @Test
  void what_was_acknowledged_is_there_and_nothing_half_is_referred_to() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      kill_after(3 + 7 * round, round);
    }
    try (TestDatabase store = TestDatabase.sqlite(data)) {
      Evidence evidence = KilledUploads.evidence(store.database(), data);
      assertThat(evidence.verify()).isEmpty();
      whole.forEach((id, sha256) -> assertThat(evidence
              .get(new EvidenceId(id), KilledUploads.CLERK.jurisdiction())
              .file()
              .seal()
              .sha256())
          .isEqualTo(sha256));
      ChunkedUploads uploads =
          new ChunkedUploads(store.database(), evidence, data, Clock.systemUTC());
      for (Map.Entry<String, Long> piece : pieces.entrySet()) {
        goes_on(uploads, new EvidenceId(piece.getKey()), piece.getValue());
      }
      AuditTrail trail = new AuditTrail(store.database(), new CountyRegister(store.database()));
      assertThat(trail.verify().isIntact()).isTrue();
      assertThat(trail.size()).isEqualTo(evidenceRows(store));
    }
  }

  /** An upload has at least what was acknowledged, on disk too; one that is whole can be finished. */
  private void goes_on(ChunkedUploads uploads, EvidenceId id, long acknowledged) throws Exception {
    ChunkedUploads.Upload upload = uploads.get(KilledUploads.CLERK, id);
    assertThat(upload.received()).isGreaterThanOrEqualTo(acknowledged);
    if (upload.finished() == null) {
      Path draft = new EvidenceFiles(data).draft(id.value());
      assertThat(Files.size(draft)).isGreaterThanOrEqualTo(upload.received());
      if (upload.received() == upload.size()) {
        assertThat(uploads.finish(KilledUploads.CLERK, id).file().size()).isEqualTo(upload.size());
      }
    }
  }

  private static long evidenceRows(TestDatabase store) {
    return store
        .database()
        .sql()
        .sql("select count(*) from evidence")
        .query(Long.class)
        .single();
  }

  private void kill_after(int lines, int seed) throws Exception {
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-cp",
            System.getProperty("java.class.path"),
            KilledUploads.class.getName(),
            data.toString(),
            String.valueOf(seed))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
    try (BufferedReader said = process.inputReader()) {
      for (int i = 0; i < lines; i++) {
        note(said.readLine());
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private void note(String line) {
    String[] words = line.split(" ");
    if (words[0].equals("WHOLE")) {
      whole.put(words[1], words[2]);
    } else {
      pieces.put(words[1], Long.parseLong(words[2]));
    }
  }
}
