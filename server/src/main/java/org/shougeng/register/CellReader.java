package org.shougeng.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.AreaUnit;
import org.shougeng.engine.area.Finding;
import org.shougeng.register.Column.Trait;

/**
 * What people enter, in a form or a spreadsheet, as typed values under the rules of the column. One
 * set of rules
 * for both doors.
 */
final class CellReader {

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,15}(\\.[0-9]{1,12})?");
  private static final Pattern NUMBER_AND_MORE =
      Pattern.compile("([-+]?[0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(\\D+)");
  private static final Pattern DAY =
      Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
  private static final Pattern DAY_IN_DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
  private static final String EXACT = "m2";
  private static final int AREA_DECIMALS = 4;
  private static final int MONEY_DECIMALS = 2;
  private static final int CHOICES_NAMED = 6;
  private static final List<String> YES = List.of("是", "有", "√", "y", "yes", "true", "1");
  private static final List<String> NO = List.of("否", "无", "×", "n", "no", "false", "0");

  /** A value, or what is wrong with it; neither for a cell that may be empty and is. */
  record Reading(@Nullable Object value, @Nullable Finding fault) {

    static Reading of(@Nullable Object value) {
      return new Reading(value, null);
    }

    static Reading wrong(Finding fault) {
      return new Reading(null, fault);
    }
  }

  private final RegionWords regions;

  CellReader(RegionWords regions) {
    this.regions = regions;
  }

  /** What {@code text} says in {@code column}. */
  Reading read(Column column, String text) {
    if (text.isBlank()) {
      return column.is(Trait.REQUIRED) ? Reading.wrong(fault("TBL-010", column)) : Reading.of(null);
    }
    Optional<Finding> unfit = BoundText.fault(text);
    if (unfit.isPresent()) {
      return Reading.wrong(about(unfit.get(), column));
    }
    return switch (column.kind()) {
      case TEXT -> text(column, text);
      case CHOICE -> choice(column, text.strip());
      case REGION -> region(column, text);
      case FLAG -> flag(column, plain(text));
      case DATE, INSTANT -> day(column, plain(text));
      case INTEGER -> number(column, plain(text), 0);
      case MONEY -> number(column, plain(text), MONEY_DECIMALS);
      case AREA -> area(column, plain(text));
    };
  }

  private Reading text(Column column, String text) {
    int length = text.codePointCount(0, text.length());
    if (length > column.longest()) {
      return Reading.wrong(
          fault("TBL-017", column).with("length", length).with("limit", column.longest()));
    }
    boolean misshapen = column.form().map(form -> !form.matcher(text).matches()).orElse(false);
    return misshapen
        ? Reading.wrong(quoting("TBL-019", column, text).with("example", column.example()))
        : Reading.of(text);
  }

  private static Reading choice(Column column, String text) {
    Optional<Choice> choice = column.choices().stream()
        .filter(one -> one.code().equals(text)
            || one.title().chinese().equals(text)
            || one.title().english().equalsIgnoreCase(text)
            || (one.code() + " " + one.title().chinese()).equals(text))
        .findFirst();
    if (choice.isPresent()) {
      return Reading.of(choice.get().code());
    }
    String named = column.choices().stream()
        .limit(CHOICES_NAMED)
        .map(one -> one.title().chinese())
        .collect(Collectors.joining("、"));
    String more = column.choices().size() > CHOICES_NAMED ? "……" : "";
    return Reading.wrong(quoting("TBL-015", column, text).with("choices", named + more));
  }

  private Reading region(Column column, String text) {
    Optional<AdminCode> found = regions.find(text);
    if (found.isPresent()) {
      return Reading.of(found.get());
    }
    String code = regions.isAmbiguous(text) ? "TBL-024" : "TBL-016";
    return Reading.wrong(quoting(code, column, text));
  }

  private static Reading flag(Column column, String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (YES.contains(word) || NO.contains(word)) {
      return Reading.of(YES.contains(word));
    }
    return Reading.wrong(quoting("TBL-020", column, text));
  }

  private static Reading day(Column column, String text) {
    Matcher day = DAY.matcher(text);
    Matcher digits = DAY_IN_DIGITS.matcher(text);
    Matcher matched = day.matches() ? day : digits;
    if (matched == day || matched.matches()) {
      try {
        return Reading.of(LocalDate.of(
            Integer.parseInt(matched.group(1)),
            Integer.parseInt(matched.group(2)),
            Integer.parseInt(matched.group(3))));
      } catch (DateTimeException e) {
        return Reading.wrong(quoting("TBL-014", column, text));
      }
    }
    return Reading.wrong(quoting("TBL-014", column, text));
  }

  private static Reading number(Column column, String text, int decimals) {
    String digits = withoutGroups(text);
    if (!NUMBER.matcher(digits).matches()) {
      return Reading.wrong(notNumber(column, text));
    }
    BigDecimal number = new BigDecimal(digits);
    if (number.stripTrailingZeros().scale() > decimals) {
      String code = decimals == 0 ? "TBL-012" : "TBL-021";
      return Reading.wrong(quoting(code, column, text).with("decimals", decimals));
    }
    return outside(column, number)
        .map(Reading::wrong)
        .orElseGet(() -> Reading.of(
            decimals == 0
                ? (Object) number.longValueExact()
                : number.setScale(decimals, RoundingMode.UNNECESSARY)));
  }

  private static Reading area(Column column, String text) {
    boolean exact = text.endsWith(EXACT);
    String digits =
        withoutGroups(exact ? text.substring(0, text.length() - EXACT.length()).strip() : text);
    if (!NUMBER.matcher(digits).matches()) {
      return Reading.wrong(notNumber(column, text));
    }
    BigDecimal number = new BigDecimal(digits);
    if (number.stripTrailingZeros().scale() > AREA_DECIMALS) {
      return Reading.wrong(quoting("TBL-021", column, text).with("decimals", AREA_DECIMALS));
    }
    Area area = Area.of(number, exact ? AreaUnit.SQUARE_METRE : column.areaUnit());
    return outside(column, area.in(column.areaUnit(), AREA_DECIMALS))
        .map(Reading::wrong)
        .orElseGet(() -> Reading.of(area));
  }

  private static Optional<Finding> outside(Column column, BigDecimal number) {
    return column
        .range()
        .filter(range -> number.compareTo(BigDecimal.valueOf(range.least())) < 0
            || number.compareTo(BigDecimal.valueOf(range.largest())) > 0)
        .map(range -> quoting("TBL-013", column, number.toPlainString())
            .with("least", range.least())
            .with("largest", range.largest()));
  }

  /** A number with something behind it is told what to take away. */
  private static Finding notNumber(Column column, String text) {
    Matcher more = NUMBER_AND_MORE.matcher(text);
    return more.matches()
        ? quoting("TBL-023", column, text)
            .quoting("more", more.group(2))
            .with("number", more.group(1))
        : quoting("TBL-011", column, text);
  }

  /** Full-width digits and signs as half-width ones, blanks around taken away. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  private static String withoutGroups(String text) {
    return text.matches("[-+]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?") ? text.replace(",", "") : text;
  }

  private static Finding fault(String code, Column column) {
    return about(Finding.error(code), column);
  }

  private static Finding quoting(String code, Column column, String text) {
    return fault(code, column).quoting("value", text);
  }

  private static Finding about(Finding finding, Column column) {
    return finding
        .at(finding.place().inField(column.title().chinese()))
        .with("column", column.title().chinese())
        .with("id", column.id());
  }
}
