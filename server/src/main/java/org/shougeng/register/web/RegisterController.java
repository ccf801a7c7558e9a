package org.shougeng.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.register.Register;
import org.shougeng.register.RegisterRows;
import org.shougeng.register.Registers;
import org.shougeng.register.RowEdits;
import org.shougeng.register.RowQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Registers, read. The rule of the route lets in whoever may read some register; each register then has the
 * permission of its own, and is not there for those who lack it.
 */
@RestController
@RequestMapping("/api/registers")
@Requires({
  Permission.READ_REGISTERS,
  Permission.READ_LAND,
  Permission.READ_REVIEWS,
  Permission.USE_DESK
})
class RegisterController {

  private static final int MOST_ROWS_A_PAGE = 200;
  private static final int MOST_PAGES = 10_000_000;

  private final Registers registers;
  private final RegisterRows rows;
  private final RowEdits edits;
  private final RegionNames names;

  RegisterController(Registers registers, RegisterRows rows, RowEdits edits, RegionNames names) {
    this.registers = registers;
    this.rows = rows;
    this.edits = edits;
    this.names = names;
  }

  @GetMapping
  List<RegisterJson.Entry> all(Actor actor, Locale locale) {
    return registers.of(actor).stream()
        .map(each -> new RegisterJson.Entry(each.name(), each.title().in(locale)))
        .toList();
  }

  @GetMapping("/{name}")
  RegisterJson one(@PathVariable String name, Actor actor, Locale locale) {
    return RegisterJson.of(registers.get(name, actor), actor, locale);
  }

  /** What a table asks for: filters as {@code column~operator~value}, repeatable. */
  record Asked(
      @Nullable Integer page,
      @Nullable Integer size,
      @Nullable String sort,
      @Nullable String q,
      @Nullable String edition) {

    private static final int USUAL_SIZE = 20;

    int pageNumber() {
      return bounded(page == null ? 1 : page, MOST_PAGES);
    }

    int pageSize() {
      return bounded(size == null ? USUAL_SIZE : size, MOST_ROWS_A_PAGE);
    }

    private static int bounded(int number, int most) {
      if (number < 1 || number > most) {
        throw new InputRefused(Finding.error("TBL-004").with("number", number).with("most", most));
      }
      return number;
    }

    RowQuery query(Register register, @Nullable List<String> filters) {
      return RowQuery.of(
          register,
          edition == null ? "" : edition,
          q == null ? "" : q,
          filters == null ? List.of() : filters,
          sort == null ? "" : sort);
    }
  }

  @GetMapping("/{name}/rows")
  RowJson.Page rows(
      @PathVariable String name, Asked asked, HttpServletRequest request, Actor actor) {
    Register register = registers.get(name, actor);
    RowQuery query = asked.query(register, RequestFilters.of(request));
    return RowJson.page(
        register, rows.page(register, query, asked.pageNumber(), asked.pageSize(), actor), names);
  }

  /** One row with all its columns and its life, the latest change first. */
  record Detail(
      String key,
      String version,
      Map<String, Object> cells,
      Set<String> masked,
      List<ChangeJson> history) {}

  @GetMapping("/{name}/rows/{key}")
  Detail row(
      @PathVariable String name,
      @PathVariable String key,
      @RequestParam(defaultValue = "") String edition,
      Actor actor,
      Locale locale) {
    Register register = registers.get(name, actor);
    RowJson row = RowJson.of(register, rows.get(register, edition, key, actor), names);
    List<ChangeJson> history = edits.history(register, key, actor, locale).stream()
        .map(change -> ChangeJson.of(change, locale))
        .toList();
    return new Detail(row.key(), row.version(), row.cells(), row.masked(), history);
  }
}
