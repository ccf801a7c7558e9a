package org.shougeng.occupation;

import java.time.Instant;
import org.shougeng.engine.area.AdminCode;

/**
 * A review passed from the office that had to act on it to another.
 *
 * @param at when
 * @param account who passed it on
 * @param name that person's name then
 * @param from the region of the office that had it
 * @param to the region of the office that has to act now
 * @param reason why, in that person's words
 */
public record Handover(
    Instant at, String account, String name, AdminCode from, AdminCode to, String reason) {}
