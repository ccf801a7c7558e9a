package org.shougeng.operation.backup;

import java.util.List;
import java.util.stream.Collectors;
import org.shougeng.platform.Dialect;

/**
 * A table as it is copied: columns by name, rows in the order of the key.
 *
 * @param name its name
 * @param columns its columns, sorted by name, without computed ones
 * @param key the columns of its primary key, or all of them where it has none
 */
record TableShape(String name, List<Column> columns, List<String> key) {

  /** A column and what it holds. */
  record Column(String name, Kind kind) {}

  /** What a column holds, on every database. */
  enum Kind {
    INTEGER,
    REAL,
    TEXT,
    BLOB;

    static Kind of(String type) {
      String small = type.toLowerCase(java.util.Locale.ROOT);
      if (small.contains("int")) {
        return INTEGER;
      }
      if (small.contains("double") || small.contains("real")) {
        return REAL;
      }
      if (small.equals("text") || small.contains("char")) {
        return TEXT;
      }
      if (small.equals("blob") || small.equals("bytea")) {
        return BLOB;
      }
      throw new IllegalStateException("a column of type " + type + " cannot be copied");
    }
  }

  List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** All rows, in an order that does not depend on the database. */
  String select(Dialect dialect) {
    String order = key.stream()
        .map(column -> quoted(column) + collation(column, dialect) + " nulls first")
        .collect(Collectors.joining(", "));
    return "select %s from %s order by %s".formatted(list(columnNames()), quoted(name), order);
  }

  private String collation(String column, Dialect dialect) {
    boolean text =
        columns.stream().anyMatch(each -> each.name().equals(column) && each.kind() == Kind.TEXT);
    return text && dialect == Dialect.POSTGRESQL ? " collate \"C\"" : "";
  }

  /** One row, with the key of an identity column as it is given. */
  String insert(Dialect dialect) {
    String system = dialect == Dialect.POSTGRESQL ? " overriding system value" : "";
    return "insert into %s (%s)%s values (%s)"
        .formatted(
            quoted(name),
            list(columnNames()),
            system,
            String.join(", ", java.util.Collections.nCopies(columns.size(), "?")));
  }

  private static String list(List<String> names) {
    return names.stream().map(TableShape::quoted).collect(Collectors.joining(", "));
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
