package org.shougeng.engine.formats;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * The attribute table of a shapefile (dBASE III and IV). Its counts are checked against the file's size;
 * memo columns are left out with a finding.
 */
final class DbfFile implements Closeable {

  private static final int HEADER = 32;
  private static final int FIELD = 32;
  private static final int END_OF_FIELDS = 0x0D;
  private static final int DELETED = '*';
  private static final int SAMPLED_ROWS = 20_000;

  private final String name;
  private final FileWindow window;
  private final Header header;
  private final List<Finding> findings = new ArrayList<>();

  private record Header(long rows, int length, int recordLength, int languageDriver) {}

  private DbfFile(String name, FileWindow window, Header header) {
    this.name = name;
    this.window = window;
    this.header = header;
  }

  /**
   * Opens a table.
   *
   * @param name the file as the user named it
   * @throws InputRefused {@code FMT-201} not a DBF table, {@code FMT-202} rows are missing at its end
   */
  static DbfFile open(String name, Path file) throws IOException {
    FileWindow window = FileWindow.open(file);
    try {
      return new DbfFile(name, window, header(name, window));
    } catch (IOException | InputRefused e) {
      window.close();
      throw e;
    }
  }

  private static Header header(String name, FileWindow window) throws IOException {
    try {
      ByteBuffer bytes = window.bytes(0, HEADER);
      Header header = new Header(
          Integer.toUnsignedLong(bytes.getInt(4)),
          Short.toUnsignedInt(bytes.getShort(8)),
          Short.toUnsignedInt(bytes.getShort(10)),
          Byte.toUnsignedInt(bytes.get(29)));
      if (header.length < HEADER + 1 || header.recordLength < 1) {
        throw refused(name, "FMT-201");
      }
      window.bytes(0, header.length);
      long complete = (window.size() - header.length) / header.recordLength;
      if (complete < header.rows) {
        throw new InputRefused(Finding.error("FMT-202")
            .at(Place.file(name).atRow(complete + 1))
            .with("rows", header.rows)
            .with("complete", complete));
      }
      return header;
    } catch (EOFException e) {
      throw refused(name, "FMT-201");
    }
  }

  private static InputRefused refused(String name, String code) {
    return new InputRefused(Finding.error(code).at(Place.file(name)));
  }

  long rows() {
    return header.rows;
  }

  int languageDriver() {
    return header.languageDriver;
  }

  /** What was renamed or left out while reading the columns. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** The columns, their names in {@code charset}; those of types we do not read are left out. */
  List<DbfColumn> columns(Charset charset) throws IOException {
    List<DbfColumn> columns = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    findings.clear();
    int offset = 1;
    for (int at = HEADER; at + FIELD <= header.length; at += FIELD) {
      ByteBuffer field = window.bytes(at, FIELD);
      if (field.get(0) == END_OF_FIELDS) {
        break;
      }
      int length = Byte.toUnsignedInt(field.get(16));
      DbfColumn column = new DbfColumn(
          unique(fieldName(field, charset), taken),
          (char) Byte.toUnsignedInt(field.get(11)),
          offset,
          length,
          Byte.toUnsignedInt(field.get(17)));
      offset += length;
      if (offset > header.recordLength) {
        throw refused(name, "FMT-201");
      }
      keep(column, columns);
    }
    return columns;
  }

  private void keep(DbfColumn column, List<DbfColumn> columns) {
    if (column.isRead()) {
      columns.add(column);
    } else {
      findings.add(Finding.warning("FMT-203")
          .at(Place.file(name).inField(column.name()))
          .with("type", printable(column.type())));
    }
  }

  private static String printable(char type) {
    return type > ' ' && type < 127 ? String.valueOf(type) : "0x" + Integer.toHexString(type);
  }

  private static String fieldName(ByteBuffer field, Charset charset) {
    byte[] bytes = new byte[11];
    field.get(0, bytes);
    int length = 0;
    while (length < bytes.length && bytes[length] != 0) {
      length++;
    }
    return new String(bytes, 0, length, charset).strip();
  }

  private String unique(String fieldName, Set<String> taken) {
    String base = fieldName.isEmpty() ? "FIELD" + (taken.size() + 1) : fieldName;
    String candidate = base;
    for (int n = 2; !taken.add(candidate.toUpperCase(Locale.ROOT)); n++) {
      candidate = base + "_" + n;
    }
    if (!candidate.equals(fieldName)) {
      findings.add(Finding.warning("FMT-209")
          .at(Place.file(name).inField(candidate))
          .with("name", fieldName));
    }
    return candidate;
  }

  /** The bytes of row {@code row} (from 1), valid until the next call. */
  ByteBuffer record(long row) throws IOException {
    return window.bytes(header.length + (row - 1) * header.recordLength, header.recordLength);
  }

  static boolean isDeleted(ByteBuffer record) {
    return record.get(0) == DELETED;
  }

  /** Whether every text of the first {@value #SAMPLED_ROWS} rows is valid in {@code charset}. */
  boolean isValidIn(Charset charset) throws IOException {
    return texts(charset).invalid == 0;
  }

  /** UTF-8 if every text is valid UTF-8, else GB18030. */
  Charset detect() throws IOException {
    return isValidIn(StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : TextEncoding.GB18030;
  }

  /** Whether the sampled rows hold nothing but ASCII, so that the encoding does not matter. */
  boolean isAscii() throws IOException {
    return texts(StandardCharsets.UTF_8).beyondAscii == 0;
  }

  private record Texts(long beyondAscii, long invalid) {}

  private Texts texts(Charset charset) throws IOException {
    List<DbfColumn> columns =
        columns(StandardCharsets.ISO_8859_1).stream().filter(DbfColumn::isText).toList();
    long beyondAscii = 0;
    long invalid = 0;
    for (long row = 1; row <= Math.min(header.rows, SAMPLED_ROWS); row++) {
      ByteBuffer record = record(row);
      for (DbfColumn column : columns) {
        byte[] text = DbfValues.trimmed(record, column);
        if (!DbfValues.isAscii(text)) {
          beyondAscii++;
          // A text that fills its column may have been cut inside its last character.
          invalid += TextEncoding.isValid(charset, text, text.length) ? 0 : 1;
        }
      }
    }
    return new Texts(beyondAscii, invalid);
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
