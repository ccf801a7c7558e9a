package org.shougeng.engine.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;

/**
 * Finds the encoding of a shapefile's texts: the user's choice, then the .cpg, then the table's language
 * driver, then the texts themselves. What a file says is checked against the texts, because tools write
 * UTF-8 beside GBK tables and the reverse.
 */
final class ShapefileText {

  private static final int LONGEST_SIDE_FILE = 64 * 1024;

  private final ShapefileParts parts;
  private final DbfFile table;
  private final Consumer<Finding> findings;

  ShapefileText(ShapefileParts parts, DbfFile table, Consumer<Finding> findings) {
    this.parts = parts;
    this.table = table;
    this.findings = findings;
  }

  TextEncoding encoding(@Nullable Charset choice) throws IOException {
    if (choice != null) {
      return new TextEncoding(choice, "CHOSEN");
    }
    Path cpg = parts.cpg();
    Optional<Charset> named =
        cpg == null ? Optional.empty() : named(sideFile(cpg).strip());
    if (named.isPresent()) {
      return new TextEncoding(named.get(), "CPG");
    }
    Optional<Charset> driver = TextEncoding.ofLanguageDriver(table.languageDriver());
    Charset detected = table.detect();
    if (driver.isPresent() && !detected.equals(StandardCharsets.UTF_8)) {
      return new TextEncoding(driver.get(), "LDID");
    }
    if (!table.isAscii()) {
      findings.accept(Finding.note("FMT-211")
          .at(Place.file(parts.dbfName()))
          .with("encoding", detected.name()));
    }
    return new TextEncoding(detected, "DETECTED");
  }

  private Optional<Charset> named(String text) throws IOException {
    Optional<Charset> named = TextEncoding.named(text);
    Place place = Place.file(parts.name() + ".cpg");
    if (named.isEmpty()) {
      if (!text.equalsIgnoreCase("OEM")) {
        findings.accept(Finding.warning("FMT-205").at(place).quoting("encoding", printable(text)));
      }
      return named;
    }
    if (table.isValidIn(named.get())) {
      return named;
    }
    Charset detected = table.detect();
    if (detected.equals(named.get())) {
      return named;
    }
    findings.accept(Finding.warning("FMT-210")
        .at(place)
        .with("encoding", named.get().name())
        .with("detected", detected.name()));
    return Optional.empty();
  }

  private static String printable(String text) {
    return text.replaceAll("[^\\p{Print}]", "?");
  }

  /** The text of a .prj or .cpg, no more than such a file can sensibly hold. */
  static String sideFile(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LONGEST_SIDE_FILE), StandardCharsets.UTF_8);
    }
  }
}
