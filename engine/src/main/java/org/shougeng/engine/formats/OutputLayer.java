package org.shougeng.engine.formats;

import java.util.List;
import org.shougeng.engine.geodesy.Crs;

/**
 * A layer to be written.
 *
 * @param name the layer's name
 * @param crs the system of its coordinates
 * @param columns its columns; a row's values are taken by their names
 * @param features its rows, gone through once
 */
public record OutputLayer(String name, Crs crs, List<Column> columns, Iterable<Feature> features) {

  /** What a column holds. */
  public enum Type {
    TEXT,
    INTEGER,
    DECIMAL
  }

  /**
   * A column.
   *
   * @param name its name
   * @param type what it holds
   * @param length characters of text, or digits with sign and point
   * @param decimals digits after the point
   */
  public record Column(String name, Type type, int length, int decimals) {

    public static Column text(String name, int length) {
      return new Column(name, Type.TEXT, length, 0);
    }

    public static Column integer(String name) {
      return new Column(name, Type.INTEGER, 18, 0);
    }

    /** A number as areas are written: 15 digits, {@code decimals} after the point. */
    public static Column decimal(String name, int decimals) {
      return new Column(name, Type.DECIMAL, 15, decimals);
    }
  }
}
