package org.shougeng.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.shougeng.engine.parcel.Parcel;

/** The parcels in a schema of their own in PostGIS, indexed and analysed; dropped when closed. */
final class PostgisParcels implements AutoCloseable {

  private final Connection connection;
  private final String schema = "bench_" + Long.toString(System.nanoTime(), 36);

  PostgisParcels(String url, List<Parcel> parcels) {
    try {
      this.connection = DriverManager.getConnection(url);
      execute("create extension if not exists postgis");
      execute("create schema " + schema);
      execute("set search_path to " + schema + ", public");
      execute("create table parcel (dlbm text, area float8, geom geometry)");
      load(parcels);
      execute("create index on parcel using gist (geom)");
      execute("vacuum analyze parcel");
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  Connection connection() {
    return connection;
  }

  private void load(List<Parcel> parcels) throws SQLException {
    WKBWriter writer = new WKBWriter();
    CopyIn copy = connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy parcel (dlbm, area, geom) from stdin");
    for (Parcel parcel : parcels) {
      Geometry geometry = parcel.geometry();
      String row = parcel.use().landClass().code() + "\t" + geometry.getArea() + "\t"
          + WKBWriter.toHex(writer.write(geometry)) + "\n";
      byte[] bytes = row.getBytes(StandardCharsets.US_ASCII);
      copy.writeToCopy(bytes, 0, bytes.length);
    }
    copy.endCopy();
  }

  /** Red lines as a table of their own. */
  void loadRedLines(String table, List<Geometry> redLines) {
    WKBWriter writer = new WKBWriter();
    StringBuilder rows = new StringBuilder();
    for (int id = 0; id < redLines.size(); id++) {
      rows.append(id)
          .append('\t')
          .append(WKBWriter.toHex(writer.write(redLines.get(id))))
          .append('\n');
    }
    try {
      execute("drop table if exists " + table);
      execute("create table " + table + " (id int, geom geometry)");
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy " + table + " from stdin",
              new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.US_ASCII)));
      execute("vacuum analyze " + table);
    } catch (SQLException e) {
      throw failed(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static IllegalStateException failed(SQLException cause) {
    return new IllegalStateException("PostGIS: " + cause.getMessage(), cause);
  }

  @Override
  public void close() {
    try {
      execute("drop schema " + schema + " cascade");
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
