package org.shougeng.platform.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Word papers against GB/T 9704-2012, read from the XML of the file. */
class WordPaperTest {

  private static final Pattern FACE = Pattern.compile("w:(?:ascii|hAnsi|eastAsia|cs)=\"([^\"]+)\"");

  @ParameterizedTest
  @EnumSource(PaperFonts.class)
  void only_faces_of_the_chosen_preset_are_named(PaperFonts fonts) throws IOException {
    Set<String> faces = new TreeSet<>();
    for (String part : paper(fonts, "内容").values()) {
      Matcher runs = Pattern.compile("<w:rFonts[^>]*>").matcher(part);
      while (runs.find()) {
        Matcher face = FACE.matcher(runs.group());
        while (face.find()) {
          faces.add(face.group(1));
        }
      }
    }
    assertThat(fonts.names()).containsAll(faces);
    assertThat(faces).hasSizeGreaterThan(3);
  }

  @Test
  void no_theme_font_is_named() throws IOException {
    assertThat(paper(PaperFonts.WINDOWS, "内容").values())
        .noneMatch(part -> part.contains("Theme=") || part.contains("cstheme"));
  }

  @Test
  void page_margins_and_line_pitch_are_those_of_the_standard() throws IOException {
    String document = paper(PaperFonts.WINDOWS, "内容").getOrDefault("word/document.xml", "");
    // 37, 26, 35 and 28 mm; 225 mm / 22 lines = 28.99 pt, 579 twentieths of a point.
    assertThat(document)
        .contains("w:top=\"2098\"", "w:right=\"1474\"", "w:bottom=\"1984\"", "w:left=\"1587\"")
        .contains("w:w=\"11906\"", "w:h=\"16838\"", "w:linePitch=\"579\"");
  }

  @Test
  void the_heading_of_a_table_is_repeated_on_each_page() throws IOException {
    assertThat(paper(PaperFonts.WINDOWS, "内容").getOrDefault("word/document.xml", ""))
        .contains("<w:tblHeader");
  }

  @Test
  void text_that_looks_like_a_tag_or_markup_stays_text() throws IOException {
    String odd = "{{secret}} [x] <w:b/> & \u0007";
    String document = paper(PaperFonts.WINDOWS, odd).getOrDefault("word/document.xml", "");
    assertThat(document).contains("{{secret}} [x] &lt;w:b/&gt; &amp; \uFFFD");
    assertThat(document).doesNotContain("not for papers");
  }

  private static Map<String, String> paper(PaperFonts fonts, String text) throws IOException {
    ByteArrayOutputStream template = new ByteArrayOutputStream();
    new OfficialTemplate()
        .title("标题")
        .heading(1, "一、甲")
        .heading(2, "（一）乙")
        .body("{{text}}")
        .bodyForEach("lines")
        .table("rows", "表1", "单位：亩", List.of(PaperColumn.text("x", "项目", 1)))
        .write(template);
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    new WordPaper(template.toByteArray(), fonts)
        .text("text", text)
        .text("secret", "not for papers")
        .lines("lines", List.of(text))
        .rows("rows", List.of(PaperRow.total().with("x", text)))
        .write(docx);
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx.toByteArray()))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xml")) {
          parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }
}
