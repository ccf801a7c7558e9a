package org.shougeng.platform.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Gives every run of a Word file a typeface of one preset and removes references to theme fonts, which
 * make WPS ask for fonts that are not installed.
 */
final class FontChoice {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final List<String> FACES = List.of("ascii", "hAnsi", "eastAsia", "cs");
  private static final List<String> THEME_FACES =
      List.of("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme");

  private final PaperFonts fonts;

  FontChoice(PaperFonts fonts) {
    this.fonts = fonts;
  }

  /** Copies the file {@code docx} to {@code out} with its typefaces chosen. */
  void apply(byte[] docx, OutputStream out) throws IOException {
    ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
    ZipOutputStream zip = new ZipOutputStream(out);
    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
      ZipEntry copy = new ZipEntry(entry.getName());
      copy.setTime(0);
      zip.putNextEntry(copy);
      byte[] content = in.readAllBytes();
      if (entry.getName().matches("word/[^/]+\\.xml")) {
        rewrite(content, zip);
      } else {
        zip.write(content);
      }
      zip.closeEntry();
    }
    zip.finish();
  }

  private void rewrite(byte[] part, ZipOutputStream zip) throws IOException {
    try {
      Document document = parser().newDocumentBuilder().parse(new ByteArrayInputStream(part));
      NodeList runs = document.getElementsByTagNameNS(WORD, "rFonts");
      for (int i = 0; i < runs.getLength(); i++) {
        choose((Element) runs.item(i));
      }
      TransformerFactory transformers = TransformerFactory.newInstance();
      transformers.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      transformers.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
      document.setXmlStandalone(true);
      transformers.newTransformer().transform(new DOMSource(document), new StreamResult(zip));
    } catch (ParserConfigurationException | SAXException | TransformerException e) {
      throw new IOException("not a Word file", e);
    }
  }

  private void choose(Element run) {
    THEME_FACES.forEach(theme -> run.removeAttributeNS(WORD, theme));
    for (String face : FACES) {
      Attr attribute = run.getAttributeNodeNS(WORD, face);
      if (attribute != null) {
        attribute.setValue(fonts.counterpart(attribute.getValue()));
      }
    }
  }

  private static DocumentBuilderFactory parser() throws ParserConfigurationException {
    DocumentBuilderFactory parser = DocumentBuilderFactory.newInstance();
    parser.setNamespaceAware(true);
    parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return parser;
  }
}
