package org.shougeng.platform;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A store for one test, gone afterwards: an SQLite file, or a schema of its own in PostgreSQL. */
public final class TestDatabase implements AutoCloseable {

  /** The environment variable that names the PostgreSQL for tests, as a JDBC address. */
  public static final String POSTGRESQL = "SHOUGENG_TEST_PG";

  private final DatabaseAddress address;
  private final String schema;
  private final Database database;

  private TestDatabase(DatabaseAddress address, String schema, boolean migrated) {
    this.address = address;
    this.schema = schema;
    this.database = migrated ? Database.open(address) : Database.openAsItIs(address);
  }

  public static TestDatabase sqlite(Path directory) {
    return new TestDatabase(DatabaseAddress.in(directory), "", true);
  }

  public static TestDatabase postgresql() {
    return postgresql(true);
  }

  /** A schema with nothing in it, not even our tables. */
  public static TestDatabase emptyPostgresql() {
    return postgresql(false);
  }

  private static TestDatabase postgresql(boolean migrated) {
    String schema = "t" + UUID.randomUUID().toString().replace("-", "");
    String url = System.getenv(POSTGRESQL);
    execute(url, "create schema " + schema);
    String own = url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema + ",public";
    return new TestDatabase(new DatabaseAddress(own, null, null), schema, migrated);
  }

  public Database database() {
    return database;
  }

  /** Jobs on it, as the command line has them. */
  public Jobs jobs() {
    JobFiles files = new JobFiles(Path.of("target", "test-jobs"));
    return new Jobs(database, files, Clock.systemUTC(), job -> {});
  }

  /** The names of its tables and views. */
  public List<String> tables() {
    String sql = schema.isEmpty()
        ? "select name from sqlite_master"
        : "select table_name from information_schema.tables where table_schema = current_schema()";
    return database.sql().sql(sql).query(String.class).list();
  }

  public DatabaseAddress address() {
    return address;
  }

  @Override
  public void close() {
    database.close();
    if (!schema.isEmpty()) {
      execute(System.getenv(POSTGRESQL), "drop schema " + schema + " cascade");
    }
  }

  private static void execute(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
