package org.shougeng.operation.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.Database;
import org.shougeng.platform.DatabaseAddress;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.MadeTables;
import org.shougeng.platform.Schema;

/**
 * Before a newer program changes the schema of a store that is in use, a backup is made. The change itself is
 * one transaction, so that a store whose upgrade failed is as it was before.
 */
public final class Upgrade {

  private final DatabaseAddress address;
  private final Path data;
  private final BackupShelf shelf;
  private final Function<Database, List<MadeTables>> made;
  private final Clock clock;

  public Upgrade(
      DatabaseAddress address,
      Path data,
      BackupShelf shelf,
      Function<Database, List<MadeTables>> made,
      Clock clock) {
    this.address = address;
    this.data = data;
    this.shelf = shelf;
    this.made = made;
    this.clock = clock;
  }

  /**
   * Makes the backup if the store is there and its schema is going to change.
   *
   * @return its file, if one was made
   * @throws InputRefused {@code OPS-121} if the store was made by a newer program than this; {@code OPS-105}
   *     if the disk is too full for a backup
   */
  public Optional<Path> prepare() throws IOException {
    Optional<String> schema = Schema.version(address);
    if (schema.isEmpty()) {
      return Optional.empty();
    }
    if (Schema.isNewerThanProgram(address)) {
      throw new InputRefused(Finding.error("OPS-121").with("schema", schema.get()));
    }
    if (Schema.pending(address).isEmpty()) {
      return Optional.empty();
    }
    try (Database database = Database.openAsItIs(address)) {
      BackupWriter writer = new BackupWriter(database, data, made.apply(database), clock);
      String name = shelf.make(
          writer, schema.get(), BackupShelf.Reason.UPGRADE, clock.instant(), new JobProgress());
      return Optional.of(shelf.file(name));
    }
  }
}
