package org.shougeng.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.engine.overlay.ParcelOverlay;
import org.shougeng.engine.overlay.Piece;
import org.shougeng.engine.overlay.RedLine;

/**
 * The engine's own overlay. It answers more than was asked: every piece, on the plane and on the
 * ellipsoid.
 */
final class OurContender implements Contender {

  private final ParcelOverlay overlay;
  private final Crs crs;
  private final ExecutorService workers;

  OurContender(ParcelOverlay overlay, Crs crs, ExecutorService workers) {
    this.overlay = overlay;
    this.crs = crs;
    this.workers = workers;
  }

  @Override
  public String name() {
    return "Shougeng StrTreeOverlay (pieces, ellipsoidal too)";
  }

  @Override
  public List<Map<String, Double>> answer(String set, List<Geometry> redLines) {
    List<Future<Map<String, Double>>> futures = new ArrayList<>();
    for (Geometry redLine : redLines) {
      futures.add(workers.submit(() -> answer(redLine)));
    }
    return futures.stream().map(JtsContender::await).toList();
  }

  private Map<String, Double> answer(Geometry redLine) {
    OverlayResult result =
        overlay.review(new RedLine("bench", crs, List.of(new RedLine.Part("1", redLine))));
    Map<String, Double> areas = new TreeMap<>();
    for (Piece piece : result.pieces()) {
      areas.merge(piece.parcel().use().landClass().code(), piece.geometry().getArea(), Double::sum);
    }
    return areas;
  }
}
