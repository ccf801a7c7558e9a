package org.shougeng.occupation.paper;

import static org.shougeng.engine.area.AreaUnit.MU;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.BalancedRounding;

/**
 * An area and the figure in 亩 that the paper shows for it: rounded so that parts add up to their total
 * in every table, from the red line's own total downwards.
 *
 * @param area exact, 0.01 m²
 * @param mu as shown, two decimals
 */
record ShownArea(Area area, BigDecimal mu) {

  static final ShownArea ZERO = whole(Area.ZERO);

  /** A total that nothing larger contains: rounded half-up by itself. */
  static ShownArea whole(Area area) {
    return new ShownArea(area, area.in(MU));
  }

  /** The parts of this total, in their order, as they are shown. */
  List<ShownArea> split(List<Area> parts) {
    List<BigDecimal> shown = BalancedRounding.shownAs(mu, parts, MU);
    List<ShownArea> split = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      split.add(new ShownArea(parts.get(i), shown.get(i)));
    }
    return split;
  }

  ShownArea plus(ShownArea other) {
    return new ShownArea(area.plus(other.area), mu.add(other.mu));
  }

  /** The figure in 亩, as {@code 48.00}. */
  String text() {
    return mu.toPlainString();
  }

  /** The exact figure in m², as {@code 32000.00}. */
  String squareMetres() {
    return area.squareMetres().toPlainString();
  }
}
