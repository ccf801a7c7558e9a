package org.shougeng.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The store, SQLite or PostgreSQL, migrated to the newest schema when opened.
 *
 * <p>Everything written goes through {@link #write}, one transaction that ends on disk; on SQLite there
 * is one writer, and a second one waits. Everything else reads, from connections that cannot write.
 * Inside {@code write} a read sees what the transaction wrote.
 */
public final class Database implements AutoCloseable {

  private static final int ROWS_A_FETCH = 1000;

  private final DatabaseAddress address;
  private final HikariDataSource writer;
  private final HikariDataSource reader;
  private final JdbcTemplate writing;
  private final JdbcTemplate reading;
  private final TransactionTemplate transaction;

  private Database(DatabaseAddress address, HikariDataSource writer, HikariDataSource reader) {
    this.address = address;
    this.writer = writer;
    this.reader = reader;
    this.writing = template(writer);
    this.reading = template(reader);
    this.transaction = new TransactionTemplate(new DataSourceTransactionManager(writer));
  }

  /** Opens the store at {@code address}, creating or migrating its schema. */
  public static Database open(DatabaseAddress address) {
    Schema.migrate(address);
    return openAsItIs(address);
  }

  /** Opens the store at {@code address} with the schema it has; for copying. */
  public static Database openAsItIs(DatabaseAddress address) {
    return new Database(address, ConnectionPools.writer(address), ConnectionPools.reader(address));
  }

  private static JdbcTemplate template(DataSource source) {
    JdbcTemplate template = new JdbcTemplate(source);
    template.setFetchSize(ROWS_A_FETCH);
    return template;
  }

  public DatabaseAddress address() {
    return address;
  }

  public Dialect dialect() {
    return address.dialect();
  }

  /** SQL on the running write transaction of this thread, else on a connection that only reads. */
  public JdbcClient sql() {
    return JdbcClient.create(template());
  }

  /** As {@link #sql()}, for batches. */
  public JdbcTemplate template() {
    return isWriting() ? writing : reading;
  }

  /** Whether this thread is inside {@link #write}. */
  public boolean isWriting() {
    return TransactionSynchronizationManager.hasResource(writer);
  }

  /**
   * Runs {@code work} in one transaction, joining the one this thread is in; any exception undoes
   * all of it.
   */
  public <T> T write(Supplier<T> work) {
    T result = transaction.execute(status -> work.get());
    return java.util.Objects.requireNonNull(result, "a write returns what it wrote");
  }

  /** As {@link #write(Supplier)}, without an answer. */
  public void write(Runnable work) {
    transaction.executeWithoutResult(status -> work.run());
  }

  /** Runs {@code work} once what this thread is writing is on disk; at once if it is writing nothing. */
  public void afterCommit(Runnable work) {
    if (!TransactionSynchronizationManager.hasResource(writer)) {
      work.run();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
      @Override
      public void afterCommit() {
        work.run();
      }
    });
  }

  /** What is read from one connection that sees the store as it is at its first statement. */
  public interface Snapshot<T> {
    T of(Connection connection) throws SQLException, IOException;
  }

  /** Reads while others write, and sees nothing of what they write meanwhile. */
  public <T> T snapshot(Snapshot<T> read) throws IOException {
    try (Connection connection = reader.getConnection()) {
      connection.setAutoCommit(false);
      if (dialect() == Dialect.POSTGRESQL) {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      }
      try {
        return read.of(connection);
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new UncategorizedSQLException("snapshot", null, e);
    }
  }

  @Override
  public void close() {
    reader.close();
    writer.close();
  }
}
