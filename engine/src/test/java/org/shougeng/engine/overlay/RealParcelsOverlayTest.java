package org.shougeng.engine.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;
import org.shougeng.engine.formats.FeatureLayer;
import org.shougeng.engine.formats.FieldMapping;
import org.shougeng.engine.formats.LayerFiles;
import org.shougeng.engine.formats.ParcelLayout;
import org.shougeng.engine.formats.ParcelReader;
import org.shougeng.engine.formats.ReadChoices;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.parcel.Parcel;

/** Red lines across real parcels of another country, answered by us and by PostGIS. */
@EnabledIfEnvironmentVariable(named = "SHOUGENG_REAL_DATA", matches = ".+")
@EnabledIfEnvironmentVariable(named = "SHOUGENG_TEST_PG", matches = ".+")
class RealParcelsOverlayTest {

  private static final Crs NZTM = Crs.of(2193);
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static List<Parcel> parcels = List.of();

  @BeforeAll
  static void read() {
    Path folder = Path.of(System.getenv("SHOUGENG_REAL_DATA"), "nz-parcels-waiheke-region");
    FieldMapping mapping =
        FieldMapping.parse("BSM = id\nDLBM = '0103'\nSJNF = '2015'\nZLDWDM = '990101'");
    List<Parcel> read = new ArrayList<>();
    try (FeatureLayer layer = LayerFiles.open(folder, ReadChoices.RECOGNISE.withEpsg(2193))) {
      ParcelLayout layout = ParcelLayout.of(layer.summary().content().columns().keySet(), mapping);
      ParcelReader reader = new ParcelReader(layout, NZTM, finding -> {});
      layer.read(row -> reader.read(row).ifPresent(read::add), finding -> {});
    }
    parcels = List.copyOf(read);
  }

  @Test
  void a_road_across_the_island_takes_what_postgis_finds() throws SQLException {
    assertThat(parcels).hasSize(2_993);
    Geometry road = road();
    OverlayResult result = new StrTreeOverlay(
            parcels, NZTM, new LayerSource("parcels", "2015", null, ""), List.of())
        .review(new RedLine("road", NZTM, List.of(new RedLine.Part("1", road))));
    double ours = result.pieces().stream()
        .mapToDouble(piece -> piece.geometry().getArea())
        .sum();
    double union = postgis(road);
    assertThat(result.pieces()).hasSizeGreaterThan(50);
    assertThat(ours).isCloseTo(union, within(1e-9 * union));
  }

  /** A band of 40 m along a bent line from corner to corner of the parcels' box. */
  private static Geometry road() {
    Envelope box = new Envelope();
    parcels.forEach(parcel -> box.expandToInclude(parcel.geometry().getEnvelopeInternal()));
    Coordinate middle = new Coordinate(box.centre().x + 180, box.centre().y - 260);
    Coordinate[] line = {
      new Coordinate(box.getMinX(), box.getMinY()),
      middle,
      new Coordinate(box.getMaxX(), box.getMaxY())
    };
    return FACTORY.createLineString(line).buffer(20);
  }

  /** What the parcels cover of {@code redLine}, ground that two parcels claim counted once. */
  private static double postgis(Geometry redLine) throws SQLException {
    try (Connection connection = DriverManager.getConnection(System.getenv("SHOUGENG_TEST_PG"))) {
      connection.createStatement().execute("create extension if not exists postgis");
      connection.createStatement().execute("create temp table real_parcel (shape geometry)");
      try (PreparedStatement insert =
          connection.prepareStatement("insert into real_parcel values (ST_GeomFromWKB(?))")) {
        for (Parcel parcel : parcels) {
          insert.setBytes(1, new WKBWriter().write(parcel.geometry()));
          insert.addBatch();
        }
        insert.executeBatch();
      }
      try (PreparedStatement query =
          connection.prepareStatement("select ST_Area(ST_Union(ST_Intersection(shape, r.line)))"
              + " from real_parcel, (select ST_GeomFromWKB(?) as line) r"
              + " where ST_Intersects(shape, r.line)")) {
        query.setBytes(1, new WKBWriter().write(redLine));
        ResultSet rows = query.executeQuery();
        rows.next();
        return rows.getDouble(1);
      }
    }
  }
}
