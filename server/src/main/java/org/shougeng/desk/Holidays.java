package org.shougeng.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shougeng.audit.AuditAct;
import org.shougeng.audit.AuditLog;
import org.shougeng.engine.rules.HolidayArrangement;
import org.shougeng.engine.rules.WorkingCalendar;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;
import org.springframework.stereotype.Service;

/** The working calendar in force: what comes with the program, under what the office has entered. */
@Service
public class Holidays {

  private final Database database;
  private final AuditLog log;
  private final Clock clock;

  Holidays(Database database, AuditLog log, Clock clock) {
    this.database = database;
    this.log = log;
    this.clock = clock;
  }

  /** The calendar that terms are counted by today. */
  public WorkingCalendar calendar() {
    WorkingCalendar calendar = WorkingCalendar.shipped();
    for (HolidayArrangement year : entered()) {
      calendar = calendar.with(year);
    }
    return calendar;
  }

  private List<HolidayArrangement> entered() {
    return database
        .sql()
        .sql("select year, source from holiday_year order by year")
        .query((row, number) -> arrangement(row.getInt("year"), row.getString("source")))
        .list();
  }

  private HolidayArrangement arrangement(int year, String source) {
    TreeMap<LocalDate, String> off = new TreeMap<>();
    TreeMap<LocalDate, String> makeUp = new TreeMap<>();
    database
        .sql()
        .sql("select day, worked, name from holiday where year = :year")
        .param("year", year)
        .query(row -> {
          Map<LocalDate, String> days = row.getInt("worked") == 1 ? makeUp : off;
          days.put(LocalDate.parse(row.getString("day")), row.getString("name"));
        });
    return new HolidayArrangement(year, source, true, off, makeUp);
  }

  /** Puts an arrangement in force; the caller counts open clocks anew in the same transaction. */
  void put(Actor actor, HolidayArrangement year) {
    database.template().update("delete from holiday where year = ?", year.year());
    database
        .template()
        .update(
            """
            insert into holiday_year (year, source, entered_by, entered_at) values (?, ?, ?, ?)
            on conflict (year) do update set source = excluded.source,
               entered_by = excluded.entered_by, entered_at = excluded.entered_at
            """,
            year.year(),
            year.source(),
            actor.account(),
            clock.instant().toString());
    year.off().forEach((day, name) -> insert(day, 0, name));
    year.makeUp().forEach((day, name) -> insert(day, 1, name));
    log.record(
        actor,
        AuditAct.of("desk.arrange-holidays")
            .on("year", year.year())
            .with("source", year.source())
            .with("off", year.off().size())
            .with("worked", year.makeUp().size()));
  }

  private void insert(LocalDate day, int worked, String name) {
    database
        .template()
        .update(
            "insert into holiday (year, day, worked, name) values (?, ?, ?, ?)",
            day.getYear(),
            day.toString(),
            worked,
            name);
  }
}
