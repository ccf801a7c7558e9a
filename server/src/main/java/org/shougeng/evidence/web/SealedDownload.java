package org.shougeng.evidence.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file of unknown intent on its way to a browser: always saved, never opened in our own address, told by no
 * other name than its content's, and kept from running anything should it be opened after all.
 */
final class SealedDownload {

  private static final String NOTHING_RUNS = "sandbox; default-src 'none'; frame-ancestors 'none'";

  private SealedDownload() {}

  static ResponseEntity<Resource> of(Path file, String name, String mediaType) {
    ContentDisposition saved =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(mediaType))
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
        .header("Content-Security-Policy", NOTHING_RUNS)
        .body(new FileSystemResource(file));
  }

  /** A copy that we encoded ourselves, for an {@code img}. */
  static ResponseEntity<Resource> picture(Path file) {
    return ResponseEntity.ok()
        .contentType(MediaType.IMAGE_JPEG)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=600")
        .header("Content-Security-Policy", NOTHING_RUNS)
        .body(new FileSystemResource(file));
  }
}
