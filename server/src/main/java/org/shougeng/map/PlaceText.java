package org.shougeng.map;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * A place as people paste it: decimal degrees, degrees with minutes and seconds, a survey's X and Y, or
 * rows of a coordinate TXT.
 *
 * @param form the form it was written in
 * @param points the pairs in the order written, except where letters say which is longitude
 */
record PlaceText(Form form, List<Coordinate> points) {

  /** How a place is written. */
  enum Form {
    DECIMAL_DEGREES,
    DEGREES_MINUTES_SECONDS,
    PLANAR,
    BOUNDARY_POINTS
  }

  static final int LONGEST = 50_000;

  private static final String NUMBER = "[-+]?\\d{1,9}(?:\\.\\d{1,15})?";
  private static final Pattern BOUNDARY_POINT =
      Pattern.compile("(?m)^\\s*[A-Za-z]{0,3}\\d{0,6}\\s*,\\s*\\d{1,4}\\s*,\\s*(" + NUMBER
          + ")\\s*,\\s*(" + NUMBER + ")\\s*,?\\s*$");
  private static final Pattern ANGLE = Pattern.compile(
      "(东经|西经|北纬|南纬|[EWNS])?\\s*[:=]?\\s*([-+]?\\d{1,3}(?:\\.\\d{1,15})?)\\s*[°度]\\s*"
          + "(?:(\\d{1,2}(?:\\.\\d{1,12})?)\\s*['′’分]\\s*)?"
          + "(?:(\\d{1,2}(?:\\.\\d{1,12})?)\\s*(?:\"|″|”|''|′′|秒)\\s*)?([EWNS](?![A-Z]))?");
  private static final Pattern LETTERED =
      Pattern.compile("(东经|西经|北纬|南纬|[EWNS])?\\s*[:=]?\\s*(" + NUMBER + ")\\s*([EWNS](?![A-Z]))?");

  /** The place in {@code text}, if it is written in a form we know. */
  static Optional<PlaceText> parse(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    List<Coordinate> rows = boundaryPoints(plain);
    if (!rows.isEmpty()) {
      return Optional.of(new PlaceText(Form.BOUNDARY_POINTS, rows));
    }
    Optional<Coordinate> angles = pair(plain, ANGLE, PlaceText::angle);
    if (angles.isPresent()) {
      return angles.map(at -> new PlaceText(Form.DEGREES_MINUTES_SECONDS, List.of(at)));
    }
    return pair(plain, LETTERED, PlaceText::plainNumber).map(at -> {
      boolean degrees = Math.abs(at.x) <= 180 && Math.abs(at.y) <= 180;
      return new PlaceText(degrees ? Form.DECIMAL_DEGREES : Form.PLANAR, List.of(at));
    });
  }

  private static List<Coordinate> boundaryPoints(String plain) {
    List<Coordinate> points = new ArrayList<>();
    Matcher rows = BOUNDARY_POINT.matcher(plain);
    while (rows.find()) {
      points.add(
          new Coordinate(Double.parseDouble(rows.group(1)), Double.parseDouble(rows.group(2))));
    }
    return points;
  }

  /** A number and the hemisphere a letter gives it, or null. */
  private record Part(double value, @Nullable Character hemisphere) {

    double signed() {
      return hemisphere != null && (hemisphere == 'W' || hemisphere == 'S') ? -value : value;
    }

    boolean isLatitude() {
      return hemisphere != null && (hemisphere == 'N' || hemisphere == 'S');
    }
  }

  private interface PartReader {
    Part read(MatchResult match);
  }

  private static Optional<Coordinate> pair(String plain, Pattern pattern, PartReader reader) {
    List<Part> parts = pattern.matcher(plain).results().map(reader::read).toList();
    if (parts.size() != 2) {
      return Optional.empty();
    }
    Part first = parts.get(0);
    Part second = parts.get(1);
    boolean latitudeFirst =
        first.isLatitude() || second.hemisphere() != null && !second.isLatitude();
    return Optional.of(
        latitudeFirst
            ? new Coordinate(second.signed(), first.signed())
            : new Coordinate(first.signed(), second.signed()));
  }

  private static Part angle(MatchResult match) {
    double degrees = Double.parseDouble(match.group(2));
    double fraction = number(match.group(3)) / 60 + number(match.group(4)) / 3600;
    return new Part(
        degrees + Math.copySign(fraction, degrees), hemisphere(match.group(1), match.group(5)));
  }

  private static Part plainNumber(MatchResult match) {
    return new Part(Double.parseDouble(match.group(2)), hemisphere(match.group(1), match.group(3)));
  }

  private static double number(@Nullable String digits) {
    return digits == null ? 0 : Double.parseDouble(digits);
  }

  private static @Nullable Character hemisphere(@Nullable String before, @Nullable String after) {
    String letter = before != null ? before : after;
    if (letter == null) {
      return null;
    }
    return switch (letter) {
      case "东经" -> 'E';
      case "西经" -> 'W';
      case "北纬" -> 'N';
      case "南纬" -> 'S';
      default -> letter.charAt(0);
    };
  }
}
