package org.shougeng.platform.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Builds a Word template in the form of an official document (GB/T 9704-2012): A4, type area 156 ×
 * 225 mm, 22 lines of 28 characters, its typefaces and headings, page numbers outside.
 *
 * <p>Texts may hold tags as {@code {{name}}} that {@link WordPaper} fills. The result is an ordinary
 * {@code .docx}: an office can change its wording, columns and order in WPS and give it back as its own
 * template; styles, page and footers stand in {@code official/*.xml}.
 */
public final class OfficialTemplate {

  private static final int TEXT_WIDTH = 8845;
  private static final String NAMESPACES =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private final StringBuilder body = new StringBuilder();

  public OfficialTemplate title(String text) {
    return paragraph("Title", text);
  }

  public OfficialTemplate subtitle(String text) {
    return paragraph("Subtitle", text);
  }

  /** A first-level heading, as 一、…; level 2 is （一）…, level 3 is 1.… */
  public OfficialTemplate heading(int level, String text) {
    return paragraph("Heading" + level, text);
  }

  public OfficialTemplate body(String text) {
    return paragraph("Body", text);
  }

  /** A paragraph of body text on the same page as what follows, so that no signature stands alone. */
  public OfficialTemplate kept(String text) {
    return paragraph("Body", "<w:keepNext/>", text);
  }

  /** One paragraph for each line of the list {@code tag}. */
  public OfficialTemplate bodyForEach(String tag) {
    return body("{{?" + tag + "}}").body("{{=#this}}").body("{{/" + tag + "}}");
  }

  /** A name or date at the end, four characters from the right margin. */
  public OfficialTemplate signature(String text) {
    return paragraph("Signature", text);
  }

  /** Starts an attachment on a page of its own, named at its top left. */
  public OfficialTemplate attachment(String name) {
    return paragraph("Attachment", name);
  }

  /** The picture {@code tag} with its caption below. */
  public OfficialTemplate picture(String tag, String caption) {
    return paragraph("Picture", "{{@" + tag + "}}").paragraph("TableTitle", caption);
  }

  /**
   * A table of the rows {@code tag}: title above, unit at the right unless empty, heading repeated
   * on each page.
   */
  public OfficialTemplate table(String tag, String title, String unit, List<PaperColumn> columns) {
    paragraph("TableTitle", title);
    if (!unit.isEmpty()) {
      paragraph("TableUnit", unit);
    }
    List<Integer> widths = widths(columns);
    body.append("<w:tbl><w:tblPr><w:tblW w:w=\"").append(TEXT_WIDTH).append("\" w:type=\"dxa\"/>");
    body.append("<w:jc w:val=\"center\"/>").append(borders());
    body.append("<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/>");
    body.append("<w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
    widths.forEach(width -> body.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
    body.append("</w:tblGrid>");
    row(true, columns, widths, tag);
    row(false, columns, widths, tag);
    body.append("</w:tbl>");
    return paragraph("TableEnd", "");
  }

  /** Writes the template as {@code .docx}; always the same bytes for the same content. */
  public void write(OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    put(zip, "[Content_Types].xml", part("content-types.xml"));
    put(zip, "_rels/.rels", part("package-rels.xml"));
    put(zip, "word/document.xml", document().getBytes(StandardCharsets.UTF_8));
    put(zip, "word/_rels/document.xml.rels", part("document-rels.xml"));
    for (String name : List.of("styles.xml", "settings.xml", "footer-odd.xml", "footer-even.xml")) {
      put(zip, "word/" + name, part(name));
    }
    zip.finish();
  }

  private void row(boolean head, List<PaperColumn> columns, List<Integer> widths, String tag) {
    body.append("<w:tr><w:trPr><w:cantSplit/>");
    body.append(head ? "<w:tblHeader/>" : "").append("<w:jc w:val=\"center\"/></w:trPr>");
    for (int i = 0; i < columns.size(); i++) {
      PaperColumn column = columns.get(i);
      body.append("<w:tc><w:tcPr><w:tcW w:w=\"")
          .append(widths.get(i))
          .append("\" w:type=\"dxa\"/>");
      body.append("<w:vAlign w:val=\"center\"/></w:tcPr>");
      if (head) {
        paragraph("TableHead", (i == 0 ? "{{" + tag + "}}" : "") + column.header());
      } else {
        String align = column.align().name().toLowerCase(java.util.Locale.ROOT);
        paragraph("TableText", "<w:jc w:val=\"" + align + "\"/>", "[" + column.field() + "]");
      }
      body.append("</w:tc>");
    }
    body.append("</w:tr>");
  }

  private OfficialTemplate paragraph(String style, String text) {
    return paragraph(style, "", text);
  }

  private OfficialTemplate paragraph(String style, String properties, String text) {
    body.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>").append(properties);
    body.append("</w:pPr><w:r><w:t xml:space=\"preserve\">").append(escaped(text));
    body.append("</w:t></w:r></w:p>");
    return this;
  }

  private static List<Integer> widths(List<PaperColumn> columns) {
    int weights = columns.stream().mapToInt(PaperColumn::weight).sum();
    List<Integer> widths = new ArrayList<>();
    columns.forEach(column -> widths.add(TEXT_WIDTH * column.weight() / weights));
    return widths;
  }

  private static String borders() {
    StringBuilder borders = new StringBuilder("<w:tblBorders>");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      int size = side.startsWith("inside") ? 4 : 8;
      borders.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"").append(size);
      borders.append("\" w:space=\"0\" w:color=\"000000\"/>");
    }
    return borders.append("</w:tblBorders>").toString();
  }

  /** The body with the page of GB/T 9704-2012: margins 37, 26, 35 and 28 mm, 22 lines of 28.95 pt.
   *
   * <p>28 characters a line come from the style's character spacing, not from a character grid: a
   * grid narrower than its characters is read differently by Word, WPS and LibreOffice.
   */
  private String document() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document "
        + NAMESPACES
        + "><w:body>"
        + body
        + """
          <w:sectPr>
          <w:footerReference w:type="default" r:id="rId3"/>
          <w:footerReference w:type="even" r:id="rId4"/>
          <w:pgSz w:w="11906" w:h="16838"/>
          <w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"
           w:header="851" w:footer="1400" w:gutter="0"/>
          <w:docGrid w:type="lines" w:linePitch="579"/>
          </w:sectPr></w:body></w:document>""";
  }

  private static String escaped(String text) {
    return Stream.of(text.split("\n", -1))
        .map(PlainText::clean)
        .map(line -> line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
        .collect(Collectors.joining("</w:t><w:br/><w:t xml:space=\"preserve\">"));
  }

  private static byte[] part(String name) throws IOException {
    try (InputStream part = OfficialTemplate.class.getResourceAsStream("official/" + name)) {
      return Objects.requireNonNull(part, name).readAllBytes();
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
