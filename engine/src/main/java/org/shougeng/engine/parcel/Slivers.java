package org.shougeng.engine.parcel;

import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.geodesy.SurveyArea;

/** How narrow a shape is. */
final class Slivers {

  private Slivers() {}

  /**
   * The mean width in m: of a long strip its own width, of a square half its side. The perimeter is
   * brought to metres by the ratio of the measured area to the area in the coordinates' own unit.
   */
  static double width(Geometry geometry, SurveyArea survey) {
    double flat = geometry.getArea();
    if (!(flat > 0)) {
      return 0;
    }
    double metresPerUnit = Math.sqrt(survey.squareMetres(geometry) / flat);
    return 2 * flat / geometry.getLength() * metresPerUnit;
  }
}
