package org.shougeng.occupation.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.shougeng.map.paper.MapSheet;
import org.shougeng.occupation.Review;
import org.shougeng.occupation.ReviewId;
import org.shougeng.occupation.Reviews;
import org.shougeng.occupation.paper.ReviewFacts;
import org.shougeng.occupation.paper.ReviewPapers;
import org.shougeng.platform.CountyRegister;
import org.shougeng.platform.actor.Actor;
import org.shougeng.platform.actor.Permission;
import org.shougeng.platform.actor.Requires;
import org.shougeng.platform.paper.PaperFonts;
import org.shougeng.platform.web.GeoJsonShape;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The papers of a kept review for download, named 单位_表名_日期. */
@RestController
@RequestMapping("/api/reviews/{id}")
@Requires(Permission.READ_REVIEWS)
class PaperController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
  private static final MediaType WORD = MediaType.parseMediaType(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  private static final MediaType EXCEL =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final MediaType GEOPACKAGE =
      MediaType.parseMediaType("application/geopackage+sqlite3");
  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");
  private static final MediaType GEOJSON = MediaType.parseMediaType("application/geo+json");

  private static final String BUREAU = "自然资源局";

  private final Reviews reviews;
  private final CountyRegister county;

  PaperController(Reviews reviews, CountyRegister county) {
    this.reviews = reviews;
    this.county = county;
  }

  /** The Word report in the form of GB/T 9704. */
  @GetMapping("/report.docx")
  ResponseEntity<byte[]> report(@PathVariable long id, Actor actor) {
    Review review = reviews.get(new ReviewId(id), actor.jurisdiction());
    ReviewPapers papers = papers(review);
    return download(review, "用地红线套合分析报告.docx", WORD, out -> papers.report(PaperFonts.WINDOWS, out));
  }

  /** The workbook with every table and every piece. */
  @GetMapping("/pieces.xlsx")
  ResponseEntity<byte[]> workbook(@PathVariable long id, Actor actor) {
    Review review = reviews.get(new ReviewId(id), actor.jurisdiction());
    return download(review, "用地红线套合明细表.xlsx", EXCEL, papers(review)::workbook);
  }

  /** The map on A4. */
  @GetMapping("/map.png")
  ResponseEntity<byte[]> map(@PathVariable long id, Actor actor) {
    Review review = reviews.get(new ReviewId(id), actor.jurisdiction());
    ReviewPapers papers = papers(review);
    return download(
        review, "用地红线套合图.png", MediaType.IMAGE_PNG, out -> papers.map(MapSheet.A4, out));
  }

  /** The pieces and what is uncovered as a zipped shapefile in the system of the parcels. */
  @GetMapping("/pieces.shp.zip")
  ResponseEntity<byte[]> shapefile(@PathVariable long id, Actor actor) {
    Review review = reviews.get(new ReviewId(id), actor.jurisdiction());
    return download(
        review, "用地红线套合图斑.zip", ZIP, out -> papers(review).shapefile(StandardCharsets.UTF_8, out));
  }

  /** The same as a GeoPackage, which QGIS opens as it is. */
  @GetMapping("/pieces.gpkg")
  ResponseEntity<byte[]> geoPackage(@PathVariable long id, Actor actor) {
    Review review = reviews.get(new ReviewId(id), actor.jurisdiction());
    return download(review, "用地红线套合图斑.gpkg", GEOPACKAGE, out -> {
      Path folder = Files.createTempDirectory("shougeng-pieces-");
      try {
        Path file = folder.resolve("pieces.gpkg");
        papers(review).geoPackage(file);
        Files.copy(file, out);
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    });
  }

  /** The pieces in longitude and latitude, for the map. */
  @GetMapping("/pieces.geojson")
  ResponseEntity<GeoJsonShape.Features> pieces(@PathVariable long id, Actor actor) {
    return ResponseEntity.ok()
        .contentType(GEOJSON)
        .body(PieceShapes.of(reviews.get(new ReviewId(id), actor.jurisdiction()).result()));
  }

  /** 制表单位: the county's bureau. */
  private String office() {
    return county.find().map(found -> found.name() + BUREAU).orElse(BUREAU);
  }

  private ReviewPapers papers(Review review) {
    ReviewFacts facts = new ReviewFacts(
        review.header().name(),
        office(),
        madeAt(review),
        review.origin().fileName(),
        review.origin().fileHash());
    return new ReviewPapers(review.result(), facts);
  }

  private static LocalDateTime madeAt(Review review) {
    return LocalDateTime.ofInstant(review.header().createdAt(), ZoneId.systemDefault());
  }

  /** What writes a paper. */
  private interface Paper {
    void write(OutputStream out) throws IOException;
  }

  private ResponseEntity<byte[]> download(
      Review review, String title, MediaType type, Paper paper) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      paper.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int dot = title.lastIndexOf('.');
    String name = office() + "_" + title.substring(0, dot) + "_"
        + madeAt(review).format(DAY) + title.substring(dot);
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(bytes.toByteArray());
  }
}
