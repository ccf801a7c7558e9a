package org.shougeng.register;

/**
 * One of the tables that a register can show: a layer version, a year. Its rows never change, so what was
 * counted once holds.
 *
 * @param code how a request names it
 * @param title how people tell it from others
 * @param table the table of its rows, or a subquery in parentheses
 */
public record Edition(String code, String title, String table) {}
