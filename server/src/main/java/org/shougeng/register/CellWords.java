package org.shougeng.register;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.region.Regions;

/** Values in words: as history, papers and messages say them. */
final class CellWords {

  private static final Map<Operator, Wording> OPERATORS = Map.of(
      Operator.EQ, new Wording("为", "is"),
      Operator.NE, new Wording("不为", "is not"),
      Operator.LT, new Wording("小于", "below"),
      Operator.LE, new Wording("不大于", "at most"),
      Operator.GT, new Wording("大于", "above"),
      Operator.GE, new Wording("不小于", "at least"),
      Operator.IN, new Wording("属于", "one of"),
      Operator.HAS, new Wording("包含", "has"),
      Operator.EMPTY, new Wording("为空", "is empty"));

  private final Regions regions;
  private final Locale locale;

  CellWords(Regions regions, Locale locale) {
    this.regions = regions;
    this.locale = locale;
  }

  String of(Column column, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    return switch (column.kind()) {
      case AREA ->
        value instanceof Area area
            ? area.in(column.areaUnit()).toPlainString() + " "
                + column.unit().orElseThrow().in(locale)
            : value.toString();
      case MONEY -> value instanceof BigDecimal yuan ? yuan.toPlainString() : value.toString();
      case CHOICE -> choice(column, value.toString());
      case REGION -> value instanceof AdminCode code ? regions.name(code) : value.toString();
      case FLAG ->
        new Wording(value.equals(true) ? "是" : "否", value.equals(true) ? "yes" : "no").in(locale);
      default -> value.toString();
    };
  }

  /** A condition as papers state it: 「地类 为 水田」. */
  String of(RowQuery.Filter filter) {
    Column column = filter.column();
    String values = filter.values().stream()
        .map(value -> of(column, StoredValue.of(value, column.kind())))
        .collect(Collectors.joining("、"));
    return (column.title().in(locale) + " "
            + Objects.requireNonNull(OPERATORS.get(filter.operator())).in(locale) + " " + values)
        .strip();
  }

  private String choice(Column column, String code) {
    return column.choices().stream()
        .filter(choice -> choice.code().equals(code))
        .findFirst()
        .map(choice -> choice.title().in(locale))
        .orElse(code);
  }
}
