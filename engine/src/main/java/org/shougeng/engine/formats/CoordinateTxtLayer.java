package org.shougeng.engine.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.geodesy.Crs;

/** Gives the parcels of a coordinate TXT their place: system, axes, rings, and a check of their areas. */
final class CoordinateTxtLayer {

  private static final Map<String, String> COLUMNS = columns();

  private final CoordinateFile file;
  private final List<Integer> lines;
  private final ReadChoices choices;
  private final FindingLog log;

  CoordinateTxtLayer(
      CoordinateFile file, List<Integer> lines, ReadChoices choices, FindingLog log) {
    this.file = file;
    this.lines = lines;
    this.choices = choices;
    this.log = log;
  }

  FeatureLayer open(String displayName, TextFile text) {
    checkDatum();
    PointColumns columns = columnsOfPoints();
    if (!columns.northFirst()) {
      log.add(Finding.warning("FMT-524"));
    }
    columns.findings().forEach(log::add);
    List<Feature> rows = new ArrayList<>();
    for (int i = 0; i < file.parcels().size(); i++) {
      CoordinateParcel parcel = file.parcels().get(i);
      Geometry shape = shape(parcel, new RingAssembly(columns, log, lines.get(i)), lines.get(i));
      checkArea(parcel, shape, columns.crs(), lines.get(i));
      rows.add(new Feature(i + 1L, shape, attributes(parcel)));
    }
    log.refuseOnError();
    LayerSummary summary = new LayerSummary(
        FileFormat.COORDINATE_TXT,
        TextFile.layerName(displayName),
        columns.crs(),
        columns.crsSource(),
        text.charset().name(),
        text.source(),
        content(rows),
        log.all());
    return new RowsInMemory(summary, rows);
  }

  /**
   * A datum other than CGCS2000 cannot be carried over without parameters that the file does not have;
   * the user may still say that the coordinates are something else than the header claims.
   */
  private void checkDatum() {
    String datum = file.coordinateSystem();
    Integer chosen = choices.epsg();
    boolean old = datum.matches(".*(1980|80|西安|1954|54|北京).*");
    if (old && chosen == null) {
      throw log.refusal(Finding.error("FMT-540").with("datum", datum));
    }
    if (old && chosen != null) {
      log.add(Finding.warning("FMT-541").with("datum", datum).with("epsg", chosen));
    } else if (!datum.isEmpty() && !datum.matches("(?i).*(2000|CGCS).*")) {
      log.add(Finding.warning("FMT-543").with("datum", datum));
    } else if (datum.isEmpty()) {
      log.add(Finding.warning("FMT-542"));
    }
  }

  private PointColumns columnsOfPoints() {
    Envelope box = new Envelope();
    file.parcels()
        .forEach(
            parcel -> parcel.points().forEach(point -> box.expandToInclude(point.x(), point.y())));
    try {
      return PointColumns.of(
          box, new PointColumns.Declared(file.zoneNumber(), file.zoneWidth()), choices);
    } catch (org.shougeng.engine.area.InputRefused refused) {
      throw log.refusal(refused.findings().get(0));
    }
  }

  private Geometry shape(CoordinateParcel parcel, RingAssembly assembly, int line) {
    return switch (parcel.heading().graphicType()) {
      case CoordinateParcel.POINT -> assembly.points(parcel.points());
      case CoordinateParcel.LINE -> assembly.lines(parcel.points());
      default -> {
        Geometry polygon = assembly.polygon(parcel.points());
        if (!polygon.isEmpty() && polygon.convexHull().getDimension() < 2) {
          log.addAt(line, Finding.error("FMT-519").with("name", parcel.heading().name()));
        }
        yield polygon;
      }
    };
  }

  /** Compares the header's area with the area in the plane, the boundary survey's own measure. */
  private void checkArea(
      CoordinateParcel parcel,
      Geometry shape,
      @org.jspecify.annotations.Nullable Crs crs,
      int line) {
    if (shape.isEmpty() || shape.getDimension() < 2 || crs != null && crs.isGeographic()) {
      return;
    }
    double computed = shape.getArea() / 10_000;
    String code = parcel
        .heading()
        .hectares()
        .map(stated -> areaFault(stated.doubleValue(), computed))
        .orElse("FMT-553");
    if (!code.isEmpty()) {
      log.addAt(
          line,
          Finding.warning(code)
              .with("name", parcel.heading().name())
              .with("stated", parcel.heading().area())
              .with("computed", hectares(computed)));
    }
  }

  /** The code of the fault, empty when the areas agree to the last digit written or to 1 in 10,000. */
  private static String areaFault(double stated, double computed) {
    if (near(stated, computed)) {
      return "";
    }
    if (isOtherUnit(stated, computed, 10_000)) {
      return "FMT-551";
    }
    return isOtherUnit(stated, computed, 15) ? "FMT-552" : "FMT-550";
  }

  private static boolean isOtherUnit(double stated, double computed, double perHectare) {
    return stated > 0 && Math.abs(stated / perHectare / computed - 1) < 0.01;
  }

  private static boolean near(double stated, double computed) {
    return Math.abs(stated - computed) <= 0.0001 + computed * 1e-4;
  }

  private static String hectares(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).toPlainString();
  }

  private Map<String, String> attributes(CoordinateParcel parcel) {
    CoordinateParcel.Heading heading = parcel.heading();
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("地块编号", heading.number());
    attributes.put("地块名称", heading.name());
    attributes.put("地块面积", heading.area());
    attributes.put("图形属性", heading.graphicType());
    attributes.put("图幅号", heading.sheet());
    attributes.put("地块用途", heading.use());
    attributes.put("地类编码", heading.landClass());
    attributes.put("其他", String.join(",", heading.unknown()));
    return attributes;
  }

  private static Map<String, String> columns() {
    Map<String, String> columns = new LinkedHashMap<>();
    for (String name : List.of("地块编号", "地块名称", "地块面积", "图形属性", "图幅号", "地块用途", "地类编码", "其他")) {
      columns.put(name, "text");
    }
    return columns;
  }

  private static LayerSummary.Content content(List<Feature> rows) {
    return Contents.of(rows, COLUMNS);
  }
}
