package org.shougeng.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.shougeng.engine.parcel.Parcel;

/**
 * What a good programmer writes with JTS in an afternoon: STRtree, prepared red line, robust
 * overlay, all cores.
 */
final class JtsContender implements Contender {

  private record Entry(String landClass, Geometry geometry, double area) {}

  private final String name;
  private final STRtree tree = new STRtree();
  private final Function<Geometry, List<Geometry>> cut;
  private final ExecutorService workers;

  /**
   * @param cut what a red line is cut into before the question; the cutting is timed
   */
  JtsContender(
      String name,
      List<Parcel> parcels,
      Function<Geometry, List<Geometry>> cut,
      ExecutorService workers) {
    this.name = name;
    this.cut = cut;
    this.workers = workers;
    for (Parcel parcel : parcels) {
      Geometry geometry = parcel.geometry();
      tree.insert(
          geometry.getEnvelopeInternal(),
          new Entry(parcel.use().landClass().code(), geometry, geometry.getArea()));
    }
    tree.build();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<Map<String, Double>> answer(String set, List<Geometry> redLines) {
    List<Future<Map<String, Double>>> futures = new ArrayList<>();
    for (Geometry redLine : redLines) {
      futures.add(workers.submit(() -> answer(redLine)));
    }
    return futures.stream().map(JtsContender::await).toList();
  }

  static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private Map<String, Double> answer(Geometry redLine) {
    Map<String, Double> areas = new TreeMap<>();
    for (Geometry piece : cut.apply(redLine)) {
      PreparedGeometry prepared = PreparedGeometryFactory.prepare(piece);
      for (Object found : tree.query(piece.getEnvelopeInternal())) {
        Entry entry = (Entry) found;
        double area = area(prepared, piece, entry);
        if (area > 0) {
          areas.merge(entry.landClass(), area, Double::sum);
        }
      }
    }
    return areas;
  }

  private static double area(PreparedGeometry prepared, Geometry piece, Entry entry) {
    if (prepared.covers(entry.geometry())) {
      return entry.area();
    }
    return prepared.intersects(entry.geometry())
        ? OverlayNGRobust.overlay(piece, entry.geometry(), OverlayNG.INTERSECTION)
            .getArea()
        : 0;
  }
}
