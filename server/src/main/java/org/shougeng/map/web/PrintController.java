package org.shougeng.map.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.shougeng.map.print.MapPrinter;
import org.shougeng.map.print.PrintJob;
import org.shougeng.map.print.PrintOrder;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.JobRequest;
import org.shougeng.platform.Jobs;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.platform.web.JobJson;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The map on paper: {@code /api/map/prints}. */
@RestController
@RequestMapping("/api/map/prints")
@Requires(Permission.READ_LAND)
class PrintController {

  private final MapPrinter printer;
  private final PrintJob kind;
  private final Jobs jobs;
  private final Clock clock;

  PrintController(MapPrinter printer, PrintJob kind, Jobs jobs, Clock clock) {
    this.printer = printer;
    this.kind = kind;
    this.jobs = jobs;
    this.clock = clock;
  }

  /** The answer to an order that takes long: the job to watch. */
  record Accepted(JobJson job) {}

  /** The sheet as a small PNG, to look at first. */
  @PostMapping("/preview")
  ResponseEntity<byte[]> preview(@RequestBody PrintOrder order, Actor actor) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    printer.preview(order, actor.jurisdiction(), bytes);
    return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(bytes.toByteArray());
  }

  /** Prints at once and answers the file, or with 202 the job that prints a large map. */
  @PostMapping
  ResponseEntity<?> print(@RequestBody PrintOrder order, Actor actor, Locale locale)
      throws IOException {
    if (printer.isLong(order, actor.jurisdiction())) {
      Job job = jobs.submit(
          kind,
          PrintJob.Order.of(order, actor.jurisdiction()),
          JobRequest.by(actor, title(order)).with(JobRequest.Priority.URGENT));
      JobJson shown = JobJson.of(job, List.of(), actor, locale, clock.instant());
      return ResponseEntity.status(HttpStatus.ACCEPTED).body(new Accepted(shown));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    printer.print(order, actor.jurisdiction(), new JobProgress(), bytes);
    return download(title(order), bytes.toByteArray());
  }

  /** The map that a job printed, for who ordered it. */
  @GetMapping("/{job}/file")
  ResponseEntity<byte[]> file(@PathVariable long job, Actor actor) throws IOException {
    byte[] bytes = Files.readAllBytes(jobs.file(job, actor));
    return download(jobs.get(job, actor).request().title(), bytes);
  }

  private static String title(PrintOrder order) {
    return order.title().isBlank() ? "地图" : order.title();
  }

  private static ResponseEntity<byte[]> download(String title, byte[] bytes) {
    boolean pdf = bytes.length > 0 && bytes[0] == '%';
    String name = title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_") + (pdf ? ".pdf" : ".png");
    return ResponseEntity.ok()
        .contentType(pdf ? MediaType.APPLICATION_PDF : MediaType.IMAGE_PNG)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(bytes);
  }
}
