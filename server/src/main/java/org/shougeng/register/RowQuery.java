package org.shougeng.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.register.Column.Trait;

/**
 * Which rows of a register, in which order. Made of requests, it holds nothing of their text but values that
 * are bound: columns and operators come from the definition.
 *
 * @param edition the edition's code, empty for the first or only one
 * @param words every one of them must be found in a row, empty for no search
 * @param filters all of them must hold
 * @param sorts the first one decides first; empty for the register's own order
 */
public record RowQuery(String edition, List<String> words, List<Filter> filters, List<Sort> sorts) {

  private static final int MOST_WORDS = 8;
  private static final int LONGEST_SEARCH = 100;
  private static final int MOST_FILTERS = 30;

  /** A condition on one column. */
  public record Filter(Column column, Operator operator, List<Object> values) {}

  /** One step of an order. */
  public record Sort(Column column, boolean descending) {}

  /** All rows in the register's own order. */
  public static RowQuery all() {
    return new RowQuery("", List.of(), List.of(), List.of());
  }

  /**
   * The query that a request asks.
   *
   * @param filters each {@code column~operator~value}; several values of {@code in} with commas between
   * @param sort column ids with commas between, {@code -} in front for descending
   * @throws InputRefused {@code TBL-001} for a column that is not there or not for this, {@code TBL-002} for
   *     an operator that does not fit, {@code TBL-003} for a value that cannot be read, {@code TBL-005} for
   *     too much of anything
   */
  public static RowQuery of(
      Register register, String edition, String search, List<String> filters, String sort) {
    if (search.length() > LONGEST_SEARCH || filters.size() > MOST_FILTERS) {
      throw new InputRefused(
          Finding.error("TBL-005").with("letters", LONGEST_SEARCH).with("filters", MOST_FILTERS));
    }
    List<String> words = Arrays.stream(search.strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toList();
    return new RowQuery(
        edition,
        words,
        filters.stream().map(text -> filter(register, text)).toList(),
        sorts(register, sort));
  }

  private static Filter filter(Register register, String text) {
    String[] parts = text.split("~", 3);
    Column column = known(register, parts[0], Trait.FILTERABLE);
    String word = parts.length > 1 ? parts[1] : "";
    Operator operator = Operator.of(word)
        .filter(one -> one.fits(column.kind()))
        .orElseThrow(() -> new InputRefused(
            Finding.error("TBL-002").quoting("operator", word).with("column", column.id())));
    if (operator == Operator.EMPTY) {
      return new Filter(column, operator, List.of());
    }
    String value = parts.length > 2 ? parts[2] : "";
    List<Object> values = new ArrayList<>();
    for (String one : operator == Operator.IN ? value.split(",") : new String[] {value}) {
      values.add(FilterValue.read(column, one));
    }
    return new Filter(column, operator, values);
  }

  private static List<Sort> sorts(Register register, String text) {
    List<Sort> sorts = new ArrayList<>();
    for (String one : text.split(",")) {
      String id = one.startsWith("-") ? one.substring(1) : one;
      if (!id.isEmpty()) {
        sorts.add(new Sort(known(register, id, Trait.SORTABLE), one.startsWith("-")));
      }
    }
    return sorts;
  }

  /**
   * The column with this id.
   *
   * @throws InputRefused {@code TBL-001}
   */
  static Column known(Register register, String id) {
    return register
        .column(id)
        .orElseThrow(() -> new InputRefused(
            Finding.error("TBL-001").quoting("column", id).with("register", register.name())));
  }

  private static Column known(Register register, String id, Trait trait) {
    return register
        .column(id)
        .filter(column -> column.is(trait))
        .orElseThrow(() -> new InputRefused(
            Finding.error("TBL-001").quoting("column", id).with("register", register.name())));
  }
}
