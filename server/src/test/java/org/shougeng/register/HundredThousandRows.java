package org.shougeng.register;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.Database;
import org.shougeng.platform.DatabaseAddress;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.region.Regions;

/** Writes a roster of 100,000 people into {@code out.xlsx} of a folder; to be run in little memory. */
final class HundredThousandRows {

  private HundredThousandRows() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Clock clock = Clock.systemUTC();
    AdminCode county = new AdminCode("990126000000");
    Actor clerk =
        new Actor("clerk", "张守田", county, Jurisdiction.of(county), EnumSet.allOf(Permission.class));
    try (Database database = Database.open(DatabaseAddress.in(folder));
        OutputStream out =
            new BufferedOutputStream(Files.newOutputStream(folder.resolve("out.xlsx")))) {
      Roster.fill(database, 100_000);
      Register people = new RosterRegister().peopleRegister();
      RegisterRows rows = new RegisterRows(database, new AuditLog(database, clock));
      CellWords words = new CellWords(new Regions(database, clock), Locale.SIMPLIFIED_CHINESE);
      RegisterSheet.Frame frame =
          new RegisterSheet.Frame("人员名册", "青禾县", clerk.name(), "", clock.instant());
      new RegisterSheet(people, people.columns(), words)
          .writeXlsx(
              out,
              frame,
              row -> rows.forEach(people, RowQuery.all(), clerk, row),
              rows.page(people, RowQuery.all(), 1, 1, clerk),
              reached -> {});
    }
  }
}
