package org.shougeng.register.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.platform.web.JobJson;
import org.shougeng.register.Export;
import org.shougeng.register.ExportOrder;
import org.shougeng.register.Exports;
import org.shougeng.register.Register;
import org.shougeng.register.Registers;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Exports of registers, and the export centre (导出中心). */
@RestController
@RequestMapping("/api")
@Requires({
  Permission.READ_REGISTERS,
  Permission.READ_LAND,
  Permission.READ_REVIEWS,
  Permission.USE_DESK
})
class ExportController {

  /** What a screen shows, as its address says it. */
  record Ordered(
      @Nullable String edition,
      @Nullable String q,
      @Nullable List<String> filters,
      @Nullable String sort,
      @Nullable List<String> columns,
      ExportOrder.@Nullable Format format) {

    ExportOrder order() {
      return new ExportOrder(
          edition == null ? "" : edition,
          q == null ? "" : q,
          filters == null ? List.of() : filters,
          sort == null ? "" : sort,
          columns == null ? List.of() : columns,
          format == null ? ExportOrder.Format.XLSX : format);
    }
  }

  /** An export in the centre; one without a job was handed over at once. */
  record ExportJson(
      String id,
      String title,
      String fileName,
      long rows,
      Instant orderedAt,
      boolean ready,
      @Nullable JobJson job) {

    static ExportJson of(Export export, Actor actor, Locale locale, Instant now) {
      JobJson job =
          export.job() == null ? null : JobJson.of(export.job(), List.of(), actor, locale, now);
      return new ExportJson(
          export.id(),
          export.title(),
          export.fileName(),
          export.rows(),
          export.orderedAt(),
          export.isReady(),
          job);
    }
  }

  private final Registers registers;
  private final Exports exports;
  private final Clock clock;

  ExportController(Registers registers, Exports exports, Clock clock) {
    this.registers = registers;
    this.exports = exports;
    this.clock = clock;
  }

  /** 200 with the file, or 202 with the export whose job makes it. */
  @PostMapping("/registers/{name}/exports")
  ResponseEntity<?> export(
      @PathVariable String name, @RequestBody Ordered ordered, Actor actor, Locale locale) {
    Register register = registers.get(name, actor);
    ExportOrder order = ordered.order();
    Export export = exports.order(register, order, actor);
    if (export.job() != null) {
      return ResponseEntity.status(HttpStatus.ACCEPTED)
          .body(ExportJson.of(export, actor, locale, clock.instant()));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    exports.write(register, order, export, actor, bytes);
    return file(export).body(bytes.toByteArray());
  }

  /** What the caller exported lately, the latest first. */
  @GetMapping("/exports")
  List<ExportJson> all(Actor actor, Locale locale) {
    return exports.of(actor).stream()
        .map(export -> ExportJson.of(export, actor, locale, clock.instant()))
        .toList();
  }

  @GetMapping("/exports/{id}/file")
  ResponseEntity<FileSystemResource> file(@PathVariable String id, Actor actor) {
    Export export = exports.get(id, actor);
    return file(export).body(new FileSystemResource(exports.file(export, actor)));
  }

  private static ResponseEntity.BodyBuilder file(Export export) {
    String type = export.fileName().endsWith(ExportOrder.Format.CSV.ending())
        ? ExportOrder.Format.CSV.mediaType()
        : ExportOrder.Format.XLSX.mediaType();
    ContentDisposition name = ContentDisposition.attachment()
        .filename(export.fileName(), StandardCharsets.UTF_8)
        .build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .header(HttpHeaders.CONTENT_TYPE, type);
  }
}
