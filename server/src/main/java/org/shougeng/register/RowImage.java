package org.shougeng.register;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One whole row of a ledger table exactly as the store has it, by SQL column. What history keeps,
 * what an undo
 * puts back.
 */
final class RowImage {

  static final List<String> LEDGER_COLUMNS = List.of(
      "id",
      "revision",
      "owner_region",
      "responsible_region",
      "handler_region",
      "created_at",
      "created_by",
      "changed_at",
      "changed_by",
      "deleted_at");

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ObjectNode row;

  private RowImage(ObjectNode row) {
    this.row = row;
  }

  static RowImage empty() {
    return new RowImage(JSON.createObjectNode());
  }

  static RowImage of(List<String> columns, List<@Nullable Object> values) {
    RowImage image = empty();
    for (int i = 0; i < columns.size(); i++) {
      image.put(columns.get(i), values.get(i));
    }
    return image;
  }

  static RowImage parse(String json) {
    return new RowImage((ObjectNode) JSON.readTree(json));
  }

  RowImage copy() {
    return new RowImage(row.deepCopy());
  }

  void put(String column, @Nullable Object value) {
    if (value == null) {
      row.putNull(column);
    } else if (value instanceof Number number) {
      row.put(column, number.longValue());
    } else {
      row.put(column, value.toString());
    }
  }

  @Nullable
  Object[] values(List<String> columns) {
    return columns.stream().map(this::value).toArray();
  }

  @Nullable
  Object value(String column) {
    JsonNode value = row.path(column);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    return value.isNumber() ? (Object) value.asLong() : value.asString();
  }

  String text(String column) {
    return Optional.ofNullable(value(column)).map(Object::toString).orElse("");
  }

  String key() {
    return text("id");
  }

  long revision() {
    return row.path("revision").asLong();
  }

  boolean isDeleted() {
    return value("deleted_at") != null;
  }

  String version() {
    return RowVersion.of(revision(), text("changed_at"));
  }

  AdminCode responsible() {
    return new AdminCode(text("responsible_region"));
  }

  /** Whether the other row says the same in every column. */
  boolean says(RowImage other) {
    Set<String> names = new HashSet<>(row.propertyNames());
    names.addAll(other.row.propertyNames());
    return names.stream().allMatch(name -> Objects.equals(value(name), other.value(name)));
  }

  /** The row as JSON. */
  String json() {
    return JSON.writeValueAsString(row);
  }
}
