package org.shougeng.map.sketch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.formats.CoordinateTxt;
import org.shougeng.engine.formats.Feature;
import org.shougeng.engine.formats.GeoJson;
import org.shougeng.engine.formats.OutputLayer;
import org.shougeng.engine.formats.OutputLayer.Column;
import org.shougeng.engine.formats.ShapefileWriter;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GaussKrugerZone;
import org.shougeng.engine.geodesy.SurveyArea;

/** Sketches as files that other programs read; one row for each polygon. */
public final class SketchFiles {

  private static final Charset GBK = Charset.forName("GBK");

  private SketchFiles() {}

  /** GeoJSON in longitude and latitude (RFC 7946). */
  public static byte[] geoJson(Sketch sketch) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GeoJson.write(out, sketch.shape().crs(), rows(sketch)::forEach);
    return out.toByteArray();
  }

  /** A zipped shapefile in the sketch's own system, every coordinate as it is kept. */
  public static byte[] shapefile(Sketch sketch) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Column> columns = List.of(
        Column.text("MC", 80),
        Column.text("DKMC", 80),
        Column.text("BZ", 200),
        Column.decimal("MJ", 2));
    try {
      ShapefileWriter.write(
          new OutputLayer("sketch", sketch.shape().crs(), columns, rows(sketch)),
          StandardCharsets.UTF_8,
          out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * The coordinate TXT of a boundary survey, in GBK as most systems expect.
   *
   * @throws InputRefused {@code MAP-069} if the sketch is kept in no zone
   */
  public static byte[] coordinateTxt(Sketch sketch) {
    Crs crs = sketch.shape().crs();
    GaussKrugerZone zone =
        crs.zone().orElseThrow(() -> new InputRefused(Finding.error("MAP-069"))).withPrefix(true);
    List<Feature> rows = rows(sketch);
    if (!zone.equals(crs.zone().get())) {
      rows = rows.stream()
          .map(row -> new Feature(row.row(), in(row.geometry(), crs, zone), row.attributes()))
          .toList();
    }
    return CoordinateTxt.print(CoordinateTxt.of(rows, zone)).getBytes(GBK);
  }

  private static Geometry in(Geometry geometry, Crs crs, GaussKrugerZone zone) {
    return org.shougeng.engine.geodesy.Transform.between(crs, Crs.of(zone)).apply(geometry);
  }

  private static List<Feature> rows(Sketch sketch) {
    Geometry all = sketch.shape().geometry();
    List<Feature> rows = new ArrayList<>();
    for (int i = 0; i < all.getNumGeometries(); i++) {
      Area area = SurveyArea.in(sketch.shape().crs()).of(all.getGeometryN(i));
      String part = all.getNumGeometries() == 1
          ? sketch.label().name()
          : sketch.label().name() + "-" + (i + 1);
      Map<String, String> values = new LinkedHashMap<>();
      values.put("MC", sketch.label().name());
      values.put("DKMC", part);
      values.put("BZ", sketch.label().note());
      values.put("MJ", area.squareMetres().toPlainString());
      rows.add(new Feature(i + 1L, all.getGeometryN(i), values));
    }
    return rows;
  }
}
