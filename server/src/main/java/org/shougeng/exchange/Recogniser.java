package org.shougeng.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.formats.Feature;
import org.shougeng.engine.formats.FeatureLayer;
import org.shougeng.engine.formats.Intake;
import org.shougeng.engine.formats.LayerFiles;
import org.shougeng.engine.formats.LayerSummary;
import org.shougeng.engine.formats.ReadChoices;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GaussKrugerZone;
import org.shougeng.engine.geodesy.GeometryCheck;
import org.shougeng.engine.geodesy.GeometryRepair;
import org.shougeng.engine.geodesy.SurveyArea;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.parcel.CountyBox;
import org.shougeng.parcel.ParcelLayers;
import org.springframework.stereotype.Component;

/** Reads the layers of an upload under the user's choices, checks their polygons and measures them. */
@Component
class Recogniser {

  private static final int MOST_FINDINGS = 200;
  private static final List<String> NAME_COLUMNS =
      List.of("地块名称", "DKMC", "XMMC", "项目名称", "名称", "NAME", "地块编号", "DKBH", "BSM", "OBJECTID");

  private final ParcelLayers layers;

  Recogniser(ParcelLayers layers) {
    this.layers = layers;
  }

  /**
   * The layers of {@code intake}.
   *
   * @throws InputRefused if a file cannot be read at all
   */
  List<Recognised.Layer> recognise(Intake intake, Map<String, LayerChoices> choices) {
    List<Recognised.Layer> recognised = new ArrayList<>();
    for (String name : names(intake, choices)) {
      LayerChoices chosen = choices.getOrDefault(name, LayerChoices.NONE);
      try (FeatureLayer layer = LayerFiles.open(intake, chosen.reading().withLayer(name))) {
        recognised.add(recognise(layer, chosen));
      }
    }
    return recognised;
  }

  /** A file of one layer may be readable only under the choices made for it. */
  private static List<String> names(Intake intake, Map<String, LayerChoices> choices) {
    ReadChoices reading =
        choices.size() == 1 ? choices.values().iterator().next().reading() : ReadChoices.RECOGNISE;
    return LayerFiles.recognise(intake, reading).stream()
        .map(LayerSummary::layer)
        .toList();
  }

  private Recognised.Layer recognise(FeatureLayer layer, LayerChoices choices) {
    LayerSummary summary = layer.summary();
    List<Finding> findings = new ArrayList<>(summary.findings());
    List<Feature> rows = new ArrayList<>();
    layer.read(
        row -> {
          if (row.geometry() instanceof Polygonal && !row.geometry().isEmpty()) {
            rows.add(row);
          }
        },
        finding -> {
          if (findings.size() < MOST_FINDINGS && !findings.contains(finding)) {
            findings.add(finding);
          }
        });
    Crs crs = summary.crs();
    if (crs == null) {
      findings.add(Finding.warning("EXC-003"));
      return new Recognised.Layer(summary, parts(rows, null), null, null, findings, List.of());
    }
    List<Finding> repairs = new ArrayList<>();
    List<Feature> repaired = check(rows, crs, choices.repair(), findings, repairs);
    List<Recognised.Part> repairedParts = parts(repaired, measuring(crs, repaired));
    if (repairs.isEmpty()) {
      return new Recognised.Layer(
          summary, repairedParts, shape(repairedParts, crs), null, findings, repairs);
    }
    List<Recognised.Part> parts = parts(rows, measuring(crs, rows));
    return new Recognised.Layer(
        summary, parts, shape(parts, crs), shape(repairedParts, crs), findings, repairs);
  }

  /** The rows with every polygon repaired that can be; {@code repairs} tells what is only offered. */
  private static List<Feature> check(
      List<Feature> rows, Crs crs, boolean repair, List<Finding> findings, List<Finding> repairs) {
    List<Feature> checked = new ArrayList<>();
    for (Feature row : rows) {
      List<Finding> faults = GeometryCheck.in(crs).of(row.geometry());
      boolean faulty = faults.stream().anyMatch(Finding::isError);
      GeometryRepair repaired = faulty ? GeometryRepair.of(row.geometry(), crs) : null;
      boolean usable = repaired != null && repaired.isUsable();
      if (!usable || !repair) {
        addAll(faults, row, findings);
      }
      if (repaired != null && usable) {
        checked.add(new Feature(row.row(), repaired.after(), row.attributes()));
        List<Finding> told =
            repaired.notes().stream().filter(note -> !faults.contains(note)).toList();
        addAll(told, row, repair ? findings : repairs);
      } else {
        checked.add(row);
      }
    }
    return checked;
  }

  private static void addAll(List<Finding> more, Feature row, List<Finding> findings) {
    for (Finding finding : more) {
      if (findings.size() < MOST_FINDINGS) {
        findings.add(finding.at(finding.place().atRow(row.row())));
      }
    }
  }

  /** A way to measure that can also be tried on polygons that are not valid. */
  private record Ruler(Transform transform, Crs crs, SurveyArea survey) {

    Area ellipsoidal(Geometry geometry) {
      double area = survey.squareMetres(transform.apply(geometry));
      return Double.isFinite(area) && Math.abs(area) < 1e15 ? Area.ofSquareMetres(area) : Area.ZERO;
    }

    Area planar(Geometry geometry) {
      double area = transform.apply(geometry).getArea();
      return Double.isFinite(area) && Math.abs(area) < 1e15 ? Area.ofSquareMetres(area) : Area.ZERO;
    }
  }

  private @Nullable Ruler measuring(Crs crs, List<Feature> rows) {
    Envelope box = new Envelope();
    rows.forEach(row -> box.expandToInclude(row.geometry().getEnvelopeInternal()));
    return rows.isEmpty() ? null : ruler(crs, box);
  }

  private Ruler ruler(Crs crs, Envelope box) {
    Crs plane = crs.isGeographic() ? planeAt(box) : crs;
    return new Ruler(Transform.between(crs, plane), plane, SurveyArea.in(plane));
  }

  private Crs planeAt(Envelope degrees) {
    Optional<Crs> county = layers.county().map(CountyBox::crs).filter(crs -> !crs.isGeographic());
    return county
        .or(() -> GaussKrugerZone.threeDegreeAt(degrees.centre().x, true).map(Crs::of))
        .orElse(Crs.of(Crs.CGCS2000_GEOGRAPHIC));
  }

  private static List<Recognised.Part> parts(List<Feature> rows, @Nullable Ruler ruler) {
    List<Recognised.Part> parts = new ArrayList<>();
    for (Feature row : rows) {
      Area area = ruler == null ? Area.ZERO : ruler.ellipsoidal(row.geometry());
      parts.add(new Recognised.Part(name(row, parts.size() + 1), row.geometry(), area));
    }
    return parts;
  }

  private static String name(Feature row, int number) {
    for (String column : NAME_COLUMNS) {
      for (Map.Entry<String, String> attribute : row.attributes().entrySet()) {
        if (attribute.getKey().equalsIgnoreCase(column) && !attribute.getValue().isBlank()) {
          return attribute.getValue().strip();
        }
      }
    }
    return "地块" + number;
  }

  private Recognised.@Nullable Shape shape(List<Recognised.Part> parts, Crs crs) {
    if (parts.isEmpty()) {
      return null;
    }
    Envelope box = new Envelope();
    parts.forEach(part -> box.expandToInclude(part.geometry().getEnvelopeInternal()));
    Ruler ruler = ruler(crs, box);
    Area planar = Area.ZERO;
    Area ellipsoidal = Area.ZERO;
    for (Recognised.Part part : parts) {
      planar = planar.plus(ruler.planar(part.geometry()));
      ellipsoidal = ellipsoidal.plus(part.area());
    }
    return new Recognised.Shape(planar, ellipsoidal, ruler.crs(), inCounty(parts, crs));
  }

  private @Nullable Boolean inCounty(List<Recognised.Part> parts, Crs crs) {
    CountyBox county = layers.county().orElse(null);
    if (county == null) {
      return null;
    }
    Transform transform = Transform.between(crs, county.crs());
    return parts.stream()
        .anyMatch(part ->
            transform.apply(part.geometry()).getEnvelopeInternal().intersects(county.extent()));
  }
}
