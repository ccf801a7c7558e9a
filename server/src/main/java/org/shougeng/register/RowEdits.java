package org.shougeng.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.Database;
import org.shougeng.platform.NotFound;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Forbidden;
import org.shougeng.region.Regions;
import org.shougeng.register.RowChange.Act;
import org.springframework.stereotype.Service;

/**
 * Enters, changes and deletes rows, one or many at once, each change with its history. What is deleted can be
 * restored for {@value #DAYS_IN_BIN} days.
 */
@Service
public class RowEdits {

  /** How long a deleted row can be restored. */
  public static final int DAYS_IN_BIN = 30;

  private static final int MOST_AT_ONCE = 500;

  /** A row to be changed, at the version its editor saw. */
  public record Target(String key, String version) {}

  private final Database database;
  private final RegisterRows rows;
  private final RowHistory history;
  private final Regions regions;
  private final AuditLog audit;
  private final Clock clock;

  RowEdits(
      Database database,
      RegisterRows rows,
      RowHistory history,
      Regions regions,
      AuditLog audit,
      Clock clock) {
    this.database = database;
    this.rows = rows;
    this.history = history;
    this.regions = regions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Enters a row.
   *
   * @param cells what was entered, by column id
   * @throws InputRefused with all that is wrong, or {@code TBL-041} if there is such a row already
   */
  public Row add(Register register, Map<String, String> cells, Actor actor) {
    checkMayEdit(register, actor);
    EnteredRow entered = EnteredRow.read(register, cells, true, reader(actor));
    refuse(entered.faults());
    return database.write(() -> {
      Instant now = clock.instant();
      RowImage image = newRow(actor, now);
      entered.into(image);
      refuseDouble(register, image, actor);
      new LedgerTable(database, register).insert(List.of(image));
      written(register, actor, now, new RowHistory.Entry(Act.ADDED, null, image));
      return rows.get(register, "", image.key(), actor);
    });
  }

  /** A row that says nothing yet, made by {@code actor} now. */
  static RowImage newRow(Actor actor, Instant now) {
    RowImage image = RowImage.empty();
    image.put("id", UUID.randomUUID().toString());
    image.put("revision", 0);
    image.put("owner_region", actor.office().digits());
    image.put("created_at", now.toString());
    image.put("created_by", actor.account());
    stamp(image, actor, now);
    image.put("deleted_at", null);
    return image;
  }

  /** Counts a change and says who made it when. */
  static void stamp(RowImage image, Actor actor, Instant now) {
    image.put("revision", image.revision() + 1);
    image.put("changed_at", now.toString());
    image.put("changed_by", actor.account());
  }

  /**
   * Changes the cells given; others stay.
   *
   * @throws NotFound if the row is not there for {@code actor}
   * @throws RowOutdated if it was changed since it had that version
   * @throws InputRefused with all that is wrong
   */
  public Row change(Register register, Target target, Map<String, String> cells, Actor actor) {
    return changeAll(register, List.of(target), cells, actor).get(0);
  }

  /** Changes the same cells of many rows, all of them or none; as {@link #change}. */
  public List<Row> changeAll(
      Register register, List<Target> targets, Map<String, String> cells, Actor actor) {
    checkMayEdit(register, actor);
    if (targets.isEmpty() || targets.size() > MOST_AT_ONCE) {
      throw new InputRefused(Finding.error("TBL-032").with("most", MOST_AT_ONCE));
    }
    EnteredRow entered = EnteredRow.read(register, cells, false, reader(actor));
    refuse(entered.faults());
    return database.write(() -> {
      List<Row> changed = new ArrayList<>();
      for (Target target : targets) {
        changed.add(change(register, target, entered, actor));
      }
      return changed;
    });
  }

  private Row change(Register register, Target target, EnteredRow entered, Actor actor) {
    Row seen = current(register, target, false, actor);
    checkMasked(register, seen.masked(), entered);
    LedgerTable table = new LedgerTable(database, register);
    RowImage before = table.find(target.key()).orElseThrow();
    RowImage after = before.copy();
    entered.into(after);
    if (after.says(before)) {
      return seen;
    }
    refuseDouble(register, after, actor);
    replace(register, table, Act.CHANGED, before, after, actor);
    return rows.get(register, "", target.key(), actor);
  }

  /** Puts a row into the bin; as {@link #change}. */
  public void delete(Register register, Target target, Actor actor) {
    checkMayEdit(register, actor);
    database.write(() -> {
      current(register, target, false, actor);
      LedgerTable table = new LedgerTable(database, register);
      RowImage before = table.find(target.key()).orElseThrow();
      RowImage after = before.copy();
      after.put("deleted_at", clock.instant().toString());
      replace(register, table, Act.DELETED, before, after, actor);
    });
  }

  /** The rows in the bin that can still be restored, the latest first. */
  public List<Row> bin(Register register, Actor actor) {
    checkMayEdit(register, actor);
    LedgerTable table = new LedgerTable(database, register);
    Instant limit = clock.instant().minus(Duration.ofDays(DAYS_IN_BIN));
    return rows.deleted(register, actor).stream()
        .filter(row -> table
            .find(row.key())
            .map(image -> Instant.parse(image.text("deleted_at")).isAfter(limit))
            .orElse(false))
        .toList();
  }

  /**
   * Takes a row out of the bin.
   *
   * @throws NotFound if it is not in the bin, or for too long
   */
  public Row restore(Register register, String key, Actor actor) {
    if (bin(register, actor).stream().noneMatch(row -> row.key().equals(key))) {
      throw new NotFound(register.title().chinese(), key);
    }
    return database.write(() -> {
      LedgerTable table = new LedgerTable(database, register);
      RowImage before = table.find(key).orElseThrow();
      RowImage after = before.copy();
      after.put("deleted_at", null);
      refuseDouble(register, after, actor);
      replace(register, table, Act.RESTORED, before, after, actor);
      return rows.get(register, "", key, actor);
    });
  }

  /** The life of a row, the latest change first. */
  public List<RowChange> history(Register register, String key, Actor actor, Locale locale) {
    return register.isEdited() ? history.of(register, key, actor, locale) : List.of();
  }

  private Row current(Register register, Target target, boolean deleted, Actor actor) {
    Row row = rows.find(register, "", target.key(), deleted, actor)
        .orElseThrow(() -> new NotFound(register.title().chinese(), target.key()));
    if (!row.version().equals(target.version())) {
      throw outdated(register, row, actor);
    }
    return row;
  }

  private RowOutdated outdated(Register register, Row row, Actor actor) {
    List<RowChange> all = history.of(register, row.key(), actor, Locale.SIMPLIFIED_CHINESE);
    return new RowOutdated(register, row, all.subList(0, Math.min(1, all.size())));
  }

  private void replace(
      Register register, LedgerTable table, Act act, RowImage before, RowImage after, Actor actor) {
    Instant now = clock.instant();
    stamp(after, actor, now);
    if (!table.replace(after, before.revision())) {
      throw outdated(register, rows.get(register, "", before.key(), actor), actor);
    }
    written(register, actor, now, new RowHistory.Entry(act, before, after));
  }

  private void written(Register register, Actor actor, Instant now, RowHistory.Entry entry) {
    history.write(register, new RowHistory.By(actor, now, null), List.of(entry));
    RowImage image = entry.after() == null ? RowImage.empty() : entry.after();
    audit.record(
        actor,
        AuditAct.of("register." + verb(entry.act()))
            .on(register.name(), entry.key())
            .in(image.responsible()));
  }

  private static String verb(Act act) {
    return switch (act) {
      case ADDED -> "add";
      case CHANGED -> "change";
      case DELETED -> "delete";
      case RESTORED -> "restore";
      default -> throw new IllegalStateException(act.name());
    };
  }

  private static void checkMayEdit(Register register, Actor actor) {
    if (!register.isEditedBy(actor)) {
      throw new Forbidden("edit " + register.name());
    }
  }

  /** Nobody writes over what they cannot read. */
  private static void checkMasked(Register register, Set<String> masked, EnteredRow entered) {
    register.columns().stream()
        .filter(column -> masked.contains(column.id()) && entered.has(column))
        .findFirst()
        .ifPresent(column -> {
          throw new InputRefused(
              Finding.error("TBL-034").with("column", column.title().chinese()));
        });
  }

  private static void refuse(List<Finding> faults) {
    if (!faults.isEmpty()) {
      throw new InputRefused(faults);
    }
  }

  /** A row that says of itself exactly what another one does is a double; an import also compares loosely. */
  private void refuseDouble(Register register, RowImage image, Actor actor) {
    List<Column> same = register.same();
    if (!same.isEmpty() && rows.hasDouble(register, image, actor)) {
      String columns =
          String.join("、", same.stream().map(column -> column.title().chinese()).toList());
      throw new InputRefused(Finding.error("TBL-041").with("columns", columns));
    }
  }

  private CellReader reader(Actor actor) {
    return new CellReader(RegionWords.of(regions, actor.jurisdiction()));
  }
}
