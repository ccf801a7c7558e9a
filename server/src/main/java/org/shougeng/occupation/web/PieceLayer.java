package org.shougeng.occupation.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.formats.Feature;
import org.shougeng.engine.formats.OutputLayer;
import org.shougeng.engine.formats.OutputLayer.Column;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.Measured;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.Piece;
import org.shougeng.engine.parcel.Parcel;

/** The pieces of a review, and what no parcel covers, as a layer under the survey's column names. */
final class PieceLayer {

  private static final List<Column> COLUMNS = List.of(
      Column.text("DK", 60),
      Column.text("BSM", 18),
      Column.text("TBBH", 8),
      Column.text("DLBM", 5),
      Column.text("DLMC", 60),
      Column.text("QSDWMC", 60),
      Column.text("ZLDWMC", 60),
      Column.text("GDPDJB", 2),
      Column.text("GDDB", 2),
      Column.text("ZZSXDM", 6),
      Column.text("YJJBNT", 10),
      Column.text("STBHHX", 10),
      Column.text("CZKFBJ", 10),
      Column.decimal("PMMJ", 2),
      Column.decimal("TBMJ", 2),
      Column.decimal("KCMJ", 2),
      Column.decimal("TBDLMJ", 2));

  private final OverlayResult result;
  private final List<Feature> rows = new ArrayList<>();

  private PieceLayer(OverlayResult result) {
    this.result = result;
  }

  static OutputLayer of(OverlayResult result) {
    PieceLayer layer = new PieceLayer(result);
    result.pieces().forEach(layer::add);
    result.parts().forEach(layer::addUncovered);
    return new OutputLayer("pieces", result.redLine().crs(), COLUMNS, layer.rows);
  }

  private void add(Piece piece) {
    Parcel parcel = piece.parcel();
    Map<String, String> row = new LinkedHashMap<>();
    row.put("DK", result.parts().get(piece.part()).name());
    row.put("BSM", parcel.identity().featureId().code());
    row.put("TBBH", parcel.identity().number());
    row.put("DLBM", parcel.use().landClass().code());
    row.put("DLMC", parcel.use().landClass().name());
    row.put("QSDWMC", parcel.tenure().ownerName());
    row.put("ZLDWMC", parcel.identity().locationName());
    row.put("GDPDJB", given(parcel.use().slopeLevel()));
    row.put("GDDB", given(parcel.use().grade()));
    row.put("ZZSXDM", parcel.use().planting());
    row.put("YJJBNT", answer(piece, ControlKind.PBF));
    row.put("STBHHX", answer(piece, ControlKind.ECO_RED_LINE));
    row.put("CZKFBJ", answer(piece, ControlKind.URBAN_BOUNDARY));
    add(row, piece.geometry(), piece.area());
  }

  private void addUncovered(OverlayResult.PartResult part) {
    if (!part.uncoveredGeometry().isEmpty()) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("DK", part.name());
      row.put("DLMC", "未覆盖");
      add(row, part.uncoveredGeometry(), part.uncovered());
    }
  }

  private void add(Map<String, String> row, Geometry shape, Measured area) {
    row.put("PMMJ", area.planar().squareMetres().toPlainString());
    row.put("TBMJ", area.gross().squareMetres().toPlainString());
    row.put("KCMJ", area.ridge().squareMetres().toPlainString());
    row.put("TBDLMJ", area.net().squareMetres().toPlainString());
    rows.add(new Feature(rows.size() + 1L, shape, row));
  }

  private static String answer(Piece piece, ControlKind kind) {
    return switch (piece.control(kind)) {
      case PRESENT -> "是";
      case ABSENT -> "否";
      case NOT_CHECKED -> "未核查";
    };
  }

  private static String given(int value) {
    return value == 0 ? "" : String.valueOf(value);
  }
}
