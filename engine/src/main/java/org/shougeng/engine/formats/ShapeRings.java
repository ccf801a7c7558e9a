package org.shougeng.engine.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;

/**
 * Assembles the loose rings of a shape to polygons. Where a ring lies decides ({@link RingNesting});
 * in a sound shapefile that is also what its direction says (outer clockwise). Where it is not, the
 * shape is still read, with a finding.
 */
final class ShapeRings {

  private final Place place;
  private final Consumer<Finding> findings;

  ShapeRings(Place place, Consumer<Finding> findings) {
    this.place = place;
    this.findings = findings;
  }

  /** The polygon or multipolygon of {@code parts}, each the ordinates of a ring. */
  Geometry polygon(List<double[]> parts) {
    List<LinearRing> rings = new ArrayList<>(parts.size());
    List<Integer> numbers = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      LinearRing ring = closed(parts.get(i), place.atVertex(0, i + 1, 0));
      if (ring != null) {
        rings.add(ring);
        numbers.add(i + 1);
      }
    }
    RingNesting nesting = new RingNesting(rings);
    checkDirections(nesting, numbers);
    return nesting.geometry();
  }

  private @Nullable LinearRing closed(double[] ordinates, Place at) {
    int n = ordinates.length;
    double[] ring = ordinates;
    boolean open = n >= 4 && (ordinates[0] != ordinates[n - 2] || ordinates[1] != ordinates[n - 1]);
    if (open) {
      ring = Arrays.copyOf(ordinates, n + 2);
      ring[n] = ordinates[0];
      ring[n + 1] = ordinates[1];
    }
    if (ring.length < 8) {
      findings.accept(Finding.warning("FMT-116").at(at).with("points", n / 2));
      return null;
    }
    if (open) {
      findings.accept(Finding.note("FMT-117").at(at));
    }
    return FlatGeometry.FACTORY.createLinearRing(FlatGeometry.sequence(ring));
  }

  private void checkDirections(RingNesting nesting, List<Integer> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      if (nesting.isHole(i) == nesting.isClockwise(i)) {
        findings.accept(Finding.note("FMT-115").at(place.atVertex(0, numbers.get(i), 0)));
        return;
      }
    }
  }
}
