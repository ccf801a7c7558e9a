package org.shougeng.engine.overlay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.BalancedRounding;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.overlay.OverlayResult.PartResult;

/**
 * One part cut up, ready to be measured: pieces and remainder are measured one by one and balanced
 * to the part's own area, in the plane and on the ellipsoid, so that they add up to 0.01 m².
 *
 * @param partIndex which part, from 0
 * @param part the part
 * @param cuts the pieces, by row
 * @param uncovered what no parcel covers, may be empty
 */
record Measuring(int partIndex, RedLine.Part part, List<PartReview.Cut> cuts, Geometry uncovered) {

  /** A spread residual above this share of the part is told to the user. */
  private static final double NOTABLE_RESIDUAL = 1e-5;

  /**
   * The part's sums and pieces.
   *
   * @param result the sums
   * @param pieces the pieces, as many as were cut
   * @param findings the remainder, and residuals worth telling
   */
  record Measurements(PartResult result, List<Piece> pieces, List<Finding> findings) {}

  Measurements by(Measure measure) {
    Measure.Planar plane = measure.planarAround(part.geometry());
    int count = cuts.size();
    double[] planar = new double[count + 1];
    double[] gross = new double[count + 1];
    for (int i = 0; i < count; i++) {
      PartReview.Cut cut = cuts.get(i);
      planar[i] = plane.squareMetres(cut.geometry());
      gross[i] =
          cut.whole() ? cut.parcel().ellipsoidal(measure) : measure.ellipsoidal(cut.geometry());
    }
    planar[count] = plane.squareMetres(uncovered);
    gross[count] = measure.ellipsoidal(uncovered);
    List<Finding> findings = new ArrayList<>();
    List<Area> planarAreas =
        balanced(planar, plane.squareMetres(part.geometry()), "OVL-016", findings);
    List<Area> grossAreas = balanced(gross, measure.whole(part.geometry()), "OVL-014", findings);
    return assemble(planarAreas, grossAreas, findings);
  }

  private Measurements assemble(List<Area> planar, List<Area> gross, List<Finding> findings) {
    List<Piece> pieces = new ArrayList<>(cuts.size());
    Measured covered = Measured.ZERO;
    for (int i = 0; i < cuts.size(); i++) {
      PartReview.Cut cut = cuts.get(i);
      Area ridge = gross.get(i).times(cut.parcel().parcel().areas().ridgeCoefficient());
      Measured area =
          new Measured(planar.get(i), gross.get(i), ridge, gross.get(i).minus(ridge));
      pieces.add(new Piece(
          partIndex,
          cut.parcel().parcel(),
          cut.geometry(),
          Collections.unmodifiableMap(cut.controls()),
          area));
      covered = covered.plus(area);
    }
    Area rest = gross.get(cuts.size());
    Measured remainder = new Measured(planar.get(cuts.size()), rest, Area.ZERO, rest);
    if (rest.isPositive() || remainder.planar().isPositive()) {
      findings.add(remainderFound(rest));
    }
    PartResult result =
        new PartResult(part.name(), covered.plus(remainder), covered, remainder, uncovered);
    return new Measurements(result, pieces, findings);
  }

  private List<Area> balanced(
      double[] measured, double whole, String residualCode, List<Finding> findings) {
    double sum = 0;
    for (double value : measured) {
      sum += value;
    }
    double residual = whole - sum;
    if (Math.abs(residual) >= Math.max(0.01, whole * NOTABLE_RESIDUAL)) {
      findings.add(Finding.note(residualCode)
          .at(place())
          .with("part", part.name())
          .with("area", Area.ofSquareMetres(residual).squareMetres().toPlainString()));
    }
    return BalancedRounding.measured(measured, Area.ofSquareMetres(whole));
  }

  private Finding remainderFound(Area area) {
    return Finding.warning("OVL-013")
        .at(place())
        .with("part", part.name())
        .with("area", area.squareMetres().toPlainString());
  }

  private Place place() {
    return Place.NOWHERE.atVertex(partIndex + 1, 0, 0);
  }
}
