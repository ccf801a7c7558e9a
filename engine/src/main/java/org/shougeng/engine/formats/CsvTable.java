package org.shougeng.engine.formats;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of delimited text: the delimiter (comma, semicolon, tab, else blanks) is the one most lines
 * agree on; cells may be quoted as in RFC 4180, within one line.
 */
final class CsvTable {

  private static final char[] DELIMITERS = {'\t', ',', ';', '，', '|'};
  private static final int SAMPLE = 20;

  private CsvTable() {}

  static List<List<String>> parse(String text) {
    List<String> lines = text.lines().toList();
    char delimiter = delimiter(lines);
    List<List<String>> rows = new ArrayList<>(lines.size());
    for (String line : lines) {
      rows.add(delimiter == ' ' ? List.of(line.strip().split("\\s+")) : cells(line, delimiter));
    }
    return rows;
  }

  private static char delimiter(List<String> lines) {
    char best = ' ';
    long most = 0;
    for (char delimiter : DELIMITERS) {
      long count = lines.stream()
          .limit(SAMPLE)
          .filter(line -> line.indexOf(delimiter) >= 0)
          .count();
      if (count > most) {
        best = delimiter;
        most = count;
      }
    }
    return best;
  }

  private static List<String> cells(String line, char delimiter) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"' && (quoted || cell.toString().isBlank())) {
        quoted = !quoted;
      } else if (c == delimiter && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
