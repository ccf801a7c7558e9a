package org.shougeng.engine.formats;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * One row of a layer: a shape and its attributes as text, in the order of the file.
 *
 * @param row the row in the file, from 1
 * @param geometry (east, north) or (longitude, latitude); empty when the file gives none
 * @param attributes column name to text; numbers in plain notation, missing values empty
 */
public record Feature(long row, Geometry geometry, Map<String, String> attributes) {

  /** The text in {@code column}, empty when absent. */
  public String text(String column) {
    return attributes.getOrDefault(column, "");
  }
}
