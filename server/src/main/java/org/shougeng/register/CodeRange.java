package org.shougeng.register;

import java.util.ArrayList;
import java.util.List;
import org.shougeng.engine.area.Jurisdiction;

/**
 * A subtree of the division tree as a range of 12-digit codes, which an index serves in either database,
 * whatever its collation: digits sort alike everywhere.
 */
record CodeRange(String first, String last) {

  private static final int DIGITS = 12;

  /** The codes that begin with the significant digits of a jurisdiction's roots, neighbours joined. */
  static List<CodeRange> of(Jurisdiction jurisdiction) {
    List<CodeRange> ranges = new ArrayList<>();
    for (String prefix : jurisdiction.prefixes()) {
      CodeRange next = startingWith(prefix);
      int end = ranges.size() - 1;
      if (end >= 0 && ranges.get(end).touches(next)) {
        ranges.set(end, new CodeRange(ranges.get(end).first, next.last));
      } else {
        ranges.add(next);
      }
    }
    return ranges;
  }

  static CodeRange startingWith(String prefix) {
    int open = DIGITS - prefix.length();
    return new CodeRange(prefix + "0".repeat(open), prefix + "9".repeat(open));
  }

  private boolean touches(CodeRange next) {
    return Long.parseLong(last) + 1 == Long.parseLong(next.first);
  }
}
