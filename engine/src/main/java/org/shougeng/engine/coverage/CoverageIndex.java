package org.shougeng.engine.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.geodesy.Crs;

/**
 * How much ground of each key lies inside a red line, over polygons that may form a coverage.
 *
 * <h2>How</h2>
 *
 * A tree carries the sums of each node by key. The red line is clipped to a node's box: where nothing of
 * its boundary runs through the box, the node is taken whole or not at all; else its children are asked. The
 * cost follows the boundary and not the area. A polygon on the boundary is measured by {@link EdgePairs},
 * without topology: a red line along parcel edges costs what any other costs, and there is no case that
 * falls back on an overlay.
 *
 * <h2>What is measured</h2>
 *
 * The plane area is exact but for the rounding of double arithmetic (better than 10⁻⁹ of the answer against
 * overlays, held by tests). A polygon wholly inside counts its own ellipsoidal area; one that is cut counts
 * the share that the ellipsoid gives to what is inside. Where polygons overlap each other the ground
 * counts under each; where parts of the red line overlap it counts twice.
 *
 * <h2>Limits</h2>
 *
 * Polygons and red lines must be valid and in one Gauss-Krüger plane; the caller checks and repairs before.
 * Built once, then read only: safe for any number of threads, and the answer does not depend on them.
 */
public final class CoverageIndex {

  private final Crs crs;
  private final RingReader reader;
  private final Scale scale;
  private final List<String> keys;
  private final Cells cells;
  private final SumTree tree;

  CoverageIndex(Crs crs, RingReader reader, List<String> keys, Cells cells, SumTree tree) {
    this.crs = crs;
    this.reader = reader;
    this.scale = Scale.of(crs, reader.originX());
    this.keys = keys;
    this.cells = cells;
    this.tree = tree;
  }

  /**
   * Indexes polygons.
   *
   * @throws InputRefused {@code CVR-001} if {@code crs} is not a Gauss-Krüger plane
   */
  public static CoverageIndex of(List<Ground> ground, Crs crs) {
    if (crs.zone().isEmpty()) {
      throw new InputRefused(Finding.error("CVR-001").with("crs", crs));
    }
    Envelope extent = new Envelope();
    Map<String, Integer> numbers = new HashMap<>();
    List<String> keys = new ArrayList<>();
    int[] keyNumbers = new int[ground.size()];
    for (int row = 0; row < keyNumbers.length; row++) {
      Ground one = ground.get(row);
      extent.expandToInclude(one.shape().getEnvelopeInternal());
      keyNumbers[row] = numbers.computeIfAbsent(one.key(), key -> {
        keys.add(key);
        return keys.size() - 1;
      });
    }
    RingReader reader = extent.isNull()
        ? new RingReader(0, 0)
        : new RingReader(Math.floor(extent.getMinX()), Math.floor(extent.getMinY()));
    Cells cells = CellGathering.of(ground, keyNumbers, reader, Scale.of(crs, reader.originX()));
    return new CoverageIndex(
        crs, reader, List.copyOf(keys), cells, SumTree.over(cells, keys.size()));
  }

  /** The system of polygons and red lines. */
  public Crs crs() {
    return crs;
  }

  /** The keys, in the order they were met. */
  public List<String> keys() {
    return Collections.unmodifiableList(keys);
  }

  /** How many cells the polygons were cut into. */
  public int cells() {
    return cells.count();
  }

  RingReader reader() {
    return reader;
  }

  Cells flat() {
    return cells;
  }

  SumTree tree() {
    return tree;
  }

  /** What lies inside {@code redLine}, a valid polygon or multipolygon in {@link #crs()}. */
  public AreaSums inside(Geometry redLine) {
    return new Descent(cells, tree, scale, keys).of(redLine, reader);
  }
}
