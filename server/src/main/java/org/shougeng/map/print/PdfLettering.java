package org.shougeng.map.print;

import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.shougeng.map.paper.Lettering;

/**
 * Text of a PDF that can be searched and copied, in any font that is installed. The glyphs that occur are
 * embedded as a Type 3 font made from their outlines: Chinese fonts come as collections with
 * PostScript outlines,
 * which PDFBox cannot embed in part.
 *
 * @see <a href="https://www.iso.org/standard/75839.html">ISO 32000-2, 9.6.4 Type 3 fonts</a>
 */
final class PdfLettering implements Lettering {

  private static final int CODES = 256;
  private static final float EM = 1000;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** One writing of a text. */
  private record Written(String text, float size, AffineTransform placing, Color color) {}

  private final Font font;
  private final AffineTransform toPage;
  private final List<Written> texts = new ArrayList<>();
  private final Map<Integer, Integer> codes = new LinkedHashMap<>();

  /**
   * @param font the font of all texts
   * @param toPage from pixels of the sheet to points of the page, whose y goes up
   */
  PdfLettering(Font font, AffineTransform toPage) {
    this.font = font.deriveFont(EM);
    this.toPage = toPage;
  }

  @Override
  public void write(String text, Font sized, AffineTransform placing, Color color) {
    text.codePoints().forEach(c -> codes.computeIfAbsent(c, first -> codes.size()));
    texts.add(new Written(text, sized.getSize2D(), new AffineTransform(placing), color));
  }

  /** Puts the texts onto {@code page}, above what is there. */
  void finish(PDDocument document, PDPage page) throws IOException {
    PDResources resources = page.getResources();
    COSDictionary fonts = new COSDictionary();
    for (int first = 0; first < codes.size(); first += CODES) {
      fonts.setItem(fontName(first / CODES), type3(document, first));
    }
    resources.getCOSObject().setItem(COSName.FONT, fonts);
    PDStream content = new PDStream(document);
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      for (Written written : texts) {
        out.write(operators(written).getBytes(StandardCharsets.US_ASCII));
      }
    }
    List<PDStream> contents = new ArrayList<>();
    page.getContentStreams().forEachRemaining(contents::add);
    contents.add(content);
    page.setContents(contents);
  }

  private static COSName fontName(int index) {
    return COSName.getPDFName("T" + index);
  }

  private String operators(Written written) {
    StringBuilder out = new StringBuilder();
    float[] rgb = written.color().getRGBColorComponents(null);
    AffineTransform matrix = new AffineTransform(toPage);
    matrix.concatenate(written.placing());
    matrix.scale(1, -1);
    double[] m = new double[6];
    matrix.getMatrix(m);
    out.append(numbers(rgb[0], rgb[1], rgb[2])).append("rg BT ");
    out.append(numbers(m)).append("Tm ");
    int current = -1;
    for (int c : written.text().codePoints().toArray()) {
      int code = code(c);
      if (code / CODES != current) {
        current = code / CODES;
        out.append("/T")
            .append(current)
            .append(' ')
            .append(numbers(written.size()))
            .append("Tf ");
      }
      out.append("<%02X> Tj ".formatted(code % CODES));
    }
    return out.append("ET\n").toString();
  }

  private int code(int character) {
    Integer code = codes.get(character);
    if (code == null) {
      throw new IllegalStateException("a character that was never written");
    }
    return code;
  }

  /** The font of the characters with codes from {@code first} on. */
  private COSDictionary type3(PDDocument document, int first) throws IOException {
    List<Integer> characters = codes.keySet().stream().skip(first).limit(CODES).toList();
    COSDictionary procedures = new COSDictionary();
    COSArray differences = new COSArray();
    differences.add(COSInteger.ZERO);
    COSArray widths = new COSArray();
    for (int i = 0; i < characters.size(); i++) {
      COSName name = COSName.getPDFName("g" + i);
      GlyphVector glyph =
          font.createGlyphVector(EXACT, new String(Character.toChars(characters.get(i))));
      float width = (float) glyph.getLogicalBounds().getWidth();
      procedures.setItem(name, procedure(document, glyph.getOutline(), width));
      differences.add(name);
      widths.add(new COSFloat(width));
    }
    COSDictionary encoding = new COSDictionary();
    encoding.setItem(COSName.TYPE, COSName.ENCODING);
    encoding.setItem(COSName.DIFFERENCES, differences);
    COSDictionary type3 = new COSDictionary();
    type3.setItem(COSName.TYPE, COSName.FONT);
    type3.setItem(COSName.SUBTYPE, COSName.TYPE3);
    type3.setItem(COSName.FONT_BBOX, array(0, 0, 0, 0));
    type3.setItem(COSName.FONT_MATRIX, array(1 / EM, 0, 0, 1 / EM, 0, 0));
    type3.setItem(COSName.CHAR_PROCS, procedures);
    type3.setItem(COSName.ENCODING, encoding);
    type3.setInt(COSName.FIRST_CHAR, 0);
    type3.setInt(COSName.LAST_CHAR, characters.size() - 1);
    type3.setItem(COSName.WIDTHS, widths);
    type3.setItem(COSName.RESOURCES, new COSDictionary());
    type3.setItem(COSName.TO_UNICODE, stream(document, unicode(characters)));
    return type3;
  }

  private static COSArray array(float... values) {
    COSArray array = new COSArray();
    for (float value : values) {
      array.add(new COSFloat(value));
    }
    return array;
  }

  /** A glyph: its width and box, then its outline filled. */
  private static org.apache.pdfbox.cos.COSStream procedure(
      PDDocument document, Shape outline, float width) throws IOException {
    StringBuilder path = new StringBuilder();
    java.awt.geom.Rectangle2D box = outline.getBounds2D();
    path.append(numbers(width, 0, box.getMinX(), -box.getMaxY(), box.getMaxX(), -box.getMinY()))
        .append("d1\n");
    double[] p = new double[6];
    double[] at = new double[2];
    for (PathIterator it = outline.getPathIterator(null); !it.isDone(); it.next()) {
      switch (it.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> path.append(numbers(p[0], -p[1])).append("m ");
        case PathIterator.SEG_LINETO -> path.append(numbers(p[0], -p[1])).append("l ");
        case PathIterator.SEG_QUADTO -> path.append(cubic(at, p)).append("c ");
        case PathIterator.SEG_CUBICTO ->
          path.append(numbers(p[0], -p[1], p[2], -p[3], p[4], -p[5])).append("c ");
        default -> path.append("h ");
      }
      remember(it.currentSegment(p), p, at);
    }
    return stream(document, path.append("f").toString());
  }

  private static void remember(int segment, double[] p, double[] at) {
    int end =
        switch (segment) {
          case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
          case PathIterator.SEG_QUADTO -> 2;
          case PathIterator.SEG_CUBICTO -> 4;
          default -> -1;
        };
    if (end >= 0) {
      at[0] = p[end];
      at[1] = p[end + 1];
    }
  }

  /** A PDF has no curves of the second degree; this one of the third is the same. */
  private static String cubic(double[] at, double[] p) {
    return numbers(
        at[0] + 2.0 / 3 * (p[0] - at[0]),
        -(at[1] + 2.0 / 3 * (p[1] - at[1])),
        p[2] + 2.0 / 3 * (p[0] - p[2]),
        -(p[3] + 2.0 / 3 * (p[1] - p[3])),
        p[2],
        -p[3]);
  }

  private static String unicode(List<Integer> characters) {
    StringBuilder map =
        new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
            + "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
            + "1 begincodespacerange <00> <FF> endcodespacerange\n");
    for (int from = 0; from < characters.size(); from += 100) {
      int to = Math.min(from + 100, characters.size());
      map.append(to - from).append(" beginbfchar\n");
      for (int i = from; i < to; i++) {
        map.append("<%02X> <".formatted(i));
        for (char unit : Character.toChars(characters.get(i))) {
          map.append("%04X".formatted((int) unit));
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    return map.append("endcmap CMapName currentdict /CMap defineresource pop end end")
        .toString();
  }

  private static org.apache.pdfbox.cos.COSStream stream(PDDocument document, String text)
      throws IOException {
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
      bytes.writeTo(out);
    }
    return stream.getCOSObject();
  }

  private static String numbers(double... values) {
    StringBuilder out = new StringBuilder();
    for (double value : values) {
      out.append(String.format(Locale.ROOT, "%.3f ", value));
    }
    return out.toString();
  }
}
