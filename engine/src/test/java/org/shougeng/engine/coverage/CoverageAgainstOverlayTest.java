package org.shougeng.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.shougeng.engine.geodesy.Crs;

/**
 * Every area against the robust overlay of JTS, on a coverage of crooked parcels with islands, under red
 * lines drawn to be awkward.
 */
@Tag("long")
class CoverageAgainstOverlayTest {

  /**
   * The overlay rounds new points, and snaps within 10⁻¹² of the largest ordinate where it cannot do
   * without; near the origin that is some nanometres, along a kilometre or so.
   */
  private static final double GRAIN_SQUARE_METRES = 2e-6;

  /** At eight digits before the point the overlay itself would be off by a snap of 40 µm. */
  private static final AffineTransformation TO_ORIGIN =
      AffineTransformation.translationInstance(-CrookedParcels.WEST, -CrookedParcels.SOUTH);

  private static final CrookedParcels PARCELS = new CrookedParcels(new Random(20261123), 40);
  private static final CoverageIndex INDEX = CoverageIndex.of(PARCELS.ground(), Crs.of(4526));

  @ParameterizedTest
  @EnumSource(AwkwardRedLines.class)
  void areas_agree_with_the_overlay_to_a_billionth(AwkwardRedLines kind) {
    Random random = new Random(kind.ordinal());
    long pairs = 0;
    for (int i = 0; i < kind.many(); i++) {
      Geometry redLine = kind.draw(PARCELS, random);
      pairs += compare(redLine, kind + " " + i);
    }
    assertThat(pairs).as("pairs of parcel and red line").isGreaterThanOrEqualTo(kind.leastPairs());
  }

  @Test
  void together_these_are_more_than_a_hundred_thousand_pairs() {
    int least = 0;
    for (AwkwardRedLines kind : AwkwardRedLines.values()) {
      least += kind.leastPairs();
    }
    assertThat(least).isGreaterThanOrEqualTo(100_000);
  }

  /** Compares by key; returns how many parcels the red line's boundary meets. */
  private static long compare(Geometry redLine, String name) {
    TreeMap<String, Double> expected = new TreeMap<>();
    Geometry local = TO_ORIGIN.transform(redLine);
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(local);
    long pairs = 0;
    for (Ground parcel : PARCELS.near(redLine.getEnvelopeInternal())) {
      Geometry shape = TO_ORIGIN.transform(parcel.shape());
      if (prepared.covers(shape)) {
        expected.merge(parcel.key(), shape.getArea(), Double::sum);
      } else if (prepared.intersects(shape)) {
        pairs++;
        double area =
            OverlayNGRobust.overlay(local, shape, OverlayNG.INTERSECTION).getArea();
        expected.merge(parcel.key(), area, Double::sum);
      }
    }
    AreaSums sums = INDEX.inside(redLine);
    List<String> wrong = new ArrayList<>();
    for (String key : INDEX.keys()) {
      double should = expected.getOrDefault(key, 0.0);
      double is = sums.planar(key);
      if (!(Math.abs(is - should) <= 1e-9 * should + GRAIN_SQUARE_METRES)) {
        wrong.add(key + ": " + is + " instead of " + should);
      }
    }
    assertThat(wrong).as("%s %s", name, redLine.getEnvelopeInternal()).isEmpty();
    return pairs;
  }
}
