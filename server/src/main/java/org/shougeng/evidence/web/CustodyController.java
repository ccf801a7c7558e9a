package org.shougeng.evidence.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.shougeng.engine.rules.CivilTime;
import org.shougeng.evidence.Bearer;
import org.shougeng.evidence.Custody;
import org.shougeng.evidence.CustodySheet;
import org.shougeng.evidence.EvidenceId;
import org.shougeng.evidence.paper.CustodyPaper;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Custody sheets for download: the paper, and the file that is checked. */
@RestController
@RequestMapping("/api/evidence")
@Requires(Permission.READ_EVIDENCE)
class CustodyController {

  private static final MediaType WORD = MediaType.parseMediaType(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  private static final String BUREAU = "自然资源局";

  private final Custody custody;
  private final CountyRegister county;

  CustodyController(Custody custody, CountyRegister county) {
    this.custody = custody;
    this.county = county;
  }

  @GetMapping("/custody.json")
  ResponseEntity<byte[]> fileOfRecord(
      @RequestParam String kind, @RequestParam String id, Actor actor) {
    return file(custody.of(actor, new Bearer(kind, id)));
  }

  @GetMapping("/custody.docx")
  ResponseEntity<byte[]> paperOfRecord(
      @RequestParam String kind, @RequestParam String id, Actor actor) {
    return paper(custody.of(actor, new Bearer(kind, id)));
  }

  @GetMapping("/{id:[0-9a-f]{32}}/custody.json")
  ResponseEntity<byte[]> file(@PathVariable String id, Actor actor) {
    return file(custody.of(actor, new EvidenceId(id)));
  }

  @GetMapping("/{id:[0-9a-f]{32}}/custody.docx")
  ResponseEntity<byte[]> paper(@PathVariable String id, Actor actor) {
    return paper(custody.of(actor, new EvidenceId(id)));
  }

  private static ResponseEntity<byte[]> file(CustodySheet sheet) {
    byte[] json = sheet.json().getBytes(StandardCharsets.UTF_8);
    return download(sheet, ".json", MediaType.APPLICATION_JSON, json);
  }

  private ResponseEntity<byte[]> paper(CustodySheet sheet) {
    String office = county.find().map(found -> found.name() + BUREAU).orElse(BUREAU);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      new CustodyPaper(sheet, office).write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return download(sheet, ".docx", WORD, bytes.toByteArray());
  }

  private static ResponseEntity<byte[]> download(
      CustodySheet sheet, String ending, MediaType type, byte[] content) {
    String day = CivilTime.dayOf(sheet.madeAt()).toString().replace("-", "");
    ContentDisposition saved = ContentDisposition.attachment()
        .filename("保管链单_" + sheet.bearer().id() + "_" + day + ending, StandardCharsets.UTF_8)
        .build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
        .body(content);
  }
}
