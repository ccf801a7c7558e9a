package org.shougeng.engine.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Walks the tokens of a GeoJSON text once. Members may come in any order, so a geometry's coordinates
 * are kept as nested lists until its type is known; unknown members are skipped.
 */
final class GeoJsonParser {

  /** The most vertices one feature may have. */
  static final int MAX_VERTICES = 5_000_000;

  private final JsonParser json;
  private final String file;
  private final GeoJsonGeometry geometries;
  private final Consumer<Feature> rows;
  private long row;
  private int vertices;
  private @Nullable String crsName;

  GeoJsonParser(JsonParser json, String file, Consumer<Feature> rows, Consumer<Finding> findings) {
    this.json = json;
    this.file = file;
    this.rows = rows;
    this.geometries =
        new GeoJsonGeometry(finding -> findings.accept(finding.at(place())), this::refused);
  }

  /** The name in the member {@code crs} of the file, once it has been parsed. */
  @Nullable
  String crsName() {
    return crsName;
  }

  /** Passes every feature on, in file order. */
  void parse() {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw refused(Finding.error("FMT-603"));
    }
    Draft root = new Draft();
    boolean collection = false;
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("features") && value == JsonToken.START_ARRAY) {
        collection = true;
        features();
      } else if (name.equals("crs") && value == JsonToken.START_OBJECT) {
        crs();
      } else {
        member(root, name, value);
      }
    }
    if (!collection) {
      single(root);
    }
    if (json.nextToken() != null) {
      throw refused(Finding.error("FMT-601").with("line", 0).with("column", 0));
    }
  }

  private void features() {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      row++;
      vertices = 0;
      Draft draft = object();
      if (!draft.type.equals("Feature")) {
        throw refused(Finding.error("FMT-603"));
      }
      rows.accept(feature(draft));
    }
  }

  /** The root object is itself a feature or a geometry. */
  private void single(Draft root) {
    row = 1;
    if (root.type.equals("Feature")) {
      rows.accept(feature(root));
    } else if (GeoJsonGeometry.isType(root.type)) {
      rows.accept(new Feature(1, geometry(root), Map.of()));
    } else {
      throw new InputRefused(Finding.error("FMT-603").at(Place.file(file)));
    }
  }

  private Feature feature(Draft draft) {
    Draft shape = draft.geometry;
    Geometry geometry = shape == null ? geometries.empty() : geometry(shape);
    return new Feature(row, geometry, draft.properties);
  }

  private Geometry geometry(Draft draft) {
    if (draft.type.equals("GeometryCollection")) {
      return geometries.collection(draft.members.stream().map(this::geometry).toList());
    }
    return geometries.build(draft.type, draft.coordinates);
  }

  private Draft object() {
    Draft draft = new Draft();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      member(draft, name, json.nextToken());
    }
    return draft;
  }

  private void member(Draft draft, String name, JsonToken value) {
    if (name.equals("type") && value == JsonToken.VALUE_STRING) {
      draft.type = json.getString();
    } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
      draft.coordinates = nested();
    } else if (name.equals("coordinates") && value != JsonToken.VALUE_NULL) {
      throw refused(Finding.error("FMT-604"));
    } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
      draft.geometry = object();
    } else if (name.equals("geometries") && value == JsonToken.START_ARRAY) {
      while (json.nextToken() == JsonToken.START_OBJECT) {
        draft.members.add(object());
      }
    } else if (name.equals("properties") && value == JsonToken.START_OBJECT) {
      draft.properties = properties();
    } else {
      json.skipChildren();
    }
  }

  /** A position as a {@link Coordinate}, anything else as a list. */
  private Object nested() {
    JsonToken token = json.nextToken();
    if (token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT) {
      return position();
    }
    List<Object> list = new ArrayList<>();
    for (; token != JsonToken.END_ARRAY; token = json.nextToken()) {
      if (token != JsonToken.START_ARRAY) {
        throw refused(Finding.error("FMT-604"));
      }
      list.add(nested());
    }
    return list;
  }

  private Coordinate position() {
    double x = number();
    json.nextToken();
    double y = number();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      number();
    }
    if (++vertices > MAX_VERTICES) {
      throw refused(Finding.error("FMT-906").with("limit", MAX_VERTICES));
    }
    return new Coordinate(x, y);
  }

  private double number() {
    JsonToken token = json.currentToken();
    boolean number = token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT;
    double value = number ? json.getDoubleValue() : Double.NaN;
    if (!Double.isFinite(value)) {
      throw refused(Finding.error("FMT-604"));
    }
    return value;
  }

  private Map<String, String> properties() {
    Map<String, String> properties = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      properties.put(name, text(json.nextToken()));
    }
    return properties;
  }

  private String text(JsonToken token) {
    return switch (token) {
      case VALUE_NULL -> "";
      case VALUE_NUMBER_FLOAT -> plain(json.getString());
      case START_OBJECT, START_ARRAY -> {
        json.skipChildren();
        yield "…";
      }
      default -> json.getString();
    };
  }

  /** {@code number} without exponent, unless writing it out would take more than a screen line. */
  private static String plain(String number) {
    if (number.indexOf('e') < 0 && number.indexOf('E') < 0) {
      return number;
    }
    BigDecimal value = new BigDecimal(number);
    return Math.abs((long) value.scale()) <= 40 ? value.toPlainString() : number;
  }

  /** {@code {"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4526"}}} */
  private void crs() {
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.START_OBJECT && name.equals("properties")) {
        crsName = properties().get("name");
      } else {
        json.skipChildren();
      }
    }
  }

  private InputRefused refused(Finding finding) {
    return new InputRefused(finding.at(place()));
  }

  private Place place() {
    return Place.file(file).atRow(row);
  }

  /** The members of an object whose type may still be unknown. */
  private static final class Draft {
    private String type = "";
    private @Nullable Object coordinates;
    private @Nullable Draft geometry;
    private final List<Draft> members = new ArrayList<>();
    private Map<String, String> properties = Map.of();
  }
}
