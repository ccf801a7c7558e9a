package org.shougeng.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * Connections as each database wants them. SQLite: one writer that takes the lock when it begins, so it
 * never fails half-way for want of it, and a commit that is on disk when it returns.
 */
final class ConnectionPools {

  private static final int WAIT_MILLIS = 60_000;
  private static final int READERS = 4;
  private static final int POSTGRESQL_WRITERS = 4;

  private ConnectionPools() {}

  static HikariDataSource writer(DatabaseAddress address) {
    HikariConfig config = config(address, TransactionMode.IMMEDIATE, "shougeng-write");
    config.setMaximumPoolSize(address.dialect() == Dialect.SQLITE ? 1 : POSTGRESQL_WRITERS);
    return new HikariDataSource(config);
  }

  static HikariDataSource reader(DatabaseAddress address) {
    HikariConfig config = config(address, TransactionMode.DEFERRED, "shougeng-read");
    config.setMaximumPoolSize(READERS);
    if (address.dialect() == Dialect.SQLITE) {
      config.setConnectionInitSql("pragma query_only = on");
    } else {
      config.setReadOnly(true);
      // PostgreSQL streams rows only inside a transaction.
      config.setAutoCommit(false);
    }
    return new HikariDataSource(config);
  }

  static HikariDataSource migrator(DatabaseAddress address) {
    HikariConfig config = config(address, TransactionMode.IMMEDIATE, "shougeng-migrate");
    config.setMaximumPoolSize(2);
    return new HikariDataSource(config);
  }

  private static HikariConfig config(
      DatabaseAddress address, TransactionMode mode, String poolName) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(poolName);
    config.setConnectionTimeout(WAIT_MILLIS);
    config.setMinimumIdle(0);
    if (address.dialect() == Dialect.SQLITE) {
      config.setDataSource(sqlite(address, mode));
    } else {
      config.setJdbcUrl(address.url());
      config.setUsername(address.user());
      config.setPassword(address.password());
    }
    return config;
  }

  private static SQLiteDataSource sqlite(DatabaseAddress address, TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(WAIT_MILLIS);
    config.setTransactionMode(mode);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(address.url());
    return source;
  }
}
