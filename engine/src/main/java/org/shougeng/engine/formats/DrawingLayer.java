package org.shougeng.engine.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;

/**
 * The entities of a CAD drawing, where an area is drawn as a closed polyline: every closed line becomes a
 * polygon.
 */
final class DrawingLayer implements FeatureLayer {

  private final FeatureLayer entities;
  private final LayerSummary summary;

  DrawingLayer(FeatureLayer entities) {
    this.entities = entities;
    LayerSummary s = entities.summary();
    AtomicLong closed = new AtomicLong();
    entities.read(row -> closed.addAndGet(isClosed(row.geometry()) ? 1 : 0), finding -> {});
    LayerSummary.Content content = new LayerSummary.Content(
        s.content().features(),
        s.content().polygons() + closed.get(),
        s.content().extent(),
        s.content().columns(),
        s.content().samples());
    List<Finding> findings = new ArrayList<>(s.findings());
    if (closed.get() > 0) {
      findings.add(Finding.note("FMT-804").with("count", closed).at(Place.file(s.layer())));
    }
    this.summary = new LayerSummary(
        s.format(),
        s.layer(),
        s.crs(),
        s.crsSource(),
        s.encoding(),
        s.encodingSource(),
        content,
        findings);
  }

  @Override
  public LayerSummary summary() {
    return summary;
  }

  @Override
  public void read(Consumer<Feature> rows, Consumer<Finding> findings) {
    entities.read(
        row -> rows.accept(new Feature(row.row(), area(row.geometry()), row.attributes())),
        findings);
  }

  @Override
  public void close() {
    entities.close();
  }

  private static boolean isClosed(Geometry geometry) {
    return geometry instanceof LineString line && line.isClosed() && line.getNumPoints() >= 4;
  }

  private static Geometry area(Geometry geometry) {
    return isClosed(geometry)
        ? RingClosing.FACTORY.createPolygon(geometry.getCoordinates())
        : geometry;
  }
}
