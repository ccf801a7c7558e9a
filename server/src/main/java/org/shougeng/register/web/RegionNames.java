package org.shougeng.register.web;

import org.shougeng.engine.area.AdminCode;
import org.springframework.stereotype.Component;

/** The names of regions as cells show them. */
@Component
final class RegionNames {

  String of(AdminCode code) {
    return code.digits();
  }
}
