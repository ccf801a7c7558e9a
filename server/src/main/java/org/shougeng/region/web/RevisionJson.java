package org.shougeng.region.web;

import java.time.LocalDate;
import java.util.List;
import org.shougeng.region.Region;
import org.shougeng.region.RegionRevision;

/** What a published tree changes; lists are cut to what a screen can show, counts are not. */
record RevisionJson(
    LocalDate from,
    boolean accepted,
    Counts counts,
    List<RegionJson.Named> added,
    List<Renamed> renamed,
    List<Recoded> recoded,
    List<RegionJson.Named> ended) {

  private static final int SHOWN = 200;

  /** How many regions of each sort. */
  record Counts(int added, int renamed, int recoded, int ended, int unchanged) {}

  /** A region's new name. */
  record Renamed(String code, String old, String now) {}

  /** A region's new code. */
  record Recoded(String old, String now, String name) {}

  static RevisionJson of(RegionRevision revision, boolean accepted) {
    return new RevisionJson(
        revision.from(),
        accepted,
        new Counts(
            revision.added().size(),
            revision.renamed().size(),
            revision.recoded().size(),
            revision.ended().size(),
            revision.unchanged()),
        named(revision.added()),
        revision.renamed().stream()
            .limit(SHOWN)
            .map(each -> new Renamed(each.code().digits(), each.old(), each.now()))
            .toList(),
        revision.recoded().stream()
            .limit(SHOWN)
            .map(each -> new Recoded(each.old().digits(), each.now().digits(), each.name()))
            .toList(),
        named(revision.ended()));
  }

  private static List<RegionJson.Named> named(List<Region> regions) {
    return regions.stream()
        .limit(SHOWN)
        .map(region -> new RegionJson.Named(region.code().digits(), region.name()))
        .toList();
  }
}
