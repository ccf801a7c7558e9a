package org.shougeng.engine.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shougeng.engine.overlay.PatchworkCounty.CRS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.parcel.Parcel;

/** What must hold of every review, whatever the red line. */
class OverlayProperties {

  private static final PatchworkCounty COUNTY = PatchworkCounty.of(12, 12, 60, 3);
  private static final LayerSource SOURCE = new LayerSource("图斑", "2025", null, "");
  private static final ControlLayer PBF = new ControlLayer(
      ControlKind.PBF, SOURCE, List.of(new RedLines(COUNTY, 5).draw(RedLines.Kind.COUNTY)));
  private static final StrTreeOverlay OVERLAY =
      new StrTreeOverlay(COUNTY.parcels(), CRS, SOURCE, List.of(PBF));

  @Property(tries = 300)
  void pieces_and_remainder_add_up_to_the_red_line(@ForAll RedLines.Kind kind, @ForAll long seed) {
    Geometry redLine = new RedLines(COUNTY, seed).draw(kind);
    OverlayResult result = review(OVERLAY, redLine);
    Measured sum =
        result.pieces().stream().map(Piece::area).reduce(result.uncovered(), Measured::plus);
    assertThat(sum).isEqualTo(result.total());
    assertThat(sum.planar()).isEqualTo(Area.ofSquareMetres(redLine.getArea()));
    assertThat(sum.gross()).isEqualTo(sum.net().plus(sum.ridge()));
    assertThat(result.findings()).extracting(f -> f.code()).doesNotContain("OVL-011");
  }

  @Property(tries = 100)
  void a_red_line_cut_in_two_takes_the_same(
      @ForAll RedLines.Kind kind,
      @ForAll long seed,
      @ForAll @DoubleRange(min = 0.2, max = 0.8) double at) {
    Geometry whole = new RedLines(COUNTY, seed).draw(kind);
    Envelope box = whole.getEnvelopeInternal();
    double cut = box.getMinX() + box.getWidth() * at;
    Geometry west =
        half(whole, new Envelope(box.getMinX() - 1, cut, box.getMinY() - 1, box.getMaxY() + 1));
    Geometry east =
        half(whole, new Envelope(cut, box.getMaxX() + 1, box.getMinY() - 1, box.getMaxY() + 1));
    OverlayResult together = review(OVERLAY, whole);
    OverlayResult apart = review(OVERLAY, west, east);
    Map<String, Double> expected = byClass(together);
    double balance = 0.01 * (apart.pieces().size() + 1);
    byClass(apart).forEach((landClass, area) -> assertThat(area)
        .isCloseTo(expected.getOrDefault(landClass, 0.0), within(balance)));
  }

  @Property(tries = 30)
  void the_order_of_the_parcels_changes_nothing(
      @ForAll RedLines.Kind kind, @ForAll @IntRange(max = 10_000) int seed) {
    List<Parcel> shuffled = new ArrayList<>(COUNTY.parcels());
    Collections.shuffle(shuffled, new Random(seed));
    StrTreeOverlay other = new StrTreeOverlay(shuffled, CRS, SOURCE, List.of(PBF));
    Geometry redLine = new RedLines(COUNTY, seed).draw(kind);
    assertThat(review(other, redLine).pieces())
        .isEqualTo(review(OVERLAY, redLine).pieces());
  }

  private static Geometry half(Geometry whole, Envelope box) {
    return new PolygonOverlay(1).intersection(whole, new GeometryFactory().toGeometry(box));
  }

  private static OverlayResult review(StrTreeOverlay overlay, Geometry... parts) {
    List<RedLine.Part> named = new ArrayList<>();
    for (Geometry part : parts) {
      named.add(new RedLine.Part("P" + named.size(), part));
    }
    return overlay.review(new RedLine("r", CRS, named));
  }

  private static Map<String, Double> byClass(OverlayResult result) {
    Map<String, Double> areas = new TreeMap<>();
    for (Breakdown.Row row :
        Breakdown.of(result, Dimension.LAND_CLASS, Dimension.PBF).rows()) {
      areas.put(
          row.keys().get(0).code() + row.keys().get(1).code(),
          row.area().planar().squareMetres().doubleValue());
    }
    return areas;
  }
}
