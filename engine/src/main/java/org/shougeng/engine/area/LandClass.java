package org.shougeng.engine.area;

import java.util.Collection;
import java.util.Optional;

/**
 * A land class of a named code system, with its place in the three-class division of the Land
 * Administration Law (Art 4).
 *
 * @param system the code system the code belongs to; the same digits mean other things elsewhere
 * @param code the code, as {@code 0103} or {@code 0201K}
 * @param name the Chinese name, as 旱地
 * @param english the English name
 * @param category agricultural, construction or unused land
 */
public record LandClass(
    CodeSystem system, String code, String name, String english, LandCategory category) {

  /** A list of land-class codes with one meaning each. */
  public enum CodeSystem {
    /** 三调工作分类, TD/T 1055-2019 table A.2: the classes of today's change surveys. */
    THIRD_SURVEY("三调工作分类"),
    /** 二调 GB/T 21010-2007 codes as old layers carry them ({@code 011} for 水田). */
    SECOND_SURVEY("二调土地利用分类");

    private final String chinese;

    CodeSystem(String chinese) {
      this.chinese = chinese;
    }

    public String chinese() {
      return chinese;
    }
  }

  /** The three-class division of land (三大类, Land Administration Law Art 4). */
  public enum LandCategory {
    AGRICULTURAL("农用地"),
    CONSTRUCTION("建设用地"),
    UNUSED("未利用地");

    private final String chinese;

    LandCategory(String chinese) {
      this.chinese = chinese;
    }

    public String chinese() {
      return chinese;
    }
  }

  /** The class with {@code code} in the third survey's system. */
  public static Optional<LandClass> find(String code) {
    return find(CodeSystem.THIRD_SURVEY, code);
  }

  /** The class with {@code code} in {@code system}. */
  public static Optional<LandClass> find(CodeSystem system, String code) {
    return LandClassTable.find(system, code);
  }

  /**
   * The class with {@code code} in the third survey's system.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static LandClass get(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("no such land class: " + code));
  }

  /** All classes of {@code system} in the order of the standard. */
  public static Collection<LandClass> all(CodeSystem system) {
    return LandClassTable.all(system);
  }

  /**
   * Whether this is cultivated land (耕地): paddy, irrigated or dry. Classes with the suffix K are
   * adjustable to cultivated land but are not cultivated land.
   */
  public boolean isCultivated() {
    return code.startsWith("01");
  }

  /** Whether this is paddy (水田), whose loss consumes the paddy index. */
  public boolean isPaddy() {
    return code.equals("0101") || code.equals("011");
  }

  /** Whether this is an adjustable class (可调整地类, suffix K). */
  public boolean isAdjustable() {
    return code.endsWith("K");
  }

  /** The first-level class this one is listed under in the survey, {@code 00} for wetland. */
  public String firstLevel() {
    return LandClassTable.firstLevel(this);
  }

  @Override
  public String toString() {
    return code + " " + name;
  }
}
