package org.shougeng.evidence.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.shougeng.evidence.Bearer;
import org.shougeng.evidence.Evidence;
import org.shougeng.evidence.EvidenceId;
import org.shougeng.evidence.EvidenceItem;
import org.shougeng.evidence.PhotoSize;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.region.Regions;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Evidence on records: brought in one go, listed, shown, handed out, withdrawn. */
@RestController
@RequestMapping("/api/evidence")
@Requires(Permission.READ_EVIDENCE)
class EvidenceController {

  private final Evidence evidence;
  private final Regions regions;

  EvidenceController(Evidence evidence, Regions regions) {
    this.evidence = evidence;
    this.regions = regions;
  }

  /** Why evidence is withdrawn. */
  record Withdrawing(String because) {}

  /** What hangs on a record, the oldest first. */
  @GetMapping
  List<EvidenceJson> list(
      @RequestParam String kind, @RequestParam String id, Actor actor, Locale locale) {
    return evidence.list(new Bearer(kind, id), actor.jurisdiction()).stream()
        .map(item -> EvidenceJson.of(item, regions, locale))
        .toList();
  }

  /** Brings one file. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Requires(Permission.ADD_EVIDENCE)
  EvidenceJson attach(
      @RequestParam MultipartFile file, BroughtJson brought, Actor actor, Locale locale) {
    String name = file.getOriginalFilename();
    try (InputStream content = file.getInputStream()) {
      EvidenceItem item = evidence.attach(actor, brought.named(name == null ? "" : name), content);
      return EvidenceJson.of(item, regions, locale);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @GetMapping("/{id:[0-9a-f]{32}}")
  EvidenceJson one(@PathVariable String id, Actor actor, Locale locale) {
    return EvidenceJson.of(item(id, actor), regions, locale);
  }

  /** The sealed original. */
  @GetMapping("/{id:[0-9a-f]{32}}/original")
  ResponseEntity<Resource> original(@PathVariable String id, Actor actor) {
    EvidenceItem item = item(id, actor);
    return SealedDownload.of(
        evidence.original(actor, item.id()), item.brought().name(), item.file().mediaType());
  }

  /** The photo upright, at most 1600 pixels, without what the camera wrote into it. */
  @GetMapping("/{id:[0-9a-f]{32}}/shown.jpg")
  ResponseEntity<Resource> shown(@PathVariable String id, Actor actor) {
    return picture(item(id, actor), PhotoSize.SHOWN);
  }

  /** The same for a list. */
  @GetMapping("/{id:[0-9a-f]{32}}/thumb.jpg")
  ResponseEntity<Resource> thumb(@PathVariable String id, Actor actor) {
    return picture(item(id, actor), PhotoSize.THUMB);
  }

  private ResponseEntity<Resource> picture(EvidenceItem item, PhotoSize size) {
    return evidence
        .shown(item, size)
        .map(SealedDownload::picture)
        .orElseThrow(() -> new NotFound("照片", item.id()));
  }

  /** Marks evidence as counting no more; it stays. */
  @PostMapping("/{id:[0-9a-f]{32}}/withdrawal")
  @Requires(Permission.ADD_EVIDENCE)
  EvidenceJson withdraw(
      @PathVariable String id, @RequestBody Withdrawing reason, Actor actor, Locale locale) {
    return EvidenceJson.of(
        evidence.withdraw(actor, new EvidenceId(id), reason.because()), regions, locale);
  }

  private EvidenceItem item(String id, Actor actor) {
    return evidence.get(new EvidenceId(id), actor.jurisdiction());
  }
}
