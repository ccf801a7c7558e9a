package org.shougeng.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.area.LandClass;

/**
 * One layer version ready to be cut into tiles.
 *
 * <p>From zoom {@value #FIRST_ZOOM_OF_SHAPES} a tile holds the shapes themselves. Below it, and where a
 * tile would hold more than {@value #MOST_SHAPES} of them, it holds one feature a class, drawn from a
 * picture of half a screen pixel ({@link ClassRaster}) and smoothed by JTS's coverage simplifier, so
 * the classes keep their shares and the size of a tile has a limit.
 *
 * @param name the layer's name inside the tile
 * @param classes the land classes that values stand for; empty for layers without classes
 * @param regions the villages that shapes lie in, by their number; empty where rows name none
 * @param shapes the shapes
 */
record TileLayer(String name, List<LandClass> classes, List<AdminCode> regions, GridShapes shapes) {

  private static final int FIRST_ZOOM_OF_SHAPES = 12;
  private static final int MOST_SHAPES = 20_000;

  /** In square pixels of the picture: cuts the corners of its stairs and nothing larger. */
  private static final double SMOOTHING = 1;

  /** The same layer with nothing but the villages of {@code jurisdiction}. */
  TileLayer within(Jurisdiction jurisdiction) {
    BitSet shown = new BitSet(regions.size());
    for (int i = 0; i < regions.size(); i++) {
      shown.set(i, jurisdiction.covers(regions.get(i)));
    }
    return new TileLayer(name, classes, regions, shapes.only(shown));
  }

  /** The tile, empty when nothing of the layer lies in it. */
  byte[] tile(TileAddress address) {
    VectorTileLayer written = new VectorTileLayer(name);
    if (showsShapes(address)) {
      addShapes(address, written);
    } else {
      addClasses(address, written);
    }
    return written.isEmpty() ? new byte[0] : written.tile();
  }

  /** Whether a tile holds the shapes themselves, and not a picture of their classes. */
  boolean showsShapes(TileAddress address) {
    int[] count = new int[1];
    if (address.z() >= FIRST_ZOOM_OF_SHAPES) {
      shapes.visit(address.box(0), shape -> count[0]++);
    }
    return address.z() >= FIRST_ZOOM_OF_SHAPES && count[0] <= MOST_SHAPES;
  }

  private void addShapes(TileAddress address, VectorTileLayer written) {
    GridBox box = address.box(TileRings.BUFFER);
    shapes.visit(box, index -> {
      boolean clip = !box.contains(shapes.box(index));
      List<List<int[]>> polygons = TileRings.inTile(shapes.polygons(index), address, clip);
      if (!polygons.isEmpty()) {
        GridShapes.Shape shape = shapes.shape(index);
        written.add(shape.id(), tags(shape, written), polygons);
      }
    });
  }

  private long[] tags(GridShapes.Shape shape, VectorTileLayer written) {
    long id = written.tag("id", shape.id());
    if (classes.isEmpty()) {
      return new long[] {id};
    }
    LandClass landClass = classes.get(shape.value());
    return new long[] {
      id,
      written.tag("class", landClass.code()),
      written.tag("cultivated", landClass.isCultivated())
    };
  }

  private void addClasses(TileAddress address, VectorTileLayer written) {
    List<RasterRegions.Region> regions =
        RasterRegions.of(ClassRaster.of(shapes, address), ClassRaster.WIDTH);
    Geometry[] smooth = CoverageSimplifier.simplify(
        regions.stream().map(RasterRegions.Region::outline).toArray(Polygon[]::new), SMOOTHING);
    Map<Integer, List<List<int[]>>> byClass = new TreeMap<>();
    for (int i = 0; i < smooth.length; i++) {
      List<List<int[]>> polygons =
          byClass.computeIfAbsent(regions.get(i).value() - 1, v -> new ArrayList<>());
      TileRings.addAll(onTile(smooth[i]), polygons);
    }
    byClass.forEach((value, polygons) -> written.add(0, classTags(value, written), polygons));
  }

  private static Geometry onTile(Geometry outline) {
    Geometry scaled = outline.copy();
    scaled.apply((Coordinate c) -> {
      c.x = (c.x - ClassRaster.MARGIN) * ClassRaster.PIXEL;
      c.y = (c.y - ClassRaster.MARGIN) * ClassRaster.PIXEL;
    });
    return scaled;
  }

  private long[] classTags(int value, VectorTileLayer written) {
    if (classes.isEmpty()) {
      return new long[0];
    }
    LandClass landClass = classes.get(value);
    return new long[] {
      written.tag("class", landClass.code()), written.tag("cultivated", landClass.isCultivated())
    };
  }
}
