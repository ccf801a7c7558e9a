package org.shougeng.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.AdminCode.Level;

/** The posts of an office that answers for cultivated land, and at which levels they exist. */
public enum PostKind {
  CITY_SECTION("市耕保科", "City cultivated-land section", Level.CITY),
  COUNTY_SECTION("县耕保股", "County cultivated-land section", Level.COUNTY),
  TOWNSHIP("乡镇", "Township office", Level.TOWNSHIP),
  FIELD_CHIEF("田长", "Field chief", Level.COUNTY, Level.TOWNSHIP, Level.VILLAGE),
  INFORMATION_OFFICER("信息员", "Information officer", Level.TOWNSHIP, Level.VILLAGE),
  LEADER("领导", "Leader", Level.CITY, Level.COUNTY, Level.TOWNSHIP),
  AUDITOR("审计", "Auditor", Level.CITY, Level.COUNTY),
  SYSTEM_ADMINISTRATOR("系统管理员", "System administrator", Level.CITY, Level.COUNTY),
  SECURITY_ADMINISTRATOR("安全管理员", "Security administrator", Level.CITY, Level.COUNTY),
  AUDIT_ADMINISTRATOR("审计管理员", "Audit administrator", Level.CITY, Level.COUNTY),
  /** All three administrators in one person, until they are separated. */
  FIRST_ADMINISTRATOR("管理员", "Administrator", Level.CITY, Level.COUNTY);

  /** The three that GB/T 22239-2019 wants in different hands (三权分立). */
  static final Set<PostKind> SEPARATED =
      EnumSet.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR);

  private final String chinese;
  private final String english;
  private final Set<Level> levels;

  PostKind(String chinese, String english, Level first, Level... more) {
    this.chinese = chinese;
    this.english = english;
    this.levels = EnumSet.of(first, more);
  }

  /** What the post is called in the reader's language. */
  public String title(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
  }

  /** Whether an office at the level of {@code region} has this post. */
  public boolean existsIn(AdminCode region) {
    return levels.contains(region.level());
  }

  /** Whether it is one of the three that can be separated. */
  public boolean isSeparated() {
    return SEPARATED.contains(this);
  }

  /** The levels of office that have this post, highest first. */
  public Set<Level> levels() {
    return EnumSet.copyOf(levels);
  }
}
