package org.shougeng.exchange;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.formats.LayerSummary;
import org.shougeng.engine.geodesy.Crs;

/**
 * What an upload holds.
 *
 * @param id the upload's id
 * @param fileName the files as the user named them
 * @param fileHash SHA-256 of the files' bytes, in hexadecimal
 * @param layers its layers
 * @param findings what concerns the files and no single layer
 */
public record Recognised(
    String id, String fileName, String fileHash, List<Layer> layers, List<Finding> findings) {

  /**
   * A layer as it can be used now.
   *
   * @param summary what its reader recognised
   * @param parts its polygons in the order of its rows, in its own system, repaired if that was asked for
   * @param shape their areas and place; null while the system is not known. Of polygons with faults the
   *     area is that of the rings as given and counts for nothing
   * @param repairedShape what {@code shape} would be after the repair; null when none is offered
   * @param findings what was assumed, doubted, or is wrong with rows and polygons
   * @param repairs what a repair would change; empty when nothing is wrong or it is done
   */
  public record Layer(
      LayerSummary summary,
      List<Part> parts,
      @Nullable Shape shape,
      @Nullable Shape repairedShape,
      List<Finding> findings,
      List<Finding> repairs) {

    public String name() {
      return summary.layer();
    }

    /** Whether an error stands against using it. */
    public boolean isFaulty() {
      return findings.stream().anyMatch(Finding::isError);
    }
  }

  /**
   * One row with a polygon.
   *
   * @param name as its attributes name it, else its number
   * @param geometry in the layer's system
   * @param area on the ellipsoid; zero while the system is not known
   */
  public record Part(String name, Geometry geometry, Area area) {}

  /**
   * Where a layer lies and how large it is.
   *
   * @param planar the sum of its parts in the plane of {@code measuredIn}
   * @param ellipsoidal the sum of its parts by the survey formula
   * @param measuredIn the system the areas were taken in: its own, or the county's when its own is in degrees
   * @param inCounty whether it meets the box of the county's parcels; null when there is no county yet
   */
  public record Shape(Area planar, Area ellipsoidal, Crs measuredIn, @Nullable Boolean inCounty) {}

  /** The layer with this name. */
  public Optional<Layer> layer(String name) {
    return layers.stream().filter(layer -> layer.name().equals(name)).findFirst();
  }
}
