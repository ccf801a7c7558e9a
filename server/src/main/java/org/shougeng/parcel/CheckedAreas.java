package org.shougeng.parcel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygonal;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.formats.Feature;
import org.shougeng.engine.formats.FeatureLayer;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.platform.JobProgress;

/** The polygons of a control layer or of villages, checked row by row when first read. */
final class CheckedAreas implements LayerRows<ControlArea> {

  /** Columns that carry a region or protection code, the most telling first (TD/T 1057-2020). */
  private static final List<String> CODES =
      List.of("XZQDM", "ZLDWDM", "YJJBNTTBBH", "JBNTTBBH", "BHHXDM", "CODE", "BSM");

  /** Columns that say where a row lies, as 12 digits or the 19 of a survey unit. */
  private static final List<String> VILLAGES = List.of("ZLDWDM", "XZQDM");

  private static final List<String> NAMES = List.of("XZQMC", "ZLDWMC", "HXMC", "MC", "NAME", "名称");

  private final FeatureLayer layer;
  private final SurveyArea survey;
  private final RowFaults faults;

  CheckedAreas(FeatureLayer layer, Crs crs, JobProgress progress) {
    this.layer = layer;
    this.survey = SurveyArea.in(crs);
    this.faults = new RowFaults(progress);
  }

  @Override
  public void read(Consumer<ControlArea> rows) {
    Consumer<Finding> findings = faults.listen();
    layer.read(
        feature -> {
          if (feature.geometry() instanceof Polygonal && !feature.geometry().isEmpty()) {
            rows.accept(area(feature));
          } else {
            findings.accept(Finding.error("LYR-005").at(Place.row(feature.row())));
          }
        },
        findings);
    faults.endOfReading();
  }

  private ControlArea area(Feature feature) {
    return new ControlArea(
        feature.row(),
        first(feature, CODES),
        first(feature, NAMES),
        village(first(feature, VILLAGES)),
        survey.of(feature.geometry()),
        feature.geometry());
  }

  /** A code of a county or a township names whose plan it is, not where in it the polygon lies. */
  private static @Nullable AdminCode village(String code) {
    return AdminCode.parse(code)
        .filter(region -> region.level() == AdminCode.Level.VILLAGE)
        .orElse(null);
  }

  private static String first(Feature feature, List<String> columns) {
    for (String column : columns) {
      for (Map.Entry<String, String> attribute : feature.attributes().entrySet()) {
        boolean named = attribute.getKey().toUpperCase(Locale.ROOT).equals(column);
        if (named && !attribute.getValue().isBlank()) {
          return attribute.getValue().strip();
        }
      }
    }
    return "";
  }
}
