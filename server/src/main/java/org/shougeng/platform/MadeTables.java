package org.shougeng.platform;

/**
 * Tables that a room makes as it goes and no migration knows, as the rows of layer versions. A named seam:
 * whoever copies a store learns from it how to make them again.
 */
public interface MadeTables {

  /** Whether this room made the table, and its rows must be copied. */
  boolean holdsRows(String table);

  /** Whether this room made the table, and its rows follow from others. */
  boolean isDerived(String table);

  /** Makes the table, empty; the rows of all tables that migrations know are there. */
  void create(String table);

  /** Makes what follows from the table's rows, which are there now. */
  void finish(String table);
}
