package org.shougeng.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.rules.Pause;
import org.shougeng.engine.rules.Term;
import org.shougeng.platform.actor.Placement;

/**
 * A statutory term that runs on a record.
 *
 * @param id its id
 * @param matter the record
 * @param rule what the law asks for
 * @param start the day from which it runs, itself not counted
 * @param pauses when it did not run
 * @param due the last day, or null while a pause lasts
 * @param state where it stands
 * @param ended the day it was met or withdrawn, or null
 * @param placement where the record belongs
 */
public record StatutoryClock(
    String id,
    Matter matter,
    Rule rule,
    LocalDate start,
    List<Pause> pauses,
    @Nullable LocalDate due,
    State state,
    @Nullable LocalDate ended,
    Placement placement) {

  /** Where a clock stands. */
  public enum State {
    RUNNING,
    PAUSED,
    /** What it asked for was done. */
    MET,
    /** It no longer applies. */
    WITHDRAWN;

    public boolean isOpen() {
      return this == RUNNING || this == PAUSED;
    }
  }

  /**
   * What the law asks for.
   *
   * @param name what the term is called, as 补正期限
   * @param basis the law and article, in words that can be shown
   * @param term how long
   */
  public record Rule(String name, String basis, Term term) {}
}
