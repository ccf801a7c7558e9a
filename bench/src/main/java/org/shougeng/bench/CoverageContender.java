package org.shougeng.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.coverage.AreaSums;
import org.shougeng.engine.coverage.CoverageIndex;

/** The engine's sums up a tree: areas in the plane and on the ellipsoid, no pieces. */
final class CoverageContender implements Contender {

  private final CoverageIndex index;
  private final ExecutorService workers;

  CoverageContender(CoverageIndex index, ExecutorService workers) {
    this.index = index;
    this.workers = workers;
  }

  @Override
  public String name() {
    return "Shougeng CoverageIndex (ellipsoidal too)";
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
    AreaSums sums = index.inside(redLine);
    Map<String, Double> areas = new TreeMap<>();
    for (int key = 0; key < sums.keys().size(); key++) {
      if (sums.planar()[key] != 0) {
        areas.put(sums.keys().get(key), sums.planar()[key]);
      }
    }
    return areas;
  }
}
