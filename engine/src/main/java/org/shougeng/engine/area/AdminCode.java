package org.shougeng.engine.area;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A 12-digit code of the administrative division tree (统计用区划代码, GB/T 10114): 2 digits province,
 * 2 city, 2 county, 3 township, 3 village. A code with trailing zeros names the whole subtree.
 *
 * @param digits the 12 digits
 */
public record AdminCode(String digits) implements Comparable<AdminCode> {

  private static final Pattern TWELVE_DIGITS = Pattern.compile("[1-9][0-9]{11}");

  /** The rung of a code, from the country's provinces down to villages. */
  public enum Level {
    PROVINCE(2),
    CITY(4),
    COUNTY(6),
    TOWNSHIP(9),
    VILLAGE(12);

    private final int digits;

    Level(int digits) {
      this.digits = digits;
    }

    /** How many leading digits are significant at this level. */
    public int digits() {
      return digits;
    }
  }

  public AdminCode {
    if (!TWELVE_DIGITS.matcher(digits).matches()) {
      throw new IllegalArgumentException("not a 12-digit region code: " + digits);
    }
  }

  /**
   * Reads 2, 4, 6, 9 or 12 digits, and the 19 digits of a survey unit code ({@code ZLDWDM}), of which
   * the first 12 name the village.
   */
  public static Optional<AdminCode> parse(String text) {
    String trimmed = text.strip();
    return switch (trimmed.length()) {
      case 2, 4, 6, 9, 12 -> padded(trimmed);
      case 19 -> padded(trimmed.substring(0, 12));
      default -> Optional.empty();
    };
  }

  private static Optional<AdminCode> padded(String digits) {
    String twelve = digits + "0".repeat(12 - digits.length());
    return TWELVE_DIGITS.matcher(twelve).matches()
        ? Optional.of(new AdminCode(twelve))
        : Optional.empty();
  }

  /** The deepest level whose digits are not all zero. */
  public Level level() {
    for (Level level : new Level[] {Level.VILLAGE, Level.TOWNSHIP, Level.COUNTY, Level.CITY}) {
      int from = level.digits - (level.digits > 6 ? 3 : 2);
      if (!digits.substring(from, level.digits).chars().allMatch(c -> c == '0')) {
        return level;
      }
    }
    return Level.PROVINCE;
  }

  /** The significant digits: the prefix that every code of this subtree starts with. */
  public String prefix() {
    return digits.substring(0, level().digits);
  }

  /** Whether {@code other} is this region or lies below it. */
  public boolean contains(AdminCode other) {
    return other.digits.startsWith(prefix());
  }

  /** The smallest region that contains both, or nothing when they lie in two provinces. */
  public Optional<AdminCode> join(AdminCode other) {
    AdminCode wider = level().compareTo(other.level()) <= 0 ? this : other;
    for (int level = wider.level().ordinal(); level >= 0; level--) {
      AdminCode region = wider.at(Level.values()[level]);
      if (region.contains(this) && region.contains(other)) {
        return Optional.of(region);
      }
    }
    return Optional.empty();
  }

  /** The region at {@code level} that this code lies in; this code itself at its own level. */
  public AdminCode at(Level level) {
    int keep = Math.min(level.digits, level().digits);
    return new AdminCode(digits.substring(0, keep) + "0".repeat(12 - keep));
  }

  @Override
  public int compareTo(AdminCode other) {
    return digits.compareTo(other.digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
