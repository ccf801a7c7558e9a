package org.shougeng.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.formats.OutputLayer.Column;
import org.shougeng.engine.geodesy.Crs;

class ShapefileRoundTripTest {

  private static final List<Column> COLUMNS =
      List.of(Column.text("ZLDWMC", 30), Column.decimal("TBMJ", 2), Column.integer("SJNF"));
  private static final String WITH_HOLE_AND_ISLAND =
      "MULTIPOLYGON (((0 0, 0 90, 90 90, 90 0, 0 0), (10 10, 50 10, 50 50, 10 50, 10 10)),"
          + " ((20 20, 20 30, 30 30, 30 20, 20 20)))";

  @TempDir
  private Path folder = Path.of(".");

  @Property(tries = 60)
  void rows_survive_in_both_encodings(
      @ForAll("rows") List<Feature> rows, @ForAll("charsets") Charset charset) throws IOException {
    Path zip = Files.createTempFile("round-trip", ".zip");
    try {
      List<Finding> findings = write(rows, charset, zip);
      assertThat(findings).isEmpty();
      try (FeatureLayer layer = LayerFiles.open(zip, ReadChoices.RECOGNISE)) {
        assertThat(layer.summary().findCrs()).contains(Crs.of(4526));
        assertSame(layer.all(), rows);
      }
    } finally {
      Files.delete(zip);
    }
  }

  private static void assertSame(List<Feature> read, List<Feature> written) {
    assertThat(read).hasSameSizeAs(written);
    for (int i = 0; i < read.size(); i++) {
      assertThat(read.get(i).attributes()).isEqualTo(written.get(i).attributes());
      assertThat(read.get(i).geometry().norm())
          .isEqualTo(written.get(i).geometry().norm());
    }
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("GBK"));
  }

  @Provide
  Arbitrary<List<Feature>> rows() {
    Arbitrary<String> names =
        Arbitraries.strings().withChars("东坪村守耕青禾县第一组ABC ").ofMaxLength(30).map(String::strip);
    Arbitrary<String> areas = Arbitraries.longs().between(0, 99_999_999_999L).map(n -> "%d.%02d"
        .formatted(n / 100, n % 100));
    return Combinators.combine(names, areas, Arbitraries.integers().between(-400, 400))
        .as(ShapefileRoundTripTest::feature)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static Feature feature(String name, String area, int shift) {
    String wkt = "POLYGON ((%1$d 3751500, %2$d 3751500, %2$d 3751400, %1$d 3751400, %1$d 3751500))"
        .formatted(38439600 + shift, 38439700 + shift);
    return new Feature(1, geometry(wkt), Map.of("ZLDWMC", name, "TBMJ", area, "SJNF", "2025"));
  }

  @Test
  void holes_and_islands_in_them_survive() throws IOException {
    Path zip = folder.resolve("hole.zip");
    Feature row = new Feature(1, geometry(WITH_HOLE_AND_ISLAND), Map.of());
    write(List.of(row), StandardCharsets.UTF_8, zip);
    try (FeatureLayer layer = LayerFiles.open(zip, ReadChoices.RECOGNISE)) {
      Geometry back = layer.all().get(0).geometry();
      assertThat(back.norm()).isEqualTo(row.geometry().norm());
    }
  }

  @Test
  void the_main_file_alone_brings_the_parts_beside_it() throws IOException {
    Path zip = folder.resolve("whole.zip");
    write(List.of(feature("村", "1.00", 0)), StandardCharsets.UTF_8, zip);
    Path shp = unzipped(zip).resolve("青禾县地块.shp");
    try (FeatureLayer layer = LayerFiles.open(shp, ReadChoices.RECOGNISE)) {
      assertThat(layer.summary().crsSource()).isEqualTo("PRJ");
      assertThat(layer.all().get(0).text("ZLDWMC")).isEqualTo("村");
      assertThat(layer.summary().findings()).isEmpty();
    }
  }

  @Test
  void a_missing_projection_is_told() throws IOException {
    Path zip = folder.resolve("whole.zip");
    write(List.of(feature("村", "1.00", 0)), StandardCharsets.UTF_8, zip);
    Path shp = unzipped(zip).resolve("青禾县地块.shp");
    Files.delete(shp.resolveSibling("青禾县地块.prj"));
    try (FeatureLayer layer = LayerFiles.open(shp, ReadChoices.RECOGNISE)) {
      assertThat(layer.summary().findings()).extracting(Finding::code).contains("FMT-107");
    }
  }

  private Path unzipped(Path zip) throws IOException {
    Path target = Files.createDirectories(folder.resolve("unzipped"));
    try (ZipFile entries = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : Collections.list(entries.entries())) {
        Files.copy(entries.getInputStream(entry), target.resolve(entry.getName()));
      }
    }
    return target;
  }

  @Test
  void a_text_too_long_is_cut_between_characters() throws IOException {
    Path zip = folder.resolve("long.zip");
    Feature row = new Feature(1, geometry(WITH_HOLE_AND_ISLAND), Map.of("ZLDWMC", "耕".repeat(40)));
    List<Finding> findings = write(List.of(row), StandardCharsets.UTF_8, zip);
    assertThat(findings).extracting(Finding::code).containsExactly("FMT-231");
    try (FeatureLayer layer = LayerFiles.open(zip, ReadChoices.RECOGNISE)) {
      assertThat(layer.all().get(0).text("ZLDWMC")).isEqualTo("耕".repeat(30));
    }
  }

  @Test
  void a_text_like_a_formula_is_defused() throws IOException {
    Path zip = folder.resolve("formula.zip");
    Feature row = new Feature(1, geometry(WITH_HOLE_AND_ISLAND), Map.of("ZLDWMC", "=1+1"));
    assertThat(write(List.of(row), StandardCharsets.UTF_8, zip))
        .extracting(Finding::code)
        .containsExactly("FMT-236");
  }

  @Test
  void long_names_stay_unique_in_ten_bytes() throws IOException {
    Path zip = folder.resolve("names.zip");
    List<Column> columns =
        List.of(Column.text("LANDCLASSCODE", 5), Column.text("LANDCLASSCOLOUR", 5));
    OutputLayer layer = new OutputLayer("名", Crs.of(4526), columns, List.of());
    try (OutputStream out = Files.newOutputStream(zip)) {
      assertThat(ShapefileWriter.write(layer, StandardCharsets.UTF_8, out)).hasSize(2);
    }
    try (FeatureLayer back = LayerFiles.open(zip, ReadChoices.RECOGNISE)) {
      assertThat(back.summary().content().columns().keySet())
          .containsExactly("LANDCLASSC", "LANDCLAS_2");
    }
  }

  @Test
  void a_shapefile_cut_anywhere_is_refused_by_code() throws IOException {
    Path zip = folder.resolve("whole.zip");
    write(List.of(feature("村", "1.00", 0), feature("村", "2.00", 9)), StandardCharsets.UTF_8, zip);
    for (int length = 0; length < Files.size(zip); length += 37) {
      byte[] cut = Arrays.copyOf(Files.readAllBytes(zip), length);
      Path file = Files.write(folder.resolve("cut.zip"), cut);
      assertThatThrownBy(() -> LayerFiles.open(file, ReadChoices.RECOGNISE))
          .hasMessageContaining("FMT-0");
    }
  }

  private static List<Finding> write(List<Feature> rows, Charset charset, Path zip)
      throws IOException {
    OutputLayer layer = new OutputLayer("青禾县地块", Crs.of(4526), COLUMNS, rows);
    try (OutputStream out = Files.newOutputStream(zip)) {
      return ShapefileWriter.write(layer, charset, out);
    }
  }

  private static Geometry geometry(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }
}
