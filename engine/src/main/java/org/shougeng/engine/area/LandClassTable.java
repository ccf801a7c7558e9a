package org.shougeng.engine.area;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.shougeng.engine.area.LandClass.CodeSystem;
import org.shougeng.engine.area.LandClass.LandCategory;

/** The land classes as data: {@code land-classes.csv}, one row a class, each naming its code system. */
final class LandClassTable {

  private record Row(String firstLevel, LandClass landClass) {}

  private static final Map<CodeSystem, Map<String, Row>> ROWS = read();

  private LandClassTable() {}

  static Optional<LandClass> find(CodeSystem system, String code) {
    return Optional.ofNullable(rows(system).get(code)).map(Row::landClass);
  }

  static Collection<LandClass> all(CodeSystem system) {
    return rows(system).values().stream().map(Row::landClass).toList();
  }

  static String firstLevel(LandClass landClass) {
    Row row = rows(landClass.system()).get(landClass.code());
    return row == null ? landClass.code().substring(0, 2) : row.firstLevel();
  }

  private static Map<String, Row> rows(CodeSystem system) {
    return ROWS.getOrDefault(system, Map.of());
  }

  private static Map<CodeSystem, Map<String, Row>> read() {
    Map<CodeSystem, Map<String, Row>> rows = new EnumMap<>(CodeSystem.class);
    InputStream file = Objects.requireNonNull(
        LandClassTable.class.getResourceAsStream("land-classes.csv"), "land-classes.csv");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      reader.lines().skip(1).filter(line -> !line.isBlank()).forEach(line -> {
        String[] cells = line.split(",", -1);
        CodeSystem system = CodeSystem.valueOf(cells[0]);
        LandClass landClass =
            new LandClass(system, cells[2], cells[3], cells[4], LandCategory.valueOf(cells[5]));
        rows.computeIfAbsent(system, s -> new LinkedHashMap<>())
            .put(cells[2], new Row(cells[1], landClass));
      });
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
