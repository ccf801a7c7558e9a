package org.shougeng.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.shougeng.parcel.SmallCounty;
import org.shougeng.platform.TestServer;
import org.shougeng.platform.TestServer.Answer;

/** The map on paper, as the print dialog orders it. */
class PrintApiTest {

  @TempDir
  private static Path data;

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.on(data);
    SmallCounty.into(server);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void a_png_has_the_dots_of_its_paper_and_the_colours_of_its_palette() throws IOException {
    Answer answer = server.postJson("/api/map/prints", order("PNG", false, 150, 10_000));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("image/png");
    BufferedImage image = image(answer.body());
    // A4: 297 mm by 210 mm at 150 dots an inch.
    assertThat(image.getWidth()).isEqualTo(1754);
    assertThat(image.getHeight()).isEqualTo(1240);
    assertThat(has(image, 0xFFFBB1))
        .as("dry land of the third survey's colours")
        .isTrue();
  }

  @Test
  void a_pdf_is_one_page_of_its_paper_whose_text_can_be_searched() throws IOException {
    Answer answer = server.postJson("/api/map/prints", order("PDF", true, 300, 10_000));
    assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
    try (PDDocument document = Loader.loadPDF(answer.body())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
      String text = new PDFTextStripper().getText(document);
      assertThat(text).contains("青禾县试验图", "比例尺 1:10000", "永久基本农田", "旱地", "地块甲", "自然资源局");
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 100);
      assertThat(has(page, 0xFFFBB1)).isTrue();
    }
  }

  @Test
  void the_legend_gives_the_ground_in_the_frame_in_mu() throws IOException {
    // At 1:10,000 an A4 sheet shows all of the square kilometre: 40 of 100 parcels are paddy,
    // 10,000 m² each
    // by the survey's formula 9999.12 m² each: 599.95 亩.
    byte[] pdf =
        server.postJson("/api/map/prints", order("PDF", false, 300, 10_000)).body();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).containsPattern("599\\.95\\s*0101 水田");
    }
  }

  @Test
  void the_preview_is_small_and_a_scale_that_is_none_is_refused() throws IOException {
    BufferedImage preview = image(server
        .postJson("/api/map/prints/preview", order("PDF", false, 300, 10_000))
        .body());
    assertThat(preview.getWidth()).isLessThan(1200);
    Answer refused = server.postJson("/api/map/prints", order("PNG", false, 150, 3));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text()).contains("MAP-070");
  }

  @Test
  void a_layer_that_is_not_there_is_not_found() {
    String order = order("PNG", false, 150, 10_000).replace("\"id\":1,", "\"id\":77,");
    assertThat(server.postJson("/api/map/prints", order).status()).isEqualTo(404);
  }

  private static String order(String file, boolean portrait, int dpi, int scale) {
    Coordinate centre = SmallCounty.degrees(500, 500);
    Coordinate corner = SmallCounty.degrees(200, 200);
    Coordinate far = SmallCounty.degrees(400, 300);
    String ring = String.format(
        Locale.ROOT,
        "[[[[%1$.8f,%2$.8f],[%3$.8f,%2$.8f],[%3$.8f,%4$.8f],[%1$.8f,%4$.8f]]]]",
        corner.x,
        corner.y,
        far.x,
        far.y);
    return String.format(
        Locale.ROOT,
        """
        {"title":"青禾县试验图","office":"青禾县自然资源局","centre":[%.8f,%.8f],"scale":%d,
         "sheet":{"paper":"A4","portrait":%b,"dpi":%d,"file":"%s"},"palette":"SURVEY",
         "layers":[{"id":1,"opacity":1},{"id":2,"opacity":0.8}],"baseMap":null,
         "shapes":[{"name":"地块甲","redLine":true,"coordinates":%s}]}
        """,
        centre.x,
        centre.y,
        scale,
        portrait,
        dpi,
        file,
        ring);
  }

  private static BufferedImage image(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  private static boolean has(BufferedImage image, int rgb) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        if ((image.getRGB(x, y) & 0xFFFFFF) == rgb) {
          return true;
        }
      }
    }
    return false;
  }
}
