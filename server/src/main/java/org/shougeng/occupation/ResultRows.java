package org.shougeng.occupation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.formats.FlatGeometry;
import org.shougeng.engine.formats.GeoPackageGeometry;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.LayerSource;
import org.shougeng.engine.overlay.Measured;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.Piece;
import org.shougeng.engine.overlay.Presence;
import org.shougeng.engine.overlay.RedLine;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.ParcelLayers;
import org.shougeng.platform.Database;

/** The rows of a review's result: its parts, the control layers that were asked, its pieces. */
final class ResultRows {

  /** The tables in the order in which they may be emptied. */
  static final List<String> TABLES = List.of("review_piece", "review_part", "review_control");

  private final Database database;
  private final ParcelLayers layers;

  ResultRows(Database database, ParcelLayers layers) {
    this.database = database;
    this.layers = layers;
  }

  void insert(long review, OverlayResult result) {
    int epsg = result.redLine().crs().epsg();
    result.controls().forEach((kind, source) -> insert(review, kind, source));
    List<Object[]> parts = new ArrayList<>();
    for (int i = 0; i < result.parts().size(); i++) {
      OverlayResult.PartResult part = result.parts().get(i);
      Geometry shape = result.redLine().parts().get(i).geometry();
      List<Object> row = row(review, i, part.name(), GeoPackageGeometry.encode(shape, epsg));
      row.add(blob(part.uncoveredGeometry(), epsg));
      add(part.total(), row);
      add(part.uncovered(), row);
      parts.add(row.toArray());
    }
    database
        .template()
        .batchUpdate(
            "insert into review_part values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", parts);
    List<Object[]> pieces = new ArrayList<>();
    for (Piece piece : result.pieces()) {
      List<Object> row =
          row(review, pieces.size(), piece.part(), piece.parcel().identity().row());
      row.add(answers(piece));
      row.add(GeoPackageGeometry.encode(piece.geometry(), epsg));
      add(piece.area(), row);
      pieces.add(row.toArray());
    }
    database
        .template()
        .batchUpdate("insert into review_piece values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", pieces);
  }

  private void insert(long review, ControlKind kind, LayerSource source) {
    LocalDate date = source.date();
    database
        .template()
        .update(
            "insert into review_control values (?, ?, ?, ?, ?, ?)",
            review,
            kind.name(),
            source.name(),
            source.version(),
            date == null ? null : date.toString(),
            source.contentHash());
  }

  private static List<Object> row(Object... values) {
    return new ArrayList<>(List.of(values));
  }

  private static byte @Nullable [] blob(Geometry geometry, int epsg) {
    return geometry.isEmpty() ? null : GeoPackageGeometry.encode(geometry, epsg);
  }

  private static void add(Measured area, List<Object> row) {
    row.add(area.planar().hundredths());
    row.add(area.gross().hundredths());
    row.add(area.ridge().hundredths());
    row.add(area.net().hundredths());
  }

  /** The answers of all control kinds, one letter each: P present, A absent, N not checked. */
  private static String answers(Piece piece) {
    StringBuilder answers = new StringBuilder();
    for (ControlKind kind : ControlKind.values()) {
      answers.append(piece.control(kind).name().charAt(0));
    }
    return answers.toString();
  }

  OverlayResult read(Review.Header header, LayerVersion parcels, List<Finding> findings) {
    long review = header.id().value();
    Map<ControlKind, LayerSource> controls = controls(review);
    List<Piece> pieces = pieces(review, parcels);
    List<RedLine.Part> shapes = new ArrayList<>();
    List<OverlayResult.PartResult> parts = new ArrayList<>();
    for (PartRow row : parts(review)) {
      Measured covered = Measured.ZERO;
      for (Piece piece : pieces) {
        covered = piece.part() == parts.size() ? covered.plus(piece.area()) : covered;
      }
      shapes.add(new RedLine.Part(row.name, row.shape));
      parts.add(new OverlayResult.PartResult(
          row.name, row.total, covered, row.uncovered, row.uncoveredShape));
    }
    RedLine redLine = new RedLine(header.name(), parcels.crs(), shapes);
    return new OverlayResult(redLine, parcels.source(), controls, parts, pieces, findings);
  }

  private Map<ControlKind, LayerSource> controls(long review) {
    Map<ControlKind, LayerSource> controls = new EnumMap<>(ControlKind.class);
    database
        .sql()
        .sql("select * from review_control where review_id = :id")
        .param("id", review)
        .query(row -> {
          String date = row.getString("data_date");
          controls.put(
              ControlKind.valueOf(row.getString("kind")),
              new LayerSource(
                  row.getString("name"),
                  row.getString("version"),
                  date == null ? null : LocalDate.parse(date),
                  row.getString("content_hash")));
        });
    return Collections.unmodifiableMap(controls);
  }

  private record PartRow(
      String name, Geometry shape, Geometry uncoveredShape, Measured total, Measured uncovered) {}

  private List<PartRow> parts(long review) {
    return database
        .sql()
        .sql("select * from review_part where review_id = :id order by part")
        .param("id", review)
        .query((row, number) -> {
          byte[] uncovered = row.getBytes("uncovered_geom");
          return new PartRow(
              row.getString("name"),
              GeoPackageGeometry.decode(row.getBytes("geom")),
              uncovered == null
                  ? FlatGeometry.FACTORY.createPolygon()
                  : GeoPackageGeometry.decode(uncovered),
              measured(row, "total_"),
              measured(row, "uncovered_"));
        })
        .list();
  }

  private record PieceRow(int part, long parcel, String answers, Geometry shape, Measured area) {}

  private List<Piece> pieces(long review, LayerVersion layer) {
    List<PieceRow> rows = database
        .sql()
        .sql("select * from review_piece where review_id = :id order by piece")
        .param("id", review)
        .query((row, number) -> new PieceRow(
            row.getInt("part"),
            row.getLong("parcel_row"),
            row.getString("answers"),
            GeoPackageGeometry.decode(row.getBytes("geom")),
            measured(row, "")))
        .list();
    Map<Long, Parcel> parcels = parcels(rows, layer);
    return rows.stream()
        .map(row -> new Piece(
            row.part,
            Objects.requireNonNull(parcels.get(row.parcel), "a kept piece has its parcel"),
            row.shape,
            presences(row.answers),
            row.area))
        .toList();
  }

  /** The parcels of the pieces, read in one pass over the box they lie in. */
  private Map<Long, Parcel> parcels(List<PieceRow> rows, LayerVersion layer) {
    Set<Long> wanted = new HashSet<>();
    Envelope box = new Envelope();
    for (PieceRow row : rows) {
      box.expandToInclude(row.shape.getEnvelopeInternal());
      wanted.add(row.parcel);
    }
    Map<Long, Parcel> parcels = new HashMap<>();
    if (!box.isNull()) {
      layers.forEachWithin(layer.id(), Jurisdiction.EVERYWHERE, box, parcel -> {
        if (wanted.contains(parcel.identity().row())) {
          parcels.put(parcel.identity().row(), parcel);
        }
      });
    }
    return parcels;
  }

  private static Map<ControlKind, Presence> presences(String answers) {
    Map<ControlKind, Presence> presences = new EnumMap<>(ControlKind.class);
    for (ControlKind kind : ControlKind.values()) {
      char letter = kind.ordinal() < answers.length() ? answers.charAt(kind.ordinal()) : 'N';
      presences.put(
          kind,
          switch (letter) {
            case 'P' -> Presence.PRESENT;
            case 'A' -> Presence.ABSENT;
            default -> Presence.NOT_CHECKED;
          });
    }
    return presences;
  }

  private static Measured measured(ResultSet row, String prefix) throws SQLException {
    return new Measured(
        Area.ofHundredths(row.getLong(prefix + "planar")),
        Area.ofHundredths(row.getLong(prefix + "gross")),
        Area.ofHundredths(row.getLong(prefix + "ridge")),
        Area.ofHundredths(row.getLong(prefix + "net")));
  }
}
