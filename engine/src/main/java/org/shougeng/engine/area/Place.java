package org.shougeng.engine.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding lies, as precisely as is known. Rows, parts, rings and vertices count from 1, as
 * people do; 0 means not known or not applicable.
 *
 * @param file the file as the user named it, or null
 * @param row the row, line or feature
 * @param field the column, or null
 * @param part the part of a multi-part shape
 * @param ring the ring of the part, 1 for the outer one
 * @param vertex the vertex of the ring
 */
public record Place(
    @Nullable String file, long row, @Nullable String field, int part, int ring, int vertex) {

  public static final Place NOWHERE = new Place(null, 0, null, 0, 0, 0);

  public static Place file(String file) {
    return NOWHERE.inFile(file);
  }

  public static Place row(long row) {
    return NOWHERE.atRow(row);
  }

  public Place inFile(String file) {
    return new Place(file, row, field, part, ring, vertex);
  }

  public Place atRow(long row) {
    return new Place(file, row, field, part, ring, vertex);
  }

  public Place inField(String field) {
    return new Place(file, row, field, part, ring, vertex);
  }

  public Place atVertex(int part, int ring, int vertex) {
    return new Place(file, row, field, part, ring, vertex);
  }

  /** The place in words, empty when nothing is known. */
  public String describe(Locale locale) {
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    List<String> words = new ArrayList<>();
    if (file != null) {
      words.add(file);
    }
    add(words, row, english ? "row %d" : "第 %d 行");
    if (field != null) {
      words.add(english ? "field " + field : "字段 " + field);
    }
    add(words, part, english ? "part %d" : "第 %d 部分");
    add(words, ring, english ? "ring %d" : "第 %d 圈");
    add(words, vertex, english ? "vertex %d" : "第 %d 点");
    return String.join(english ? ", " : "，", words);
  }

  private static void add(List<String> words, long number, String format) {
    if (number > 0) {
      words.add(format.formatted(number));
    }
  }

  @Override
  public String toString() {
    return describe(Locale.ENGLISH);
  }
}
