package org.shougeng.jurisdiction;

import org.shougeng.access.PostKind;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.platform.TestServer;

/** The holder of a post who plants something. */
record Office(PostKind kind, AdminCode region) {

  static final Office COUNTY = new Office(PostKind.COUNTY_SECTION, Land.COUNTY);
  static final Office WEST_TOWN = new Office(PostKind.TOWNSHIP, Land.WEST_TOWN);

  boolean is(Caller caller) {
    return caller.kind() == kind && caller.region().equals(region);
  }

  TestServer at(TestServer server) {
    return server.as(kind, region);
  }
}
