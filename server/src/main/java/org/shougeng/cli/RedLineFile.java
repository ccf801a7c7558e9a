package org.shougeng.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.formats.Feature;
import org.shougeng.engine.formats.FeatureLayer;
import org.shougeng.engine.formats.LayerFiles;
import org.shougeng.engine.formats.ReadChoices;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GeometryRepair;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.engine.overlay.RedLine;

/** Reads polygons of files into the parcels' system; what is repaired on the way is told. */
final class RedLineFile {

  private static final List<String> NAMES = List.of("地块名称", "DKMC", "XMMC", "NAME", "name");

  private RedLineFile() {}

  /** The red line of {@code files}, each row with a polygon a part. */
  static RedLine read(
      String name,
      List<Path> files,
      Crs target,
      Consumer<FeatureLayer> seen,
      Consumer<Finding> findings) {
    List<RedLine.Part> parts = new ArrayList<>();
    for (Path file : files) {
      for (Feature row : polygons(file, ReadChoices.RECOGNISE, target, seen, findings)) {
        String part = NAMES.stream()
            .map(row::text)
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse("地块" + (parts.size() + 1));
        parts.add(new RedLine.Part(part, row.geometry()));
      }
    }
    if (parts.isEmpty()) {
      throw new InputRefused(
          Finding.error("CMD-002").at(Place.file(String.valueOf(files.get(0).getFileName()))));
    }
    return new RedLine(name, target, parts);
  }

  /** The rows of a file that have a polygon, valid and in {@code target}. */
  static List<Feature> polygons(
      Path file,
      ReadChoices choices,
      Crs target,
      Consumer<FeatureLayer> seen,
      Consumer<Finding> findings) {
    List<Feature> polygons = new ArrayList<>();
    try (FeatureLayer layer = LayerFiles.open(file, choices)) {
      Crs crs = ParcelFile.system(layer, file);
      seen.accept(layer);
      Transform transform = Transform.between(crs, target);
      layer.read(
          row -> {
            if (row.geometry().getDimension() == 2) {
              GeometryRepair repair = GeometryRepair.of(row.geometry(), crs);
              repair
                  .notes()
                  .forEach(note -> findings.accept(
                      note.at(note.place().inFile(String.valueOf(file.getFileName())))));
              Geometry geometry = transform.apply(repair.after());
              if (repair.isUsable()) {
                polygons.add(new Feature(row.row(), geometry, row.attributes()));
              }
            }
          },
          findings);
    }
    return polygons;
  }
}
