package org.shougeng.engine.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * A table as text: the sheets of an xlsx workbook, or delimited text of any encoding. Blank rows
 * are kept, so
 * that row numbers are those the user sees.
 *
 * @param sheets the tables, one for text; rows of cells, stripped
 */
public record TableFile(List<List<List<String>>> sheets) {

  /**
   * Reads {@code file}.
   *
   * @throws InputRefused with {@code FMT-71x} or {@code FMT-651} for a workbook that cannot be read, {@code
   *     FMT-90x} or {@code FMT-002} for text that cannot
   */
  public static TableFile read(UserFile file) {
    if (isZip(file)) {
      return new TableFile(XlsxTables.read(file.path(), file.name()));
    }
    TextFile text = TextFile.read(file.path(), file.name(), null);
    return new TableFile(List.of(CsvTable.parse(text.text())));
  }

  private static boolean isZip(UserFile file) {
    try (InputStream in = Files.newInputStream(file.path())) {
      byte[] head = in.readNBytes(2);
      return head.length == 2 && head[0] == 'P' && head[1] == 'K';
    } catch (IOException e) {
      throw TextFile.unreadable(e, Place.file(file.name()));
    }
  }
}
