package org.shougeng.exchange.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.formats.LayerSummary;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.exchange.Recognised;
import org.shougeng.platform.web.FindingJson;
import org.shougeng.platform.web.GeoJsonShape;
import org.springframework.context.i18n.LocaleContextHolder;

/** An upload as the page shows it. */
record UploadJson(
    String id, String fileName, String format, List<LayerJson> layers, List<FindingJson> findings) {

  /**
   * One layer of it.
   *
   * @param area null while the system is not known, and while faults stand against using it
   * @param areaAfterRepair the area it would have, where a repair is offered
   * @param parts with their areas; none while faults stand against using it
   */
  record LayerJson(
      String name,
      String format,
      @Nullable CrsJson crs,
      String encoding,
      String encodingSource,
      long features,
      long polygons,
      Map<String, String> columns,
      List<Map<String, String>> samples,
      double @Nullable [] extent,
      @Nullable AreasJson area,
      @Nullable AreasJson areaAfterRepair,
      List<PartJson> parts,
      GeoJsonShape.@Nullable Features preview,
      @Nullable Boolean inCounty,
      List<FindingJson> findings,
      List<FindingJson> repairs) {}

  /** A coordinate system and where it was found. */
  record CrsJson(int epsg, String name, String source) {}

  /** The layer's area, and the system it was taken in. */
  record AreasJson(Area planar, Area ellipsoidal, int epsg) {}

  /** One part with its area on the ellipsoid. */
  record PartJson(String name, Area area) {}

  private static final int MOST_PARTS = 500;
  private static final int VERTICES_SHOWN_AS_THEY_ARE = 20_000;
  private static final double STEPS_ACROSS_A_SCREEN = 4000;

  static UploadJson of(Recognised upload, Locale locale) {
    String format = upload.layers().stream()
        .map(layer -> layer.summary().format().displayName())
        .distinct()
        .collect(Collectors.joining("、"));
    return new UploadJson(
        upload.id(),
        upload.fileName(),
        format,
        upload.layers().stream().map(layer -> layer(layer, locale)).toList(),
        FindingJson.of(upload.findings(), locale));
  }

  private static LayerJson layer(Recognised.Layer layer, Locale locale) {
    LayerSummary summary = layer.summary();
    LayerSummary.Content content = summary.content();
    Crs crs = summary.crs();
    Recognised.Shape shape = layer.shape();
    return new LayerJson(
        layer.name(),
        summary.format().displayName(),
        crs == null
            ? null
            : new CrsJson(
                crs.epsg(), crs.name(LocaleContextHolder.getLocale()), summary.crsSource()),
        summary.encoding(),
        summary.encodingSource(),
        content.features(),
        content.polygons(),
        content.columns(),
        content.samples(),
        extent(content.extent(), crs),
        layer.isFaulty() ? null : areas(shape),
        areas(layer.repairedShape()),
        layer.parts().stream()
            .limit(layer.isFaulty() ? 0 : MOST_PARTS)
            .map(part -> new PartJson(part.name(), part.area()))
            .toList(),
        crs == null || layer.parts().isEmpty() ? null : preview(layer.parts(), crs),
        shape == null ? null : shape.inCounty(),
        FindingJson.of(layer.findings(), locale),
        FindingJson.of(layer.repairs(), locale));
  }

  private static @Nullable AreasJson areas(Recognised.@Nullable Shape shape) {
    return shape == null
        ? null
        : new AreasJson(shape.planar(), shape.ellipsoidal(), shape.measuredIn().epsg());
  }

  /** West, south, east, north in degrees; null while the system is not known. */
  private static double @Nullable [] extent(Envelope box, @Nullable Crs crs) {
    if (crs == null || box.isNull()) {
      return null;
    }
    Envelope degrees = new Envelope();
    Transform transform = Transform.between(crs, Crs.of(Crs.CGCS2000_GEOGRAPHIC));
    for (double x : new double[] {box.getMinX(), box.centre().x, box.getMaxX()}) {
      for (double y : new double[] {box.getMinY(), box.centre().y, box.getMaxY()}) {
        degrees.expandToInclude(transform.apply(new Coordinate(x, y)));
      }
    }
    return new double[] {degrees.getMinX(), degrees.getMinY(), degrees.getMaxX(), degrees.getMaxY()
    };
  }

  private static GeoJsonShape.Features preview(List<Recognised.Part> parts, Crs crs) {
    long vertices =
        parts.stream().mapToLong(part -> part.geometry().getNumPoints()).sum();
    Envelope box = new Envelope();
    parts.forEach(part -> box.expandToInclude(part.geometry().getEnvelopeInternal()));
    double tolerance = vertices > VERTICES_SHOWN_AS_THEY_ARE
        ? Math.max(box.getWidth(), box.getHeight()) / STEPS_ACROSS_A_SCREEN
        : 0;
    List<GeoJsonShape.Feature> features = new ArrayList<>();
    for (Recognised.Part part : parts) {
      Geometry shown = tolerance == 0
          ? part.geometry()
          : DouglasPeuckerSimplifier.simplify(part.geometry(), tolerance);
      if (!shown.isEmpty()) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name", part.name());
        features.add(GeoJsonShape.Feature.of(GeoJsonShape.of(shown, crs), properties));
      }
    }
    return GeoJsonShape.Features.of(features);
  }
}
