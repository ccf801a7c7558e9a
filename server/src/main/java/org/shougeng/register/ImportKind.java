package org.shougeng.register;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.formats.XlsxRows;
import org.shougeng.platform.Database;
import org.shougeng.platform.Job;
import org.shougeng.platform.JobFiles;
import org.shougeng.platform.JobKind;
import org.shougeng.platform.JobProgress;
import org.shougeng.platform.actor.Actor;
import org.shougeng.region.Regions;
import org.shougeng.register.RowImport.Fault;
import org.shougeng.register.RowImport.Line;
import org.shougeng.register.RowImport.State;
import org.springframework.stereotype.Component;

/** Reads a spreadsheet and checks every cell of it; nothing is taken into the register yet. */
@Component
class ImportKind implements JobKind<ImportKind.Order> {

  /** Where in the folder of an order its file lies. */
  static final String FILE = "file";

  private static final int MOST_ROWS = 50_000;
  private static final int ROWS_BEFORE_HEADINGS = 20;
  private static final int ROWS_A_BATCH = 500;
  private static final Pattern FAILED_FORMULA =
      Pattern.compile("#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NULL!|NUM!)");

  /** A stored order. */
  record Order(String id, String register, String folder, String fileName, ActorOrder by) {}

  private final Database database;
  private final ImportStore store;
  private final Registers registers;
  private final RegisterRows rows;
  private final Regions regions;
  private final JobFiles files;
  private final Clock clock;

  ImportKind(
      Database database,
      Registers registers,
      RegisterRows rows,
      Regions regions,
      JobFiles files,
      Clock clock) {
    this.database = database;
    this.store = new ImportStore(database);
    this.registers = registers;
    this.rows = rows;
    this.regions = regions;
    this.files = files;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "register-import";
  }

  @Override
  public Class<Order> orderType() {
    return Order.class;
  }

  @Override
  public Job.Result run(Order order, JobProgress progress) {
    database.write(() -> store.clear(order.id()));
    Register register = registers.get(order.register());
    Reading reading = new Reading(register, order.id(), order.by().actor(), progress);
    Path file = files.incoming(order.folder()).resolve(FILE);
    try {
      XlsxRows.read(file, order.fileName(), reading::row);
      reading.end(order.fileName());
    } catch (InputRefused e) {
      move(order.id(), State.REFUSED);
      throw e;
    }
    move(order.id(), State.READY);
    return new Job.Result("register-import", order.id());
  }

  private void move(String id, State to) {
    database.write(() -> {
      store.move(id, State.READING, to, clock.instant(), null);
    });
  }

  @Override
  public void release(Order order) {
    files.release(order.folder());
  }

  /** One reading of a file. */
  private final class Reading {
    private final Register register;
    private final String id;
    private final JobProgress progress;
    private final CellReader cells;
    private final Map<String, String> known;
    private final Map<String, Integer> met = new HashMap<>();
    private final List<ImportStore.Entered> batch = new ArrayList<>();
    private @Nullable ImportHeadings headings;
    private int count;

    Reading(Register register, String id, Actor actor, JobProgress progress) {
      this.register = register;
      this.id = id;
      this.progress = progress;
      this.cells = new CellReader(RegionWords.of(regions, actor.jurisdiction()));
      this.known = rows.keysBySame(register, actor);
    }

    void row(int number, List<String> texts) {
      ImportHeadings found = headings;
      if (found == null) {
        if (number <= ROWS_BEFORE_HEADINGS) {
          ImportHeadings.find(register, texts).ifPresent(this::begin);
        }
        return;
      }
      if (++count > MOST_ROWS) {
        throw new InputRefused(Finding.error("TBL-044").with("most", MOST_ROWS));
      }
      batch.add(entered(found, number, texts));
      if (batch.size() == ROWS_A_BATCH) {
        flush();
      }
    }

    private void begin(ImportHeadings found) {
      found.check(register);
      headings = found;
      found
          .unknown()
          .forEach(
              heading -> progress.report(Finding.warning("TBL-043").quoting("heading", heading)));
      database.write(() -> store.headings(id, found.headings(), found.columnIds()));
    }

    private ImportStore.Entered entered(ImportHeadings found, int number, List<String> texts) {
      Map<String, String> given = found.cells(texts);
      EnteredRow row = EnteredRow.read(register, given, true, cells);
      List<Fault> faults = new ArrayList<>();
      row.faults().forEach(fault -> faults.add(fault(found, given, number, fault)));
      String same = row.sameKey();
      String doubleKey = known.getOrDefault(same, "");
      int doubleOf = met.getOrDefault(same, 0);
      Line.Kind kind = Line.Kind.WRONG;
      if (faults.isEmpty()) {
        kind = doubleKey.isEmpty() && doubleOf == 0 ? Line.Kind.GOOD : Line.Kind.DOUBLE;
        met.putIfAbsent(same, number);
      }
      Line line = new Line(number, kind, texts, faults, doubleOf);
      return new ImportStore.Entered(line, given, doubleKey);
    }

    /** A formula that failed is told as such, whatever the column wanted. */
    private Fault fault(
        ImportHeadings found, Map<String, String> given, int number, Finding finding) {
      Column column = register.column(finding.details().getOrDefault("id", "")).orElseThrow();
      String text = given.getOrDefault(column.id(), "");
      Finding said = FAILED_FORMULA.matcher(text).matches()
          ? Finding.error("TBL-022").with("column", column.title().chinese()).with("value", text)
          : finding;
      return new Fault(
          found.indexOf(column),
          said.at(Place.row(number).inField(column.title().chinese())));
    }

    private void flush() {
      progress.reach(count);
      database.write(() -> store.insert(id, batch));
      batch.clear();
    }

    void end(String fileName) {
      flush();
      if (headings == null) {
        throw new InputRefused(Finding.error("TBL-046")
            .at(Place.file(fileName))
            .with("register", register.title().chinese()));
      }
      if (count == 0) {
        throw new InputRefused(Finding.error("TBL-045").at(Place.file(fileName)));
      }
      progress.expect(count);
    }
  }
}
