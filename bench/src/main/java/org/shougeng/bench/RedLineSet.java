package org.shougeng.bench;

import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** Red lines of one kind, as {@code 1000 small}. */
record RedLineSet(String name, List<Geometry> redLines) {

  int vertices() {
    return redLines.stream().mapToInt(Geometry::getNumPoints).sum();
  }
}
