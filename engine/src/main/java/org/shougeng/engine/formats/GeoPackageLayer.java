package org.shougeng.engine.formats;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.geodesy.Crs;

/** One layer of a GeoPackage. */
final class GeoPackageLayer implements FeatureLayer {

  private static final int SAMPLES = 3;
  private static final int BYTES_OF_A_VERTEX = 16;

  private final String name;
  private final GeoPackageFile file;
  private final GeoPackageFile.Table table;
  private final Map<String, String> columns;
  private final LayerCrs crs;
  private final LayerSummary summary;

  private GeoPackageLayer(
      String name, GeoPackageFile file, ReadChoices choices, IntakeLimits limits) {
    this.name = name;
    this.file = file;
    this.table = chosen(file.tables(), choices);
    this.columns = file.columns(table);
    Scan scan = new Scan(limits);
    file.rows(table, columns.keySet(), scan);
    this.crs = crs(choices, scan.extent);
    this.summary = new LayerSummary(
        FileFormat.GEOPACKAGE,
        table.table(),
        crs.crs(),
        crs.source(),
        "UTF-8",
        "FORMAT",
        new LayerSummary.Content(
            scan.rows, scan.polygons, crs.oriented(scan.extent), columns, scan.samples),
        crs.findings());
  }

  /** The names of the layers of a file, in its order. */
  static List<String> names(String name, Path path) {
    try (GeoPackageFile file = GeoPackageFile.open(name, path)) {
      return file.tables().stream().map(GeoPackageFile.Table::table).toList();
    }
  }

  /**
   * Opens the layer chosen, or the first.
   *
   * @throws InputRefused {@code FMT-301} to {@code FMT-306}, {@code FMT-005}, {@code FMT-021},
   *     {@code FMT-022}
   */
  static FeatureLayer open(Path path, String name, ReadChoices choices, IntakeLimits limits) {
    GeoPackageFile file = GeoPackageFile.open(name, path);
    try {
      return new GeoPackageLayer(name, file, choices, limits);
    } catch (InputRefused e) {
      file.close();
      throw e;
    }
  }

  private GeoPackageFile.Table chosen(List<GeoPackageFile.Table> tables, ReadChoices choices) {
    String wanted = choices.layer();
    return tables.stream()
        .filter(candidate -> wanted == null || candidate.table().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(() -> new InputRefused(Finding.error("FMT-005")
            .at(Place.file(name))
            .with("layer", Objects.requireNonNullElse(wanted, ""))
            .with(
                "layers",
                String.join(
                    "、", tables.stream().map(GeoPackageFile.Table::table).toList()))));
  }

  private LayerCrs crs(ReadChoices choices, Envelope extent) {
    Optional<LayerCrs> chosen = LayerCrs.chosen(choices);
    if (chosen.isPresent()) {
      return chosen.get();
    }
    Optional<GeoPackageFile.SpatialReference> reference =
        table.srsId() > 0 ? file.reference(table.srsId()) : Optional.empty();
    Optional<Crs> registered = reference
        .filter(r -> r.organization().equalsIgnoreCase("EPSG"))
        .flatMap(r -> Crs.find(r.code()));
    if (registered.isPresent()) {
      return LayerCrs.of(registered.get(), "FILE");
    }
    return reference.isPresent()
        ? LayerCrs.defined(reference.get().definition(), "FILE", Place.file(name))
        : LayerCrs.guessed(extent, choices, Place.file(name));
  }

  /** The first pass: counts, extent and sample rows, by the headers of the shapes. */
  private final class Scan implements GeoPackageFile.RowReader {
    private final IntakeLimits limits;
    private final Envelope extent = new Envelope();
    private final List<Map<String, String>> samples = new ArrayList<>();
    private long rows;
    private long polygons;
    private long bytes;

    Scan(IntakeLimits limits) {
      this.limits = limits;
    }

    @Override
    public void read(ResultSet row) throws SQLException {
      rows++;
      limits.checkFeatures(name, rows);
      byte[] blob = row.getBytes(1);
      if (blob != null && GeoPackageGeometry.isSound(blob)) {
        bytes += blob.length;
        limits.checkVertices(name, bytes / BYTES_OF_A_VERTEX);
        include(GeoPackageGeometry.envelope(blob));
        polygons += GeoPackageGeometry.isPolygon(blob) ? 1 : 0;
      }
      if (samples.size() < SAMPLES) {
        samples.add(attributes(row));
      }
    }

    private void include(Envelope box) {
      boolean finite = Double.isFinite(box.getWidth() + box.getHeight()) && !box.isNull();
      if (finite) {
        extent.expandToInclude(box);
      }
    }
  }

  @Override
  public LayerSummary summary() {
    return summary;
  }

  @Override
  public void read(Consumer<Feature> rows, Consumer<Finding> findings) {
    long[] count = {0};
    file.rows(table, columns.keySet(), row -> {
      long number = ++count[0];
      Geometry geometry = geometry(row.getBytes(1), number, findings);
      rows.accept(new Feature(number, crs.oriented(geometry), attributes(row)));
    });
  }

  private Geometry geometry(byte @Nullable [] blob, long row, Consumer<Finding> findings) {
    Place place = Place.file(name).atRow(row);
    if (blob == null) {
      findings.accept(Finding.warning("FMT-119").at(place));
      return FlatGeometry.FACTORY.createPolygon();
    }
    try {
      Geometry geometry = GeoPackageGeometry.decode(blob);
      Coordinate bad = notFinite(geometry);
      if (bad == null) {
        return geometry;
      }
      findings.accept(Finding.error("FMT-114").at(place).with("value", bad));
    } catch (InputRefused e) {
      e.findings().forEach(finding -> findings.accept(finding.at(place)));
    }
    return FlatGeometry.FACTORY.createPolygon();
  }

  private static @Nullable Coordinate notFinite(Geometry geometry) {
    FirstNotFinite filter = new FirstNotFinite();
    geometry.apply(filter);
    return filter.found;
  }

  private static final class FirstNotFinite implements CoordinateSequenceFilter {
    private @Nullable Coordinate found;

    @Override
    public void filter(CoordinateSequence sequence, int i) {
      if (!Double.isFinite(sequence.getX(i)) || !Double.isFinite(sequence.getY(i))) {
        found = sequence.getCoordinate(i);
      }
    }

    @Override
    public boolean isDone() {
      return found != null;
    }

    @Override
    public boolean isGeometryChanged() {
      return false;
    }
  }

  private Map<String, String> attributes(ResultSet row) throws SQLException {
    Map<String, String> attributes = new LinkedHashMap<>(columns.size() * 2);
    int index = 2;
    for (String column : columns.keySet()) {
      attributes.put(column, text(row.getObject(index++)));
    }
    return Collections.unmodifiableMap(attributes);
  }

  private static String text(@Nullable Object value) {
    if (value instanceof Double number) {
      return Double.isFinite(number)
          ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
          : "";
    }
    return value == null || value instanceof byte[] ? "" : value.toString();
  }

  @Override
  public void close() {
    file.close();
  }
}
