package org.shougeng.register;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.region.Regions;

/** Values in words: as history, papers and messages say them. */
final class CellWords {

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

  private String choice(Column column, String code) {
    return column.choices().stream()
        .filter(choice -> choice.code().equals(code))
        .findFirst()
        .map(choice -> choice.title().in(locale))
        .orElse(code);
  }
}
