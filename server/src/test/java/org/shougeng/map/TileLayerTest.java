package org.shougeng.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.area.LandClass;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;

/** A county of 60 × 60 square fields of 100 m, striped by class, in the middle of zone 38. */
class TileLayerTest {

  private static final Crs CRS = Crs.of(4526);
  private static final double WEST = 38_497_000;
  private static final double SOUTH = 3_500_000;
  private static final int SIDE = 60;
  private static final List<LandClass> CLASSES =
      List.of(LandClass.get("0101"), LandClass.get("0103"), LandClass.get("0301"));

  /** Rows of fields belong to two townships in turn. */
  private static final List<AdminCode> TOWNS =
      List.of(new AdminCode("990126100201"), new AdminCode("990126101201"));

  private static final TileLayer LAYER = new TileLayer("parcels", CLASSES, TOWNS, fields());

  @Test
  void every_field_of_a_deep_tile_is_there_with_its_id_and_class() {
    TileAddress address = tileAt(14);
    Geometry shape = at(decode(address), middle(address));

    Map<String, Object> attributes = DecodedTile.attributes(shape);
    long id = (Long) attributes.get("id");
    String code = CLASSES.get((int) (id % SIDE % 3)).code();
    assertThat(attributes).containsEntry("class", code);
    assertThat(attributes).containsEntry("cultivated", code.startsWith("01"));
  }

  @Test
  void a_townships_tiles_hold_its_own_fields_alone_at_every_zoom() {
    TileLayer own = LAYER.within(Jurisdiction.of(TOWNS.get(0)));
    for (Geometry shape : new DecodedTile(own.tile(tileAt(14))).shapes()) {
      long row = ((Long) DecodedTile.attributes(shape).get("id") - 6000) / SIDE;
      assertThat(row % 2).isZero();
    }
    for (int zoom = 10; zoom <= TileAddress.MAX_ZOOM; zoom++) {
      double whole =
          decode(tileAt(zoom)).stream().mapToDouble(Geometry::getArea).sum();
      double part = new DecodedTile(own.tile(tileAt(zoom)))
          .shapes().stream().mapToDouble(Geometry::getArea).sum();
      assertThat(part / whole).isCloseTo(0.5, within(0.2));
    }
    TileLayer nobodys = LAYER.within(Jurisdiction.NONE);
    assertThat(nobodys.tile(tileAt(14))).isEmpty();
    assertThat(nobodys.tile(tileAt(9))).isEmpty();
  }

  @Test
  void shapes_of_every_zoom_are_valid_and_stay_inside_the_buffer() {
    Envelope buffered = new Envelope(-128, 4096 + 128, -128, 4096 + 128);
    for (int zoom = 8; zoom <= TileAddress.MAX_ZOOM; zoom++) {
      assertThat(decode(tileAt(zoom))).isNotEmpty().allSatisfy(shape -> {
        assertThat(shape.isValid()).isTrue();
        assertThat(buffered.covers(shape.getEnvelopeInternal())).isTrue();
      });
    }
  }

  @Test
  void fields_that_touch_share_their_edges_at_every_zoom() {
    for (int zoom = 12; zoom <= TileAddress.MAX_ZOOM; zoom++) {
      TileAddress address = tileAt(zoom);
      List<Geometry> shapes = decode(address);
      double sum = shapes.stream().mapToDouble(Geometry::getArea).sum();
      Geometry union = org.locationtech.jts.operation.union.UnaryUnionOp.union(shapes);
      assertThat(sum).isCloseTo(union.getArea(), within(1e-6));
    }
  }

  @Test
  void classes_keep_their_shares_at_small_scale() {
    Map<Object, Double> areas = decode(tileAt(11)).stream()
        .collect(Collectors.groupingBy(
            shape -> DecodedTile.attributes(shape).get("class"),
            Collectors.summingDouble(Geometry::getArea)));
    double total = areas.values().stream().mapToDouble(Double::doubleValue).sum();

    assertThat(areas.keySet()).containsExactlyInAnyOrder("0101", "0103", "0301");
    areas.values().forEach(area -> assertThat(area / total).isCloseTo(1.0 / 3, within(0.02)));
  }

  @Test
  void a_tile_off_the_county_is_empty() {
    assertThat(LAYER.tile(new TileAddress(14, 0, 0))).isEmpty();
  }

  private static GridShapes fields() {
    Envelope extent = new Envelope(WEST, WEST + SIDE * 100, SOUTH, SOUTH + SIDE * 100);
    GridShapes.Builder shapes = GridShapes.in(CRS, extent);
    GeometryFactory factory = new GeometryFactory();
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        double x = WEST + column * 100;
        double y = SOUTH + row * 100;
        Geometry field = factory.toGeometry(new Envelope(x, x + 100, y, y + 100));
        long id = 6000 + row * SIDE + column;
        shapes.add(new GridShapes.Shape(id, column % 3, row % 2, 1_000_000), field);
      }
    }
    return shapes.build();
  }

  private static TileAddress tileAt(int zoom) {
    Coordinate middle = Transform.between(CRS, Crs.of(4490))
        .apply(new Coordinate(WEST + SIDE * 50 + 20, SOUTH + SIDE * 50 + 20));
    int side = TileAddress.EXTENT << TileAddress.MAX_ZOOM - zoom;
    return new TileAddress(
        zoom, (int) TileGrid.x(middle.x) / side, (int) TileGrid.y(middle.y) / side);
  }

  private static List<Geometry> decode(TileAddress address) {
    return new DecodedTile(LAYER.tile(address)).shapes();
  }

  private static Geometry at(List<Geometry> shapes, Geometry point) {
    return shapes.stream().filter(shape -> shape.contains(point)).findFirst().orElseThrow();
  }

  private static Geometry middle(TileAddress address) {
    Coordinate middle = Transform.between(CRS, Crs.of(4490))
        .apply(new Coordinate(WEST + SIDE * 50 + 20, SOUTH + SIDE * 50 + 20));
    GridBox box = address.box(0);
    double unit = 1 << address.shift();
    return new GeometryFactory()
        .createPoint(new Coordinate(
            (TileGrid.x(middle.x) - box.minX()) / unit,
            (TileGrid.y(middle.y) - box.minY()) / unit));
  }
}
