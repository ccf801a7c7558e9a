package org.shougeng.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 100,000 rows are exported by a program that has 256 MB in all. */
class ExportHeapTest {

  @Test
  void a_hundred_thousand_rows_need_no_more_than_256_megabytes(@TempDir Path data)
      throws IOException, InterruptedException {
    Process child = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            HundredThousandRows.class.getName(),
            data.toString())
        .redirectErrorStream(true)
        .redirectOutput(data.resolve("log").toFile())
        .start();
    assertThat(child.waitFor()).as(Files.readString(data.resolve("log"))).isZero();
    try (ReadableWorkbook book = new ReadableWorkbook(data.resolve("out.xlsx").toFile());
        Stream<Row> rows = book.getFirstSheet().openStream()) {
      // Title, heading, rows, sums and foot.
      assertThat(rows.count()).isEqualTo(100_000 + 4);
    }
  }
}
