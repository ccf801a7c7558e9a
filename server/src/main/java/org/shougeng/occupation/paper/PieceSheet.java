package org.shougeng.occupation.paper;

import static org.shougeng.platform.paper.SheetColumn.number;
import static org.shougeng.platform.paper.SheetColumn.text;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.Measured;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.Piece;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.platform.paper.SheetColumn;

/** The sheet 图斑明细: one row a piece. */
final class PieceSheet {

  static final List<SheetColumn> COLUMNS = List.of(
      number("序号", 6, 0),
      text("红线地块", 18),
      text("标识码", 20),
      text("图斑编号", 9),
      text("地类编码", 7),
      text("地类名称", 13),
      text("权属性质", 16),
      text("权属单位", 22),
      text("坐落单位", 14),
      number("坡度级别", 6, 0),
      number("等别", 6, 0),
      text("种植属性", 16),
      text("永久基本农田", 8),
      text("生态保护红线", 8),
      text("城镇开发边界", 8),
      number("图斑面积\n（平方米）", 13, 2),
      number("图斑面积\n（亩）", 11, 4),
      number("扣除系数", 8, 4),
      number("扣除田坎\n（平方米）", 11, 2),
      number("地类面积\n（平方米）", 13, 2),
      number("平面面积\n（平方米）", 13, 2));

  private PieceSheet() {}

  static @Nullable Object[] cells(OverlayResult result, int number, Piece piece, BigDecimal mu) {
    Parcel parcel = piece.parcel();
    Measured area = piece.area();
    return new @Nullable Object[] {
      number,
      result.redLine().parts().get(piece.part()).name(),
      parcel.identity().featureId().code(),
      parcel.identity().number(),
      parcel.use().landClass().code(),
      parcel.use().landClass().name(),
      PlainNames.tenure(parcel.tenure().nature()),
      parcel.tenure().ownerName(),
      parcel.identity().locationName(),
      given(parcel.use().slopeLevel()),
      given(parcel.use().grade()),
      PlainNames.planting(result, piece),
      PlainNames.presence(piece.control(ControlKind.PBF)),
      PlainNames.presence(piece.control(ControlKind.ECO_RED_LINE)),
      PlainNames.presence(piece.control(ControlKind.URBAN_BOUNDARY)),
      area.gross().squareMetres(),
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
