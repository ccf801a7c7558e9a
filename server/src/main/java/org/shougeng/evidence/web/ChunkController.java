package org.shougeng.evidence.web;

import java.io.InputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.evidence.ChunkedUploads;
import org.shougeng.evidence.EvidenceId;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.region.Regions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Files that come in pieces, in the manner of tus 1.0: begun by POST, asked by HEAD or GET how far
 * they have come,
 * continued by PATCH with {@code Upload-Offset} and {@code Upload-Checksum}, and finished by POST.
 */
@RestController
@RequestMapping("/api/evidence/uploads")
@Requires(Permission.ADD_EVIDENCE)
class ChunkController {

  private static final Pattern SHA256 = Pattern.compile("([0-9a-f]{64})?");

  private final ChunkedUploads uploads;
  private final Regions regions;

  ChunkController(ChunkedUploads uploads, Regions regions) {
    this.uploads = uploads;
    this.regions = regions;
  }

  /** A file that is to come. */
  record Announced(String name, long size, @Nullable String sha256, BroughtJson brought) {}

  /** How far it has come, and how much may come at once. */
  record UploadJson(String id, long size, long received, int piece, @Nullable String evidence) {
    static UploadJson of(ChunkedUploads.Upload upload) {
      EvidenceId finished = upload.finished();
      return new UploadJson(
          upload.id().value(),
          upload.size(),
          upload.received(),
          ChunkedUploads.LARGEST_PIECE,
          finished == null ? null : finished.value());
    }
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  UploadJson begin(@RequestBody Announced file, Actor actor) {
    String sha256 = file.sha256() == null ? "" : file.sha256();
    if (!SHA256.matcher(sha256).matches()) {
      throw new InputRefused(Finding.error("EVD-006").quoting("digest", sha256));
    }
    return UploadJson.of(
        uploads.begin(actor, file.brought().named(file.name()), file.size(), sha256));
  }

  /** Answers HEAD too. */
  @GetMapping("/{id:[0-9a-f]{32}}")
  ResponseEntity<UploadJson> progress(@PathVariable String id, Actor actor) {
    return answer(uploads.get(actor, new EvidenceId(id)));
  }

  @PatchMapping("/{id:[0-9a-f]{32}}")
  ResponseEntity<UploadJson> add(
      @PathVariable String id,
      @RequestHeader("Upload-Offset") long offset,
      @RequestHeader(name = "Upload-Checksum", defaultValue = "") String checksum,
      InputStream piece,
      Actor actor) {
    return answer(uploads.add(actor, new EvidenceId(id), offset, digest(checksum), piece));
  }

  /** {@code sha256 } and the digest in Base64, as tus writes it. */
  private static Optional<byte[]> digest(String checksum) {
    if (checksum.isBlank()) {
      return Optional.empty();
    }
    try {
      if (checksum.startsWith("sha256 ")) {
        return Optional.of(Base64.getDecoder().decode(checksum.substring("sha256 ".length())));
      }
    } catch (IllegalArgumentException e) {
      throw new InputRefused(Finding.error("EVD-006").quoting("digest", checksum));
    }
    throw new InputRefused(Finding.error("EVD-006").quoting("digest", checksum));
  }

  private static ResponseEntity<UploadJson> answer(ChunkedUploads.Upload upload) {
    return ResponseEntity.ok()
        .header("Upload-Offset", String.valueOf(upload.received()))
        .header("Upload-Length", String.valueOf(upload.size()))
        .body(UploadJson.of(upload));
  }

  @PostMapping("/{id:[0-9a-f]{32}}/finish")
  @ResponseStatus(HttpStatus.CREATED)
  EvidenceJson finish(@PathVariable String id, Actor actor, Locale locale) {
    return EvidenceJson.of(uploads.finish(actor, new EvidenceId(id)), regions, locale);
  }

  @DeleteMapping("/{id:[0-9a-f]{32}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable String id, Actor actor) {
    uploads.cancel(actor, new EvidenceId(id));
  }
}
