package org.shougeng.engine.overlay;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.geodesy.Crs;

/**
 * The boundary of a construction project (用地红线) in the parcels' coordinate system, in one part or several.
 *
 * @param name the project or file it came from
 * @param crs the system of the parts
 * @param parts the parts with their names, each a valid polygon or multipolygon
 */
public record RedLine(String name, Crs crs, List<Part> parts) {

  /**
   * One part of a red line, with a subtotal of its own in the result.
   *
   * @param name the part's name, as in the coordinate TXT
   * @param geometry polygon or multipolygon
   */
  public record Part(String name, Geometry geometry) {}
}
