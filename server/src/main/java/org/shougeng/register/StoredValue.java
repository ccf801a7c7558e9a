package org.shougeng.register;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;

/** Values between the store and the program, by kind. */
final class StoredValue {

  private static final int MONEY_DECIMALS = 2;

  private StoredValue() {}

  /** What stands in the {@code index}-th column of a result. */
  static @Nullable Object read(ResultSet row, int index, ColumnKind kind) throws SQLException {
    if (kind.isNumber()) {
      BigDecimal number = row.getBigDecimal(index);
      return number == null ? null : number(number, kind);
    }
    String text = row.getString(index);
    return text == null ? null : text(text, kind);
  }

  /** What a value of a {@link RowImage} means. */
  static @Nullable Object of(Object stored, ColumnKind kind) {
    return kind.isNumber()
        ? number(new BigDecimal(stored.toString()), kind)
        : text(stored.toString(), kind);
  }

  private static Object number(BigDecimal number, ColumnKind kind) {
    long value = number.longValueExact();
    return switch (kind) {
      case AREA -> Area.ofHundredths(value);
      case MONEY -> BigDecimal.valueOf(value, MONEY_DECIMALS);
      case FLAG -> value != 0;
      default -> value;
    };
  }

  private static @Nullable Object text(String text, ColumnKind kind) {
    return switch (kind) {
      case DATE -> text.isEmpty() ? null : LocalDate.parse(text);
      case INSTANT -> text.isEmpty() ? null : Instant.parse(text);
      case REGION -> AdminCode.parse(text).orElse(null);
      default -> text;
    };
  }

  /** A value as the store keeps it. */
  static @Nullable Object written(@Nullable Object value) {
    if (value instanceof Area area) {
      return area.hundredths();
    }
    if (value instanceof BigDecimal yuan) {
      return yuan.movePointRight(MONEY_DECIMALS).longValueExact();
    }
    if (value instanceof Boolean flag) {
      return flag ? 1 : 0;
    }
    return value == null || value instanceof Long ? value : value.toString();
  }
}
