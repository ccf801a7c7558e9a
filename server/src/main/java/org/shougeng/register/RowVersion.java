package org.shougeng.register;

/**
 * The version of a row as forms carry it: count of changes and moment of the last one. The moment tells two
 * changes apart that have the same count because an import between them was undone.
 */
final class RowVersion {

  private RowVersion() {}

  static String of(long revision, String changedAt) {
    return revision + "-" + Integer.toUnsignedString(changedAt.hashCode(), Character.MAX_RADIX);
  }
}
