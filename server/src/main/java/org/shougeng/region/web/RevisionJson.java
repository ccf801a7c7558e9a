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
    List<RegionRevision.Renaming> renamed,
    List<RegionRevision.Recoding> recoded,
    List<RegionJson.Named> ended) {

  private static final int SHOWN = 200;

  /** How many regions of each sort. */
  record Counts(int added, int renamed, int recoded, int ended, int unchanged) {}

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
        revision.renamed().stream().limit(SHOWN).toList(),
        revision.recoded().stream().limit(SHOWN).toList(),
        named(revision.ended()));
  }

  private static List<RegionJson.Named> named(List<Region> regions) {
    return regions.stream()
        .limit(SHOWN)
        .map(region -> new RegionJson.Named(region.code().digits(), region.name()))
        .toList();
  }
}
