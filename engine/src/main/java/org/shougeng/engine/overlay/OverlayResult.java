package org.shougeng.engine.overlay;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;

/**
 * What lies under a red line. For every part and in total, to 0.01 m² and both in the plane and on the
 * ellipsoid: Σ pieces + uncovered = the part's own area.
 *
 * @param redLine the question
 * @param parcels which parcels answered
 * @param controls which layer answered each control kind; a kind that is missing was not checked
 * @param parts a subtotal for each part, in the red line's order
 * @param pieces all pieces, by part, then by parcel row
 * @param findings overlaps between parcels, remainders, residuals spread
 */
public record OverlayResult(
    RedLine redLine,
    LayerSource parcels,
    Map<ControlKind, LayerSource> controls,
    List<PartResult> parts,
    List<Piece> pieces,
    List<Finding> findings) {

  /**
   * One part's sums.
   *
   * @param name the part's name
   * @param total the part's own area; its ridge and net are those of the pieces
   * @param covered what parcels cover
   * @param uncovered what no parcel covers; ridge zero
   * @param uncoveredGeometry where that is; empty when nothing is uncovered
   */
  public record PartResult(
      String name,
      Measured total,
      Measured covered,
      Measured uncovered,
      Geometry uncoveredGeometry) {}

  public Measured total() {
    return parts.stream().map(PartResult::total).reduce(Measured.ZERO, Measured::plus);
  }

  public Measured covered() {
    return parts.stream().map(PartResult::covered).reduce(Measured.ZERO, Measured::plus);
  }

  public Measured uncovered() {
    return parts.stream().map(PartResult::uncovered).reduce(Measured.ZERO, Measured::plus);
  }
}
