package org.shougeng.desk;

import java.time.LocalDate;
import org.shougeng.platform.actor.Placement;

/**
 * A statutory clock to be started.
 *
 * @param matter the record it runs on
 * @param rule what the law asks for
 * @param start the day of the event from which it runs
 * @param nextStep what has to be done within it, as 作出审查决定
 * @param holder who has to do it
 * @param placement where the record belongs
 */
public record ClockStart(
    Matter matter,
    StatutoryClock.Rule rule,
    LocalDate start,
    String nextStep,
    Addressee holder,
    Placement placement) {}
