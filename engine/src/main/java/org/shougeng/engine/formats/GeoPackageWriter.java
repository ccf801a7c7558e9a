package org.shougeng.engine.formats;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.formats.OutputLayer.Column;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.PrjText;

/**
 * Writes layers as a new GeoPackage 1.3 (OGC 12-128r18) that QGIS and ArcGIS open as it is. Texts are kept
 * whole.
 */
public final class GeoPackageWriter implements AutoCloseable {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})");
  private static final int APPLICATION_ID = 0x47504B47;
  private static final int VERSION = 10300;
  private static final String SCHEMA =
      """
      CREATE TABLE gpkg_spatial_ref_sys (
        srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
        organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
      CREATE TABLE gpkg_contents (
        table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
        description TEXT DEFAULT '',
        last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
        min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
        srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id));
      CREATE TABLE gpkg_geometry_columns (
        table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents(table_name), column_name TEXT NOT NULL,
        geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys(srs_id),
        z TINYINT NOT NULL, m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name));
      INSERT INTO gpkg_spatial_ref_sys VALUES
        ('Undefined cartesian', -1, 'NONE', -1, 'undefined', NULL),
        ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL),
        ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",\
      SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],\
      UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]', NULL)
      """;

  private final Connection connection;

  private GeoPackageWriter(Connection connection) {
    this.connection = connection;
  }

  /** Writes {@code layers} to {@code file}, which must not exist yet; on failure it does not exist after. */
  public static void write(List<OutputLayer> layers, Path file) throws IOException {
    Files.createFile(file);
    try (GeoPackageWriter writer = create(file)) {
      for (OutputLayer layer : layers) {
        writer.add(layer);
      }
      writer.connection.commit();
    } catch (InputRefused e) {
      Files.deleteIfExists(file);
      throw e;
    } catch (SQLException e) {
      Files.deleteIfExists(file);
      throw new IOException(e);
    }
  }

  private static GeoPackageWriter create(Path file) throws SQLException {
    Connection connection =
        DriverManager.getConnection("jdbc:sqlite:file:" + file.toUri().getRawPath());
    GeoPackageWriter writer = new GeoPackageWriter(connection);
    writer.run("PRAGMA application_id = " + APPLICATION_ID);
    writer.run("PRAGMA user_version = " + VERSION);
    connection.setAutoCommit(false);
    for (String statement : SCHEMA.split(";\n")) {
      writer.run(statement);
    }
    return writer;
  }

  private void add(OutputLayer layer) throws SQLException {
    reference(layer.crs());
    String table = GeoPackageFile.quoted(layer.name());
    run("CREATE TABLE " + table + " (\"fid\" INTEGER PRIMARY KEY AUTOINCREMENT, \"geom\" GEOMETRY"
        + layer.columns().stream().map(GeoPackageWriter::definition).collect(Collectors.joining())
        + ")");
    Envelope extent = rows(layer, table);
    contents(layer, extent);
    insert(
        "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'GEOMETRY', ?, 0, 0)",
        layer.name(),
        layer.crs().epsg());
  }

  private static String definition(Column column) {
    String type =
        switch (column.type()) {
          case TEXT -> "TEXT(" + column.length() + ")";
          case INTEGER -> "INTEGER";
          case DECIMAL -> "DOUBLE";
        };
    return ", " + GeoPackageFile.quoted(column.name()) + " " + type;
  }

  private void reference(Crs crs) throws SQLException {
    if (crs.epsg() != 4326) {
      insert(
          "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, 'EPSG', ?, ?, NULL) ON CONFLICT DO NOTHING",
          crs.name(),
          crs.epsg(),
          crs.epsg(),
          PrjText.write(crs));
    }
  }

  private Envelope rows(OutputLayer layer, String table) throws SQLException {
    Envelope extent = new Envelope();
    String marks = ", ?".repeat(layer.columns().size());
    String sql = "INSERT INTO " + table + " VALUES (NULL, ?" + marks + ")";
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (Feature feature : layer.features()) {
        Geometry geometry = feature.geometry();
        extent.expandToInclude(geometry.getEnvelopeInternal());
        insert.setBytes(1, GeoPackageGeometry.encode(geometry, layer.crs().epsg()));
        int index = 2;
        for (Column column : layer.columns()) {
          bind(insert, index++, column, feature.text(column.name()).strip());
        }
        insert.executeUpdate();
      }
    }
    return extent;
  }

  private static void bind(PreparedStatement insert, int index, Column column, String value)
      throws SQLException {
    boolean number = NUMBER.matcher(value).matches();
    if (value.isEmpty()) {
      insert.setNull(index, Types.NULL);
    } else if (column.type() == OutputLayer.Type.INTEGER && number && value.length() <= 18) {
      insert.setLong(index, new BigDecimal(value).longValue());
    } else if (column.type() == OutputLayer.Type.DECIMAL && number) {
      insert.setDouble(index, Double.parseDouble(value));
    } else {
      insert.setString(index, value);
    }
  }

  private void contents(OutputLayer layer, Envelope extent) throws SQLException {
    insert(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (?, 'features', ?, ?)",
        layer.name(),
        layer.name(),
        layer.crs().epsg());
    if (!extent.isNull()) {
      insert(
          "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
          extent.getMinX(),
          extent.getMinY(),
          extent.getMaxX(),
          extent.getMaxY(),
          layer.name());
    }
  }

  private void insert(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
