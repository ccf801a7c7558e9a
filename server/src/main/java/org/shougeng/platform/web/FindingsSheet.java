package org.shougeng.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shougeng.engine.area.Finding;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Findings as a spreadsheet, a row each, so that a data team can work them off. */
public final class FindingsSheet {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final List<String> CHINESE =
      List.of("序号", "代码", "级别", "文件", "行", "字段", "位置", "问题", "处理办法");
  private static final List<String> ENGLISH = List.of(
      "No.", "Code", "Severity", "File", "Row", "Field", "Place", "What happened", "What to do");
  private static final int[] WIDTHS = {6, 10, 10, 24, 10, 12, 36, 60, 60};

  private FindingsSheet() {}

  public static byte[] of(List<Finding> findings, Locale locale) {
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Shougeng", "1.0")) {
      Worksheet sheet = book.newWorksheet(english ? "Findings" : "问题清单");
      header(sheet, english ? ENGLISH : CHINESE);
      for (int i = 0; i < findings.size(); i++) {
        row(sheet, i + 1, findings.get(i), locale);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The sheet as a download. */
  public static ResponseEntity<byte[]> download(List<Finding> findings, Locale locale) {
    ContentDisposition name =
        ContentDisposition.attachment().filename("findings.xlsx").build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .header(HttpHeaders.CONTENT_TYPE, XLSX)
        .body(of(findings, locale));
  }

  private static void header(Worksheet sheet, List<String> titles) {
    for (int column = 0; column < titles.size(); column++) {
      sheet.value(0, column, titles.get(column));
      sheet.style(0, column).bold().set();
      sheet.width(column, WIDTHS[column]);
    }
    sheet.freezePane(0, 1);
  }

  private static void row(Worksheet sheet, int row, Finding finding, Locale locale) {
    sheet.value(row, 0, row);
    sheet.value(row, 1, finding.code());
    sheet.value(row, 2, finding.severity().name());
    text(sheet, row, 3, finding.place().file() == null ? "" : finding.place().file());
    if (finding.place().row() > 0) {
      sheet.value(row, 4, finding.place().row());
    }
    text(sheet, row, 5, finding.place().field() == null ? "" : finding.place().field());
    text(sheet, row, 6, finding.place().describe(locale));
    text(sheet, row, 7, finding.message(locale));
    text(sheet, row, 8, finding.remedy(locale));
  }

  /** Cells are written as text, never as formulas; a text that looks like one is marked so nonetheless. */
  private static void text(Worksheet sheet, int row, int column, String text) {
    boolean likeFormula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    sheet.value(row, column, likeFormula ? "'" + text : text);
  }
}
