package org.shougeng.register.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.register.ExportOrder;
import org.shougeng.register.ImportTemplate;
import org.shougeng.register.Register;
import org.shougeng.register.Registers;
import org.shougeng.register.RowImport;
import org.shougeng.register.RowImport.Line;
import org.shougeng.register.RowImports;
import org.shougeng.register.WrongRowsSheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

/** Spreadsheets into registers: template, upload, preview, accept, undo. */
@RestController
@RequestMapping("/api/registers/{name}")
@Requires(Permission.EDIT_REGISTERS)
class ImportController {

  private static final int WRONG_SHOWN = 500;
  private static final int OTHERS_SHOWN = 50;

  /** The import and the job that reads it. */
  record Taken(long job, ImportJson.Entry upload) {}

  /** How the rows are taken. */
  record Choice(RowImport.Mode mode) {}

  private final Registers registers;
  private final RowImports imports;
  private final ImportTemplate template;

  ImportController(Registers registers, RowImports imports, ImportTemplate template) {
    this.registers = registers;
    this.imports = imports;
    this.template = template;
  }

  @GetMapping("/template.xlsx")
  ResponseEntity<byte[]> template(@PathVariable String name, Actor actor) {
    Register register = registers.get(name, actor);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    template.write(register, actor, bytes);
    return workbook(register.title().chinese() + "_导入模板.xlsx", bytes);
  }

  @PostMapping("/imports")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Taken upload(
      @PathVariable String name,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      Actor actor) {
    if (file == null || file.isEmpty()) {
      throw new InputRefused(Finding.error("TBL-052"));
    }
    String fileName = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    RowImport taken = imports.take(registers.get(name, actor), fileName, file, actor);
    return new Taken(taken.job(), ImportJson.Entry.of(taken));
  }

  /** The latest imports of the caller. */
  @GetMapping("/imports")
  List<ImportJson.Entry> all(@PathVariable String name, Actor actor) {
    return imports.of(registers.get(name, actor), actor).stream()
        .map(ImportJson.Entry::of)
        .toList();
  }

  @GetMapping("/imports/{id}")
  ImportJson preview(
      @PathVariable String name, @PathVariable String id, Actor actor, Locale locale) {
    return json(imports.get(registers.get(name, actor), id, actor), locale);
  }

  @PostMapping("/imports/{id}/accept")
  ImportJson accept(
      @PathVariable String name,
      @PathVariable String id,
      @RequestBody Choice choice,
      Actor actor,
      Locale locale) {
    return json(imports.accept(registers.get(name, actor), id, choice.mode(), actor), locale);
  }

  @PostMapping("/imports/{id}/undo")
  ImportJson undo(@PathVariable String name, @PathVariable String id, Actor actor, Locale locale) {
    return json(imports.undo(registers.get(name, actor), id, actor), locale);
  }

  /** The wrong rows alone, in the columns of the file, to be mended and handed in again. */
  @GetMapping("/imports/{id}/wrong-rows.xlsx")
  ResponseEntity<byte[]> wrongRows(
      @PathVariable String name, @PathVariable String id, Actor actor) {
    RowImport found = imports.get(registers.get(name, actor), id, actor);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WrongRowsSheet.write(found, imports.lines(found, Line.Kind.WRONG, Integer.MAX_VALUE), bytes);
    return workbook("错误行_" + found.fileName().replaceAll("(?i)\\.xlsx$", "") + ".xlsx", bytes);
  }

  private ImportJson json(RowImport found, Locale locale) {
    ImportJson.Shown shown = new ImportJson.Shown(
        imports.lines(found, Line.Kind.WRONG, WRONG_SHOWN),
        imports.lines(found, Line.Kind.DOUBLE, OTHERS_SHOWN),
        imports.lines(found, Line.Kind.GOOD, OTHERS_SHOWN));
    return ImportJson.of(found, shown, locale);
  }

  private static ResponseEntity<byte[]> workbook(String name, ByteArrayOutputStream bytes) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header(HttpHeaders.CONTENT_TYPE, ExportOrder.Format.XLSX.mediaType())
        .body(bytes.toByteArray());
  }
}
