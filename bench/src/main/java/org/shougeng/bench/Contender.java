package org.shougeng.bench;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** Somebody who can say how much of each land class lies under each of many red lines. */
interface Contender {

  String name();

  /** Makes a set known before it is timed; what a peer would do once at import, as loading a table. */
  default void prepare(String set, List<Geometry> redLines) {}

  /** For each red line, planar m² by land class. */
  List<Map<String, Double>> answer(String set, List<Geometry> redLines);
}
