package org.shougeng.region;

import java.time.LocalDate;
import java.util.List;
import org.shougeng.engine.area.AdminCode;

/**
 * What a newly published division tree changes in the one that is known.
 *
 * @param from the first day of the change
 * @param added regions not known before
 * @param renamed regions under another name
 * @param recoded regions under another code
 * @param ended regions that are there no more
 * @param unchanged how many stay as they are
 */
public record RegionRevision(
    LocalDate from,
    List<Region> added,
    List<Renaming> renamed,
    List<Recoding> recoded,
    List<Region> ended,
    int unchanged) {

  /** A region's new name. */
  public record Renaming(AdminCode code, String old, String now) {}

  /** A region's new code. */
  public record Recoding(AdminCode old, AdminCode now, String name) {}

  /** Whether nothing changes. */
  public boolean isEmpty() {
    return added.isEmpty() && renamed.isEmpty() && recoded.isEmpty() && ended.isEmpty();
  }
}
