package org.shougeng.engine.formats;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * The records of a main file ({@code .shp}), found through its index ({@code .shx}) or, without
 * one, one after the other (ESRI Shapefile Technical Description, 1998). No number of the file is
 * believed before it is checked against the file's size.
 */
final class ShpFile implements Closeable {

  private static final int FILE_CODE = 9994;
  private static final int HEADER = 100;
  private static final int RECORD_HEADER = 8;

  private final String name;
  private final FileWindow shp;
  private final @Nullable FileWindow shx;
  private final int shapeType;

  private ShpFile(String name, FileWindow shp, @Nullable FileWindow shx, int shapeType) {
    this.name = name;
    this.shp = shp;
    this.shx = shx;
    this.shapeType = shapeType;
  }

  /**
   * Opens the files.
   *
   * @param name the main file as the user named it
   * @throws InputRefused {@code FMT-102} not a shapefile, {@code FMT-109} an index of other data,
   *     {@code FMT-112} a shape type we do not read
   */
  static ShpFile open(String name, Path shp, @Nullable Path shx) throws IOException {
    FileWindow main = FileWindow.open(shp);
    try {
      ShpFile file =
          new ShpFile(name, main, shx == null ? null : FileWindow.open(shx), shapeType(name, main));
      file.checkIndex();
      return file;
    } catch (IOException | InputRefused e) {
      main.close();
      throw e;
    }
  }

  private static int shapeType(String name, FileWindow main) throws IOException {
    if (main.size() < HEADER) {
      throw refused(name, "FMT-102");
    }
    ByteBuffer header = main.bytes(0, HEADER);
    int type = header.getInt(32);
    if (header.order(ByteOrder.BIG_ENDIAN).getInt(0) != FILE_CODE) {
      throw refused(name, "FMT-102");
    }
    if (!ShapeDecoder.reads(type)) {
      throw new InputRefused(
          Finding.error("FMT-112").at(Place.file(name)).with("type", ShapeDecoder.typeName(type)));
    }
    return type;
  }

  private void checkIndex() throws IOException {
    if (shx == null) {
      return;
    }
    boolean sound = shx.size() >= HEADER
        && (shx.size() - HEADER) % RECORD_HEADER == 0
        && shx.bytes(0, HEADER).order(ByteOrder.BIG_ENDIAN).getInt(0) == FILE_CODE;
    if (!sound) {
      close();
      throw refused(name, "FMT-109");
    }
  }

  int shapeType() {
    return shapeType;
  }

  boolean hasIndex() {
    return shx != null;
  }

  /** A walk over all records from the first. One walk at a time. */
  Cursor cursor() {
    return new Cursor();
  }

  /** A walk over the records in the order of the index. */
  final class Cursor {
    private long row;
    private long position = HEADER;

    /** The row of the record last read, from 1. */
    long row() {
      return row;
    }

    /**
     * The next record's content, valid until the next call, or null after the last.
     *
     * @throws InputRefused {@code FMT-110} the file ends inside the record, {@code FMT-109} the index
     *     points elsewhere, {@code FMT-111} the record's length is impossible
     */
    @Nullable
    ByteBuffer next() throws IOException {
      int promised = -1;
      if (shx != null) {
        long entry = HEADER + row * RECORD_HEADER;
        if (entry >= shx.size()) {
          return null;
        }
        ByteBuffer index = shx.bytes(entry, RECORD_HEADER).order(ByteOrder.BIG_ENDIAN);
        position = index.getInt(0) * 2L;
        promised = index.getInt(4);
      } else if (position >= shp.size()) {
        return null;
      }
      row++;
      return content(promised);
    }

    private ByteBuffer content(int promised) throws IOException {
      try {
        int words =
            shp.bytes(position, RECORD_HEADER).order(ByteOrder.BIG_ENDIAN).getInt(4);
        if (position < HEADER || promised >= 0 && words != promised) {
          throw at("FMT-109");
        }
        if (words < 2 || words > Integer.MAX_VALUE / 2) {
          throw at("FMT-111");
        }
        long start = position + RECORD_HEADER;
        position = start + words * 2L;
        return shp.bytes(start, words * 2);
      } catch (EOFException e) {
        throw at("FMT-110");
      }
    }

    private InputRefused at(String code) {
      return new InputRefused(Finding.error(code).at(Place.file(name).atRow(row)));
    }
  }

  private static InputRefused refused(String name, String code) {
    return new InputRefused(Finding.error(code).at(Place.file(name)));
  }

  @Override
  public void close() throws IOException {
    shp.close();
    if (shx != null) {
      shx.close();
    }
  }
}
