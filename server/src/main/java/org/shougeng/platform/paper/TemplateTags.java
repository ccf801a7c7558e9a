package org.shougeng.platform.paper;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.exception.ResolverException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;

/** The tags that a Word template holds, wherever they stand: text, tables, headers and footers. */
public final class TemplateTags {

  /** {@code {{name}}} with the sign of its kind, or the field {@code [name]} of a table's row. */
  private static final Pattern TAG =
      Pattern.compile("\\{\\{[?/@=+*]?([^{}]*)}}|(\\[[A-Za-z]\\w*])");

  private static final String THIS_LINE = "#this";

  private TemplateTags() {}

  /**
   * The names of the tags, those of table fields in brackets.
   *
   * @throws InputRefused {@code PAP-003} if this is no Word file, {@code PAP-004} if a section is not closed
   */
  public static Set<String> in(byte[] docx) {
    Set<String> tags = new TreeSet<>();
    Matcher tag = TAG.matcher(text(docx));
    while (tag.find()) {
      String name = tag.group(2) == null ? tag.group(1).strip() : tag.group(2);
      if (!name.equals(THIS_LINE)) {
        tags.add(name);
      }
    }
    return tags;
  }

  private static String text(byte[] docx) {
    try (XWPFWordExtractor words =
        new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
      String text = words.getText();
      XWPFTemplate.compile(new ByteArrayInputStream(docx)).close();
      return text;
    } catch (ResolverException e) {
      throw new InputRefused(Finding.error("PAP-004"));
    } catch (IOException | IllegalArgumentException | POIXMLException e) {
      throw new InputRefused(Finding.error("PAP-003"));
    }
  }
}
