package org.shougeng.engine.formats;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;

/**
 * The factory of all geometries that readers make: coordinates in one flat array of (east, north), about
 * a quarter of the memory of coordinate objects. Heights and measures are left out here.
 */
public final class FlatGeometry {

  public static final GeometryFactory FACTORY =
      new GeometryFactory(new PrecisionModel(), 0, new TwoOrdinates());

  private FlatGeometry() {}

  /** A sequence over {@code ordinates} itself: east, north, east, north, … */
  public static CoordinateSequence sequence(double[] ordinates) {
    return new PackedCoordinateSequence.Double(ordinates, 2, 0);
  }

  private static final class TwoOrdinates extends PackedCoordinateSequenceFactory {
    private static final long serialVersionUID = 1L;

    TwoOrdinates() {
      super(DOUBLE);
    }

    @Override
    public CoordinateSequence create(int size, int dimension) {
      return super.create(size, 2, 0);
    }

    @Override
    public CoordinateSequence create(int size, int dimension, int measures) {
      return super.create(size, 2, 0);
    }
  }
}
