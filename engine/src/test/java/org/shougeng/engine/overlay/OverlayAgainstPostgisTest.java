package org.shougeng.engine.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shougeng.engine.overlay.PatchworkCounty.CRS;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKBWriter;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.parcel.Parcel;

/** The same question asked of PostGIS, a second implementation, for 1,008 red lines of every kind. */
@Tag("long")
@EnabledIfEnvironmentVariable(named = "SHOUGENG_TEST_PG", matches = ".+")
class OverlayAgainstPostgisTest {

  private static final PatchworkCounty COUNTY = PatchworkCounty.of(40, 40, 60, 7);
  private static final int EACH = 112;
  private static final LayerSource SOURCE = new LayerSource("图斑", "2025", null, "");
  private static final StrTreeOverlay OVERLAY =
      new StrTreeOverlay(COUNTY.parcels(), CRS, SOURCE, List.of());

  /**
   * Doubles at these eastings are 7.5e-9 m apart, so a crossing computed in another order moves an
   * edge of some tens of metres by up to 1e-7 m².
   */
  private static final double FLOOR = 2e-6;

  private static Connection connection;

  @BeforeAll
  static void load() throws SQLException {
    connection = DriverManager.getConnection(System.getenv("SHOUGENG_TEST_PG"));
    execute("create extension if not exists postgis");
    execute("drop schema if exists overlay_test cascade");
    execute("create schema overlay_test");
    execute("create table overlay_test.parcel (class text, shape geometry)");
    try (PreparedStatement insert = connection.prepareStatement(
        "insert into overlay_test.parcel values (?, ST_GeomFromWKB(?))")) {
      for (Parcel parcel : COUNTY.parcels()) {
        insert.setString(1, parcel.use().landClass().code());
        insert.setBytes(2, new WKBWriter().write(parcel.geometry()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    execute("create index on overlay_test.parcel using gist (shape)");
    execute("analyze overlay_test.parcel");
  }

  @AfterAll
  static void drop() throws SQLException {
    execute("drop schema overlay_test cascade");
    connection.close();
  }

  @ParameterizedTest
  @EnumSource(RedLines.Kind.class)
  void every_class_has_the_area_postgis_finds(RedLines.Kind kind) throws SQLException {
    RedLines redLines = new RedLines(COUNTY, kind.ordinal() + 1L);
    for (int i = 0; i < EACH; i++) {
      Geometry redLine = redLines.draw(kind);
      OverlayResult result =
          OVERLAY.review(new RedLine("r", CRS, List.of(new RedLine.Part("A", redLine))));
      compare(geometric(result), postgis(redLine), redLine.getArea());
      assertThat(sum(result)).isEqualTo(Area.ofSquareMetres(redLine.getArea()));
    }
  }

  private static void compare(Map<String, Double> ours, Map<String, Double> theirs, double area) {
    theirs.forEach((landClass, expected) -> assertThat(ours.getOrDefault(landClass, 0.0))
        .as("class %s of a red line of %s m²", landClass, area)
        .isCloseTo(expected, within(1e-9 * expected + FLOOR)));
    assertThat(theirs.keySet()).containsAll(ours.keySet());
  }

  private static Map<String, Double> geometric(OverlayResult result) {
    Map<String, Double> byClass = new TreeMap<>();
    for (Piece piece : result.pieces()) {
      byClass.merge(
          piece.parcel().use().landClass().code(), piece.geometry().getArea(), Double::sum);
    }
    return byClass;
  }

  private static Map<String, Double> postgis(Geometry redLine) throws SQLException {
    String sql = "select class, sum(ST_Area(ST_Intersection(shape, r.line)))"
        + " from overlay_test.parcel, (select ST_GeomFromWKB(?) as line) r"
        + " where ST_Intersects(shape, r.line) group by class";
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setBytes(1, new WKBWriter().write(redLine));
      Map<String, Double> byClass = new TreeMap<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          byClass.put(rows.getString(1), rows.getDouble(2));
        }
      }
      return byClass;
    }
  }

  private static Area sum(OverlayResult result) {
    return result.pieces().stream()
        .map(piece -> piece.area().planar())
        .reduce(result.uncovered().planar(), Area::plus);
  }

  private static void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
