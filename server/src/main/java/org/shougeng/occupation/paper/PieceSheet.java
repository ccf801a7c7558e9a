package org.shougeng.occupation.paper;

import static org.shougeng.platform.paper.SheetColumn.number;
import static org.shougeng.platform.paper.SheetColumn.text;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.Measured;
import org.shougeng.engine.overlay.Piece;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.platform.paper.SheetColumn;

/** The sheet 图斑明细: one row a piece. */
final class PieceSheet {

  static final List<SheetColumn> COLUMNS = List.of(
      number("序号", 7, 0),
      text("红线地块", 16),
      text("标识码", 20),
      text("图斑编号", 10),
      text("地类编码", 9),
      text("地类名称", 14),
      text("权属性质", 14),
      text("权属单位", 26),
      text("坐落单位代码", 15),
      text("坐落单位", 26),
      number("坡度级别", 8, 0),
      number("等别", 7, 0),
      text("种植属性", 16),
      text("永久基本农田", 10),
      text("生态保护红线", 10),
      text("城镇开发边界", 10),
      number("图斑面积（平方米）", 15, 2),
      number("图斑面积（公顷）", 12, 4),
      number("图斑面积（亩）", 12, 4),
      number("扣除系数", 9, 4),
      number("扣除田坎（平方米）", 14, 2),
      number("地类面积（平方米）", 15, 2),
      number("平面面积（平方米）", 15, 2));

  private PieceSheet() {}

  static @Nullable Object[] cells(
      int number, String part, Piece piece, BigDecimal mu, BigDecimal hectares) {
    Parcel parcel = piece.parcel();
    Measured area = piece.area();
    return new @Nullable Object[] {
      number,
      part,
      parcel.identity().featureId().code(),
      parcel.identity().number(),
      parcel.use().landClass().code(),
      parcel.use().landClass().name(),
      PlainNames.tenure(parcel.tenure().nature()),
      parcel.tenure().ownerName(),
      parcel.identity().location().digits(),
      parcel.identity().locationName(),
      given(parcel.use().slopeLevel()),
      given(parcel.use().grade()),
      PlainNames.planting(parcel.use().planting()),
      PlainNames.presence(piece.control(ControlKind.PBF)),
      PlainNames.presence(piece.control(ControlKind.ECO_RED_LINE)),
      PlainNames.presence(piece.control(ControlKind.URBAN_BOUNDARY)),
      area.gross().squareMetres(),
      hectares,
      mu,
      parcel.areas().ridgeCoefficient(),
      area.ridge().squareMetres(),
      area.net().squareMetres(),
      area.planar().squareMetres()
    };
  }

  private static @Nullable Integer given(int value) {
    return value == 0 ? null : value;
  }
}
