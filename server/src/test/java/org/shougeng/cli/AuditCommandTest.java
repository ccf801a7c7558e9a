package org.shougeng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit log on the command line. */
class AuditCommandTest {

  @TempDir
  private Path dir;

  @Test
  void an_exported_log_is_checked_and_a_changed_one_is_named_by_entry() throws Exception {
    OpenStore.in(dir.resolve("data")).close();
    Path export = dir.resolve("audit.jsonl");
    assertThat(run("audit", "export", export.toString(), "--data", data())).contains("audit.jsonl");
    assertThat(run("audit", "verify", "--data", data())).contains("连续完好");
    assertThat(run("audit", "check", export.toString())).contains("✓ 审计日志 1 条");
    String digest = run("audit", "digest", "--data", data());
    assertThat(digest.strip()).matches("(?s).*\\d{4}-\\d{2}-\\d{2} 2 [0-9a-f]{64} [0-9a-f]{64}");
    Files.writeString(export, Files.readString(export).replace("audit.export", "audit.verify"));
    assertThat(run("audit", "check", export.toString())).contains("AUD-102", "第 1 行", "第 1 条");
  }

  @Test
  void a_folder_without_a_store_is_not_made_into_one() throws IOException {
    assertThat(run("audit", "verify", "--data", data())).contains("CMD-007");
    assertThat(dir.resolve("data")).doesNotExist();
  }

  private String data() {
    return dir.resolve("data").toString();
  }

  private static String run(String... words) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
    System.setOut(to);
    System.setErr(to);
    try {
      Shougeng.run(words);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return said.toString(StandardCharsets.UTF_8);
  }
}
