package org.shougeng.register;

import java.util.List;
import java.util.Locale;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.Dialect;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.register.Column.Trait;

/**
 * The SQL of a query: its text is made of a definition's own words alone, all values are bound. Whose rows
 * are seen is part of it, so no row outside is counted, summed, sorted by or found.
 */
final class RowSelect {

  private final Register register;
  private final Dialect dialect;
  private final String table;
  private final Actor actor;
  private final RowQuery query;
  private final SqlText where = new SqlText();

  RowSelect(Register register, String table, RowQuery query, Actor actor, Dialect dialect) {
    this.register = register;
    this.dialect = dialect;
    this.table = table;
    this.actor = actor;
    this.query = query;
    where.add(scope());
    query.filters().forEach(this::filter);
    query.words().forEach(this::word);
  }

  /** Only rows in use, or only rows in the bin. */
  RowSelect deleted(boolean deleted) {
    if (register.isEdited()) {
      where.add(deleted ? " and deleted_at is not null" : " and deleted_at is null");
    }
    return this;
  }

  /** Only the row with this key. */
  RowSelect only(Object key) {
    where.add(" and " + register.key() + " = ?", key);
    return this;
  }

  /** How many rows there are, then the sums of {@code summed} in their order. */
  SqlText totals(List<Column> summed) {
    SqlText sql = new SqlText().add("select count(*)");
    summed.forEach(column -> sql.add(", sum(" + column.sql() + ")"));
    return sql.add(" from " + table + " where ").add(where);
  }

  /**
   * A page of rows. Keys are put in order first and rows fetched for these alone, so that leafing far reads
   * nothing of what it skips.
   */
  SqlText page(int size, long offset) {
    return selected()
        .add(" where " + register.key() + " in (select " + register.key() + " from " + table)
        .add(" where ")
        .add(where)
        .add(order())
        .add(" limit ? offset ?)", size, offset)
        .add(order());
  }

  /** All rows, in order. */
  SqlText rows() {
    return selected().add(" where ").add(where).add(order());
  }

  /** The keys and the cells of {@code columns} of all rows, the oldest first. */
  SqlText cells(List<Column> columns) {
    SqlText sql = new SqlText().add("select " + register.key());
    columns.forEach(column -> sql.add(", " + column.sql()));
    return sql.add(" from " + table + " where ")
        .add(where)
        .add(" order by created_at, " + register.key());
  }

  private SqlText selected() {
    SqlText sql = new SqlText()
        .add("select " + register.key() + ", " + register.responsible())
        .add(register.isEdited() ? ", revision, changed_at" : ", 0, ''");
    register.columns().forEach(column -> sql.add(", " + column.sql()));
    return sql.add(" from " + table);
  }

  private SqlText scope() {
    return register.scope() == Register.Scope.ACCOUNT
        ? new SqlText().add(register.placement().get(0) + " = ?", actor.account())
        : within(register.placement());
  }

  private SqlText within(List<String> columns) {
    SqlText sql = new SqlText().add("(");
    String or = "";
    for (String column : columns) {
      for (CodeRange range : CodeRange.of(actor.jurisdiction())) {
        sql.add(or).add(column + " between ? and ?", range.first(), range.last());
        or = " or ";
      }
    }
    return sql.add(or.isEmpty() ? "1 = 0)" : ")");
  }

  /**
   * What a column is compared by. Data of private persons whom the caller may not read are nothing at all
   * here: otherwise a filter would tell what the mask hides.
   */
  private SqlText compared(Column column, String expression) {
    if (!column.is(Trait.PERSONAL)) {
      return new SqlText().add(expression);
    }
    if (!actor.may(Permission.READ_PERSONAL_DATA)) {
      return new SqlText()
          .add("cast(null as %s)".formatted(column.kind().isNumber() ? "bigint" : "text"));
    }
    return new SqlText()
        .add("case when ")
        .add(within(List.of(register.responsible())))
        .add(" then " + expression + " end");
  }

  private SqlText compared(Column column) {
    return compared(column, column.sql());
  }

  private void filter(RowQuery.Filter filter) {
    Column column = filter.column();
    where.add(" and ");
    switch (filter.operator()) {
      case EMPTY -> empty(column);
      case IN -> oneOf(column, filter.values());
      case HAS -> has(column, filter.values().get(0));
      default ->
        where
            .add(compared(column))
            .add(" " + filter.operator().sign() + " ?", filter.values().get(0));
    }
  }

  private void empty(Column column) {
    where.add("(").add(compared(column)).add(" is null");
    if (!column.kind().isNumber()) {
      where.add(" or ").add(compared(column)).add(" = ''");
    }
    where.add(")");
  }

  private void oneOf(Column column, List<Object> wanted) {
    String or = "(";
    for (Object one : wanted) {
      where.add(or);
      if (column.kind() == ColumnKind.REGION) {
        below(column, one);
      } else {
        where.add(compared(column)).add(" = ?", one);
      }
      or = " or ";
    }
    where.add(")");
  }

  private void has(Column column, Object value) {
    if (column.kind() == ColumnKind.REGION) {
      below(column, value);
    } else {
      contains(compared(column), value.toString());
    }
  }

  private void below(Column column, Object region) {
    CodeRange range = CodeRange.startingWith(new AdminCode(region.toString()).prefix());
    where.add(compared(column)).add(" between ? and ?", range.first(), range.last());
  }

  private void contains(SqlText expression, String text) {
    String pattern = "%" + text.replaceAll("([!%_])", "!$1") + "%";
    where.add("lower(").add(expression).add(") like lower(?) escape '!'", pattern);
  }

  private void word(String word) {
    where.add(" and (1 = 0");
    for (Column column : register.columns()) {
      if (column.is(Trait.SEARCHED)) {
        where.add(" or ");
        contains(compared(column), BoundText.checked(word, column));
      }
      if (column.is(Trait.PINYIN)) {
        where.add(" or ");
        contains(compared(column, pinyin(column)), word.toLowerCase(Locale.ROOT));
      }
    }
    where.add(")");
  }

  private static String pinyin(Column column) {
    return column.sql() + "_pinyin";
  }

  private SqlText order() {
    SqlText sql = new SqlText().add(" order by ");
    for (RowQuery.Sort sort : query.sorts().isEmpty() ? ownOrder() : query.sorts()) {
      Column column = sort.column();
      sql.add(compared(column, column.is(Trait.PINYIN) ? pinyin(column) : column.sql()));
      sql.add(column.kind().isNumber() ? "" : dialect.speak(" ${bytewise}"));
      sql.add(sort.descending() ? " desc" : " asc");
      sql.add(column.is(Trait.REQUIRED) ? ", " : " nulls last, ");
    }
    return sql.add(register.key());
  }

  private List<RowQuery.Sort> ownOrder() {
    return register.order().stream()
        .map(id -> new RowQuery.Sort(
            register.column(id.startsWith("-") ? id.substring(1) : id).orElseThrow(),
            id.startsWith("-")))
        .toList();
  }
}
