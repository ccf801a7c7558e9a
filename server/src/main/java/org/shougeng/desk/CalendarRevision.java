package org.shougeng.desk;

import java.util.List;
import org.shougeng.engine.rules.HolidayArrangement;
import org.shougeng.engine.rules.WorkingCalendar;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Actor;
import org.springframework.stereotype.Service;

/** A new arrangement of days off: which open clocks it moves is shown before it is put in force. */
@Service
public class CalendarRevision {

  private final Database database;
  private final Holidays holidays;
  private final StatutoryClocks clocks;

  CalendarRevision(Database database, Holidays holidays, StatutoryClocks clocks) {
    this.database = database;
    this.holidays = holidays;
    this.clocks = clocks;
  }

  /** The open clocks that {@code year} would move, of those that {@code actor} sees. */
  public List<StatutoryClocks.Moved> preview(Actor actor, HolidayArrangement year) {
    WorkingCalendar then = holidays.calendar().with(year);
    return clocks.moved(then, actor.jurisdiction());
  }

  /**
   * Puts {@code year} in force and moves every open clock.
   *
   * @return the clocks moved, of those that {@code actor} sees
   */
  public List<StatutoryClocks.Moved> accept(Actor actor, HolidayArrangement year) {
    return database.write(() -> {
      List<StatutoryClocks.Moved> moved = preview(actor, year);
      holidays.put(actor, year);
      clocks.move(holidays.calendar());
      return moved;
    });
  }
}
