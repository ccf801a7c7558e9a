package org.shougeng.engine.formats;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files of one shapefile, wherever they lie.
 *
 * @param name the layer's name, the main file without its ending
 * @param shp the main file
 * @param shx its index, or null
 * @param dbf the attributes, or null
 * @param prj the coordinate system, or null
 * @param cpg the encoding of the attributes, or null
 */
record ShapefileParts(
    String name,
    Path shp,
    @Nullable Path shx,
    @Nullable Path dbf,
    @Nullable Path prj,
    @Nullable Path cpg) {

  String shpName() {
    return name + ".shp";
  }

  String dbfName() {
    return name + ".dbf";
  }
}
