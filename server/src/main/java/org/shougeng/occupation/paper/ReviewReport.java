package org.shougeng.occupation.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.Dimension;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.Presence;
import org.shougeng.map.paper.MapSheet;
import org.shougeng.platform.paper.PaperFonts;
import org.shougeng.platform.paper.PaperRow;
import org.shougeng.platform.paper.WordPaper;

/** Fills the Word report 用地红线套合分析报告. */
final class ReviewReport {

  /** The rows a table in Word holds; the workbook has them all. */
  static final int MAX_ROWS = 200;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
  private static final String NONE = "—";

  private final ReviewFacts facts;
  private final ReviewFigures figures;
  private final ReviewWords words;

  ReviewReport(OverlayResult result, ReviewFacts facts) {
    this.facts = facts;
    this.figures = new ReviewFigures(result);
    this.words = new ReviewWords(result, figures);
  }

  void write(byte[] template, PaperFonts fonts, byte[] map, OutputStream out) throws IOException {
    WordPaper paper = new WordPaper(template, fonts)
        .text("project", facts.project())
        .text("office", facts.office())
        .text("date", DAY.format(facts.madeAt()))
        .lines("conclusions", words.conclusions())
        .lines("notes", words.numberedNotes())
        .rows("basis", words.basis(facts))
        .rows("byClass", rows(figures.byClass()))
        .rows("bySlope", rows(figures.cultivatedBy(Dimension.SLOPE)))
        .rows("byGrade", rows(figures.cultivatedBy(Dimension.GRADE)))
        .rows("byPlanting", rows(figures.cultivatedBy(Dimension.PLANTING)))
        .rows("byOwner", rows(figures.byOwner()))
        .rows("controls", controls())
        .rows("parts", rows(figures.byPart()))
        .picture("map", map, MapSheet.REPORT.widthMm(), MapSheet.REPORT.heightMm());
    paper.write(out);
  }

  private static List<PaperRow> rows(List<FigureLine> lines) {
    List<PaperRow> rows = new ArrayList<>();
    lines.stream().limit(MAX_ROWS).map(ReviewReport::row).forEach(rows::add);
    if (lines.size() > MAX_ROWS) {
      rows.set(MAX_ROWS - 1, rest(lines.subList(MAX_ROWS - 1, lines.size())));
    }
    return rows;
  }

  private static PaperRow row(FigureLine line) {
    boolean deducted = line.measured().gross().isZero() && line.shown().area().isPositive();
    return (line.isSum() ? PaperRow.total() : PaperRow.item())
        .with("code", line.code())
        .with("name", line.label())
        .with("gross", deducted ? NONE : text(line.measured().gross()))
        .with("ridge", deducted ? NONE : text(line.measured().ridge()))
        .with("area", line.shown().squareMetres())
        .with("mu", line.shown().text())
        .with("fieldArea", line.cultivated().squareMetres())
        .with("fields", line.cultivated().text())
        .with("planar", deducted ? NONE : text(line.measured().planar()));
  }

  /** The lines that do not fit, as one. */
  private static PaperRow rest(List<FigureLine> lines) {
    FigureLine sum = lines.stream().skip(1).reduce(lines.get(0), FigureLine::plus);
    return row(sum.named("其余%d项（见电子表格）".formatted(lines.size())));
  }

  private List<PaperRow> controls() {
    return Arrays.stream(ControlKind.values()).map(this::control).toList();
  }

  private PaperRow control(ControlKind kind) {
    Presence presence = figures.presence(kind);
    PaperRow row = PaperRow.item()
        .with("name", kind.chinese())
        .with("presence", PlainNames.presence(presence));
    if (presence == Presence.NOT_CHECKED) {
      return row.with("gross", NONE).with("mu", NONE).with("fieldArea", NONE).with("fields", NONE);
    }
    FigureLine line = figures.control(kind);
    return row.with("gross", line.shown().squareMetres())
        .with("mu", line.shown().text())
        .with("fieldArea", line.cultivated().squareMetres())
        .with("fields", line.cultivated().text());
  }

  private static String text(Area area) {
    return area.squareMetres().toPlainString();
  }
}
