package org.shougeng.engine.formats;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;

/**
 * A GeoPackage opened to read and for nothing else: immutable, without extensions, with a schema that is not
 * trusted. Only plain tables are read, so that no view, trigger or virtual table of a hostile file is ever
 * run. Columns that a table computes are read: their expressions see one row and none but harmless
 * functions, and no value grows beyond the limit.
 */
final class GeoPackageFile implements AutoCloseable {

  private static final int LONGEST_VALUE = 256 << 20;

  private final String name;
  private final Connection connection;

  /**
   * A layer in the file.
   *
   * @param table its table
   * @param geometryColumn the column of its shapes
   * @param srsId its reference system in this file
   */
  record Table(String table, String geometryColumn, int srsId) {}

  private GeoPackageFile(String name, Connection connection) {
    this.name = name;
    this.connection = connection;
  }

  /**
   * Opens a file.
   *
   * @param name the file as the user named it
   * @throws InputRefused {@code FMT-301} a database but no GeoPackage, {@code FMT-302} damaged
   */
  static GeoPackageFile open(String name, Path path) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setPragma(Pragma.LOAD_EXTENSION, "false");
    config.setPragma(Pragma.LIMIT_LENGTH, String.valueOf(LONGEST_VALUE));
    config.setPragma(Pragma.LIMIT_ATTACHED, "0");
    config.setPragma(Pragma.MMAP_SIZE, "0");
    String url = "jdbc:sqlite:file:" + path.toUri().getRawPath() + "?immutable=1";
    try {
      GeoPackageFile file = new GeoPackageFile(name, config.createConnection(url));
      file.harden();
      return file;
    } catch (SQLException e) {
      throw damaged(name, e);
    }
  }

  private void harden() throws SQLException {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
      if (!isPlainTable("gpkg_contents") || !isPlainTable("gpkg_geometry_columns")) {
        throw refused("FMT-301");
      }
    } catch (SQLException | InputRefused e) {
      connection.close();
      throw e;
    }
  }

  /** What a name stands for. */
  private enum Stored {
    PLAIN_TABLE,
    VIEW_OR_VIRTUAL,
    NOTHING
  }

  private boolean isPlainTable(String table) throws SQLException {
    return stored(table) == Stored.PLAIN_TABLE;
  }

  private Stored stored(String table) throws SQLException {
    String sql = "SELECT type, coalesce(sql, '') FROM sqlite_master WHERE name = ? COLLATE NOCASE"
        + " AND type IN ('table', 'view')";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, table);
      try (ResultSet found = query.executeQuery()) {
        if (!found.next()) {
          return Stored.NOTHING;
        }
        boolean plain = found.getString(1).equals("table")
            && !found.getString(2).stripLeading().regionMatches(true, 0, "CREATE VIRTUAL", 0, 14);
        return plain ? Stored.PLAIN_TABLE : Stored.VIEW_OR_VIRTUAL;
      }
    }
  }

  /**
   * The layers with shapes, in the order of the file.
   *
   * @throws InputRefused {@code FMT-304} if there is none, {@code FMT-305} if a layer is a view,
   *     {@code FMT-306} if its table is not there
   */
  List<Table> tables() {
    String sql =
        """
        SELECT c.table_name, g.column_name, g.srs_id
        FROM gpkg_contents c JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
        WHERE c.data_type = 'features' ORDER BY c.rowid
        """;
    List<Table> tables = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet found = query.executeQuery()) {
      while (found.next()) {
        Table table = new Table(found.getString(1), found.getString(2), found.getInt(3));
        requirePlain(table.table);
        tables.add(table);
      }
    } catch (SQLException e) {
      throw damaged(e);
    }
    if (tables.isEmpty()) {
      throw refused("FMT-304");
    }
    return tables;
  }

  private void requirePlain(String table) throws SQLException {
    Stored stored = stored(table);
    if (stored != Stored.PLAIN_TABLE) {
      String code = stored == Stored.NOTHING ? "FMT-306" : "FMT-305";
      throw new InputRefused(Finding.error(code).at(Place.file(name)).with("layer", table));
    }
  }

  /** The columns of a table but for its shapes, stored and computed, with their declared types. */
  Map<String, String> columns(Table table) {
    Map<String, String> columns = new LinkedHashMap<>();
    try (PreparedStatement query =
        connection.prepareStatement("SELECT name, type FROM pragma_table_xinfo(?)")) {
      query.setString(1, table.table);
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          if (!found.getString(1).equalsIgnoreCase(table.geometryColumn)) {
            columns.put(found.getString(1), found.getString(2));
          }
        }
      }
      return columns;
    } catch (SQLException e) {
      throw damaged(e);
    }
  }

  /**
   * How a reference system is described.
   *
   * @param organization who numbers it, as {@code EPSG}
   * @param code its number there
   * @param definition well-known text
   */
  record SpatialReference(String organization, int code, String definition) {}

  Optional<SpatialReference> reference(int srsId) {
    String sql = "SELECT organization, organization_coordsys_id, definition"
        + " FROM gpkg_spatial_ref_sys WHERE srs_id = ?";
    try {
      if (!isPlainTable("gpkg_spatial_ref_sys")) {
        return Optional.empty();
      }
      try (PreparedStatement query = connection.prepareStatement(sql)) {
        query.setInt(1, srsId);
        try (ResultSet found = query.executeQuery()) {
          return found.next()
              ? Optional.of(new SpatialReference(text(found, 1), found.getInt(2), text(found, 3)))
              : Optional.empty();
        }
      }
    } catch (SQLException e) {
      throw damaged(e);
    }
  }

  private static String text(ResultSet found, int column) throws SQLException {
    String text = found.getString(column);
    return text == null ? "" : text;
  }

  /** What is done with a row; its first value is the shape's blob. */
  interface RowReader {
    void read(ResultSet row) throws SQLException;
  }

  /** Passes all rows of a table, shape first, then {@code columns}. */
  void rows(Table table, Iterable<String> columns, RowReader reader) {
    StringBuilder sql = new StringBuilder("SELECT ").append(quoted(table.geometryColumn));
    columns.forEach(column -> sql.append(", ").append(quoted(column)));
    sql.append(" FROM ").append(quoted(table.table));
    try (PreparedStatement query = connection.prepareStatement(sql.toString());
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        reader.read(row);
      }
    } catch (SQLException e) {
      throw damaged(e);
    }
  }

  /** A name as SQL takes it, whatever characters it is made of. */
  static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }

  private InputRefused refused(String code) {
    return new InputRefused(Finding.error(code).at(Place.file(name)));
  }

  private InputRefused damaged(SQLException e) {
    return damaged(name, e);
  }

  private static InputRefused damaged(String name, SQLException e) {
    return new InputRefused(Finding.error("FMT-302")
        .at(Place.file(name))
        .with("reason", String.valueOf(e.getMessage())));
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw damaged(e);
    }
  }
}
