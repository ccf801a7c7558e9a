package org.shougeng.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.area.LandClass;
import org.shougeng.parcel.LayerView;
import org.springframework.stereotype.Service;

/** The classes that a view of the map shows, each with its area in the view. */
@Service
public class MapLegend {

  /**
   * One line of the legend.
   *
   * @param landClass the class
   * @param area the gross area of its parcels in the view; a parcel across the edge counts with the share
   *     of its ground that is seen
   * @param count parcels seen, in whole or in part
   */
  public record Line(LandClass landClass, Area area, int count) {}

  private final LayerShapes layers;

  MapLegend(LayerShapes layers) {
    this.layers = layers;
  }

  /**
   * The legend of {@code view} in degrees, largest area first, of what {@code layer} shows.
   *
   * @throws org.shougeng.platform.NotFound if there is no such layer in use
   */
  public List<Line> of(LayerView layer, Envelope view) {
    TileLayer shown = layers.of(layer);
    GridShapes shapes = shown.shapes();
    GridBox box = boxOf(view);
    double[] hundredths = new double[shown.classes().size()];
    int[] counts = new int[hundredths.length];
    shapes.visit(box, index -> {
      double share = box.contains(shapes.box(index)) ? 1 : BoxShare.of(shapes.polygons(index), box);
      if (share > 0 && hundredths.length > 0) {
        hundredths[shapes.value(index)] += share * shapes.shape(index).grossHundredths();
        counts[shapes.value(index)]++;
      }
    });
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        Area area = Area.ofHundredths(Math.round(hundredths[i]));
        lines.add(new Line(shown.classes().get(i), area, counts[i]));
      }
    }
    lines.sort(Comparator.comparing(Line::area).reversed());
    return lines;
  }

  private static GridBox boxOf(Envelope view) {
    return new GridBox(
        (int) TileGrid.x(view.getMinX()),
        (int) TileGrid.y(view.getMaxY()),
        (int) TileGrid.x(view.getMaxX()),
        (int) TileGrid.y(view.getMinY()));
  }
}
