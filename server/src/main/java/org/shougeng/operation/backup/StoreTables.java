package org.shougeng.operation.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shougeng.platform.Dialect;
import org.shougeng.platform.MadeTables;

/** Which tables of a store are copied, and what they look like, read from the database itself. */
final class StoreTables {

  /** The history of migrations: a restored store writes its own. */
  private static final String HISTORY = "flyway_schema_history";

  private static final String SQLITE_TABLES =
      """
      select name from sqlite_master
       where type = 'table' and name not like 'sqlite~_%' escape '~' and name not like 'gpkg~_%' escape '~'
         and sql not like 'create virtual table%'
      """;
  private static final String SQLITE_VIRTUAL =
      "select name from sqlite_master where type = 'table' and sql like 'create virtual table%'";

  /** Without tables that came with an extension, as those of PostGIS. */
  private static final String POSTGRESQL_TABLES =
      """
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = current_schema() and c.relkind = 'r'
         and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      """;

  private static final String SQLITE_COLUMNS =
      "select name, type, pk from pragma_table_xinfo(?) where hidden = 0";
  private static final String POSTGRESQL_COLUMNS =
      """
      select c.column_name as name, c.data_type as type, coalesce(k.ordinal_position, 0) as pk
        from information_schema.columns c
        left join information_schema.table_constraints t
          on t.table_schema = c.table_schema and t.table_name = c.table_name
             and t.constraint_type = 'PRIMARY KEY'
        left join information_schema.key_column_usage k
          on k.constraint_schema = t.constraint_schema and k.constraint_name = t.constraint_name
             and k.table_name = t.table_name and k.column_name = c.column_name
       where c.table_schema = current_schema() and c.table_name = ? and c.is_generated = 'NEVER'
      """;

  private final Connection connection;
  private final Dialect dialect;
  private final List<MadeTables> made;

  StoreTables(Connection connection, Dialect dialect, List<MadeTables> made) {
    this.connection = connection;
    this.dialect = dialect;
    this.made = made;
  }

  /** The tables to copy, by name; those that rooms made come last. */
  List<TableShape> all() throws SQLException {
    List<TableShape> shapes = new ArrayList<>();
    for (String name : names()) {
      shapes.add(shape(name));
    }
    shapes.sort(Comparator.comparing((TableShape shape) -> isMade(shape.name()))
        .thenComparing(TableShape::name));
    return shapes;
  }

  boolean isMade(String table) {
    return made.stream().anyMatch(room -> room.holdsRows(table));
  }

  private Set<String> names() throws SQLException {
    Set<String> names =
        new HashSet<>(strings(dialect == Dialect.SQLITE ? SQLITE_TABLES : POSTGRESQL_TABLES));
    names.remove(HISTORY);
    if (dialect == Dialect.SQLITE) {
      // A virtual table keeps its content in tables named after it.
      List<String> virtual = strings(SQLITE_VIRTUAL);
      names.removeIf(name -> virtual.stream().anyMatch(owner -> name.startsWith(owner + "_")));
    }
    names.removeIf(name -> made.stream().anyMatch(room -> room.isDerived(name)));
    return names;
  }

  TableShape shape(String table) throws SQLException {
    List<TableShape.Column> columns = new ArrayList<>();
    Map<Integer, String> key = new TreeMap<>();
    String sql = dialect == Dialect.SQLITE ? SQLITE_COLUMNS : POSTGRESQL_COLUMNS;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, table);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          String name = rows.getString("name");
          columns.add(new TableShape.Column(name, TableShape.Kind.of(rows.getString("type"))));
          if (rows.getInt("pk") > 0) {
            key.put(rows.getInt("pk"), name);
          }
        }
      }
    }
    columns.sort(Comparator.comparing(TableShape.Column::name));
    List<String> all = columns.stream().map(TableShape.Column::name).toList();
    return new TableShape(table, columns, key.isEmpty() ? all : List.copyOf(key.values()));
  }

  private List<String> strings(String sql) throws SQLException {
    List<String> strings = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
    }
    return strings;
  }
}
