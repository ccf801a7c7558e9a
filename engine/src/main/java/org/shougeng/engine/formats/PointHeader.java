package org.shougeng.engine.formats;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;

/**
 * Which columns of a point table hold what, counted from 0; −1 for a column the table does not have.
 *
 * @param first the first coordinate: northing, X or latitude by its name
 * @param second the second coordinate
 * @param number 点号
 * @param ring 圈号
 * @param parcel 地块
 */
record PointHeader(int first, int second, int number, int ring, int parcel) {

  private enum Role {
    PARCEL(
        "地块", "地块号", "地块编号", "地块名称", "地块名", "宗地号", "图斑号", "图斑编号", "part", "parcel", "plot",
        "polygon"),
    NUMBER("点号", "界址点号", "界址点", "点名", "点编号", "序号", "point", "pointno", "no", "id", "name"),
    RING("圈号", "环号", "圈", "ring", "ringno"),
    NORTH("x", "x坐标", "纵坐标", "纵坐标x", "x纵坐标", "北坐标", "北", "northing", "north"),
    EAST("y", "y坐标", "横坐标", "横坐标y", "y横坐标", "东坐标", "东", "easting", "east"),
    LATITUDE("纬度", "lat", "latitude"),
    LONGITUDE("经度", "lon", "lng", "long", "longitude");

    private final Set<String> names;

    Role(String... names) {
      this.names = Set.of(names);
    }

    static Optional<Role> of(String cell) {
      String name = cell.toLowerCase(Locale.ROOT)
          .replaceAll("[(（\\[【].*?[)）\\]】]", "")
          .replaceAll("[\\s_:：/-]", "");
      for (Role role : values()) {
        if (role.names.contains(name)) {
          return Optional.of(role);
        }
      }
      return Optional.empty();
    }
  }

  /** The columns that a row of names announces, if it names both coordinates. */
  static Optional<PointHeader> named(List<String> cells) {
    Map<Role, Integer> at = new EnumMap<>(Role.class);
    for (int i = 0; i < cells.size(); i++) {
      int column = i;
      Role.of(cells.get(i)).ifPresent(role -> at.putIfAbsent(role, column));
    }
    boolean plane = at.containsKey(Role.NORTH) && at.containsKey(Role.EAST);
    boolean degrees = at.containsKey(Role.LATITUDE) && at.containsKey(Role.LONGITUDE);
    if (!plane && !degrees) {
      return Optional.empty();
    }
    return Optional.of(new PointHeader(
        at.getOrDefault(plane ? Role.NORTH : Role.LATITUDE, -1),
        at.getOrDefault(plane ? Role.EAST : Role.LONGITUDE, -1),
        at.getOrDefault(Role.NUMBER, -1),
        at.getOrDefault(Role.RING, -1),
        at.getOrDefault(Role.PARCEL, -1)));
  }

  /**
   * The columns of a table without names, by the size of its numbers: the first pair of columns that
   * can be coordinates in China; a column before them is the point number, a whole number between, the
   * ring.
   */
  static Optional<PointHeader> guessed(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i + 1 < Math.min(width, 12); i++) {
      Envelope box = new Envelope();
      for (List<String> row : rows) {
        double x = number(row, i);
        double y = number(row, i + 1);
        if (Double.isFinite(x) && Double.isFinite(y)) {
          box.expandToInclude(x, y);
        }
      }
      if (!box.isNull() && PointColumns.fits(box)) {
        boolean ring = i >= 2 && isSmallWholeNumbers(rows, i - 1);
        int number = i == 0 ? -1 : 0;
        return Optional.of(new PointHeader(i, i + 1, number, ring ? i - 1 : -1, -1));
      }
    }
    return Optional.empty();
  }

  private static boolean isSmallWholeNumbers(List<List<String>> rows, int column) {
    return rows.stream()
        .allMatch(row -> column < row.size() && row.get(column).matches("\\d{1,3}"));
  }

  private static double number(List<String> row, int column) {
    return column < row.size() ? Angle.parse(row.get(column)).orElse(Double.NaN) : Double.NaN;
  }
}
