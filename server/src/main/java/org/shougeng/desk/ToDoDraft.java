package org.shougeng.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.actor.Placement;

/**
 * A to-do to be given.
 *
 * @param matter the record it is about
 * @param step what has to be done
 * @param due the last day, or null for none
 * @param holder who has to do it
 * @param placement where the record belongs
 */
public record ToDoDraft(
    Matter matter, String step, @Nullable LocalDate due, Addressee holder, Placement placement) {}
