package org.shougeng.engine.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.formats.OutputLayer.Column;
import org.shougeng.engine.geodesy.Crs;

class GeoPackageTest {

  private static final String PARCEL = "POLYGON ((38439600 3751500, 38439700 3751500,"
      + " 38439700 3751400, 38439600 3751400, 38439600 3751500))";
  private static final List<Column> COLUMNS =
      List.of(Column.text("坐落", 60), Column.decimal("TBMJ", 2), Column.integer("SJNF"));

  @TempDir
  private Path folder = Path.of(".");

  @Test
  void layers_with_chinese_names_survive() throws IOException {
    Path file = written("地块", "用地 \"红线\"; DROP TABLE x");
    ReadChoices second = ReadChoices.RECOGNISE.withLayer("用地 \"红线\"; DROP TABLE x");
    try (FeatureLayer layer = LayerFiles.open(file, second)) {
      assertThat(layer.summary().findCrs()).contains(Crs.of(4526));
      Feature row = layer.all().get(0);
      assertThat(row.attributes())
          .containsEntry("坐落", "东坪村")
          .containsEntry("TBMJ", "10000.5")
          .containsEntry("SJNF", "2025");
      assertThat(row.geometry().equalsExact(geometry())).isTrue();
    }
  }

  @Test
  void several_layers_are_listed_and_one_must_be_chosen() throws IOException {
    Path file = written("地块", "红线");
    try (Intake intake = Intake.of(file)) {
      assertThat(LayerFiles.recognise(intake, ReadChoices.RECOGNISE))
          .extracting(LayerSummary::layer)
          .containsExactly("地块", "红线");
    }
    assertThatThrownBy(() -> LayerFiles.open(file, ReadChoices.RECOGNISE))
        .hasMessageContaining("FMT-004");
    assertThatThrownBy(() -> LayerFiles.open(file, ReadChoices.RECOGNISE.withLayer("无")))
        .hasMessageContaining("FMT-005");
  }

  @Test
  void a_database_that_is_no_geopackage_is_refused() throws SQLException {
    Path file = folder.resolve("other.gpkg");
    execute(file, "CREATE TABLE t (a)");
    assertThatThrownBy(() -> LayerFiles.open(file, ReadChoices.RECOGNISE))
        .hasMessageContaining("FMT-301");
  }

  @Test
  void a_view_in_place_of_a_layer_is_never_run() throws IOException, SQLException {
    Path file = written("地块");
    execute(file, "ALTER TABLE 地块 RENAME TO real");
    execute(
        file,
        "UPDATE gpkg_contents SET table_name = '地块'",
        "UPDATE gpkg_geometry_columns SET table_name = '地块'",
        "CREATE VIEW 地块 AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)"
            + " SELECT n AS fid, NULL AS geom FROM r");
    assertThatThrownBy(() -> LayerFiles.open(file, ReadChoices.RECOGNISE))
        .hasMessageContaining("FMT-305");
  }

  @Test
  void a_damaged_shape_is_told_by_its_row() throws IOException, SQLException {
    Path file = written("地块");
    execute(file, "UPDATE 地块 SET geom = x'475000010000000001030000000100'");
    List<Finding> findings = new ArrayList<>();
    try (FeatureLayer layer = LayerFiles.open(file, ReadChoices.RECOGNISE)) {
      layer.read(row -> assertThat(row.geometry().isEmpty()).isTrue(), findings::add);
    }
    assertThat(findings).extracting(Finding::code).containsExactly("FMT-303");
    assertThat(findings.get(0).place().row()).isEqualTo(1);
  }

  @Test
  void a_file_cut_short_is_refused_by_code() throws IOException {
    byte[] whole = Files.readAllBytes(written("地块"));
    for (int length = 4096; length < whole.length; length += 8192) {
      Path cut = Files.write(folder.resolve("cut.gpkg"), Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> LayerFiles.open(cut, ReadChoices.RECOGNISE).all())
          .hasMessageContaining("FMT-30");
    }
  }

  private Path written(String... names) throws IOException {
    Path file = folder.resolve("written.gpkg");
    Feature row =
        new Feature(1, geometry(), Map.of("坐落", "东坪村", "TBMJ", "10000.50", "SJNF", "2025"));
    List<OutputLayer> layers = new ArrayList<>();
    for (String name : names) {
      layers.add(new OutputLayer(name, Crs.of(4526), COLUMNS, List.of(row)));
    }
    GeoPackageWriter.write(layers, file);
    return file;
  }

  private static void execute(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static Geometry geometry() {
    try {
      return new WKTReader().read(PARCEL);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
