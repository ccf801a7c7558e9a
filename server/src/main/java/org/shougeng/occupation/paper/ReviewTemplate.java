package org.shougeng.occupation.paper;

import static org.shougeng.platform.paper.PaperColumn.centered;
import static org.shougeng.platform.paper.PaperColumn.number;
import static org.shougeng.platform.paper.PaperColumn.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.shougeng.platform.paper.OfficialTemplate;
import org.shougeng.platform.paper.PaperColumn;

/**
 * The product's own template of the report 用地红线套合分析报告. An office that wants other words, columns or
 * order edits the written {@code .docx} in WPS; tags it keeps are filled, tags it drops are left out.
 */
final class ReviewTemplate {

  private ReviewTemplate() {}

  /** The template as {@code .docx}. */
  static byte[] standard() {
    OfficialTemplate template = new OfficialTemplate();
    opening(template);
    land(template);
    ownersAndControls(template);
    ending(template);
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    try {
      template.write(docx);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return docx.toByteArray();
  }

  private static void opening(OfficialTemplate template) {
    template.title("用地红线套合分析报告").subtitle("（{{project}}）");
    template.heading(1, "一、套合结论").bodyForEach("conclusions");
    template.heading(1, "二、套合依据").body("本次套合使用的数据、坐标系和面积算法见表1。");
    template.table(
        "basis", "表1　套合依据", "", List.of(centered("item", "项目", 16), text("content", "内容", 74)));
  }

  private static void land(OfficialTemplate template) {
    template
        .heading(1, "三、地类构成")
        .body("红线范围内各地类面积见表2。耕地面积为扣除田坎后的地类面积，扣除的田坎计入农用地；" + "各地类面积与未覆盖面积之和等于红线椭球面积。");
    template.table(
        "byClass",
        "表2　地类构成表",
        "",
        List.of(
            centered("code", "编码", 11),
            text("name", "地类", 24),
            number("gross", "图斑面积\n（平方米）", 18),
            number("ridge", "扣除田坎\n（平方米）", 16),
            number("area", "地类面积\n（平方米）", 18),
            number("mu", "地类面积\n（亩）", 14),
            number("planar", "平面面积\n（平方米）", 18)));
    template.heading(1, "四、耕地质量和种植情况");
    template.heading(2, "（一）坡度级别").body("红线范围内耕地按坡度级别统计的面积见表3。");
    template.table("bySlope", "表3　耕地坡度级别构成表", "", cultivated("坡度级别"));
    template.heading(2, "（二）耕地等别").body("红线范围内耕地按等别统计的面积见表4。");
    template.table("byGrade", "表4　耕地等别构成表", "", cultivated("耕地等别"));
    template.heading(2, "（三）种植属性").body("红线范围内耕地按种植属性统计的面积见表5。");
    template.table("byPlanting", "表5　耕地种植属性构成表", "", cultivated("种植属性"));
  }

  private static void ownersAndControls(OfficialTemplate template) {
    template.heading(1, "五、权属情况").body("红线范围内土地的权属单位和面积见表6。");
    template.table(
        "byOwner",
        "表6　权属构成表",
        "",
        List.of(
            text("name", "权属单位", 44),
            number("area", "面积\n（平方米）", 18),
            number("mu", "面积\n（亩）", 13),
            number("fields", "其中：耕地\n（亩）", 16),
            number("planar", "平面面积\n（平方米）", 18)));
    template.heading(1, "六、管控情况").body("红线范围涉及永久基本农田、生态保护红线和城镇开发边界的情况见表7。");
    template.table(
        "controls",
        "表7　管控情况表",
        "",
        List.of(
            text("name", "管控图层", 24),
            centered("presence", "结论", 12),
            number("gross", "涉及面积\n（平方米）", 18),
            number("mu", "涉及面积\n（亩）", 15),
            number("fieldArea", "其中：耕地\n（平方米）", 18),
            number("fields", "其中：耕地\n（亩）", 15)));
    template.heading(1, "七、分地块情况").body("红线各地块的面积见表8。");
    template.table(
        "parts",
        "表8　分地块情况表",
        "",
        List.of(
            centered("code", "序号", 9),
            text("name", "地块", 33),
            number("area", "椭球面积\n（平方米）", 18),
            number("mu", "椭球面积\n（亩）", 15),
            number("planar", "平面面积\n（平方米）", 18),
            number("fields", "其中：耕地\n（亩）", 15)));
  }

  private static void ending(OfficialTemplate template) {
    template.heading(1, "八、需要说明的事项").bodyForEach("notes");
    template.kept("套合结论以表1所列数据版本为准，数据更新后应当重新套合。全部图斑明细见电子表格。");
    template.kept("").kept("附图：用地红线套合图");
    template.kept("").signature("{{office}}").signature("{{date}}");
    template.attachment("附图").picture("map", "用地红线套合图");
  }

  private static List<PaperColumn> cultivated(String property) {
    return List.of(
        text("name", property, 32),
        number("gross", "图斑面积\n（平方米）", 19),
        number("ridge", "扣除田坎\n（平方米）", 18),
        number("area", "地类面积\n（平方米）", 19),
        number("mu", "地类面积\n（亩）", 15));
  }
}
