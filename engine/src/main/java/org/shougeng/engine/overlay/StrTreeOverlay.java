package org.shougeng.engine.overlay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GeometryCheck;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.engine.parcel.Parcel;

/**
 * The overlay of red lines on a layer of parcels, by a sort-tile-recursive tree, prepared geometry
 * and the robust overlay of JTS.
 *
 * <h2>What is computed</h2>
 *
 * For every part of the red line: each parcel ∩ part, split by each control layer into what it
 * covers ({@code PRESENT}) and what it does not ({@code ABSENT}); a kind of control without a layer
 * stays {@code NOT_CHECKED}. The remainder is the part less all parcels.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li><b>Dimension.</b> Only ground counts. Where a parcel and a part share no more than points or
 *       lines there is no piece.
 *   <li><b>Boundaries.</b> A red line along parcel edges takes the parcels on its inside and nothing
 *       else; shared vertices and collinear edges are exact.
 *   <li><b>One owner per place.</b> Where parcels overlap each other, the lower row keeps the ground
 *       and later rows what is left, with finding {@code OVL-011} naming both and the doubled area.
 *   <li><b>Parts.</b> Parts are reviewed one by one. Where parts overlap each other the ground counts
 *       in both, with finding {@code OVL-012}.
 *   <li><b>Repairs.</b> A parcel or control polygon that is not valid is repaired for the overlay, with
 *       a finding ({@code OVL-015}, {@code OVL-017}). A red line that is not valid is refused: its
 *       owner must see and accept the repair first.
 * </ul>
 *
 * <h2>Sums and tolerance</h2>
 *
 * A part's planar area is that of its own ring, its ellipsoidal area the survey formula of its own
 * ring with points inserted on long edges (by default {@link SurveyArea#ADDITIVE}: the official
 * area but for its rounding). Pieces and remainder are measured one by one and then balanced to
 * those areas ({@link org.shougeng.engine.area.BalancedRounding#measured}), so they add up to 0.01
 * m². What is spread is the noise of floating point and, on the ellipsoid, the change that a cut
 * makes to a long edge: the formula joins the ends of a step of length L by its own chord, which is
 * off by up to L³ tan B / 12 R (0.003 m² at 70 m, 34° N), and a cut edge is stepped anew. A
 * residual above 10⁻⁵ of the area is told in finding {@code OVL-014} (ellipsoid) or {@code OVL-016}
 * (plane). Slivers thinner than 0.1 µm are noise and yield no piece; wider ones stay even when
 * their area rounds to 0.00 m². Ridges are deducted piece by piece:
 * {@code ridge = round(gross × KCXS)}.
 *
 * <h2>Failure</h2>
 *
 * The red line is refused ({@link InputRefused}) with {@code OVL-001} when it is in another system,
 * {@code OVL-002} with every fault that {@link GeometryCheck} finds when a part is not valid,
 * {@code OVL-003} when a part has no area. Nothing else fails.
 *
 * <p>Built once, then read only: safe for several threads.
 */
public final class StrTreeOverlay implements ParcelOverlay {

  private final Crs crs;
  private final LayerSource source;
  private final SurveyArea.Chain chain;
  private final PolygonOverlay overlay;
  private final ParcelIndex parcels;
  private final List<ControlIndex> controls;

  /** An overlay whose parts are measured as the survey does, but for its rounding. */
  public StrTreeOverlay(
      List<Parcel> parcels, Crs crs, LayerSource source, List<ControlLayer> controls) {
    this(parcels, crs, source, controls, SurveyArea.ADDITIVE);
  }

  /**
   * Indexes parcels and controls.
   *
   * @param parcels polygons in {@code crs}; rows without a polygon cover nothing
   * @param crs the system of parcels, controls and red lines
   * @param source which parcel layer this is
   * @param controls at most one layer for each kind
   * @param chain how a part's own ellipsoidal area is computed
   * @throws IllegalArgumentException if two layers control the same kind
   */
  public StrTreeOverlay(
      List<Parcel> parcels,
      Crs crs,
      LayerSource source,
      List<ControlLayer> controls,
      SurveyArea.Chain chain) {
    this.crs = crs;
    this.source = source;
    this.chain = chain;
    this.overlay = new PolygonOverlay(Measure.metresPerUnit(crs));
    this.parcels = new ParcelIndex(parcels, crs);
    Map<ControlKind, ControlIndex> byKind = new EnumMap<>(ControlKind.class);
    for (ControlLayer layer : controls) {
      if (byKind.put(layer.kind(), new ControlIndex(layer, overlay)) != null) {
        throw new IllegalArgumentException("two layers for " + layer.kind());
      }
    }
    this.controls = List.copyOf(byKind.values());
  }

  @Override
  public OverlayResult review(RedLine redLine) {
    requireUsable(redLine);
    Measure measure = new Measure(crs, chain);
    List<OverlayResult.PartResult> parts = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    List<Finding> findings = new ArrayList<>(overlappingParts(redLine.parts(), measure));
    controls.forEach(control -> findings.addAll(control.findings()));
    for (int i = 0; i < redLine.parts().size(); i++) {
      PartReview review = new PartReview(i, redLine.parts().get(i), controls, overlay);
      Measuring.Measurements measured = review.cut(parcels, measure).by(measure);
      parts.add(measured.result());
      pieces.addAll(measured.pieces());
      findings.addAll(review.findings());
      findings.addAll(measured.findings());
    }
    Map<ControlKind, LayerSource> sources = new EnumMap<>(ControlKind.class);
    controls.forEach(control -> sources.put(control.kind(), control.source()));
    return new OverlayResult(
        redLine,
        source,
        Collections.unmodifiableMap(sources),
        List.copyOf(parts),
        List.copyOf(pieces),
        List.copyOf(findings));
  }

  private void requireUsable(RedLine redLine) {
    if (!redLine.crs().equals(crs)) {
      throw new InputRefused(
          Finding.error("OVL-001").with("given", redLine.crs()).with("expected", crs));
    }
    if (redLine.parts().isEmpty()) {
      throw new InputRefused(Finding.error("OVL-003").with("part", redLine.name()));
    }
    List<Finding> faults = new ArrayList<>();
    for (int i = 0; i < redLine.parts().size(); i++) {
      requireUsable(redLine.parts().get(i), Place.NOWHERE.atVertex(i + 1, 0, 0), faults);
    }
    if (!faults.isEmpty()) {
      throw new InputRefused(faults);
    }
  }

  private void requireUsable(RedLine.Part part, Place place, List<Finding> faults) {
    Geometry geometry = part.geometry();
    if (!geometry.isValid()) {
      List<Finding> causes =
          GeometryCheck.in(crs).of(geometry).stream().filter(Finding::isError).toList();
      faults.add(Finding.error("OVL-002")
          .at(place)
          .with("part", part.name())
          .with("faults", causes.size()));
      causes.forEach(cause -> faults.add(cause.at(inPart(place.part(), cause.place(), geometry))));
    } else if (!(geometry instanceof Polygonal) || geometry.getArea() == 0) {
      faults.add(Finding.error("OVL-003").at(place).with("part", part.name()));
    }
  }

  /** Places of the check count the polygons of one part; those of a red line count its parts. */
  private static Place inPart(int part, Place found, Geometry geometry) {
    return geometry.getNumGeometries() == 1
        ? found.atVertex(part, found.ring(), found.vertex())
        : found;
  }

  private List<Finding> overlappingParts(List<RedLine.Part> parts, Measure measure) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < parts.size(); i++) {
      Geometry part = parts.get(i).geometry();
      Envelope box = part.getEnvelopeInternal();
      for (int j = 0; j < i; j++) {
        Geometry other = parts.get(j).geometry();
        if (box.intersects(other.getEnvelopeInternal())) {
          Geometry shared = overlay.intersection(part, other);
          if (!shared.isEmpty()) {
            findings.add(Finding.warning("OVL-012")
                .at(Place.NOWHERE.atVertex(i + 1, 0, 0))
                .with("part", parts.get(i).name())
                .with("other", parts.get(j).name())
                .with("area", Area.ofSquareMetres(measure.ellipsoidal(shared)).squareMetres()));
          }
        }
      }
    }
    return findings;
  }
}
