package org.shougeng.engine.formats;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.formats.OutputLayer.Column;
import org.shougeng.engine.formats.OutputLayer.Type;

/**
 * Writes a DBF table: names of ten bytes at most, texts cut between characters, numbers right-aligned. What
 * does not fit is told once a column. A text that a spreadsheet would run as a formula gets an apostrophe in
 * front.
 */
final class DbfWriter implements Closeable {

  private static final int NAME_BYTES = 10;
  private static final int LONGEST_TEXT = 254;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})");
  private static final byte LDID_GBK = 0x4D;

  private final OutputStream out;
  private final String file;
  private final Charset charset;
  private final List<Column> columns;
  private final int[] lengths;
  private final Consumer<Finding> findings;
  private final Set<String> said = new HashSet<>();

  DbfWriter(
      OutputStream out,
      String file,
      List<Column> columns,
      Charset charset,
      Consumer<Finding> findings) {
    this.out = out;
    this.file = file;
    this.columns = columns;
    this.charset = charset;
    this.findings = findings;
    int bytesOfACharacter = charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
    this.lengths = columns.stream()
        .mapToInt(column -> column.type() == Type.TEXT
            ? Math.min(LONGEST_TEXT, Math.max(1, column.length() * bytesOfACharacter))
            : column.length())
        .toArray();
  }

  /** Starts the table; its count of rows, at byte 4, is zero. */
  void writeHeader() throws IOException {
    out.write(header());
  }

  private byte[] header() {
    int length = 32 + 32 * columns.size() + 1;
    ByteBuffer header = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    // The date of the last change is fixed, so that the same rows give the same bytes.
    header.put((byte) 3).put((byte) 100).put((byte) 1).put((byte) 1);
    header.putInt(0).putShort((short) length).putShort((short)
        (1 + Arrays.stream(lengths).sum()));
    header.put(29, charset.equals(StandardCharsets.UTF_8) ? 0 : LDID_GBK);
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      header.position(32 + 32 * i);
      header.put(fieldName(column.name(), taken));
      header.put(32 + 32 * i + 11, (byte) (column.type() == Type.TEXT ? 'C' : 'N'));
      header.put(32 + 32 * i + 16, (byte) lengths[i]);
      header.put(32 + 32 * i + 17, (byte) column.decimals());
    }
    header.put(length - 1, (byte) 0x0D);
    return header.array();
  }

  private byte[] fieldName(String name, Set<String> taken) {
    byte[] bytes = cut(name, NAME_BYTES);
    for (int n = 2; !taken.add(new String(bytes, charset).toUpperCase(Locale.ROOT)); n++) {
      String suffix = "_" + n;
      String start = new String(cut(name, NAME_BYTES - suffix.length()), charset);
      bytes = (start + suffix).getBytes(charset);
    }
    String written = new String(bytes, charset);
    if (!written.equals(name)) {
      findings.accept(
          Finding.note("FMT-233").at(Place.file(file).inField(name)).with("name", written));
    }
    return bytes;
  }

  void row(Feature feature) throws IOException {
    out.write(' ');
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String value = feature.text(column.name());
      byte[] bytes = column.type() == Type.TEXT
          ? text(feature, column, value, lengths[i])
          : number(feature, column, value, lengths[i]);
      out.write(bytes);
    }
  }

  private byte[] text(Feature feature, Column column, String value, int length) {
    String safe = value;
    if (!value.isEmpty()
        && "=+-@\t\r\0".indexOf(value.charAt(0)) >= 0
        && !NUMBER.matcher(value).matches()) {
      safe = "'" + value;
      say("FMT-236", feature, column, value);
    }
    byte[] bytes = cut(safe, length);
    if (!charset.newEncoder().canEncode(safe)) {
      say("FMT-232", feature, column, value);
    }
    if (bytes.length < safe.getBytes(charset).length) {
      say("FMT-231", feature, column, value);
    }
    byte[] padded = filled(length);
    System.arraycopy(bytes, 0, padded, 0, bytes.length);
    return padded;
  }

  private byte[] number(Feature feature, Column column, String value, int length) {
    byte[] padded = filled(length);
    if (value.isBlank()) {
      return padded;
    }
    String text = NUMBER.matcher(value.strip()).matches()
        ? new BigDecimal(value.strip())
            .setScale(column.decimals(), RoundingMode.HALF_UP)
            .toPlainString()
        : "";
    if (text.isEmpty() || text.length() > length) {
      say("FMT-234", feature, column, value);
      return padded;
    }
    byte[] digits = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(digits, 0, padded, length - digits.length, digits.length);
    return padded;
  }

  private static byte[] filled(int length) {
    byte[] blank = new byte[length];
    Arrays.fill(blank, (byte) ' ');
    return blank;
  }

  /** As many whole characters of {@code text} as fit in {@code length} bytes. */
  private byte[] cut(String text, int length) {
    byte[] all = text.getBytes(charset);
    int end = text.length();
    while (all.length > length) {
      end = text.offsetByCodePoints(end, -1);
      all = text.substring(0, end).getBytes(charset);
    }
    return all;
  }

  private void say(String code, Feature feature, Column column, String value) {
    if (said.add(code + column.name())) {
      String start = value.length() > 20 ? value.substring(0, 20) + "…" : value;
      findings.accept(Finding.warning(code)
          .at(Place.file(file).atRow(feature.row()).inField(column.name()))
          .with("value", start));
    }
  }

  @Override
  public void close() throws IOException {
    out.write(0x1A);
    out.close();
  }
}
