package org.shougeng.engine.formats;

/**
 * A column of a DBF table.
 *
 * @param name the name, made unique in the table
 * @param type the type's letter: C text, N and F number, D date, L yes or no
 * @param offset where it starts in a record
 * @param length its bytes
 * @param decimals digits after the point
 */
record DbfColumn(String name, char type, int offset, int length, int decimals) {

  boolean isText() {
    return type == 'C';
  }

  boolean isNumber() {
    return type == 'N' || type == 'F';
  }

  /** Whether the column's content is in the record itself and of a type we read. */
  boolean isRead() {
    return "CNFDL".indexOf(type) >= 0;
  }

  /** The type for people, as {@code C(60)} or {@code N(15,2)}. */
  String describe() {
    return isNumber() ? type + "(" + length + "," + decimals + ")" : type + "(" + length + ")";
  }
}
