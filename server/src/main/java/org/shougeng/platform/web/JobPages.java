package org.shougeng.platform.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.shougeng.engine.area.Finding;
import org.shougeng.platform.Job;
import org.shougeng.platform.Jobs;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Long work, watched and cancelled: {@code /api/jobs}. */
@RestController
@RequestMapping("/api/jobs")
@Requires(Permission.USE_DESK)
final class JobPages {

  private static final int SHOWN = 50;
  private static final int SHOWN_OF_ALL = 200;

  private final Jobs jobs;
  private final Clock clock;

  JobPages(Jobs jobs, Clock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  /** The caller's latest jobs, newest first, without their findings. */
  @GetMapping
  List<JobJson> recent(Actor actor, Locale locale) {
    return list(jobs.recent(actor, SHOWN), actor, locale);
  }

  /** The latest jobs of everybody; those of others without title, findings and result. */
  @GetMapping("/all")
  @Requires(Permission.OPERATE)
  List<JobJson> all(Actor actor, Locale locale) {
    return list(jobs.recentOfAll(actor, SHOWN_OF_ALL), actor, locale);
  }

  @GetMapping("/{id}")
  JobJson one(@PathVariable long id, Actor actor, Locale locale) {
    return json(jobs.get(id, actor), actor, locale);
  }

  /** Asks a job to stop; it stops at its next step and leaves nothing behind. */
  @DeleteMapping("/{id}")
  JobJson cancel(@PathVariable long id, Actor actor, Locale locale) {
    return json(jobs.cancel(id, actor), actor, locale);
  }

  @GetMapping("/{id}/findings")
  List<FindingJson> findings(@PathVariable long id, Actor actor, Locale locale) {
    return FindingJson.of(jobs.findings(id, actor), locale);
  }

  @GetMapping("/{id}/findings.xlsx")
  ResponseEntity<byte[]> findingsAsSheet(@PathVariable long id, Actor actor, Locale locale) {
    return FindingsSheet.download(jobs.findings(id, actor), locale);
  }

  /** The file that the job made, under the name its kind gave it. */
  @GetMapping("/{id}/file")
  ResponseEntity<Resource> file(@PathVariable long id, Actor actor) {
    Path file = jobs.file(id, actor);
    Job.Result result = jobs.get(id, actor).result();
    String name = result == null || result.file() == null ? "result" : result.file();
    ContentDisposition attachment =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(new FileSystemResource(file));
  }

  private List<JobJson> list(List<Job> shown, Actor actor, Locale locale) {
    return shown.stream()
        .map(job -> JobJson.of(job, List.of(), actor, locale, clock.instant()))
        .toList();
  }

  private JobJson json(Job job, Actor actor, Locale locale) {
    boolean own = job.request().owner().equals(actor.account());
    List<Finding> findings = own ? jobs.findings(job.id(), actor) : List.of();
    return JobJson.of(job, findings, actor, locale, clock.instant());
  }
}
