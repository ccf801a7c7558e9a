package org.shougeng.occupation.paper;

import static org.shougeng.engine.area.AreaUnit.HECTARE;
import static org.shougeng.engine.area.AreaUnit.MU;
import static org.shougeng.platform.paper.SheetColumn.number;
import static org.shougeng.platform.paper.SheetColumn.text;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.BalancedRounding;
import org.shougeng.engine.area.LandClass.LandCategory;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.Dimension;
import org.shougeng.engine.overlay.LayerSource;
import org.shougeng.engine.overlay.Measured;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.OverlayResult.PartResult;
import org.shougeng.engine.overlay.Piece;
import org.shougeng.engine.overlay.Presence;
import org.shougeng.platform.paper.PaperSheet;
import org.shougeng.platform.paper.PaperWorkbook;

/** The spreadsheet of a review: the tables of the report in full, and every piece. */
final class ReviewWorkbook {

  private final OverlayResult result;
  private final ReviewFacts facts;
  private final ReviewFigures figures;

  ReviewWorkbook(OverlayResult result, ReviewFacts facts) {
    this.result = result;
    this.facts = facts;
    this.figures = new ReviewFigures(result);
  }

  void write(OutputStream out) throws IOException {
    try (PaperWorkbook workbook = new PaperWorkbook(out, facts.office(), facts.madeAt())) {
      summary(workbook);
      classes(workbook);
      owners(workbook);
      controls(workbook);
      pieces(workbook);
      uncovered(workbook);
      basis(workbook);
    }
  }

  private void summary(PaperWorkbook workbook) {
    PaperSheet sheet = workbook.sheet(
        "汇总",
        facts.project() + "用地红线套合汇总表",
        List.of(
            text("项目", 34),
            number("面积（平方米）", 18, 2),
            number("面积（公顷）", 14, 4),
            number("面积（亩）", 14, 2),
            text("说明", 50)));
    sheet.total(cells("红线面积", figures.total(), "椭球面积"));
    for (LandCategory category : LandCategory.values()) {
      sheet.row(cells(category.chinese(), figures.category(category), ""));
      if (category == LandCategory.AGRICULTURAL) {
        sheet.row(cells("其中：耕地", figures.cultivated(), "已扣除田坎"));
      }
    }
    sheet.row(cells("未覆盖", figures.uncovered(), "红线内没有地类图斑的部分"));
    ShownArea planar = ShownArea.whole(result.total().planar());
    sheet.row(cells("红线平面面积", planar, "投影平面上的面积"));
    for (ControlKind kind : ControlKind.values()) {
      Presence presence = figures.presence(kind);
      String words = PlainNames.presence(presence);
      if (presence == Presence.NOT_CHECKED) {
        sheet.row(kind.chinese(), null, null, null, words + "：没有提供图层");
      } else {
        String basis = kind == ControlKind.PBF ? words + "；已扣除田坎" : words;
        sheet.row(cells(kind.chinese(), figures.control(kind).shown(), basis));
      }
    }
    parts(sheet);
  }

  private void parts(PaperSheet sheet) {
    List<FigureLine> parts = figures.byPart();
    for (FigureLine part : parts.subList(1, parts.size())) {
      sheet.row(cells(
          "地块" + part.code() + "　" + part.label(),
          part.shown(),
          "其中耕地" + part.cultivated().text() + "亩"));
    }
  }

  private static @Nullable Object[] cells(String item, ShownArea shown, String note) {
    BigDecimal hectares = shown.area().in(HECTARE);
    return new Object[] {item, shown.area().squareMetres(), hectares, shown.mu(), note};
  }

  private void classes(PaperWorkbook workbook) {
    PaperSheet sheet = workbook.sheet(
        "地类",
        "地类构成表",
        List.of(
            text("地类编码", 10),
            text("地类名称", 24),
            number("图斑面积（平方米）", 18, 2),
            number("扣除田坎（平方米）", 18, 2),
            number("地类面积（平方米）", 18, 2),
            number("地类面积（亩）", 14, 2),
            number("平面面积（平方米）", 18, 2)));
    for (FigureLine line : figures.byClass()) {
      Measured measured = line.measured();
      row(
          sheet,
          line,
          line.code(),
          line.label(),
          measured.gross().squareMetres(),
          measured.ridge().squareMetres(),
          line.shown().area().squareMetres(),
          line.shown().mu(),
          measured.planar().squareMetres());
    }
    properties(workbook);
  }

  private void properties(PaperWorkbook workbook) {
    PaperSheet sheet = workbook.sheet(
        "耕地",
        "耕地坡度、等别和种植属性构成表",
        List.of(
            text("分组", 16),
            text("类别", 24),
            number("图斑面积（平方米）", 18, 2),
            number("扣除田坎（平方米）", 18, 2),
            number("地类面积（平方米）", 18, 2),
            number("地类面积（亩）", 14, 2)));
    property(sheet, "坡度级别", figures.cultivatedBy(Dimension.SLOPE));
    property(sheet, "耕地等别", figures.cultivatedBy(Dimension.GRADE));
    property(sheet, "种植属性", figures.cultivatedBy(Dimension.PLANTING));
  }

  private static void property(PaperSheet sheet, String group, List<FigureLine> lines) {
    for (FigureLine line : lines) {
      row(
          sheet,
          line,
          group,
          line.label(),
          line.measured().gross().squareMetres(),
          line.measured().ridge().squareMetres(),
          line.shown().area().squareMetres(),
          line.shown().mu());
    }
  }

  private void owners(PaperWorkbook workbook) {
    PaperSheet sheet = workbook.sheet(
        "权属",
        "权属构成表",
        List.of(
            text("权属单位", 44),
            number("面积（平方米）", 18, 2),
            number("面积（亩）", 14, 2),
            number("其中：耕地（平方米）", 18, 2),
            number("其中：耕地（亩）", 14, 2),
            number("平面面积（平方米）", 18, 2)));
    for (FigureLine line : figures.byOwner()) {
      row(
          sheet,
          line,
          line.label(),
          line.shown().area().squareMetres(),
          line.shown().mu(),
          line.cultivated().area().squareMetres(),
          line.cultivated().mu(),
          line.measured().planar().squareMetres());
    }
  }

  private void controls(PaperWorkbook workbook) {
    PaperSheet sheet = workbook.sheet(
        "管控",
        "管控情况表",
        List.of(
            text("管控图层", 18),
            text("结论", 10),
            number("图斑面积（平方米）", 18, 2),
            number("扣除田坎（平方米）", 18, 2),
            number("扣除后面积（平方米）", 18, 2),
            number("其中：耕地（平方米）", 18, 2),
            number("其中：耕地（亩）", 14, 2),
            text("数据来源", 40)));
    for (ControlKind kind : ControlKind.values()) {
      LayerSource source = result.controls().get(kind);
      if (source == null) {
        sheet.row(kind.chinese(), "未核对", null, null, null, null, null, "没有提供图层");
        continue;
      }
      FigureLine line = figures.control(kind);
      sheet.row(
          kind.chinese(),
          PlainNames.presence(figures.presence(kind)),
          line.measured().gross().squareMetres(),
          line.measured().ridge().squareMetres(),
          line.measured().net().squareMetres(),
          line.cultivated().area().squareMetres(),
          line.cultivated().mu(),
          source.name() + "，版本" + source.version());
    }
  }

  private static void row(PaperSheet sheet, FigureLine line, @Nullable Object... cells) {
    if (line.isSum()) {
      sheet.total(cells);
    } else {
      sheet.row(cells);
    }
  }

  private void pieces(PaperWorkbook workbook) {
    PaperSheet sheet = workbook.sheet("图斑明细", "红线内图斑明细表", PieceSheet.COLUMNS);
    List<BigDecimal> mu = BalancedRounding.shown(
        result.pieces().stream().map(piece -> piece.area().gross()).toList(), MU, 4);
    int row = 0;
    for (Piece piece : result.pieces()) {
      sheet.row(PieceSheet.cells(result, row + 1, piece, mu.get(row)));
      row++;
    }
  }

  private void uncovered(PaperWorkbook workbook) {
    PaperSheet sheet = workbook.sheet(
        "未覆盖",
        "红线内无地类图斑部分",
        List.of(
            text("地块", 34),
            number("椭球面积（平方米）", 18, 2),
            number("平面面积（平方米）", 18, 2),
            number("中心点横坐标", 18, 3),
            number("中心点纵坐标", 18, 3)));
    for (PartResult part : result.parts()) {
      if (part.uncovered().gross().isPositive()) {
        org.locationtech.jts.geom.Coordinate at =
            part.uncoveredGeometry().getInteriorPoint().getCoordinate();
        sheet.row(
            part.name(),
            part.uncovered().gross().squareMetres(),
            part.uncovered().planar().squareMetres(),
            at == null ? null : at.x,
            at == null ? null : at.y);
      }
    }
  }

  private void basis(PaperWorkbook workbook) {
    ReviewWords words = new ReviewWords(result, figures);
    PaperSheet sheet = workbook.sheet("说明", "套合依据和说明", List.of(text("项目", 20), text("内容", 110)));
    words.basis(facts).forEach(row -> sheet.row(row.text("item"), row.text("content")));
    sheet.row("红线文件 SHA-256", facts.redLineHash());
    sheet.row("地类图斑 SHA-256", result.parcels().contentHash());
    for (Map.Entry<ControlKind, LayerSource> control : result.controls().entrySet()) {
      sheet.row(control.getKey().chinese() + " SHA-256", control.getValue().contentHash());
    }
    sheet.row("适用范围", "套合结论以本表所列数据版本为准，数据更新后应当重新套合");
    words.notes().forEach(note -> sheet.row("需要说明", note));
  }
}
