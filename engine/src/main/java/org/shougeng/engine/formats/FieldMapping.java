package org.shougeng.engine.formats;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * How the columns of a foreign layer fill a parcel: for each field a column or a constant, and a translation
 * of foreign land classes.
 *
 * <p>Written as lines of text, so that a command line, a page and a file can carry it:
 *
 * <pre>{@code
 * # comment
 * BSM = ID
 * DLBM = gewascode
 * ZLDWDM = '110101001001'
 * class 2651 = 0103
 * class * = 0103
 * }</pre>
 *
 * <p>A value in quotes is a constant. {@code class} lines translate the text found for {@code DLBM};
 * {@code *} stands for every text not named.
 *
 * @param fields where each field comes from
 * @param classes foreign land class to ours
 */
public record FieldMapping(Map<ParcelField, Origin> fields, Map<String, String> classes) {

  /** The class that stands for all classes not named. */
  public static final String ANY_CLASS = "*";

  private static final Pattern CLASS = Pattern.compile("class\\s+(.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED = Pattern.compile("'(.*)'|\"(.*)\"");

  /**
   * Where a field comes from.
   *
   * @param constant whether {@code text} is the value itself
   * @param text a column's name, or the value of every row
   */
  public record Origin(boolean constant, String text) {

    public static Origin column(String name) {
      return new Origin(false, name);
    }

    public static Origin constant(String value) {
      return new Origin(true, value);
    }
  }

  public FieldMapping {
    fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(fields));
    classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
  }

  /**
   * Reads the text form; fields are named in any case.
   *
   * @throws InputRefused {@code FMT-409} with the line that is not understood
   */
  public static FieldMapping parse(String text) {
    Map<ParcelField, Origin> fields = new EnumMap<>(ParcelField.class);
    Map<String, String> classes = new LinkedHashMap<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      String trimmed = line.replace("\uFEFF", "").strip();
      if (!trimmed.isEmpty() && !trimmed.startsWith("#")) {
        parseLine(trimmed, number, fields, classes);
      }
    }
    return new FieldMapping(fields, classes);
  }

  private static void parseLine(
      String line, int number, Map<ParcelField, Origin> fields, Map<String, String> classes) {
    int equals = line.lastIndexOf('=');
    String left = equals < 0 ? "" : line.substring(0, equals).strip();
    String right = equals < 0 ? "" : line.substring(equals + 1).strip();
    Matcher landClass = CLASS.matcher(left);
    Optional<ParcelField> field = ParcelField.named(left);
    if (landClass.matches() && !right.isEmpty()) {
      classes.put(unquoted(landClass.group(1).strip()), unquoted(right));
    } else if (field.isPresent() && !right.isEmpty()) {
      boolean constant = QUOTED.matcher(right).matches();
      fields.put(field.get(), new Origin(constant, unquoted(right)));
    } else {
      throw new InputRefused(Finding.error("FMT-409").at(Place.row(number)).quoting("line", line));
    }
  }

  private static String unquoted(String text) {
    Matcher quoted = QUOTED.matcher(text);
    if (!quoted.matches()) {
      return text;
    }
    return quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
  }

  /** The text form, which {@link #parse} reads back. */
  public String print() {
    StringBuilder text = new StringBuilder();
    fields.forEach((field, origin) -> text.append(field)
        .append(" = ")
        .append(origin.constant() ? quoted(origin.text()) : origin.text())
        .append('\n'));
    classes.forEach((theirs, ours) ->
        text.append("class ").append(theirs).append(" = ").append(ours).append('\n'));
    return text.toString();
  }

  private static String quoted(String text) {
    return text.indexOf('\'') < 0 ? "'" + text + "'" : "\"" + text + "\"";
  }

  /** Our land class for a foreign one; the text itself where no translation is given. */
  String translate(String landClass) {
    String ours = classes.get(landClass);
    return ours != null ? ours : classes.getOrDefault(ANY_CLASS, landClass);
  }

  /** The same mapping with column names as {@code columns} writes them, whatever their case. */
  FieldMapping inCaseOf(Iterable<String> columns) {
    Map<String, String> written = new LinkedHashMap<>();
    columns.forEach(column -> written.put(column.toUpperCase(Locale.ROOT), column));
    Map<ParcelField, Origin> matched = new EnumMap<>(ParcelField.class);
    fields.forEach((field, origin) -> {
      String column = written.get(origin.text().toUpperCase(Locale.ROOT));
      matched.put(field, origin.constant() || column == null ? origin : Origin.column(column));
    });
    return new FieldMapping(matched, classes);
  }
}
