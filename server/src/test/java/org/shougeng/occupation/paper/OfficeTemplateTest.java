package org.shougeng.occupation.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.platform.paper.OfficialTemplate;
import org.shougeng.platform.paper.PaperColumn;
import org.shougeng.platform.paper.PaperFonts;

/** Templates that an office has made its own. */
class OfficeTemplateTest {

  @Test
  void the_product_s_own_template_has_no_unknown_tag() {
    assertThat(ReviewPapers.examine(ReviewPapers.standardTemplate())).isEmpty();
  }

  @Test
  void an_office_s_own_words_and_order_are_used() throws IOException {
    byte[] own = template(new OfficialTemplate().title("审查意见").body("{{project}}由{{office}}套合。"));
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    new ReviewPapers(Reviews.usual().review(Reviews.box(0, 0, 50, 50)), Reviews.FACTS)
        .report(own, PaperFonts.WINDOWS, docx);
    assertThat(new XWPFDocument(new ByteArrayInputStream(docx.toByteArray())).getParagraphs())
        .extracting(XWPFParagraph::getText)
        .containsExactly("审查意见", "青禾县柳河镇农产品加工园由青禾县自然资源局套合。");
  }

  @Test
  void tags_and_fields_that_nothing_fills_are_told() throws IOException {
    byte[] own = template(new OfficialTemplate()
        .body("{{projekt}}")
        .table("byOwner", "表", "", List.of(PaperColumn.text("owner", "权属单位", 1))));
    assertThat(ReviewPapers.examine(own))
        .extracting(Finding::code, finding -> finding.details().get("tag"))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("PAP-002", "[owner]"),
            org.assertj.core.groups.Tuple.tuple("PAP-002", "projekt"));
  }

  @Test
  void a_file_that_is_not_word_is_refused() {
    byte[] text = "{{project}}".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> ReviewPapers.examine(text))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("PAP-003");
  }

  @Test
  void a_section_that_is_never_closed_is_refused() throws IOException {
    byte[] own = template(new OfficialTemplate().body("{{?notes}}").body("{{=#this}}"));
    assertThatThrownBy(() -> ReviewPapers.examine(own))
        .isInstanceOf(InputRefused.class)
        .hasMessageContaining("PAP-004");
  }

  private static byte[] template(OfficialTemplate template) throws IOException {
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    template.write(docx);
    return docx.toByteArray();
  }
}
