package org.shougeng.register.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.register.RowImport;
import org.shougeng.register.RowImport.Fault;
import org.shougeng.register.RowImport.Line;

/**
 * An import as its preview shows it.
 *
 * @param job the job that reads the file
 * @param headings the headings of the file
 * @param columns the register's columns they mean, empty where none
 * @param wrong what is wrong, cell by cell, the first ones
 * @param wrongRows the wrong rows themselves, the first ones
 * @param doubles rows like others, the first ones
 * @param sample rows that can be taken, the first ones
 * @param warnings what else was noticed of the file
 */
record ImportJson(
    String id,
    RowImport.State state,
    String fileName,
    long job,
    String who,
    RowImport.Times times,
    RowImport.Counts counts,
    List<String> headings,
    List<String> columns,
    List<CellFault> wrong,
    List<LineJson> wrongRows,
    List<LineJson> doubles,
    List<LineJson> sample) {

  private static final int LETTERS = 26;

  /** One wrong cell, with its place as the spreadsheet program shows it. */
  record CellFault(
      int row,
      String column,
      String letter,
      String value,
      String code,
      String what,
      String remedy) {}

  /**
   * A row of the file.
   *
   * @param faulty the columns with faults, counted from 0
   * @param doubleOf the row of the file it doubles; 0 where it doubles one of the register
   */
  record LineJson(int row, List<String> cells, List<Integer> faulty, int doubleOf) {

    static LineJson of(Line line) {
      return new LineJson(
          line.number(),
          line.cells(),
          line.faults().stream().map(Fault::column).toList(),
          line.doubleOf());
    }
  }

  /** An import in a list. */
  record Entry(
      String id,
      String fileName,
      RowImport.State state,
      RowImport.Counts counts,
      Instant uploadedAt,
      @Nullable Instant acceptedAt,
      @Nullable Instant undoneAt) {

    static Entry of(RowImport each) {
      return new Entry(
          each.id(),
          each.fileName(),
          each.state(),
          each.counts(),
          each.times().uploaded(),
          each.times().accepted(),
          each.times().undone());
    }
  }

  /** The lines that a preview shows. */
  record Shown(List<Line> wrong, List<Line> doubles, List<Line> good) {}

  static ImportJson of(RowImport found, Shown shown, Locale locale) {
    return new ImportJson(
        found.id(),
        found.state(),
        found.fileName(),
        found.job(),
        found.who(),
        found.times(),
        found.counts(),
        found.headings(),
        found.columns(),
        faults(found, shown.wrong(), locale),
        shown.wrong().stream().map(LineJson::of).toList(),
        shown.doubles().stream().map(LineJson::of).toList(),
        shown.good().stream().map(LineJson::of).toList());
  }

  private static List<CellFault> faults(RowImport found, List<Line> lines, Locale locale) {
    List<CellFault> faults = new ArrayList<>();
    for (Line line : lines) {
      for (Fault fault : line.faults()) {
        faults.add(fault(found, line, fault, locale));
      }
    }
    return faults;
  }

  private static CellFault fault(RowImport found, Line line, Fault fault, Locale locale) {
    int column = fault.column();
    Finding finding = fault.finding();
    boolean given = column >= 0 && column < line.cells().size();
    return new CellFault(
        line.number(),
        column >= 0 ? found.headings().get(column) : "",
        column >= 0 ? letters(column) : "",
        given ? line.cells().get(column) : "",
        finding.code(),
        finding.message(locale),
        finding.remedy(locale));
  }

  /** A column as spreadsheets call it: A to Z, then AA. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }
}
