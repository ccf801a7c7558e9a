package org.shougeng.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.parcel.LayerId;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.ParcelLayers;
import org.springframework.stereotype.Service;

/**
 * The boundary points and sides of parcels that drawing snaps to. The page gets them in degrees;
 * what comes back
 * is put on the very points again, so that a shape drawn along a parcel shares its boundary to the
 * last digit.
 */
@Service
public class ParcelOutlines {

  /** The page is slow with more; closer views have fewer. */
  public static final int MOST_VERTICES = 40_000;

  /** Degrees travel with 10⁻⁹, 0.1 mm; a boundary survey knows nothing below a centimetre. */
  private static final double SAME_POINT = 0.001;

  private final ParcelLayers layers;

  ParcelOutlines(ParcelLayers layers) {
    this.layers = layers;
  }

  /**
   * The outlines in a view.
   *
   * @param lines rings in degrees
   * @param complete false when the view holds more than {@value #MOST_VERTICES} points; there are none then
   */
  public record Outlines(List<List<Coordinate>> lines, boolean complete) {}

  /**
   * The outlines of the parcels of {@code layer}, or of the current one, that meet {@code view} in
   * degrees.
   */
  public Outlines in(Jurisdiction jurisdiction, @Nullable LayerId wanted, Envelope view) {
    Optional<LayerVersion> layer = layer(jurisdiction, wanted);
    if (layer.isEmpty()) {
      return new Outlines(List.of(), true);
    }
    Crs crs = layer.get().crs();
    Transform back = Transform.between(crs, CountyGround.DEGREES);
    List<List<Coordinate>> lines = new ArrayList<>();
    int[] count = new int[1];
    visit(jurisdiction, layer.get(), projected(view, crs), parcel -> {
      count[0] += parcel.geometry().getNumPoints();
      if (count[0] <= MOST_VERTICES) {
        for (Object line : LinearComponentExtracter.getLines(parcel.geometry())) {
          lines.add(degrees((LinearRing) line, back));
        }
      }
    });
    boolean complete = count[0] <= MOST_VERTICES;
    return new Outlines(complete ? lines : List.of(), complete);
  }

  /** {@code geometry} with every point that lies within a millimetre of a boundary point moved onto it. */
  public Geometry snapped(Jurisdiction jurisdiction, Geometry geometry, Crs crs) {
    Optional<LayerVersion> layer =
        layer(jurisdiction, null).filter(current -> current.crs().equals(crs));
    if (layer.isEmpty()) {
      return geometry;
    }
    Map<Long, Coordinate> wanted = new HashMap<>();
    for (Coordinate point : geometry.getCoordinates()) {
      wanted.put(cell(point.x, point.y), point);
    }
    Map<Long, Coordinate> exact = new HashMap<>();
    visit(jurisdiction, layer.get(), geometry.getEnvelopeInternal(), parcel -> {
      for (Coordinate point : parcel.geometry().getCoordinates()) {
        note(point, wanted, exact);
      }
    });
    if (exact.isEmpty()) {
      return geometry;
    }
    Geometry moved = geometry.copy();
    moved.apply(new Onto(exact));
    moved.geometryChanged();
    return moved;
  }

  /** The village of the parcel at a place of {@code crs}. */
  public Optional<AdminCode> villageAt(Jurisdiction jurisdiction, Coordinate place, Crs crs) {
    return layer(jurisdiction, null)
        .flatMap(layer -> {
          Coordinate at = Transform.between(crs, layer.crs()).apply(place);
          return layers.at(layer.id(), jurisdiction, at).stream().findFirst();
        })
        .map(parcel -> parcel.identity().location());
  }

  private Optional<LayerVersion> layer(Jurisdiction jurisdiction, @Nullable LayerId wanted) {
    return wanted == null
        ? layers.current(LayerKind.PARCELS, jurisdiction)
        : Optional.of(layers.get(wanted, jurisdiction));
  }

  private void visit(
      Jurisdiction jurisdiction,
      LayerVersion layer,
      Envelope box,
      java.util.function.Consumer<Parcel> parcels) {
    layers.forEachWithin(layer.id(), jurisdiction, box, parcels);
  }

  private static Envelope projected(Envelope view, Crs crs) {
    Transform there = Transform.between(CountyGround.DEGREES, crs);
    Envelope box = new Envelope();
    for (double x : new double[] {view.getMinX(), view.centre().x, view.getMaxX()}) {
      box.expandToInclude(there.apply(new Coordinate(x, view.getMinY())));
      box.expandToInclude(there.apply(new Coordinate(x, view.getMaxY())));
    }
    return box;
  }

  private static List<Coordinate> degrees(LinearRing ring, Transform back) {
    List<Coordinate> line = new ArrayList<>(ring.getNumPoints());
    for (Coordinate point : ring.getCoordinates()) {
      line.add(back.apply(point));
    }
    return line;
  }

  private static long cell(double x, double y) {
    return (long) Math.floor(x / (4 * SAME_POINT)) * 1_000_003L
        + (long) Math.floor(y / (4 * SAME_POINT));
  }

  /** Keeps {@code point} for the cells round it that a drawn point lies in. */
  private static void note(
      Coordinate point, Map<Long, Coordinate> wanted, Map<Long, Coordinate> exact) {
    for (int dx = -1; dx <= 1; dx += 2) {
      for (int dy = -1; dy <= 1; dy += 2) {
        long cell = cell(point.x + dx * SAME_POINT, point.y + dy * SAME_POINT);
        Coordinate drawn = wanted.get(cell);
        if (drawn != null && drawn.distance(point) <= SAME_POINT) {
          exact.put(cell, point);
        }
      }
    }
  }

  /** Moves points onto the exact ones. */
  private record Onto(Map<Long, Coordinate> exact) implements CoordinateSequenceFilter {

    @Override
    public void filter(CoordinateSequence points, int i) {
      Coordinate target = exact.get(cell(points.getX(i), points.getY(i)));
      if (target != null
          && target.distance(new Coordinate(points.getX(i), points.getY(i))) <= SAME_POINT) {
        points.setOrdinate(i, CoordinateSequence.X, target.x);
        points.setOrdinate(i, CoordinateSequence.Y, target.y);
      }
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
