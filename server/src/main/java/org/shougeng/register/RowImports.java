package org.shougeng.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.Database;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobFiles;
import org.shougeng.platform.JobRequest;
import org.shougeng.platform.Jobs;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Forbidden;
import org.shougeng.register.RowImport.Line;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;

/**
 * Spreadsheets on their way into registers: handed in, read and checked cell by cell, looked at, accepted as
 * their owner chooses, and undone within a day if that was wrong.
 */
@Service
public class RowImports {

  private static final long LARGEST_FILE = 30L << 20;
  private static final Duration ROWS_KEPT = Duration.ofDays(30);
  private static final int LISTED = 20;

  private final Database database;
  private final ImportStore store;
  private final ImportKind kind;
  private final ImportTaking taking;
  private final Jobs jobs;
  private final JobFiles files;
  private final Clock clock;

  RowImports(
      Database database,
      ImportKind kind,
      ImportTaking taking,
      Jobs jobs,
      JobFiles files,
      Clock clock) {
    this.database = database;
    this.store = new ImportStore(database);
    this.kind = kind;
    this.taking = taking;
    this.jobs = jobs;
    this.files = files;
    this.clock = clock;
  }

  /**
   * Keeps a file and has it read by a job.
   *
   * @throws InputRefused {@code TBL-051} if the file is larger than any list of an office
   */
  public RowImport take(
      Register register, String fileName, InputStreamSource content, Actor actor) {
    checkMayImport(register, actor);
    Path folder = files.newIncoming();
    String name = Objects.requireNonNull(folder.getFileName()).toString();
    boolean queued = false;
    try {
      keep(content, folder.resolve(ImportKind.FILE));
      String id = UUID.randomUUID().toString();
      String shown = FileNames.shown(fileName);
      ImportKind.Order order =
          new ImportKind.Order(id, register.name(), name, shown, ActorOrder.of(actor));
      database.write(() -> {
        Instant now = clock.instant();
        store.forget(now.minus(ROWS_KEPT));
        store.insert(id, register.name(), shown, actor, now);
        Job job = jobs.submit(kind, order, JobRequest.by(actor, "导入 " + shown));
        store.setJob(id, job.id());
      });
      queued = true;
      return get(register, id, actor);
    } finally {
      if (!queued) {
        files.release(name);
      }
    }
  }

  private static void keep(InputStreamSource content, Path file) {
    byte[] buffer = new byte[1 << 16];
    long room = LARGEST_FILE;
    try (var in = content.getInputStream();
        OutputStream out = Files.newOutputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        room -= read;
        if (room < 0) {
          throw new InputRefused(Finding.error("TBL-051").with("limit", LARGEST_FILE >> 20));
        }
        out.write(buffer, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An import as it stands.
   *
   * @throws NotFound if it is not {@code actor}'s own
   */
  public RowImport get(Register register, String id, Actor actor) {
    return store
        .find(id, register.name(), actor.account())
        .orElseThrow(() -> new NotFound("导入", id));
  }

  /** The latest imports of {@code actor} into a register. */
  public List<RowImport> of(Register register, Actor actor) {
    return store.recent(register.name(), actor.account(), LISTED);
  }

  /** The first lines of one kind, in file order. */
  public List<Line> lines(RowImport rowImport, Line.Kind lineKind, int most) {
    return store.lines(rowImport.id(), lineKind, most);
  }

  /**
   * Takes an import into its register, in one transaction.
   *
   * @throws InputRefused {@code TBL-047} if all rows were wanted and some are wrong or doubles,
   * {@code TBL-048}
   *     if it was accepted before or is not read yet
   */
  public RowImport accept(Register register, String id, RowImport.Mode mode, Actor actor) {
    checkMayImport(register, actor);
    RowImport found = get(register, id, actor);
    taking.accept(register, found, mode, actor);
    return get(register, id, actor);
  }

  /**
   * Puts the register back as it was before an import, byte for byte.
   *
   * @throws InputRefused {@code TBL-048} if it is not accepted, {@code TBL-049} after a day, {@code TBL-050}
   *     if any of its rows was changed since
   */
  public RowImport undo(Register register, String id, Actor actor) {
    checkMayImport(register, actor);
    RowImport found = get(register, id, actor);
    taking.undo(register, found, actor);
    return get(register, id, actor);
  }

  private static void checkMayImport(Register register, Actor actor) {
    if (!register.isImported() || !register.isEditedBy(actor)) {
      throw new Forbidden("import into " + register.name());
    }
  }
}
