package org.shougeng.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;

/**
 * A spreadsheet on its way into a register.
 *
 * @param id its number, not to be guessed
 * @param register the register's name
 * @param fileName the file as its user knows it
 * @param state where it stands
 * @param counts how many rows are what
 * @param headings the headings of its columns, as the file has them
 * @param columns the ids of the register's columns that those mean; empty where a heading means none
 * @param times when it was handed in, accepted, undone
 * @param who the person's name
 * @param job the job that reads it
 */
public record RowImport(
    String id,
    String register,
    String fileName,
    State state,
    Counts counts,
    List<String> headings,
    List<String> columns,
    Times times,
    String who,
    long job) {

  /** Where an import stands. */
  public enum State {
    READING,
    /** Read and checked; nothing is taken yet. */
    READY,
    /** The file cannot be used; the job's findings say why. */
    REFUSED,
    ACCEPTED,
    UNDONE
  }

  /** How its good rows and doubles are taken. */
  public enum Mode {
    /** Rows without fault that are no doubles. */
    GOOD_ROWS,
    /** All rows, or none if one is wrong or a double. */
    ALL_OR_NOTHING,
    /** Rows without fault; doubles take the place of the rows they double. */
    OVERWRITE
  }

  /**
   * How many rows are what.
   *
   * @param rows all rows
   * @param good without fault and no doubles
   * @param wrong with a fault
   * @param doubled without fault, but like another row of the file or the register
   */
  public record Counts(int rows, int good, int wrong, int doubled) {}

  /** When it was handed in, accepted and undone. */
  public record Times(Instant uploaded, @Nullable Instant accepted, @Nullable Instant undone) {}

  /**
   * A row of the file.
   *
   * @param number its number on the sheet
   * @param kind what it is
   * @param cells its texts, column by column of the file
   * @param faults what is wrong, each in its column
   * @param doubleOf the row of the file it doubles; 0 if it doubles one of the register, or none
   */
  public record Line(int number, Kind kind, List<String> cells, List<Fault> faults, int doubleOf) {

    /** What a row of a file is. */
    public enum Kind {
      GOOD,
      WRONG,
      DOUBLE
    }
  }

  /** What is wrong in one column of a file, counted from 0; below 0 for the row as a whole. */
  public record Fault(int column, Finding finding) {}
}
