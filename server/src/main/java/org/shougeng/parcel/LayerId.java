package org.shougeng.parcel;

/** The number of a layer version; never used twice. */
public record LayerId(long value) implements Comparable<LayerId> {

  /** The table that holds the rows of this version; what QGIS shows. */
  String table() {
    return "layer_" + value;
  }

  /** The table of the rows' boxes, an R-tree where the database has one. */
  String boxTable() {
    return "rtree_" + table() + "_geom";
  }

  @Override
  public int compareTo(LayerId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
