package org.shougeng.map.print;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.geodesy.Transform;

/** Boxes carried from one system to another: the box of their corners and of the middles of their sides. */
final class Transforms {

  private Transforms() {}

  static Envelope box(Envelope box, Transform transform) {
    Envelope carried = new Envelope();
    for (double x : new double[] {box.getMinX(), box.centre().x, box.getMaxX()}) {
      for (double y : new double[] {box.getMinY(), box.centre().y, box.getMaxY()}) {
        carried.expandToInclude(transform.apply(new Coordinate(x, y)));
      }
    }
    return carried;
  }
}
