package org.shougeng.access.web;

import org.shougeng.engine.area.AdminCode;
import org.shougeng.region.Regions;

/** A region in JSON: its code and its name, or its code again where no name is known. */
record RegionJson(String code, String name) {

  static RegionJson of(Regions regions, AdminCode code) {
    return new RegionJson(code.digits(), regions.name(code));
  }
}
