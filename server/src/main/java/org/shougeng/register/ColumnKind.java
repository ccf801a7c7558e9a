package org.shougeng.register;

/** What a column holds, and how the store keeps it. */
public enum ColumnKind {
  /** text */
  TEXT,
  /** a whole number */
  INTEGER,
  /** an {@link org.shougeng.engine.area.Area}, kept in whole 0.01 m² */
  AREA,
  /** yuan, kept in whole 0.01 yuan */
  MONEY,
  /** a day, kept as ISO 8601 text */
  DATE,
  /** an instant, kept as ISO 8601 text in UTC */
  INSTANT,
  /** the code of a {@link Choice} */
  CHOICE,
  /** a region, kept as its 12-digit code */
  REGION,
  /** yes or no, kept as 1 or 0 */
  FLAG;

  /** Whether values of this kind can be added up. */
  boolean isQuantity() {
    return this == INTEGER || this == AREA || this == MONEY;
  }

  /** Whether the store keeps it as a number. */
  boolean isNumber() {
    return isQuantity() || this == FLAG;
  }
}
