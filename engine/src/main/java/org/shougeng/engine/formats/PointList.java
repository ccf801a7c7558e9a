package org.shougeng.engine.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * A table of boundary points (坐标点表) in xlsx, csv or plain text: one point a row, columns known by
 * their Chinese or English names or else by the size of their numbers. Points with the same 地块 make
 * one row of the layer; without such a column, blank rows separate parcels.
 */
final class PointList {

  private static final int TITLE_ROWS = 10;

  private final FindingLog log;
  private final LayerCount count;
  private final List<List<String>> table;
  private final int firstRow;
  private final PointHeader header;
  private final Map<String, List<BoundaryPoint>> parcels = new LinkedHashMap<>();
  private final Map<String, Integer> rowOf = new LinkedHashMap<>();

  /** Where the findings of one file go, and how much of it was read. */
  private record Taking(FindingLog log, LayerCount count) {}

  private PointList(Taking taking, List<List<String>> table, int firstRow, PointHeader header) {
    this.log = taking.log;
    this.count = taking.count;
    this.table = table;
    this.firstRow = firstRow;
    this.header = header;
  }

  /**
   * Opens the parcels of {@code file}.
   *
   * @throws InputRefused with {@code FMT-7xx}, or {@code FMT-5xx} for its rings
   */
  static FeatureLayer open(
      Path file, String displayName, ReadChoices choices, IntakeLimits limits) {
    FindingLog log = new FindingLog(displayName);
    Taking taking = new Taking(log, new LayerCount(limits.readWhole(), displayName));
    if (isZip(file, displayName)) {
      List<List<List<String>>> sheets = XlsxTables.read(file, displayName);
      for (List<List<String>> sheet : sheets) {
        PointList list = find(sheet, taking);
        if (list != null) {
          return list.layer(displayName, "UTF-8", "FORMAT", choices);
        }
      }
      throw log.refusal(Finding.error("FMT-701"));
    }
    TextFile text = TextFile.read(file, displayName, choices.charset());
    PointList list = find(CsvTable.parse(text.text()), taking);
    if (list == null) {
      throw log.refusal(Finding.error("FMT-701"));
    }
    return list.layer(displayName, text.charset().name(), text.source(), choices);
  }

  private static boolean isZip(Path file, String displayName) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(2);
      return head.length == 2 && head[0] == 'P' && head[1] == 'K';
    } catch (IOException e) {
      throw TextFile.unreadable(e, Place.file(displayName));
    }
  }

  /** The list in a table, below its header or from its first row on; null if there is none. */
  private static @org.jspecify.annotations.Nullable PointList find(
      List<List<String>> table, Taking taking) {
    for (int i = 0; i < Math.min(TITLE_ROWS, table.size()); i++) {
      var named = PointHeader.named(table.get(i));
      if (named.isPresent()) {
        return new PointList(taking, table, i + 1, named.get());
      }
    }
    var guessed = PointHeader.guessed(table);
    if (guessed.isEmpty()) {
      return null;
    }
    taking.log.add(Finding.warning("FMT-702")
        .with("x", guessed.get().first() + 1)
        .with("y", guessed.get().second() + 1));
    return new PointList(taking, table, 0, guessed.get());
  }

  private FeatureLayer layer(
      String displayName, String encoding, String encodingSource, ReadChoices choices) {
    collect();
    if (parcels.isEmpty() && !log.hasErrors()) {
      log.add(Finding.error("FMT-704"));
    }
    log.refuseOnError();
    PointColumns columns = columns(choices);
    columns.findings().forEach(log::add);
    List<Feature> rows = new ArrayList<>();
    parcels.forEach((name, points) -> {
      Geometry shape = new RingAssembly(columns, log, rowOf.getOrDefault(name, 0)).polygon(points);
      String label = header.parcel() < 0 ? "" : name;
      rows.add(new Feature(
          rows.size() + 1L, shape, Map.of("地块名称", label, "点数", String.valueOf(points.size()))));
    });
    log.refuseOnError();
    LayerSummary summary = new LayerSummary(
        FileFormat.POINT_LIST,
        TextFile.layerName(displayName),
        columns.crs(),
        columns.crsSource(),
        encoding,
        encodingSource,
        Contents.of(rows, attributes("text", "integer")),
        log.all());
    return new RowsInMemory(summary, rows);
  }

  private static Map<String, String> attributes(String name, String points) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("地块名称", name);
    attributes.put("点数", points);
    return attributes;
  }

  private void collect() {
    int block = 1;
    boolean blank = false;
    for (int i = firstRow; i < table.size(); i++) {
      List<String> row = table.get(i);
      if (row.stream().allMatch(String::isBlank)) {
        blank = !parcels.isEmpty();
        continue;
      }
      if (cell(row, header.first()).isEmpty() && cell(row, header.second()).isEmpty()) {
        log.addAt(i + 1L, Finding.note("FMT-705"));
        continue;
      }
      block += blank ? 1 : 0;
      blank = false;
      String parcel = header.parcel() < 0 ? String.valueOf(block) : cell(row, header.parcel());
      point(row, i + 1, parcel);
    }
  }

  private void point(List<String> row, int line, String parcel) {
    OptionalDouble first = Angle.parse(cell(row, header.first()));
    OptionalDouble second = Angle.parse(cell(row, header.second()));
    if (first.isEmpty() || second.isEmpty()) {
      String text = cell(row, header.first()) + " , " + cell(row, header.second());
      log.addAt(line, Finding.error("FMT-703").quoting("text", text));
      return;
    }
    String ring = cell(row, header.ring());
    count.addVertices(1);
    if (rowOf.putIfAbsent(parcel, line) == null) {
      count.addFeature();
    }
    parcels
        .computeIfAbsent(parcel, name -> new ArrayList<>())
        .add(new BoundaryPoint(
            cell(row, header.number()),
            ring.matches("\\d{1,6}") ? Integer.parseInt(ring) : 1,
            first.getAsDouble(),
            second.getAsDouble()));
  }

  private PointColumns columns(ReadChoices choices) {
    Envelope box = new Envelope();
    parcels
        .values()
        .forEach(points -> points.forEach(point -> box.expandToInclude(point.x(), point.y())));
    try {
      return PointColumns.of(box, PointColumns.Declared.NOTHING, choices);
    } catch (InputRefused refused) {
      throw log.refusal(refused.findings().get(0));
    }
  }

  private static String cell(List<String> row, int column) {
    return column >= 0 && column < row.size() ? row.get(column).strip() : "";
  }
}
