package org.shougeng.register.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.platform.web.FindingJson;
import org.shougeng.register.Register;
import org.shougeng.register.Registers;
import org.shougeng.register.RowEdits;
import org.shougeng.register.RowEdits.Target;
import org.shougeng.register.RowOutdated;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Rows of registers, written. A change names in {@code If-Match} the version its form saw. */
@RestController
@RequestMapping("/api/registers/{name}")
@Requires(Permission.EDIT_REGISTERS)
class RowController {

  /** The cells of a form by column id. */
  record Entered(JsonNode cells) {}

  /** The same cells for many rows. */
  record EnteredForMany(List<Target> rows, JsonNode cells) {}

  private final Registers registers;
  private final RowEdits edits;
  private final RegionNames names;

  RowController(Registers registers, RowEdits edits, RegionNames names) {
    this.registers = registers;
    this.edits = edits;
    this.names = names;
  }

  @PostMapping("/rows")
  @ResponseStatus(HttpStatus.CREATED)
  RowJson add(@PathVariable String name, @RequestBody Entered entered, Actor actor) {
    Register register = registers.get(name, actor);
    return RowJson.of(
        register, edits.add(register, EnteredCells.of(entered.cells()), actor), names);
  }

  /** Changes the cells given; others stay as they are. */
  @PutMapping("/rows/{key}")
  RowJson change(
      @PathVariable String name,
      @PathVariable String key,
      @RequestHeader(name = "If-Match", required = false) @Nullable String version,
      @RequestBody Entered entered,
      Actor actor) {
    Register register = registers.get(name, actor);
    Target target = new Target(key, stated(version));
    return RowJson.of(
        register, edits.change(register, target, EnteredCells.of(entered.cells()), actor), names);
  }

  /** Changes the same cells of many rows, all or none. */
  @PutMapping("/rows")
  List<RowJson> changeAll(
      @PathVariable String name, @RequestBody EnteredForMany entered, Actor actor) {
    Register register = registers.get(name, actor);
    return edits
        .changeAll(register, entered.rows(), EnteredCells.of(entered.cells()), actor)
        .stream()
        .map(row -> RowJson.of(register, row, names))
        .toList();
  }

  @DeleteMapping("/rows/{key}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(
      @PathVariable String name,
      @PathVariable String key,
      @RequestHeader(name = "If-Match", required = false) @Nullable String version,
      Actor actor) {
    edits.delete(registers.get(name, actor), new Target(key, stated(version)), actor);
  }

  /** What lies in the bin. */
  @GetMapping("/bin")
  List<RowJson> bin(@PathVariable String name, Actor actor) {
    Register register = registers.get(name, actor);
    return edits.bin(register, actor).stream()
        .map(row -> RowJson.of(register, row, names))
        .toList();
  }

  /** Takes a row out of the bin. */
  @PostMapping("/bin/{key}/restore")
  RowJson restore(@PathVariable String name, @PathVariable String key, Actor actor) {
    Register register = registers.get(name, actor);
    return RowJson.of(register, edits.restore(register, key, actor), names);
  }

  /** The version in an entity tag, with or without its quotes. */
  private static String stated(@Nullable String header) {
    return Optional.ofNullable(header)
        .map(tag -> tag.replaceAll("^(W/)?\"|\"$", ""))
        .filter(tag -> !tag.isBlank())
        .orElseThrow(() -> new InputRefused(Finding.error("TBL-033")));
  }

  /** 412 with the row as it is now and what was changed in between. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> outdated(RowOutdated outdated, Locale locale) {
    Finding finding =
        Finding.error("TBL-030").with("who", outdated.who()).with("at", outdated.at());
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.PRECONDITION_FAILED);
    problem.setTitle(finding.message(locale));
    problem.setProperty("findings", FindingJson.of(List.of(finding), locale));
    problem.setProperty("current", RowJson.of(outdated.register(), outdated.current(), names));
    problem.setProperty(
        "changes",
        outdated.since().stream().map(change -> ChangeJson.of(change, locale)).toList());
    return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
