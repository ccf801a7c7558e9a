package org.shougeng.occupation.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.formats.GeoJson;
import org.shougeng.engine.formats.GeoPackageWriter;
import org.shougeng.engine.formats.ShapefileWriter;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.map.paper.MapSheet;
import org.shougeng.map.paper.PngFile;
import org.shougeng.platform.paper.PaperFonts;
import org.shougeng.platform.paper.TemplateTags;

/**
 * The papers of one review: Word report, spreadsheet and map. Each is written from the same figures;
 * streams are left open.
 */
public final class ReviewPapers {

  private final OverlayResult result;
  private final ReviewFacts facts;

  public ReviewPapers(OverlayResult result, ReviewFacts facts) {
    this.result = result;
    this.facts = facts;
  }

  /** The Word report 用地红线套合分析报告 from the product's own template. */
  public void report(PaperFonts fonts, OutputStream out) throws IOException {
    report(standardTemplate(), fonts, out);
  }

  /** The Word report from a template that an office has edited. */
  public void report(byte[] template, PaperFonts fonts, OutputStream out) throws IOException {
    ByteArrayOutputStream map = new ByteArrayOutputStream();
    map(MapSheet.REPORT, map);
    new ReviewReport(result, facts).write(template, fonts, map.toByteArray(), out);
  }

  /** The product's own report template as {@code .docx}, for an office to edit. */
  public static byte[] standardTemplate() {
    return ReviewTemplate.standard();
  }

  /**
   * What a user must know of a template before it is used: a warning {@code PAP-002} for each tag that no
   * report fills.
   *
   * @throws org.shougeng.engine.area.InputRefused {@code PAP-003} if it is no Word file, {@code PAP-004} if a
   *     section is not closed
   */
  public static List<Finding> examine(byte[] template) {
    Set<String> known = TemplateTags.in(standardTemplate());
    return TemplateTags.in(template).stream()
        .filter(tag -> !known.contains(tag))
        .map(tag -> Finding.warning("PAP-002").with("tag", tag))
        .toList();
  }

  /** The spreadsheet with every table in full and every piece. */
  public void workbook(OutputStream out) throws IOException {
    new ReviewWorkbook(result, facts).write(out);
  }

  /**
   * The map as PNG.
   *
   * @throws org.shougeng.engine.area.InputRefused with {@code PAP-001} if no Chinese font is installed
   */
  public void map(MapSheet sheet, OutputStream out) throws IOException {
    PngFile.write(new ReviewMap(result, facts).draw(sheet), sheet.dpi(), out);
  }

  /** The pieces and what is uncovered as GeoJSON in longitude and latitude. */
  public void pieces(OutputStream out) {
    GeoJson.write(out, result.redLine().crs(), new PieceRows(result)::read);
  }

  /** The pieces and what is uncovered as a zipped shapefile in the parcels' system. */
  public void shapefile(Charset charset, OutputStream out) throws IOException {
    ShapefileWriter.write(new PieceRows(result).layer(), charset, out);
  }

  /** The pieces and what is uncovered as a GeoPackage in the parcels' system; the file must not exist yet. */
  public void geoPackage(Path file) throws IOException {
    GeoPackageWriter.write(List.of(new PieceRows(result).layer()), file);
  }

  /** The figures as JSON. */
  public void json(OutputStream out) {
    new ReviewJson(result).write(out);
  }

  /** The findings of the review in sentences, in Chinese. */
  public List<String> conclusions() {
    return new ReviewWords(result, new ReviewFigures(result)).conclusions();
  }
}
