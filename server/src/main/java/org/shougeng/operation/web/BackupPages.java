package org.shougeng.operation.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.operation.backup.BackupKind;
import org.shougeng.operation.backup.BackupShelf;
import org.shougeng.platform.JobRequest;
import org.shougeng.platform.Jobs;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.platform.web.JobJson;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Backups made, checked and taken away: {@code /api/operation/backups}. */
@RestController
@RequestMapping("/api/operation/backups")
@Requires(Permission.OPERATE)
final class BackupPages {

  private final BackupShelf shelf;
  private final BackupKind backups;
  private final Jobs jobs;
  private final AuditLog audit;
  private final Clock clock;

  BackupPages(BackupShelf shelf, BackupKind backups, Jobs jobs, AuditLog audit, Clock clock) {
    this.shelf = shelf;
    this.backups = backups;
    this.jobs = jobs;
    this.audit = audit;
    this.clock = clock;
  }

  /** A backup as operators see it. */
  record Line(String name, BackupShelf.Reason reason, Instant at, long bytes, boolean checked) {

    static Line of(BackupShelf.Entry entry) {
      return new Line(entry.name(), entry.reason(), entry.at(), entry.bytes(), entry.checked());
    }
  }

  /** What is there, and where. */
  record Shelf(String folder, List<Line> backups) {}

  /** The answer to an order: the job to watch. */
  record Accepted(JobJson job) {}

  @GetMapping
  Shelf list() throws IOException {
    return new Shelf(
        shelf.folder().toAbsolutePath().toString(),
        shelf.list().stream().map(Line::of).toList());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  Accepted make(Actor actor, Locale locale) {
    audit.record(actor, AuditAct.of("operation.backup"));
    return submit(BackupKind.Order.make(BackupShelf.Reason.MANUAL), "备份", actor, locale);
  }

  /** Reads a backup again from end to end. */
  @PostMapping("/{name}/check")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Accepted check(@PathVariable String name, Actor actor, Locale locale) throws IOException {
    BackupShelf.Entry entry = shelf.list().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFound("备份", name));
    return submit(BackupKind.Order.check(entry), "校验备份 " + name, actor, locale);
  }

  private Accepted submit(BackupKind.Order order, String title, Actor actor, Locale locale) {
    return new Accepted(JobJson.of(
        jobs.submit(backups, order, JobRequest.by(actor, title)),
        List.of(),
        actor,
        locale,
        clock.instant()));
  }

  /** The file itself: it holds everything, so taking it away is written down. */
  @GetMapping("/{name}/file")
  ResponseEntity<Resource> file(@PathVariable String name, Actor actor) {
    Path file = shelf.file(name);
    audit.record(actor, AuditAct.of("operation.take-backup").on("backup", name));
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(new FileSystemResource(file));
  }
}
