package org.shougeng.engine.formats;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/** Sums up rows that are in memory. */
final class Contents {

  private static final int SAMPLES = 3;

  private Contents() {}

  static LayerSummary.Content of(List<Feature> rows, Map<String, String> columns) {
    Envelope extent = new Envelope();
    rows.forEach(row -> extent.expandToInclude(row.geometry().getEnvelopeInternal()));
    long polygons = rows.stream().filter(row -> isPolygon(row.geometry())).count();
    List<Map<String, String>> samples =
        rows.stream().limit(SAMPLES).map(Feature::attributes).toList();
    return new LayerSummary.Content(rows.size(), polygons, extent, columns, samples);
  }

  static boolean isPolygon(org.locationtech.jts.geom.Geometry geometry) {
    return !geometry.isEmpty() && geometry.getDimension() == 2;
  }
}
