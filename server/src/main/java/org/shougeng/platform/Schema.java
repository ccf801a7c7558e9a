package org.shougeng.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The schema of a store: which version it is at, and bringing it to another. */
public final class Schema {

  private Schema() {}

  /** Brings the store to the newest schema, all steps in one transaction: after a failure it is as it was. */
  static void migrate(DatabaseAddress address) {
    migrate(address, MigrationVersion.LATEST);
  }

  /** As an earlier version of the program had it; for a backup from then. */
  public static void migrate(DatabaseAddress address, String version) {
    migrate(address, MigrationVersion.fromVersion(version));
  }

  private static void migrate(DatabaseAddress address, MigrationVersion target) {
    try (HikariDataSource source = ConnectionPools.migrator(address)) {
      flyway(address, source).target(target).load().migrate();
    }
  }

  private static FluentConfiguration flyway(DatabaseAddress address, HikariDataSource source) {
    Dialect dialect = address.dialect();
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/common", "classpath:db/" + dialect.folder())
        .placeholders(dialect.words())
        .group(true);
  }

  /** The version of the store's schema, or none if there is no store at {@code address} yet. */
  public static Optional<String> version(DatabaseAddress address) {
    if (isMissingFile(address)) {
      return Optional.empty();
    }
    try (HikariDataSource source = ConnectionPools.migrator(address)) {
      return Optional.ofNullable(flyway(address, source).load().info().current())
          .map(MigrationInfo::getVersion)
          .map(MigrationVersion::getVersion);
    }
  }

  /** The versions of the steps that opening the store would take. */
  public static List<String> pending(DatabaseAddress address) {
    if (isMissingFile(address)) {
      return List.of();
    }
    try (HikariDataSource source = ConnectionPools.migrator(address)) {
      return Arrays.stream(flyway(address, source).load().info().pending())
          .map(step -> step.getVersion().getVersion())
          .toList();
    }
  }

  /** Whether the store was made by a newer version of the program. */
  public static boolean isNewerThanProgram(DatabaseAddress address) {
    if (isMissingFile(address)) {
      return false;
    }
    try (HikariDataSource source = ConnectionPools.migrator(address)) {
      return Arrays.stream(flyway(address, source).load().info().all())
          .anyMatch(step -> step.getState().isApplied() && !step.getState().isResolved());
    }
  }

  private static boolean isMissingFile(DatabaseAddress address) {
    return address.file().map(path -> !Files.exists(path)).orElse(false);
  }

  static Path file(String url) {
    return Path.of(url.substring("jdbc:sqlite:".length()));
  }
}
