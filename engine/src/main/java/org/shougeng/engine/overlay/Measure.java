package org.shougeng.engine.overlay;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GaussKrugerZone;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.engine.geodesy.Transform;

/**
 * Measures one red-line part and its pieces in m², in the plane and on the ellipsoid.
 *
 * <p>Where the parcels' system is geographic, the plane is that of the 3° zone the part lies in;
 * outside China's zones there is no plane of the boundary survey and the ellipsoidal area stands in.
 *
 * <p>For one review at a time, as {@link SurveyArea} is.
 */
final class Measure {

  private static final double METRES_PER_DEGREE = 111_320;

  private final Crs crs;
  private final SurveyArea whole;
  private final SurveyArea additive;

  /** @param chain how a part's own ellipsoidal area is computed; pieces are always measured additively */
  Measure(Crs crs, SurveyArea.Chain chain) {
    this.crs = crs;
    this.whole = SurveyArea.in(crs, chain);
    this.additive = SurveyArea.in(crs, SurveyArea.ADDITIVE);
  }

  static double metresPerUnit(Crs crs) {
    return crs.isGeographic() ? METRES_PER_DEGREE : 1;
  }

  /** m² that one square unit of the coordinates covers around {@code place}, to about 1 %. */
  double squareMetresPerSquareUnit(Geometry place) {
    double length = metresPerUnit(crs);
    double narrowing =
        crs.isGeographic() ? Math.cos(Math.toRadians(place.getEnvelopeInternal().centre().y)) : 1;
    return length * length * narrowing;
  }

  /** How the pieces of {@code part} are measured in the plane. */
  Planar planarAround(Geometry part) {
    if (!crs.isGeographic()) {
      return Geometry::getArea;
    }
    Coordinate centre = part.getEnvelopeInternal().centre();
    return GaussKrugerZone.threeDegreeAt(centre.x, false)
        .map(zone -> Transform.between(crs, Crs.of(zone)))
        .<Planar>map(transform -> piece -> transform.apply(piece).getArea())
        .orElse(additive::squareMetres);
  }

  /** The ellipsoidal area of a part as the chosen chain has it. */
  double whole(Geometry part) {
    return whole.squareMetres(part);
  }

  /** The ellipsoidal area of a piece, before balancing. */
  double ellipsoidal(Geometry piece) {
    return additive.squareMetres(piece);
  }

  /** An area in the plane of a projection, m². */
  interface Planar {
    double squareMetres(Geometry geometry);
  }
}
