package org.shougeng.verifier;

import java.util.List;

/**
 * What a check of a custody sheet found.
 *
 * @param sheet the sheet itself
 * @param entry the number of the first entry of the audit log that is not in order, or 0
 * @param files the files that were checked, then those of the sheet that were not given
 */
public record CustodyReport(Sheet sheet, long entry, List<Checked> files) {

  /** The state of the sheet. */
  public enum Sheet {
    IN_ORDER,
    /** It is no custody sheet, or not as it was written. */
    UNREADABLE,
    /** Something of it was changed. */
    CHANGED
  }

  /** What is known of a file. */
  public enum State {
    /** Its bytes are those on the sheet, and the log tells of their coming. */
    SAME,
    /** Its bytes are on the sheet, but no entry of the log on it tells of them. */
    NOT_LOGGED,
    /** Its bytes are not those of any file on the sheet. */
    OTHER,
    /** On the sheet, but not given. */
    NOT_GIVEN
  }

  /**
   * One file.
   *
   * @param name its name as given, or as on the sheet
   * @param state what was found
   */
  public record Checked(String name, State state) {}

  /** Whether nothing is wrong; files that were not given are not. */
  public boolean isIntact() {
    return sheet == Sheet.IN_ORDER
        && entry == 0
        && files.stream()
            .allMatch(file -> file.state() == State.SAME || file.state() == State.NOT_GIVEN);
  }
}
