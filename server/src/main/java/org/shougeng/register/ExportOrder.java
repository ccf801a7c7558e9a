package org.shougeng.register;

import java.util.List;

/**
 * What is to be exported: the query of a screen, as a request says it.
 *
 * @param edition the edition's code, empty for the first
 * @param search the words of the search box
 * @param filters each {@code column~operator~value}
 * @param sort column ids with commas between, {@code -} in front for descending
 * @param columns the ids of the columns to show, in their order; empty for those shown at first
 * @param format the kind of file
 */
public record ExportOrder(
    String edition,
    String search,
    List<String> filters,
    String sort,
    List<String> columns,
    Format format) {

  /** The kinds of file. */
  public enum Format {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv;charset=UTF-8");

    private final String ending;
    private final String mediaType;

    Format(String ending, String mediaType) {
      this.ending = ending;
      this.mediaType = mediaType;
    }

    public String ending() {
      return ending;
    }

    public String mediaType() {
      return mediaType;
    }
  }

  RowQuery query(Register register) {
    return RowQuery.of(register, edition, search, filters, sort);
  }

  /**
   * The columns to show.
   *
   * @throws org.shougeng.engine.area.InputRefused {@code TBL-001}
   */
  List<Column> shown(Register register) {
    return columns.isEmpty()
        ? register.columns().stream()
            .filter(each -> !each.is(Column.Trait.HIDDEN))
            .toList()
        : columns.stream().map(id -> RowQuery.known(register, id)).toList();
  }
}
