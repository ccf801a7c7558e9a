package org.shougeng.occupation.paper;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.shougeng.engine.area.AreaUnit;
import org.shougeng.engine.area.LandClass.LandCategory;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GaussKrugerZone;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.LayerSource;
import org.shougeng.engine.overlay.Measured;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.Presence;
import org.shougeng.occupation.paper.FigureLine.Rank;
import org.shougeng.platform.paper.PaperRow;

/** The sentences of a review: what was found, on what it rests, and what it does not say. */
final class ReviewWords {

  static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

  private final OverlayResult result;
  private final ReviewFigures figures;

  ReviewWords(OverlayResult result, ReviewFigures figures) {
    this.result = result;
    this.figures = figures;
  }

  /** The findings of the review in three sentences. */
  List<String> conclusions() {
    return List.of(extent(), classes(), controls());
  }

  private String extent() {
    Measured total = result.total();
    return "本次套合的用地红线共%d个地块，椭球面积%s平方米（%s公顷，%s亩），平面面积%s平方米（%s公顷）。"
        .formatted(
            result.parts().size(),
            figures.total().squareMetres(),
            total.gross().in(AreaUnit.HECTARE).toPlainString(),
            figures.total().text(),
            total.planar().squareMetres().toPlainString(),
            total.planar().in(AreaUnit.HECTARE).toPlainString());
  }

  private String classes() {
    String fields = figures.byClass().stream()
        .filter(line -> line.rank() == Rank.ITEM && line.code().startsWith("01"))
        .map(line -> line.label() + line.shown().text() + "亩")
        .collect(joining("、", "（", "）"));
    boolean anyField = figures.cultivated().area().isPositive();
    String sentence = "按地类分，农用地%s亩，其中耕地%s亩%s；建设用地%s亩；未利用地%s亩"
        .formatted(
            figures.category(LandCategory.AGRICULTURAL).text(),
            figures.cultivated().text(),
            anyField ? fields : "",
            figures.category(LandCategory.CONSTRUCTION).text(),
            figures.category(LandCategory.UNUSED).text());
    return figures.uncovered().area().isPositive()
        ? sentence + "；另有%s亩未被地类图斑覆盖。".formatted(figures.uncovered().text())
        : sentence + "。";
  }

  private String controls() {
    List<String> clauses = new ArrayList<>();
    kinds(Presence.PRESENT).map(this::control).forEach(clauses::add);
    for (Presence presence : List.of(Presence.ABSENT, Presence.NOT_CHECKED)) {
      String names = kinds(presence).map(ControlKind::chinese).collect(joining("、"));
      if (!names.isEmpty()) {
        clauses.add(PlainNames.presence(presence) + names);
      }
    }
    return String.join("；", clauses) + "。";
  }

  private Stream<ControlKind> kinds(Presence presence) {
    return Arrays.stream(ControlKind.values()).filter(kind -> figures.presence(kind) == presence);
  }

  private String control(ControlKind kind) {
    FigureLine line = figures.control(kind);
    String basis = kind == ControlKind.PBF ? "（已扣除田坎）" : "";
    return "涉及%s%s亩%s，其中耕地%s亩"
        .formatted(kind.chinese(), line.shown().text(), basis, line.cultivated().text());
  }

  /** The table of what the answer rests on. */
  List<PaperRow> basis(ReviewFacts facts) {
    List<PaperRow> rows = new ArrayList<>();
    rows.add(basis("用地红线", redLine(facts)));
    rows.add(basis("地类图斑", source(result.parcels())));
    for (ControlKind kind : ControlKind.values()) {
      LayerSource layer = result.controls().get(kind);
      rows.add(basis(kind.chinese(), layer == null ? "未核对（没有提供图层）" : source(layer)));
    }
    rows.add(basis("坐标系", crs(result.redLine().crs())));
    rows.add(basis(
        "面积算法",
        "椭球面积按国土调查办发〔2008〕32号所附公式、" + result.redLine().crs().ellipsoid().name()
            + "椭球参数计算；平面面积为投影平面上的面积"));
    rows.add(
        basis("面积精度", "计量到0.01平方米，各图斑与未覆盖部分之和等于红线面积；" + "亩数由平方米换算（15亩等于1公顷），取两位小数并调平，各项之和等于合计"));
    rows.add(basis("套合时间", MINUTE.format(facts.madeAt())));
    return rows;
  }

  private static PaperRow basis(String item, String content) {
    return PaperRow.item().with("item", item).with("content", content);
  }

  private String redLine(ReviewFacts facts) {
    String file = facts.redLineFile().isBlank() ? "图上绘制" : facts.redLineFile();
    String hash = facts.redLineHash().isBlank() ? "" : "，校验值" + brief(facts.redLineHash());
    return result.redLine().name() + "（" + file + hash + "）";
  }

  private static String source(LayerSource source) {
    String date = source.date() == null ? "数据时点未知" : "数据时点" + source.date();
    return "%s（版本%s，%s，校验值%s）"
        .formatted(source.name(), source.version(), date, brief(source.contentHash()));
  }

  /** The first 8 digits of a hash: enough to tell versions apart on paper; the workbook has all. */
  private static String brief(String hash) {
    return hash.length() > 8 ? hash.substring(0, 8) : hash;
  }

  /** The coordinate system in the survey's words. */
  static String crs(Crs crs) {
    if (crs.zone().isEmpty()) {
      return crs.toString();
    }
    GaussKrugerZone zone = crs.zone().get();
    return "2000国家大地坐标系，高斯—克吕格投影%d度带，中央经线东经%d度%s（EPSG:%d）"
        .formatted(
            zone.width(),
            zone.centralMeridian(),
            zone.prefixed() ? "，带号%d".formatted(zone.number()) : "，不加带号",
            crs.epsg());
  }

  /** What the reader must know before relying on the figures. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    String unchecked = kinds(Presence.NOT_CHECKED).map(ControlKind::chinese).collect(joining("、"));
    if (!unchecked.isEmpty()) {
      notes.add("没有提供" + unchecked + "图层，本次未作核对；“未核对”不表示“不涉及”。");
    }
    result
        .findings()
        .forEach(
            finding -> notes.add(finding.message(Locale.CHINESE) + finding.remedy(Locale.CHINESE)));
    return notes;
  }

  /** The notes as a document numbers them: a single one has no number. */
  List<String> numberedNotes() {
    List<String> notes = notes();
    List<String> numbered = new ArrayList<>();
    for (String note : notes) {
      numbered.add(notes.size() == 1 ? note : "%d.%s".formatted(numbered.size() + 1, note));
    }
    return numbered;
  }
}
