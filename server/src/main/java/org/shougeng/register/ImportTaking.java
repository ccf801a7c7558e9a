package org.shougeng.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;
import org.shougeng.region.Regions;
import org.shougeng.register.ImportStore.Entered;
import org.shougeng.register.ImportStore.Taken;
import org.shougeng.register.RowChange.Act;
import org.shougeng.register.RowImport.Mode;
import org.shougeng.register.RowImport.State;
import org.springframework.stereotype.Component;

/** Takes the rows of an import into its register, and out again. */
@Component
class ImportTaking {

  private static final Duration UNDO_WITHIN = Duration.ofHours(24);

  private final Database database;
  private final ImportStore store;
  private final RegisterRows rows;
  private final RowHistory history;
  private final Regions regions;
  private final AuditLog audit;
  private final Clock clock;

  ImportTaking(
      Database database,
      RegisterRows rows,
      RowHistory history,
      Regions regions,
      AuditLog audit,
      Clock clock) {
    this.database = database;
    this.store = new ImportStore(database);
    this.rows = rows;
    this.history = history;
    this.regions = regions;
    this.audit = audit;
    this.clock = clock;
  }

  void accept(Register register, RowImport rowImport, Mode mode, Actor actor) {
    if (mode == Mode.ALL_OR_NOTHING) {
      refuseUnlessWhole(rowImport.counts().wrong(), rowImport.counts().doubled());
    }
    database.write(() -> {
      Instant now = clock.instant();
      if (!store.move(rowImport.id(), State.READY, State.ACCEPTED, now, mode)) {
        throw new InputRefused(Finding.error("TBL-048"));
      }
      Taking taking = new Taking(register, mode, actor, now);
      store.entered(rowImport.id(), mode == Mode.OVERWRITE).forEach(taking::take);
      taking.finish(rowImport.id());
    });
  }

  private static void refuseUnlessWhole(int wrong, int doubled) {
    if (wrong + doubled > 0) {
      throw new InputRefused(
          Finding.error("TBL-047").with("wrong", wrong).with("doubled", doubled));
    }
  }

  /** One import on its way into the table. */
  private final class Taking {
    private final Register register;
    private final Mode mode;
    private final Actor actor;
    private final Instant now;
    private final LedgerTable table;
    private final CellReader reader;
    private final Map<String, String> keys;
    private final Map<String, RowImage> added = new LinkedHashMap<>();
    private final List<Taken> taken = new ArrayList<>();
    private final List<RowHistory.Entry> entries = new ArrayList<>();

    Taking(Register register, Mode mode, Actor actor, Instant now) {
      this.register = register;
      this.mode = mode;
      this.actor = actor;
      this.now = now;
      this.table = new LedgerTable(database, register);
      this.reader = new CellReader(RegionWords.of(regions, actor.jurisdiction()));
      this.keys = new HashMap<>(rows.keysBySame(register, actor));
    }

    /** Read again: since the preview a region or another row may have changed. */
    void take(Entered entered) {
      EnteredRow row = EnteredRow.read(register, entered.cells(), true, reader);
      if (!row.faults().isEmpty()) {
        throw new InputRefused(row.faults());
      }
      String same = row.sameKey();
      String other = keys.get(same);
      if (other == null) {
        add(entered.line().number(), row, same);
      } else if (mode == Mode.OVERWRITE) {
        overwrite(entered.line().number(), row, other);
      } else {
        refuseUnlessWhole(0, mode == Mode.ALL_OR_NOTHING ? 1 : 0);
      }
    }

    private void add(int number, EnteredRow row, String same) {
      RowImage image = RowEdits.newRow(actor, now);
      row.into(image);
      keys.put(same, image.key());
      added.put(image.key(), image);
      taken.add(new Taken(number, image.key(), null, image));
      entries.add(new RowHistory.Entry(Act.IMPORTED, null, image));
    }

    private void overwrite(int number, EnteredRow row, String key) {
      RowImage before =
          Optional.ofNullable(added.get(key)).or(() -> table.find(key)).orElseThrow();
      refuseMasked(before);
      RowImage after = before.copy();
      row.into(after);
      RowEdits.stamp(after, actor, now);
      if (added.containsKey(key)) {
        added.put(key, after);
      } else if (!table.replace(after, before.revision())) {
        throw new InputRefused(Finding.error("TBL-048"));
      }
      taken.add(new Taken(number, key, before, after));
      entries.add(new RowHistory.Entry(Act.OVERWRITTEN, before, after));
    }

    private void refuseMasked(RowImage before) {
      List<Column> personal = register.personal();
      if (!personal.isEmpty() && !actor.seesPersonalDataOf(before.responsible())) {
        throw new InputRefused(
            Finding.error("TBL-034").with("column", personal.get(0).title().chinese()));
      }
    }

    void finish(String id) {
      table.insert(List.copyOf(added.values()));
      store.taken(id, taken);
      history.write(register, new RowHistory.By(actor, now, id), entries);
      audit.record(
          actor,
          AuditAct.of("register.import")
              .on(register.name(), id)
              .with("added", added.size())
              .with("rows", taken.size())
              .with("mode", mode.name()));
    }
  }

  void undo(Register register, RowImport rowImport, Actor actor) {
    Instant accepted = rowImport.times().accepted();
    Instant now = clock.instant();
    if (accepted == null || rowImport.state() != State.ACCEPTED) {
      throw new InputRefused(Finding.error("TBL-048"));
    }
    if (accepted.plus(UNDO_WITHIN).isBefore(now)) {
      throw new InputRefused(Finding.error("TBL-049").with("hours", UNDO_WITHIN.toHours()));
    }
    database.write(() -> {
      if (!store.move(rowImport.id(), State.ACCEPTED, State.UNDONE, now, null)) {
        throw new InputRefused(Finding.error("TBL-048"));
      }
      LedgerTable table = new LedgerTable(database, register);
      List<Touched> touched = touched(store.taken(rowImport.id()));
      refuseChanged(table, touched);
      touched.forEach(row -> putBack(table, row));
      history.write(
          register,
          new RowHistory.By(actor, now, rowImport.id()),
          touched.stream()
              .map(row -> new RowHistory.Entry(Act.IMPORT_UNDONE, row.after(), row.before()))
              .toList());
      audit.record(
          actor,
          AuditAct.of("register.import-undo")
              .on(register.name(), rowImport.id())
              .with("rows", touched.size()));
    });
  }

  /** What an import made of a row in all, however many lines of the file spoke of it. */
  private record Touched(int number, @Nullable RowImage before, RowImage after) {}

  private static List<Touched> touched(List<Taken> taken) {
    Map<String, Touched> byKey = new LinkedHashMap<>();
    for (Taken line : taken) {
      byKey.merge(
          line.rowKey(),
          new Touched(line.number(), line.before(), line.after()),
          (first, last) -> new Touched(first.number(), first.before(), last.after()));
    }
    return List.copyOf(byKey.values());
  }

  private static void refuseChanged(LedgerTable table, List<Touched> touched) {
    List<Integer> changed = touched.stream()
        .filter(row ->
            !table.find(row.after().key()).map(now -> now.says(row.after())).orElse(false))
        .map(Touched::number)
        .toList();
    if (!changed.isEmpty()) {
      throw new InputRefused(
          Finding.error("TBL-050").with("count", changed.size()).with("first", changed.get(0)));
    }
  }

  private static void putBack(LedgerTable table, Touched row) {
    RowImage before = row.before();
    if (before == null) {
      table.delete(row.after().key());
    } else if (!table.replace(before, row.after().revision())) {
      throw new IllegalStateException("the row was checked in this transaction");
    }
  }
}
