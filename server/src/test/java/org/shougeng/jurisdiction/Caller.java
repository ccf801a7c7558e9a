package org.shougeng.jurisdiction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.access.PostKind;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.platform.TestServer;

/**
 * Somebody who asks.
 *
 * @param relation how they stand to the western township
 * @param kind their post, or null for somebody who has not signed in
 * @param region where the post is
 */
record Caller(String relation, @Nullable PostKind kind, AdminCode region) {

  private static final AdminCode WEST_VILLAGE = new AdminCode("990126100201");
  private static final AdminCode EAST_VILLAGE = new AdminCode("990126101201");
  private static final AdminCode OTHER_TOWN = new AdminCode("990127100000");

  /** Every relation that two offices can have, and every post. */
  static final List<Caller> ALL = List.of(
      new Caller("not signed in", null, Land.COUNTY),
      new Caller("own township", PostKind.TOWNSHIP, Land.WEST_TOWN),
      new Caller("sibling township", PostKind.TOWNSHIP, Land.EAST_TOWN),
      new Caller("child village, information officer", PostKind.INFORMATION_OFFICER, WEST_VILLAGE),
      new Caller("child village, field chief", PostKind.FIELD_CHIEF, WEST_VILLAGE),
      new Caller("nephew village, field chief", PostKind.FIELD_CHIEF, EAST_VILLAGE),
      new Caller("township, field chief", PostKind.FIELD_CHIEF, Land.WEST_TOWN),
      new Caller("township, leader", PostKind.LEADER, Land.WEST_TOWN),
      new Caller("parent county", PostKind.COUNTY_SECTION, Land.COUNTY),
      new Caller("county, leader", PostKind.LEADER, Land.COUNTY),
      new Caller("county, auditor", PostKind.AUDITOR, Land.COUNTY),
      new Caller("county, system administrator", PostKind.SYSTEM_ADMINISTRATOR, Land.COUNTY),
      new Caller("county, security administrator", PostKind.SECURITY_ADMINISTRATOR, Land.COUNTY),
      new Caller("county, audit administrator", PostKind.AUDIT_ADMINISTRATOR, Land.COUNTY),
      new Caller("other county", PostKind.COUNTY_SECTION, Land.OTHER_COUNTY),
      new Caller("other county, auditor", PostKind.AUDITOR, Land.OTHER_COUNTY),
      new Caller("township of another county", PostKind.TOWNSHIP, OTHER_TOWN),
      new Caller("city", PostKind.CITY_SECTION, Land.CITY),
      new Caller("city, leader", PostKind.LEADER, Land.CITY));

  Jurisdiction jurisdiction() {
    return kind == null ? Jurisdiction.NONE : Jurisdiction.of(region);
  }

  boolean isSignedIn() {
    return kind != null;
  }

  /** The server as this one asks it. */
  TestServer at(TestServer server) {
    return kind == null ? server.asNobody() : server.as(kind, region);
  }

  @Override
  public String toString() {
    return relation;
  }
}
