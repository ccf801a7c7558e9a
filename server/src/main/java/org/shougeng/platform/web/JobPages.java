package org.shougeng.platform.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.shougeng.platform.Job;
import org.shougeng.platform.Jobs;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
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

  private final Jobs jobs;
  private final Clock clock;

  JobPages(Jobs jobs, Clock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  /** The latest jobs, newest first, without their findings. */
  @GetMapping
  List<JobJson> recent(Locale locale) {
    return jobs.recent(SHOWN).stream()
        .map(job -> JobJson.of(job, List.of(), locale, clock.instant()))
        .toList();
  }

  @GetMapping("/{id}")
  JobJson one(@PathVariable long id, Locale locale) {
    return json(jobs.get(id), locale);
  }

  /** Asks a job to stop; it stops at its next step and leaves nothing behind. */
  @DeleteMapping("/{id}")
  JobJson cancel(@PathVariable long id, Locale locale) {
    return json(jobs.cancel(id), locale);
  }

  @GetMapping("/{id}/findings")
  List<FindingJson> findings(@PathVariable long id, Locale locale) {
    return FindingJson.of(jobs.findings(id), locale);
  }

  @GetMapping("/{id}/findings.xlsx")
  ResponseEntity<byte[]> findingsAsSheet(@PathVariable long id, Locale locale) {
    return FindingsSheet.download(jobs.findings(id), locale);
  }

  private JobJson json(Job job, Locale locale) {
    return JobJson.of(job, jobs.findings(job.id()), locale, clock.instant());
  }
}
