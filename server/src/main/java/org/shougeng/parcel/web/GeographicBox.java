package org.shougeng.parcel.web;

import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.formats.FlatGeometry;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;

/** A box in degrees. The sides of a projected box bow outward, so more than its corners are carried over. */
final class GeographicBox {

  private static final int PIECES_A_SIDE = 8;

  private GeographicBox() {}

  /** West, south, east, north in degrees of CGCS2000. */
  static double[] of(Envelope box, Crs crs) {
    Geometry rectangle = FlatGeometry.FACTORY.toGeometry(box);
    double longest = Math.max(box.getWidth(), box.getHeight());
    Geometry sides =
        longest > 0 ? Densifier.densify(rectangle, longest / PIECES_A_SIDE) : rectangle;
    Envelope degrees =
        Transform.between(crs, Crs.of(Crs.CGCS2000_GEOGRAPHIC)).apply(sides).getEnvelopeInternal();
    return new double[] {degrees.getMinX(), degrees.getMinY(), degrees.getMaxX(), degrees.getMaxY()
    };
  }
}
