package org.shougeng.engine.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * A shapefile as a layer. Opening reads the main file through once, so that a truncated or lying file is
 * refused before any row is taken; {@link #read} then holds one row at a time.
 */
final class ShapefileLayer implements FeatureLayer {

  private static final int SAMPLES = 3;

  private final ShapefileParts parts;
  private final ShpFile shp;
  private final @Nullable DbfFile dbf;
  private final List<Finding> findings = new ArrayList<>();
  private List<DbfColumn> columns = List.of();
  private TextEncoding encoding = new TextEncoding(StandardCharsets.UTF_8, "FORMAT");
  private LayerCrs crs = new LayerCrs(null, "RANGE", false, List.of());
  private @Nullable LayerSummary summary;

  private ShapefileLayer(ShapefileParts parts, ShpFile shp, @Nullable DbfFile dbf) {
    this.parts = parts;
    this.shp = shp;
    this.dbf = dbf;
  }

  /**
   * Opens the shapefile.
   *
   * @throws InputRefused {@code FMT-102} and {@code FMT-108} to {@code FMT-113} for a main file
   *     that cannot be read, {@code FMT-201} and {@code FMT-202} for its table, {@code FMT-021} and
   *     {@code FMT-022} over the limits
   */
  static FeatureLayer open(ShapefileParts parts, ReadChoices choices, IntakeLimits limits) {
    ShpFile shp = null;
    DbfFile dbf = null;
    try {
      shp = ShpFile.open(parts.shpName(), parts.shp(), parts.shx());
      dbf = parts.dbf() == null ? null : DbfFile.open(parts.dbfName(), parts.dbf());
      ShapefileLayer layer = new ShapefileLayer(parts, shp, dbf);
      layer.recognise(choices, limits);
      return layer;
    } catch (IOException | InputRefused e) {
      close(shp, dbf);
      throw e instanceof InputRefused refused ? refused : unreadable(parts, (IOException) e);
    }
  }

  private static InputRefused unreadable(ShapefileParts parts, IOException e) {
    return new InputRefused(Finding.error("FMT-009")
        .at(Place.file(parts.shpName()))
        .with("reason", String.valueOf(e.getMessage())));
  }

  private void recognise(ReadChoices choices, IntakeLimits limits) throws IOException {
    Scan scan = scan(limits);
    if (!shp.hasIndex()) {
      findings.add(Finding.warning("FMT-103").at(Place.file(parts.shpName())));
    }
    if (dbf == null) {
      findings.add(Finding.warning("FMT-104").at(Place.file(parts.shpName())));
    } else {
      requireSameRows(scan.rows, dbf.rows());
      encoding = new ShapefileText(parts, dbf, findings::add).encoding(choices.charset());
      columns = dbf.columns(encoding.charset());
      findings.addAll(dbf.findings());
    }
    crs = crs(choices, scan.extent);
    findings.addAll(crs.findings());
    LayerSummary.Content content = new LayerSummary.Content(
        scan.rows, scan.polygons, crs.oriented(scan.extent), columnTypes(), samples());
    summary = new LayerSummary(
        FileFormat.SHAPEFILE,
        parts.name(),
        crs.crs(),
        crs.source(),
        encoding.charset().name(),
        encoding.source(),
        content,
        List.copyOf(findings));
  }

  private record Scan(long rows, long polygons, Envelope extent) {}

  private Scan scan(IntakeLimits limits) throws IOException {
    ShapeDecoder decoder = new ShapeDecoder(parts.shpName(), shp.shapeType(), finding -> {});
    ShpFile.Cursor cursor = shp.cursor();
    Envelope extent = new Envelope();
    long polygons = 0;
    long vertices = 0;
    for (ByteBuffer content = cursor.next(); content != null; content = cursor.next()) {
      int points = decoder.measure(cursor.row(), content, extent);
      polygons += points > 0 && ShapeDecoder.isPolygon(shp.shapeType()) ? 1 : 0;
      vertices += points;
      limits.checkFeatures(parts.shpName(), cursor.row());
      limits.checkVertices(parts.shpName(), vertices);
    }
    return new Scan(cursor.row(), polygons, extent);
  }

  private void requireSameRows(long shapes, long rows) {
    if (shapes != rows) {
      throw new InputRefused(Finding.error("FMT-108")
          .at(Place.file(parts.shpName()))
          .with("shapes", shapes)
          .with("rows", rows));
    }
  }

  private LayerCrs crs(ReadChoices choices, Envelope extent) throws IOException {
    Optional<LayerCrs> chosen = LayerCrs.chosen(choices);
    if (chosen.isPresent()) {
      return chosen.get();
    }
    Path prj = parts.prj();
    if (prj == null) {
      findings.add(Finding.note("FMT-107").at(Place.file(parts.shpName())));
      return LayerCrs.guessed(extent, choices, Place.file(parts.shpName()));
    }
    return LayerCrs.defined(ShapefileText.sideFile(prj), "PRJ", Place.file(parts.name() + ".prj"));
  }

  private Map<String, String> columnTypes() {
    Map<String, String> types = new LinkedHashMap<>();
    columns.forEach(column -> types.put(column.name(), column.describe()));
    return types;
  }

  private List<Map<String, String>> samples() throws IOException {
    List<Map<String, String>> samples = new ArrayList<>();
    if (dbf != null) {
      DbfValues values = values(finding -> {});
      for (long row = 1; row <= dbf.rows() && samples.size() < SAMPLES; row++) {
        ByteBuffer record = dbf.record(row);
        if (!DbfFile.isDeleted(record)) {
          samples.add(values.read(row, record));
        }
      }
    }
    return samples;
  }

  private DbfValues values(Consumer<Finding> sink) {
    return new DbfValues(parts.dbfName(), columns, encoding.charset(), sink);
  }

  @Override
  public LayerSummary summary() {
    if (summary == null) {
      throw new IllegalStateException("not opened");
    }
    return summary;
  }

  @Override
  public void read(Consumer<Feature> rows, Consumer<Finding> sink) {
    try {
      ShapeDecoder decoder = new ShapeDecoder(parts.shpName(), shp.shapeType(), sink);
      DbfValues values = values(sink);
      ShpFile.Cursor cursor = shp.cursor();
      long deleted = 0;
      for (ByteBuffer content = cursor.next(); content != null; content = cursor.next()) {
        long row = cursor.row();
        ByteBuffer record = dbf == null ? null : dbf.record(row);
        if (record != null && DbfFile.isDeleted(record)) {
          deleted++;
        } else {
          Map<String, String> attributes = record == null ? Map.of() : values.read(row, record);
          rows.accept(new Feature(row, crs.oriented(decoder.decode(row, content)), attributes));
        }
      }
      if (deleted > 0) {
        sink.accept(Finding.note("FMT-204").at(Place.file(parts.dbfName())).with("rows", deleted));
      }
    } catch (IOException e) {
      throw unreadable(parts, e);
    }
  }

  @Override
  public void close() {
    close(shp, dbf);
  }

  private static void close(@Nullable ShpFile shp, @Nullable DbfFile dbf) {
    try (shp;
        dbf) {
      // closing is all there is to do
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
