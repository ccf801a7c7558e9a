package org.shougeng.occupation.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.shougeng.engine.formats.Feature;
import org.shougeng.engine.formats.OutputLayer;
import org.shougeng.engine.formats.OutputLayer.Column;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.OverlayResult.PartResult;
import org.shougeng.engine.overlay.Piece;
import org.shougeng.engine.parcel.Parcel;

/**
 * The pieces of a review, and what is uncovered, as rows of a layer: survey column names of at most ten
 * characters, so that every format can carry them.
 */
final class PieceRows {

  private static final List<Column> COLUMNS = List.of(
      Column.text("DK", 60),
      Column.text("BSM", 18),
      Column.text("TBBH", 8),
      Column.text("DLBM", 5),
      Column.text("DLMC", 60),
      Column.text("QSXZ", 2),
      Column.text("QSDWMC", 120),
      Column.text("ZLDWDM", 19),
      Column.text("ZLDWMC", 120),
      Column.text("GDPDJB", 2),
      Column.text("GDDB", 2),
      Column.text("ZZSXDM", 6),
      Column.text("YJJBNT", 12),
      Column.text("STBHHX", 12),
      Column.text("CZKFBJ", 12),
      Column.decimal("TBMJ", 2),
      Column.decimal("KCXS", 4),
      Column.decimal("KCMJ", 2),
      Column.decimal("TBDLMJ", 2),
      Column.decimal("PMMJ", 2));

  private final OverlayResult result;

  PieceRows(OverlayResult result) {
    this.result = result;
  }

  /** The rows as a layer for any writer. */
  OutputLayer layer() {
    List<Feature> features = new ArrayList<>();
    read(features::add);
    return new OutputLayer("pieces", result.redLine().crs(), COLUMNS, features);
  }

  void read(Consumer<Feature> rows) {
    long row = 1;
    for (Piece piece : result.pieces()) {
      rows.accept(new Feature(row++, piece.geometry(), attributes(piece)));
    }
    for (PartResult part : result.parts()) {
      if (part.uncovered().gross().isPositive()) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("DK", part.name());
        attributes.put("DLBM", "");
        attributes.put("DLMC", "未覆盖");
        attributes.put("TBMJ", part.uncovered().gross().squareMetres().toPlainString());
        attributes.put("PMMJ", part.uncovered().planar().squareMetres().toPlainString());
        rows.accept(new Feature(row++, part.uncoveredGeometry(), attributes));
      }
    }
  }

  private Map<String, String> attributes(Piece piece) {
    Parcel parcel = piece.parcel();
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("DK", result.redLine().parts().get(piece.part()).name());
    attributes.put("BSM", parcel.identity().featureId().code());
    attributes.put("TBBH", parcel.identity().number());
    attributes.put("DLBM", parcel.use().landClass().code());
    attributes.put("DLMC", parcel.use().landClass().name());
    attributes.put("QSXZ", parcel.tenure().nature());
    attributes.put("QSDWMC", parcel.tenure().ownerName());
    attributes.put("ZLDWDM", parcel.identity().location().digits());
    attributes.put("ZLDWMC", parcel.identity().locationName());
    attributes.put("GDPDJB", given(parcel.use().slopeLevel()));
    attributes.put("GDDB", given(parcel.use().grade()));
    attributes.put("ZZSXDM", parcel.use().planting());
    attributes.put("YJJBNT", PlainNames.presence(piece.control(ControlKind.PBF)));
    attributes.put("STBHHX", PlainNames.presence(piece.control(ControlKind.ECO_RED_LINE)));
    attributes.put("CZKFBJ", PlainNames.presence(piece.control(ControlKind.URBAN_BOUNDARY)));
    attributes.put("TBMJ", piece.area().gross().squareMetres().toPlainString());
    attributes.put("KCXS", parcel.areas().ridgeCoefficient().toPlainString());
    attributes.put("KCMJ", piece.area().ridge().squareMetres().toPlainString());
    attributes.put("TBDLMJ", piece.area().net().squareMetres().toPlainString());
    attributes.put("PMMJ", piece.area().planar().squareMetres().toPlainString());
    return attributes;
  }

  /** Level 0 means that the survey gives none. */
  private static String given(int level) {
    return level == 0 ? "" : String.valueOf(level);
  }
}
