package org.shougeng.audit.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shougeng.audit.ActTitles;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.audit.AuditQuestion;
import org.shougeng.audit.AuditTrail;
import org.shougeng.audit.ChainFindings;
import org.shougeng.audit.DailyDigest;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Forbidden;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.platform.web.FindingJson;
import org.shougeng.verifier.ChainFault;
import org.shougeng.verifier.ChainReport;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The audit log: looked through, checked, exported. */
@RestController
@RequestMapping("/api/audit")
@Requires(Permission.READ_AUDIT)
class AuditController {

  private static final int MOST_ROWS = 200;
  private static final String VERIFY = "audit.verify";

  private final AuditTrail trail;
  private final AuditLog log;
  private final Clock clock;

  AuditController(AuditTrail trail, AuditLog log, Clock clock) {
    this.trail = trail;
    this.log = log;
    this.clock = clock;
  }

  /** What a page may ask for. */
  record Filter(
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
      @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
      @Nullable String person,
      @Nullable String act,
      @Nullable String kind,
      @Nullable String id) {

    AuditQuestion within(@Nullable AdminCode region) {
      return new AuditQuestion(
          from,
          to,
          text(person),
          text(act),
          new AuditQuestion.ObjectRef(text(kind), text(id)),
          region);
    }

    private static String text(@Nullable String given) {
      return given == null ? "" : given.strip();
    }
  }

  @GetMapping
  AuditJson.Page find(
      Filter filter,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "20") int size,
      Actor actor,
      Locale locale) {
    int rows = Math.max(1, Math.min(MOST_ROWS, size));
    long skipped = (Math.max(1, page) - 1L) * rows;
    return AuditJson.Page.of(
        trail.find(filter.within(region(region)), actor.jurisdiction(), skipped, rows), locale);
  }

  private static @Nullable AdminCode region(String text) {
    if (text.isBlank()) {
      return null;
    }
    return AdminCode.parse(text)
        .orElseThrow(() -> new InputRefused(Finding.error("AUD-001").quoting("region", text)));
  }

  @GetMapping("/{seq:[0-9]+}")
  AuditJson.Entry one(@PathVariable long seq, Actor actor, Locale locale) {
    return AuditJson.Entry.of(trail.get(seq, actor.jurisdiction()), locale);
  }

  /** The acts there are to choose from. */
  @GetMapping("/acts")
  List<AuditJson.Choice> acts(Locale locale) {
    return trail.acts().stream()
        .map(code -> new AuditJson.Choice(code, ActTitles.ofAct(code, locale)))
        .toList();
  }

  /** How long the chain is, and what the last check of it found. */
  @GetMapping("/chain")
  AuditJson.Chain chain(Actor actor, Locale locale) {
    forAll(actor);
    AuditQuestion checks =
        new AuditQuestion(null, null, "", VERIFY, new AuditQuestion.ObjectRef("", ""), null);
    AuditJson.Row last = trail.find(checks, actor.jurisdiction(), 0, 1).entries().stream()
        .map(entry -> AuditJson.Row.of(entry, locale))
        .findFirst()
        .orElse(null);
    return new AuditJson.Chain(trail.size(), trail.head(), last);
  }

  /** Checks every entry, now; the outcome is an entry too. */
  @PostMapping("/checks")
  AuditJson.Check check(Actor actor, Locale locale) {
    forAll(actor);
    ChainReport report = trail.verify();
    ChainFault fault = report.fault();
    AuditAct act =
        AuditAct.of(VERIFY).with("entries", report.entries()).with("intact", report.isIntact());
    log.record(actor, fault == null ? act : act.with("fault", fault.entry() + " " + fault.kind()));
    FindingJson said = fault == null
        ? null
        : FindingJson.of(List.of(ChainFindings.of(fault)), locale).get(0);
    return new AuditJson.Check(report.isIntact(), report.entries(), report.head(), said);
  }

  /** The whole log, for the verifier that needs no server. */
  @GetMapping("/export.jsonl")
  ResponseEntity<StreamingResponseBody> export(Actor actor) {
    forAll(actor);
    log.record(actor, AuditAct.of("audit.export").with("entries", trail.size()));
    return file("审计日志_" + today() + ".jsonl", MediaType.parseMediaType("application/jsonl"))
        .body(out -> trail.export(1, out));
  }

  /** The digests of the days, to be printed and kept outside the system. */
  @GetMapping("/digests.txt")
  ResponseEntity<String> digests(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
      Actor actor) {
    forAll(actor);
    String lines = trail.digests(from, to).stream()
        .map(DailyDigest::line)
        .collect(Collectors.joining("\n", "日期 末条编号 SHA-256 SM3\n", "\n"));
    return file(
            "审计日志每日封印_" + today() + ".txt",
            new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
        .body(lines);
  }

  /** The chain is one; who answers for a part of the land only sees entries, not the chain. */
  private void forAll(Actor actor) {
    if (!trail.answersForAll(actor.jurisdiction())) {
      throw new Forbidden("the chain of the log");
    }
  }

  private String today() {
    return clock.instant().atZone(AuditTrail.CHINA).toLocalDate().toString().replace("-", "");
  }

  private static ResponseEntity.BodyBuilder file(String name, MediaType type) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
  }
}
