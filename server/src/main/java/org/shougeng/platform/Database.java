package org.shougeng.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
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

  private final Dialect dialect;
  private final HikariDataSource writer;
  private final HikariDataSource reader;
  private final JdbcTemplate writing;
  private final JdbcTemplate reading;
  private final TransactionTemplate transaction;

  private Database(Dialect dialect, HikariDataSource writer, HikariDataSource reader) {
    this.dialect = dialect;
    this.writer = writer;
    this.reader = reader;
    this.writing = template(writer);
    this.reading = template(reader);
    this.transaction = new TransactionTemplate(new DataSourceTransactionManager(writer));
  }

  /** Opens the store at {@code address}, creating or migrating its schema. */
  public static Database open(DatabaseAddress address) {
    migrate(address);
    return new Database(
        address.dialect(), ConnectionPools.writer(address), ConnectionPools.reader(address));
  }

  private static void migrate(DatabaseAddress address) {
    try (HikariDataSource source = ConnectionPools.migrator(address)) {
      Dialect dialect = address.dialect();
      Flyway.configure()
          .dataSource(source)
          .locations("classpath:db/common", "classpath:db/" + dialect.folder())
          .placeholders(dialect.words())
          .load()
          .migrate();
    }
  }

  private static JdbcTemplate template(DataSource source) {
    JdbcTemplate template = new JdbcTemplate(source);
    template.setFetchSize(ROWS_A_FETCH);
    return template;
  }

  public Dialect dialect() {
    return dialect;
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

  @Override
  public void close() {
    reader.close();
    writer.close();
  }
}
