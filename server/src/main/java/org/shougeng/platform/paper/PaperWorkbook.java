package org.shougeng.platform.paper;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * A spreadsheet file whose sheets print well: A4 landscape fitted to the width, heading repeated on each
 * page, office and time at the foot. Numbers are numbers, text is never a formula.
 */
public final class PaperWorkbook implements Closeable {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Workbook workbook;
  private final String foot;

  /**
   * @param office 制表单位, empty when not known
   * @param madeAt 制表时间
   */
  public PaperWorkbook(OutputStream out, String office, LocalDateTime madeAt) {
    this.workbook = new Workbook(out, "Shougeng", "1.0");
    this.workbook.setGlobalDefaultFont("宋体", 10);
    String by = office.isBlank() ? "" : "制表单位：" + office + "　";
    // An ampersand starts a code in the footer's own language.
    this.foot = PlainText.clean(by + "制表时间：" + MINUTE.format(madeAt)).replace("&", "＆");
  }

  /** Starts a sheet; the one before is finished. */
  public PaperSheet sheet(String name, String title, List<SheetColumn> columns) {
    return new PaperSheet(workbook.newWorksheet(name), title, columns, foot);
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
  }
}
