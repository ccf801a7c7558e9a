package org.shougeng.engine.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.geodesy.Crs;

/**
 * What was recognised of one layer of a file, shown to the user before anything is computed.
 *
 * @param format the kind of file
 * @param layer the layer's name
 * @param crs the coordinate system, or null when it must be chosen
 * @param crsSource where the system was found: {@code PRJ}, {@code FILE}, {@code EASTING}, {@code
 *     CHOSEN}, {@code RANGE}
 * @param encoding the encoding of attribute text, as {@code GB18030}
 * @param encodingSource {@code CPG}, {@code LDID}, {@code DETECTED}, {@code FORMAT} or {@code CHOSEN}
 * @param content counts, extent, columns and sample rows
 * @param findings what was assumed, repaired or doubted
 */
public record LayerSummary(
    FileFormat format,
    String layer,
    @Nullable Crs crs,
    String crsSource,
    String encoding,
    String encodingSource,
    Content content,
    List<Finding> findings) {

  /**
   * What the layer holds.
   *
   * @param features number of rows
   * @param polygons number of rows with a polygon
   * @param extent the box of all coordinates
   * @param columns column name to a short type name
   * @param samples attributes of the first three rows
   */
  public record Content(
      long features,
      long polygons,
      Envelope extent,
      Map<String, String> columns,
      List<Map<String, String>> samples) {}

  public Optional<Crs> findCrs() {
    return Optional.ofNullable(crs);
  }
}
