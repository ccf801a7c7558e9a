package org.shougeng.engine.formats;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;

/**
 * Turns records of a DBF table into texts: numbers in plain notation, dates as {@code 2025-12-31}, empty
 * where nothing is stored. Texts that do not fit the encoding are reported once a column. For one pass over
 * the table.
 */
final class DbfValues {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
  private static final Pattern DATE = Pattern.compile("\\d{8}");

  private final String file;
  private final List<DbfColumn> columns;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final Consumer<Finding> findings;
  private final Set<String> reported = new HashSet<>();

  DbfValues(String file, List<DbfColumn> columns, Charset charset, Consumer<Finding> findings) {
    this.file = file;
    this.columns = columns;
    this.charset = charset;
    this.findings = findings;
    this.decoder = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  Map<String, String> read(long row, ByteBuffer record) {
    Map<String, String> values = new LinkedHashMap<>(columns.size() * 2);
    for (DbfColumn column : columns) {
      values.put(column.name(), value(row, column, trimmed(record, column)));
    }
    return Collections.unmodifiableMap(values);
  }

  private String value(long row, DbfColumn column, byte[] bytes) {
    if (bytes.length == 0) {
      return "";
    }
    String text = isAscii(bytes)
        ? new String(bytes, StandardCharsets.ISO_8859_1)
        : beyondAscii(row, column, bytes);
    return switch (column.type()) {
      case 'N', 'F' -> number(row, column, text.strip());
      case 'D' -> date(text.strip());
      case 'L' -> logical(text.strip());
      default -> text;
    };
  }

  private String number(long row, DbfColumn column, String text) {
    if (text.isEmpty()) {
      return "";
    }
    if (!NUMBER.matcher(text).matches()) {
      // Writers fill a number that did not fit with asterisks.
      findings.accept(Finding.warning("FMT-208").at(at(row, column)).with("value", text));
      return "";
    }
    boolean plain = text.indexOf('e') < 0 && text.indexOf('E') < 0;
    return plain ? text : new BigDecimal(text).toPlainString();
  }

  private static String date(String text) {
    if (!DATE.matcher(text).matches()) {
      return text.equals("0") ? "" : text;
    }
    return text.equals("00000000")
        ? ""
        : text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6);
  }

  private static String logical(String text) {
    return switch (text) {
      case "T", "t", "Y", "y" -> "true";
      case "F", "f", "N", "n" -> "false";
      default -> "";
    };
  }

  private String beyondAscii(long row, DbfColumn column, byte[] bytes) {
    try {
      return decoder.decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return lenient(row, column, bytes);
    }
  }

  /** Drops a last character that the column's length cut in two; otherwise replaces what is not valid. */
  private String lenient(long row, DbfColumn column, byte[] bytes) {
    CharBuffer out = CharBuffer.allocate(bytes.length * 2);
    CoderResult result = decoder.reset().decode(ByteBuffer.wrap(bytes), out, false);
    boolean cut = result.isUnderflow() && bytes.length >= column.length() - 3;
    if (reported.add(column.name())) {
      findings.accept(Finding.warning(cut ? "FMT-207" : "FMT-206")
          .at(at(row, column))
          .with("encoding", charset.name()));
    }
    return cut ? out.flip().toString() : new String(bytes, charset);
  }

  private Place at(long row, DbfColumn column) {
    return Place.file(file).atRow(row).inField(column.name());
  }

  /** The bytes of a column without the blanks and zeros behind them. */
  static byte[] trimmed(ByteBuffer record, DbfColumn column) {
    int end = column.offset() + column.length();
    while (end > column.offset() && (record.get(end - 1) == ' ' || record.get(end - 1) == 0)) {
      end--;
    }
    byte[] bytes = new byte[end - column.offset()];
    record.get(column.offset(), bytes);
    return bytes;
  }

  static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }
}
