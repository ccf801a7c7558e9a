package org.shougeng.cli;

import java.util.Locale;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.AreaUnit;

/** Areas as lines of text show them: 亩 and hectares in Chinese, hectares and mu in English. */
final class ShownAreas {

  private ShownAreas() {}

  static String of(Area area) {
    boolean english = Locale.getDefault().getLanguage().equals("en");
    return english
        ? "%,.4f ha (%,.2f mu)".formatted(area.in(AreaUnit.HECTARE), area.in(AreaUnit.MU))
        : "%,.2f 亩（%,.4f 公顷）".formatted(area.in(AreaUnit.MU), area.in(AreaUnit.HECTARE));
  }
}
