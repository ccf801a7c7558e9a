package org.shougeng.map.web;

import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/** A view of the map as a page names it: west, south, east and north in degrees. */
final class ViewBox {

  private ViewBox() {}

  /**
   * @throws InputRefused {@code MAP-025} if {@code text} is not four such numbers
   */
  static Envelope parse(String text) {
    String[] sides = text.split(",", -1);
    try {
      double[] degrees = new double[4];
      for (int i = 0; i < 4 && sides.length == 4; i++) {
        degrees[i] = Double.parseDouble(sides[i]);
      }
      if (degrees[0] < degrees[2] && degrees[1] < degrees[3]) {
        return new Envelope(
            Math.max(degrees[0], -180),
            Math.min(degrees[2], 180),
            Math.max(degrees[1], -90),
            Math.min(degrees[3], 90));
      }
    } catch (NumberFormatException e) {
      throw new InputRefused(Finding.error("MAP-025").with("bbox", text));
    }
    throw new InputRefused(Finding.error("MAP-025").with("bbox", text));
  }
}
