package org.shougeng.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.RichText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shougeng.platform.actor.Actor;
import org.shougeng.region.Region;
import org.shougeng.region.Regions;
import org.shougeng.register.Column.Trait;
import org.springframework.stereotype.Component;

/**
 * The workbook in which people fill in rows of a register: a sheet of headings with lists to choose
 * from, a sheet
 * that explains, a sheet of codes. No macros.
 */
@Component
public class ImportTemplate {

  private static final String RED = "C62828";
  private static final String HEAD_FILL = "E7EDE4";
  private static final int ROWS_WITH_LISTS = 20_000;
  private static final int MOST_REGIONS = 5_000;
  private static final String CODES = "代码表";
  private static final List<String> EXPLAINED = List.of("列", "必填", "填写格式", "示例");
  private static final int[] EXPLAINED_WIDTHS = {22, 8, 70, 26};
  private static final int USUAL = 18;
  private static final int WIDE = 36;

  private final Regions regions;

  ImportTemplate(Regions regions) {
    this.regions = regions;
  }

  /** Writes the template of {@code register} with the regions that {@code actor} answers for. */
  public void write(Register register, Actor actor, OutputStream out) {
    try (Workbook book = new Workbook(out, "Shougeng", "1.0")) {
      book.setGlobalDefaultFont("宋体", 11);
      Worksheet rows = book.newWorksheet(register.title().chinese());
      Worksheet help = book.newWorksheet("填写说明");
      Worksheet codes = book.newWorksheet(CODES);
      Map<Column, Integer> lists = codes(register, actor, codes);
      rows(register, rows, codes, lists, actor);
      explain(register, help);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void rows(
      Register register,
      Worksheet sheet,
      Worksheet codes,
      Map<Column, Integer> lists,
      Actor actor) {
    List<Column> columns = register.entered();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      sheet.width(i, column.is(Trait.WIDE) ? WIDE : USUAL);
      if (!column.kind().isNumber()) {
        // Text stays as it is typed: no phone number becomes 1.39E+10, no code loses its zeros.
        sheet.style(i).format("@").set();
      }
      heading(sheet, 0, i, column);
      Integer list = lists.get(column);
      if (list != null) {
        choose(sheet, i, codes, list, choices(column, actor).size());
      }
    }
    sheet.rowHeight(0, 26);
    sheet.freezePane(0, 1);
  }

  /** A heading: bold, with a red star where the column is required. */
  static void heading(Worksheet sheet, int row, int at, Column column) {
    RichText.Builder text = RichText.builder();
    if (column.is(Trait.REQUIRED)) {
      text.run("*").bold().fontColor(RED).fontSize(11).fontName("宋体").end();
    }
    text.run(column.heading().chinese()).bold().fontSize(11).fontName("宋体").end();
    sheet.inlineString(row, at, text.build());
    headStyle(sheet, row, at);
  }

  static void headStyle(Worksheet sheet, int row, int at) {
    sheet
        .style(row, at)
        .bold()
        .fillColor(HEAD_FILL)
        .borderStyle("thin")
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .set();
  }

  private static void choose(Worksheet sheet, int at, Worksheet codes, int list, int length) {
    sheet
        .range(1, at, ROWS_WITH_LISTS, at)
        .validateWithList(codes.range(1, list, length, list))
        .allowBlank(true)
        .showDropdown(false)
        .errorStyle(DataValidationErrorStyle.WARNING)
        .showErrorMessage(true)
        .errorTitle("不在可选值之内")
        .error("请从下拉列表选择。");
  }

  /** Writes the lists, one in each column, and says where each stands. */
  private Map<Column, Integer> codes(Register register, Actor actor, Worksheet sheet) {
    Map<Column, Integer> lists = new LinkedHashMap<>();
    for (Column column : register.entered()) {
      List<String> choices = choices(column, actor);
      if (!choices.isEmpty()) {
        int at = lists.size();
        lists.put(column, at);
        sheet.value(0, at, column.title().chinese());
        headStyle(sheet, 0, at);
        sheet.width(at, column.kind() == ColumnKind.REGION ? WIDE : USUAL);
        for (int i = 0; i < choices.size(); i++) {
          sheet.value(i + 1, at, choices.get(i));
        }
      }
    }
    sheet.freezePane(0, 1);
    return lists;
  }

  private List<String> choices(Column column, Actor actor) {
    return switch (column.kind()) {
      case CHOICE ->
        column.choices().stream().map(each -> each.title().chinese()).toList();
      case FLAG -> List.of("是", "否");
      case REGION ->
        regions.within(actor.jurisdiction()).stream()
            .limit(MOST_REGIONS)
            .map(ImportTemplate::choice)
            .toList();
      default -> List.of();
    };
  }

  private static String choice(Region region) {
    return region.code().digits() + " " + region.name();
  }

  private static void explain(Register register, Worksheet sheet) {
    for (int i = 0; i < EXPLAINED.size(); i++) {
      sheet.value(0, i, EXPLAINED.get(i));
      headStyle(sheet, 0, i);
      sheet.width(i, EXPLAINED_WIDTHS[i]);
    }
    int row = 1;
    for (Column column : register.entered()) {
      sheet.value(row, 0, column.heading().chinese());
      sheet.value(row, 1, column.is(Trait.REQUIRED) ? "是" : "");
      sheet.value(row, 2, rule(column));
      sheet.value(row, 3, column.example());
      for (int i = 0; i < EXPLAINED.size(); i++) {
        sheet
            .style(row, i)
            .borderStyle("thin")
            .wrapText(true)
            .verticalAlignment("center")
            .set();
      }
      row++;
    }
    for (String line : advice(register)) {
      row++;
      sheet.value(row, 0, line);
    }
    sheet.freezePane(0, 1);
  }

  private static List<String> advice(Register register) {
    String same = String.join(
        "、", register.same().stream().map(each -> each.title().chinese()).toList());
    return List.of(
        "1. 在第一张表从标题下一行开始填写，不要改动标题；带红色 * 的列必须填写。",
        "2. 面积、金额只填数字，单位写在标题里。",
        "3. " + same + "都相同的行视为重复。",
        "4. 上传后先看预览，确认后才写入；24 小时内可以整批撤销。");
  }

  private static String rule(Column column) {
    List<String> rule = new ArrayList<>();
    rule.add(
        switch (column.kind()) {
          case TEXT -> "文字，最多 " + column.longest() + " 个字";
          case INTEGER -> "整数";
          case AREA -> "数字，单位" + column.areaUnit().chinese() + "，最多 4 位小数";
          case MONEY -> "数字，单位元，最多 2 位小数";
          case DATE, INSTANT -> "日期，写成 2026-11-23";
          case CHOICE -> "从下拉列表选择";
          case REGION -> "12 位代码或名称，见“代码表”；同名的村前面加上乡镇名";
          case FLAG -> "是 或 否";
        });
    column.range().ifPresent(range -> rule.add(range.least() + " 到 " + range.largest()));
    if (!column.note().chinese().isEmpty()) {
      rule.add(column.note().chinese());
    }
    return String.join("；", rule);
  }
}
