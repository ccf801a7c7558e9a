package org.shougeng.register;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.Database;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobRequest;
import org.shougeng.platform.Jobs;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.springframework.stereotype.Service;

/**
 * Exports of what a screen shows. Up to {@value #MOST_AT_ONCE} rows are handed over at once, more
 * are made by a
 * job and wait in the export centre (导出中心).
 */
@Service
public class Exports {

  /** Rows that are handed over without a job. */
  public static final int MOST_AT_ONCE = 5_000;

  /** A sheet of today's format has 1,048,576 rows, some of which are title, sums and foot. */
  private static final int MOST = 1_048_000;

  private final Database database;
  private final RegisterRows rows;
  private final ExportStore store;
  private final ExportKind kind;
  private final Jobs jobs;
  private final AuditLog audit;
  private final Clock clock;

  Exports(
      Database database,
      RegisterRows rows,
      ExportKind kind,
      Jobs jobs,
      AuditLog audit,
      Clock clock) {
    this.database = database;
    this.rows = rows;
    this.store = new ExportStore(database);
    this.kind = kind;
    this.jobs = jobs;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes an order down. What is small enough is then to be written by {@link #write}; for the rest a job is
   * queued.
   *
   * @throws InputRefused {@code TBL-001} to {@code TBL-005} for what cannot be asked, {@code
   * TBL-060} for more
   *     rows than a sheet holds
   */
  public Export order(Register register, ExportOrder order, Actor actor) {
    order.shown(register);
    long count = rows.count(register, order.query(register), actor);
    if (count > MOST) {
      throw new InputRefused(Finding.error("TBL-060").with("rows", count).with("most", MOST));
    }
    Instant now = clock.instant();
    String title = ExportKind.titleOf(register, order.edition());
    String file = kind.fileName(register, order, actor, now);
    return database.write(() -> {
      Job job = count <= MOST_AT_ONCE ? null : queue(register, order, actor, file, now);
      Export export = new Export(UUID.randomUUID().toString(), title, file, count, now, job);
      store.insert(kept(register, export, job), actor.account());
      audit.record(
          actor,
          AuditAct.of("register.export")
              .on("register", register.name())
              .with("rows", count)
              .with("columns", order.shown(register).size()));
      return export;
    });
  }

  private Job queue(Register register, ExportOrder order, Actor actor, String file, Instant now) {
    ExportKind.Order stored =
        new ExportKind.Order(register.name(), order, ActorOrder.of(actor), file, now);
    return jobs.submit(kind, stored, JobRequest.by(actor, "导出 " + file));
  }

  private static ExportStore.Kept kept(Register register, Export export, @Nullable Job job) {
    return new ExportStore.Kept(
        export.id(),
        register.name(),
        export.title(),
        export.fileName(),
        export.rows(),
        export.orderedAt(),
        job == null ? null : job.id());
  }

  /** Writes an export that needs no job. */
  public void write(
      Register register, ExportOrder order, Export export, Actor actor, OutputStream out) {
    kind.write(register, order, actor, export.orderedAt(), out, reached -> {});
  }

  /** What {@code actor} exported lately, the latest first. */
  public List<Export> of(Actor actor) {
    return store.of(actor.account()).stream().map(kept -> export(kept, actor)).toList();
  }

  /**
   * The file of an export.
   *
   * @throws NotFound if it is not {@code actor}'s own, or not there any more
   */
  public Path file(Export export, Actor actor) {
    if (export.job() == null) {
      throw new NotFound("导出文件", export.id());
    }
    return jobs.file(export.job().id(), actor);
  }

  /**
   * One export.
   *
   * @throws NotFound if it is not {@code actor}'s own
   */
  public Export get(String id, Actor actor) {
    return store
        .find(id, actor.account())
        .map(kept -> export(kept, actor))
        .orElseThrow(() -> new NotFound("导出", id));
  }

  private Export export(ExportStore.Kept kept, Actor actor) {
    Job job = kept.job() == null ? null : jobs.get(kept.job(), actor);
    return new Export(kept.id(), kept.title(), kept.fileName(), kept.rows(), kept.orderedAt(), job);
  }
}
