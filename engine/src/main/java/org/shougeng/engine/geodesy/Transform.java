package org.shougeng.engine.geodesy;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * Carries coordinates from one system to another, vertex by vertex: edges stay straight in the target
 * system, so a geometry is transformed once, into the system of the parcels, never there and back.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class Transform {

  private final boolean identity;
  private final CoordinateTransform transform;
  private final ProjCoordinate in = new ProjCoordinate();
  private final ProjCoordinate out = new ProjCoordinate();

  private Transform(Crs from, Crs to) {
    this.identity = from.equals(to);
    this.transform = new CoordinateTransformFactory().createTransform(from.system(), to.system());
  }

  public static Transform between(Crs from, Crs to) {
    return new Transform(from, to);
  }

  /** A transformed copy of {@code geometry}; the input is not changed. */
  public Geometry apply(Geometry geometry) {
    Geometry copy = geometry.copy();
    if (!identity) {
      copy.apply(new InPlace());
      copy.geometryChanged();
    }
    return copy;
  }

  public Coordinate apply(Coordinate coordinate) {
    if (identity) {
      return coordinate.copy();
    }
    in.setValue(coordinate.x, coordinate.y);
    transform.transform(in, out);
    return new Coordinate(out.x, out.y);
  }

  private final class InPlace implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence sequence, int i) {
      in.setValue(sequence.getX(i), sequence.getY(i));
      transform.transform(in, out);
      sequence.setOrdinate(i, CoordinateSequence.X, out.x);
      sequence.setOrdinate(i, CoordinateSequence.Y, out.y);
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
