package org.shougeng.engine.formats;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Turns what a file gives as (north, east) into (east, north). */
final class SwappedAxes {

  private SwappedAxes() {}

  static Envelope turned(Envelope box) {
    return new Envelope(box.getMinY(), box.getMaxY(), box.getMinX(), box.getMaxX());
  }

  /** A feature with a turned copy of its shape. */
  static Feature turned(Feature feature) {
    Geometry copy = feature.geometry().copy();
    turn(copy);
    return new Feature(feature.row(), copy, feature.attributes());
  }

  /** Turns {@code geometry} itself. */
  static void turn(Geometry geometry) {
    geometry.apply(new Exchange());
    geometry.geometryChanged();
  }

  private static final class Exchange implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence points, int i) {
      double x = points.getX(i);
      points.setOrdinate(i, CoordinateSequence.X, points.getY(i));
      points.setOrdinate(i, CoordinateSequence.Y, x);
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
