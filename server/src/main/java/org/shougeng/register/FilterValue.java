package org.shougeng.register;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.AreaUnit;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/** The value of a filter as addresses carry it: ISO dates, codes, plain numbers, areas with their unit. */
final class FilterValue {

  private static final Map<String, AreaUnit> UNITS =
      Map.of("mu", AreaUnit.MU, "ha", AreaUnit.HECTARE, "m2", AreaUnit.SQUARE_METRE);

  private FilterValue() {}

  /**
   * The value as it is compared in the store; an area without a unit is in m².
   *
   * @throws InputRefused {@code TBL-003}
   */
  static Object read(Column column, String text) {
    try {
      return switch (column.kind()) {
        case TEXT, CHOICE -> BoundText.checked(text, column);
        case INTEGER -> Long.parseLong(text);
        case AREA -> area(text).hundredths();
        case MONEY -> new BigDecimal(text).movePointRight(2).longValueExact();
        case DATE -> LocalDate.parse(text).toString();
        case INSTANT -> Instant.parse(text).toString();
        case REGION -> AdminCode.parse(text).map(AdminCode::digits).orElseThrow();
        case FLAG -> flag(text);
      };
    } catch (NumberFormatException
        | ArithmeticException
        | DateTimeException
        | java.util.NoSuchElementException e) {
      throw new InputRefused(
          Finding.error("TBL-003").quoting("value", text).with("column", column.id()));
    }
  }

  private static Area area(String text) {
    Optional<String> unit = UNITS.keySet().stream().filter(text::endsWith).findFirst();
    String number = text.substring(0, text.length() - unit.map(String::length).orElse(0));
    return Area.of(new BigDecimal(number), Objects.requireNonNull(UNITS.get(unit.orElse("m2"))));
  }

  private static Integer flag(String text) {
    return switch (text) {
      case "true", "1" -> 1;
      case "false", "0" -> 0;
      default -> throw new NumberFormatException(text);
    };
  }
}
