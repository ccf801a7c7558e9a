package org.shougeng.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.formats.UserFile;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;

/** The division tree under revision: a published tree is compared, shown, and taken whole or not at all. */
public final class RegionTree {

  private final Database database;
  private final AuditLog log;
  private final RegionStore store;

  public RegionTree(Database database, AuditLog log) {
    this.database = database;
    this.log = log;
    this.store = new RegionStore(database);
  }

  /**
   * What the tree in {@code file} would change.
   *
   * @param from the first day on which it holds
   * @param jurisdiction whose regions may be changed
   * @throws InputRefused with findings by row, {@code REG-001} to {@code REG-010}
   */
  public RegionRevision compare(UserFile file, LocalDate from, Jurisdiction jurisdiction) {
    List<RegionFile.Row> rows = RegionFile.read(file);
    List<Finding> foreign = rows.stream()
        .filter(row -> !jurisdiction.touches(row.code()))
        .map(row -> Finding.error("REG-010")
            .with("code", row.code())
            .quoting("name", row.name())
            .at(Place.file(file.name()).atRow(row.number())))
        .toList();
    if (!foreign.isEmpty()) {
      throw new InputRefused(foreign);
    }
    return RegionComparison.of(file.name(), rows, from, store.lasting(""));
  }

  /** As {@link #compare}, and makes it so in the name of {@code actor}. */
  public RegionRevision load(
      UserFile file, LocalDate from, Jurisdiction jurisdiction, Actor actor) {
    return database.write(() -> {
      RegionRevision revision = compare(file, from, jurisdiction);
      apply(revision);
      log.record(actor, act(file, revision));
      return revision;
    });
  }

  private static AuditAct act(UserFile file, RegionRevision revision) {
    return AuditAct.of("region.revise")
        .on("file", file.name())
        .with("from", revision.from())
        .with("added", revision.added().size())
        .with("renamed", revision.renamed().size())
        .with("recoded", revision.recoded().size())
        .with("ended", revision.ended().size());
  }

  private void apply(RegionRevision revision) {
    List<AdminCode> over = new ArrayList<>();
    List<Region> begun = new ArrayList<>(revision.added());
    revision.ended().forEach(region -> over.add(region.code()));
    for (RegionRevision.Renaming renaming : revision.renamed()) {
      over.add(renaming.code());
      begun.add(region(renaming.code(), renaming.now(), revision.from()));
    }
    for (RegionRevision.Recoding recoding : revision.recoded()) {
      over.add(recoding.old());
      begun.add(region(recoding.now(), recoding.name(), revision.from()));
    }
    store.end(over, revision.from());
    store.insert(begun);
    store.recode(revision.recoded(), revision.from());
    store.adopt();
  }

  private static Region region(AdminCode code, String name, LocalDate from) {
    return new Region(code, name, null, from, null);
  }
}
