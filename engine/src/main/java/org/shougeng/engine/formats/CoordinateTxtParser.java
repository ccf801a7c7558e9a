package org.shougeng.engine.formats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;

/**
 * Reads the lines of a coordinate TXT. It takes what producers really write (no {@code @},
 * full-width commas, more or fewer header slots, points without ring number) and reports each
 * departure from the ministry's form with its line number.
 */
final class CoordinateTxtParser {

  private static final Set<String> GRAPHIC_TYPES =
      Set.of(CoordinateParcel.POLYGON, CoordinateParcel.LINE, CoordinateParcel.POINT);

  private enum Section {
    NONE,
    EXTENSION,
    ATTRIBUTES,
    PARCELS
  }

  private final FindingLog log;
  private final LayerCount count;
  private final List<String> extension = new ArrayList<>();
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<CoordinateParcel> parcels = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private Section section = Section.NONE;
  private CoordinateParcel.@Nullable Heading heading;
  private List<BoundaryPoint> points = new ArrayList<>();
  private int declaredPoints;
  private int headingLine;
  private int line;

  CoordinateTxtParser(FindingLog log, LayerCount count) {
    this.log = log;
    this.count = count;
  }

  /** The file that {@code text} describes; its faults go to the log. */
  CoordinateFile parse(String text) {
    text.lines().forEach(this::line);
    finishParcel();
    if (parcels.isEmpty() && !log.hasErrors()) {
      log.add(Finding.error(section == Section.PARCELS ? "FMT-503" : "FMT-502"));
    }
    return new CoordinateFile(extension, attributes, parcels);
  }

  /** The line of each parcel's header, in the order of the parcels. */
  List<Integer> headingLines() {
    return lines;
  }

  private void line(String raw) {
    line++;
    String text = normalised(raw);
    if (text.isEmpty()) {
      return;
    }
    if (text.startsWith("[") && text.endsWith("]")) {
      section(text);
    } else if (section == Section.EXTENSION) {
      extension.add(text);
    } else if (section == Section.PARCELS) {
      parcelLine(text);
    } else if (text.contains("=")) {
      attribute(text);
    } else if (looksLikeHeading(text) || looksLikePoint(slots(text))) {
      log.addAt(line, Finding.warning("FMT-504"));
      section = Section.PARCELS;
      parcelLine(text);
    } else {
      log.addAt(line, Finding.warning("FMT-505").quoting("text", text));
    }
  }

  private void section(String text) {
    section = switch (text) {
      case "[扩展信息]" -> Section.EXTENSION;
      case "[属性描述]" -> Section.ATTRIBUTES;
      case "[地块坐标]" -> Section.PARCELS;
      default -> {
        log.addAt(line, Finding.warning("FMT-505").quoting("text", text));
        yield section;
      }
    };
  }

  private void attribute(String text) {
    section = Section.ATTRIBUTES;
    int equals = text.indexOf('=');
    attributes.put(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
  }

  private void parcelLine(String text) {
    if (looksLikeHeading(text)) {
      finishParcel();
      heading(text);
      return;
    }
    String[] slots = slots(text);
    if (heading == null) {
      log.addAt(line, Finding.warning("FMT-506"));
      heading = new CoordinateParcel.Heading("", "", "", CoordinateParcel.POLYGON, List.of());
      headingLine = line;
      declaredPoints = -1;
    }
    point(slots, text);
  }

  /** A header ends in {@code @}; without it, it is known by its graphic type or its many slots. */
  private boolean looksLikeHeading(String text) {
    if (text.endsWith("@")) {
      return true;
    }
    String[] slots = slots(text);
    return slots.length >= 5
        && (Arrays.stream(slots).anyMatch(GRAPHIC_TYPES::contains)
            || slots.length >= 7 && !looksLikePoint(slots));
  }

  private static boolean looksLikePoint(String[] slots) {
    return slots.length >= 4
        && slots[1].matches("\\d{1,6}")
        && Decimal.parse(slots[2]).isPresent()
        && Decimal.parse(slots[3]).isPresent();
  }

  private void heading(String text) {
    boolean marked = text.endsWith("@");
    if (!marked) {
      log.addAt(line, Finding.warning("FMT-507"));
    }
    String body = marked ? text.substring(0, text.length() - 1) : text;
    List<String> slots = new ArrayList<>(Arrays.asList(slots(body)));
    if (marked && slots.get(slots.size() - 1).isEmpty()) {
      slots.remove(slots.size() - 1);
    }
    headingLine = line;
    declaredPoints =
        slots.isEmpty() || !slots.get(0).matches("\\d{1,9}") ? -1 : Integer.parseInt(slots.get(0));
    if (declaredPoints < 0) {
      log.addAt(line, Finding.warning("FMT-508"));
    }
    heading = heading(slots);
  }

  /**
   * The graphic type anchors the slots: the number of points, area and number are counted from the
   * left, what follows the type from the type, and whatever lies between is the name, commas and all.
   */
  private CoordinateParcel.Heading heading(List<String> slots) {
    int type = -1;
    for (int i = slots.size() - 1; i >= 1; i--) {
      if (GRAPHIC_TYPES.contains(slots.get(i))) {
        type = i;
      }
    }
    if (type < 4) {
      log.addAt(line, Finding.warning("FMT-509"));
      type = Math.min(4, slots.size());
    }
    String name = type > 3 ? String.join(",", slots.subList(3, type)) : "";
    boolean typed = type < slots.size() && GRAPHIC_TYPES.contains(slots.get(type));
    return new CoordinateParcel.Heading(
        slots.size() > 1 ? slots.get(1) : "",
        slots.size() > 2 ? slots.get(2) : "",
        name,
        typed ? slots.get(type) : CoordinateParcel.POLYGON,
        type + 1 < slots.size() ? slots.subList(type + 1, slots.size()) : List.of());
  }

  private void point(String[] slots, String text) {
    boolean ringless = slots.length == 3;
    int first = ringless ? 1 : 2;
    OptionalDouble x = slots.length > first ? Decimal.parse(slots[first]) : OptionalDouble.empty();
    OptionalDouble y =
        slots.length > first + 1 ? Decimal.parse(slots[first + 1]) : OptionalDouble.empty();
    if (x.isEmpty() || y.isEmpty()) {
      log.addAt(line, Finding.error("FMT-510").quoting("text", text));
      return;
    }
    int ring = ringless ? 1 : ring(slots[1]);
    if (ringless) {
      log.addAt(line, Finding.warning("FMT-511"));
    }
    count.addVertices(1);
    points.add(new BoundaryPoint(slots[0], ring, x.getAsDouble(), y.getAsDouble()));
  }

  private int ring(String slot) {
    if (slot.matches("\\d{1,6}")) {
      return Integer.parseInt(slot);
    }
    log.addAt(line, Finding.warning("FMT-511"));
    return 1;
  }

  private void finishParcel() {
    if (heading == null) {
      return;
    }
    if (points.isEmpty()) {
      log.addAt(headingLine, Finding.error("FMT-512").with("name", heading.name()));
    } else {
      checkCount();
      count.addFeature();
      parcels.add(new CoordinateParcel(heading, points));
      lines.add(headingLine);
    }
    heading = null;
    points = new ArrayList<>();
  }

  private void checkCount() {
    if (declaredPoints >= 0 && declaredPoints != points.size()) {
      log.addAt(
          headingLine,
          Finding.warning("FMT-513").with("declared", declaredPoints).with("found", points.size()));
    }
  }

  /** The line with half-width separators and, among the points, half-width digits. */
  private String normalised(String raw) {
    String text = raw.strip();
    boolean complete = text.chars().filter(c -> c == ',').count() >= 8;
    StringBuilder half = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      half.setCharAt(i, half(text.charAt(i), complete));
    }
    if (half.compareTo(new StringBuilder(text)) == 0) {
      return text;
    }
    log.addAt(line, Finding.warning("FMT-501"));
    return half.toString().strip();
  }

  /** A full-width comma in a header that has all its half-width ones belongs to a name. */
  private char half(char c, boolean complete) {
    boolean digit = c >= '０' && c <= '９' || c == '．';
    if (digit && section == Section.PARCELS && !complete) {
      return (char) (c - 0xFEE0);
    }
    return switch (c) {
      case '，' -> complete ? c : ',';
      case '＠' -> '@';
      case '＝' -> '=';
      case '【' -> '[';
      case '】' -> ']';
      default -> c;
    };
  }

  /** The slots of a line: split at commas, or at blanks where a point line has no comma. */
  private static String[] slots(String text) {
    String[] slots = text.indexOf(',') < 0 ? text.split("[\\s;]+") : text.split(",", -1);
    for (int i = 0; i < slots.length; i++) {
      slots[i] = slots[i].strip();
    }
    return slots;
  }
}
