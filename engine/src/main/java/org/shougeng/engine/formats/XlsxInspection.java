package org.shougeng.engine.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * Reads a workbook from outside before a spreadsheet library does: every part is inflated against a
 * limit and walked as XML without document types, and no cell may lie outside a table of points.
 */
final class XlsxInspection {

  private static final int MAX_ENTRIES = 200;
  private static final long MAX_INFLATED = 100L << 20;

  /** Sheets of repeated zeros compress well; beyond this, and beyond a megabyte, it is a bomb. */
  private static final int MAX_RATIO = 200;

  private static final int MAX_COLUMNS = 256;
  private static final int MAX_ROWS = 200_000;

  private final Place place;
  private long inflated;

  private XlsxInspection(Place place) {
    this.place = place;
  }

  /**
   * Passes only workbooks that are safe to parse.
   *
   * @throws InputRefused with {@code FMT-711} if it is damaged, {@code FMT-712} if it is a bomb,
   *     {@code FMT-713} if its cells lie too far out, {@code FMT-651} if it declares entities
   */
  static void inspect(Path file, Place place) {
    XlsxInspection inspection = new XlsxInspection(place);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MAX_ENTRIES) {
        throw inspection.bomb();
      }
      if (zip.getEntry("xl/workbook.xml") == null) {
        throw new InputRefused(Finding.error("FMT-711").at(place));
      }
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        inspection.part(zip, all.nextElement());
      }
    } catch (ZipException e) {
      throw new InputRefused(Finding.error("FMT-711").at(place));
    } catch (IOException e) {
      throw new InputRefused(Finding.error("FMT-711").at(place));
    }
  }

  private void part(ZipFile zip, ZipEntry entry) throws IOException {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    try (InputStream in = new Counted(zip.getInputStream(entry), entry.getCompressedSize())) {
      if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
        try (XmlWalk xml = XmlWalk.of(in, place)) {
          sheet(xml);
        }
      } else if (name.endsWith(".xml") || name.endsWith(".rels")) {
        try (XmlWalk xml = XmlWalk.of(in, place)) {
          xml.skip();
        }
      } else {
        in.skip(Long.MAX_VALUE);
      }
    }
  }

  private void sheet(XmlWalk xml) {
    int rows = 0;
    while (xml.nextChild()) {
      if (xml.name().equals("row")) {
        checkRow(xml.attribute("r"));
        if (++rows > MAX_ROWS) {
          throw tooFar();
        }
        while (xml.nextChild()) {
          checkColumn(xml.attribute("r"));
          xml.skip();
        }
      } else if (xml.name().equals("worksheet") || xml.name().equals("sheetData")) {
        sheet(xml);
      } else {
        xml.skip();
      }
    }
  }

  private void checkRow(String number) {
    if (!number.matches("\\d{0,6}") || !number.isEmpty() && Integer.parseInt(number) > MAX_ROWS) {
      throw tooFar();
    }
  }

  private void checkColumn(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
      if (column > MAX_COLUMNS) {
        throw tooFar();
      }
    }
  }

  private InputRefused tooFar() {
    return new InputRefused(Finding.error("FMT-713")
        .with("rows", MAX_ROWS)
        .with("columns", MAX_COLUMNS)
        .at(place));
  }

  private InputRefused bomb() {
    return new InputRefused(
        Finding.error("FMT-712").with("limit", MAX_INFLATED >> 20).at(place));
  }

  /** Counts the bytes that really come out of an entry. */
  private final class Counted extends FilterInputStream {
    private final long compressed;
    private long read;

    Counted(InputStream in, long compressed) {
      super(in);
      this.compressed = Math.max(1, compressed);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = super.read(bytes, offset, length);
      count(Math.max(0, n));
      return n;
    }

    @Override
    public long skip(long n) throws IOException {
      byte[] buffer = new byte[8192];
      long skipped = 0;
      for (int r = read(buffer, 0, 8192); r > 0 && skipped < n; r = read(buffer, 0, 8192)) {
        skipped += r;
      }
      return skipped;
    }

    private void count(int n) {
      read += n;
      inflated += n;
      if (inflated > MAX_INFLATED || read > 1 << 20 && read / compressed > MAX_RATIO) {
        throw bomb();
      }
    }
  }
}
