package org.shougeng.platform.paper;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import com.deepoove.poi.data.TextRenderData;
import com.deepoove.poi.data.Texts;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A Word paper: a template and the values of its tags.
 *
 * <p>Values are shown as they are; text that looks like a tag or like markup stays text. A tag without a
 * value stays visible, so that a slip in an edited template is seen. The finished file names only the
 * typefaces of the chosen {@link PaperFonts} and no theme fonts, so that WPS opens it without a prompt.
 */
public final class WordPaper {

  private final byte[] template;
  private final PaperFonts fonts;
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final TreeSet<String> tables = new TreeSet<>();

  /**
   * @param template a {@code .docx} with tags
   * @param fonts the typefaces of the finished file
   */
  public WordPaper(byte[] template, PaperFonts fonts) {
    this.template = template.clone();
    this.fonts = fonts;
  }

  /** Fills {@code {{tag}}}. */
  public WordPaper text(String tag, String text) {
    values.put(tag, Texts.of(PlainText.clean(text)).create());
    return this;
  }

  /** Fills the paragraphs between {@code {{?tag}}} and {@code {{/tag}}}, once a line. */
  public WordPaper lines(String tag, List<String> lines) {
    values.put(
        tag,
        lines.stream().map(line -> Texts.of(PlainText.clean(line)).create()).toList());
    return this;
  }

  /** Fills the table with {@code {{tag}}} in its heading and {@code [field]} in the row below. */
  public WordPaper rows(String tag, List<PaperRow> rows) {
    tables.add(tag);
    values.put(tag, rows.stream().map(WordPaper::cells).toList());
    return this;
  }

  /** Fills {@code {{@tag}}} with a PNG picture {@code widthMm} wide. */
  public WordPaper picture(String tag, byte[] png, int widthMm, int heightMm) {
    int width = (int) Math.round(widthMm / 25.4 * 96);
    int height = (int) Math.round(heightMm / 25.4 * 96);
    values.put(tag, Pictures.ofBytes(png, PictureType.PNG).size(width, height).create());
    return this;
  }

  /** Writes the finished paper. */
  public void write(OutputStream out) throws IOException {
    ConfigureBuilder configure = Configure.builder();
    configure.setValidErrorHandler(new Configure.DiscardHandler());
    tables.forEach(tag -> configure.bind(tag, new LoopRowTableRenderPolicy()));
    ByteArrayOutputStream filled = new ByteArrayOutputStream();
    try (XWPFTemplate paper =
        XWPFTemplate.compile(new ByteArrayInputStream(template), configure.build())) {
      paper.render(values);
      paper.write(filled);
    }
    new FontChoice(fonts).apply(filled.toByteArray(), out);
  }

  private static Map<String, TextRenderData> cells(PaperRow row) {
    Map<String, TextRenderData> cells = new LinkedHashMap<>();
    row.values().forEach((field, value) -> {
      Texts.TextBuilder text = Texts.of(PlainText.clean(value));
      cells.put(field, row.emphasized() ? text.bold().create() : text.create());
    });
    return cells;
  }
}
