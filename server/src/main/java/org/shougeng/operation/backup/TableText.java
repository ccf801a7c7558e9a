package org.shougeng.operation.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shougeng.platform.Dialect;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rows of a table as text that is the same on every database: a line a row, each a JSON array of its
 * values by column name. Reals always have a point, blobs are arrays of one text in base 64.
 */
final class TableText {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int ROWS_A_FETCH = 500;

  private TableText() {}

  /** How many rows there were, and the SHA-256 of their text. */
  record Measure(long rows, String sha256) {}

  /** What is done with each row read back. */
  interface Rows {
    void take(List<@Nullable Object> values) throws IOException;
  }

  static Measure write(Connection connection, Dialect dialect, TableShape table, OutputStream out)
      throws SQLException, IOException {
    DigestOutputStream hashed = new DigestOutputStream(out, sha256());
    long rows = 0;
    try (PreparedStatement statement = connection.prepareStatement(table.select(dialect))) {
      statement.setFetchSize(ROWS_A_FETCH);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          hashed.write(line(row, table).getBytes(StandardCharsets.UTF_8));
          rows++;
        }
      }
    }
    return new Measure(rows, HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
  }

  private static String line(ResultSet row, TableShape table) throws SQLException {
    StringBuilder line = new StringBuilder("[");
    for (int column = 1; column <= table.columns().size(); column++) {
      if (column > 1) {
        line.append(',');
      }
      append(line, row.getObject(column));
    }
    return line.append("]\n").toString();
  }

  private static void append(StringBuilder line, @Nullable Object value) {
    if (value instanceof byte[] bytes) {
      line.append("[\"").append(Base64.getEncoder().encodeToString(bytes)).append("\"]");
    } else if (value instanceof String text) {
      line.append(JSON.writeValueAsString(text));
    } else {
      // Whole numbers, reals as Java writes them, and null.
      line.append(value);
    }
  }

  /** Reads the text back, row by row, and measures it. */
  static Measure read(InputStream in, Rows rows) throws IOException {
    DigestInputStream hashed = new DigestInputStream(in, sha256());
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(hashed, StandardCharsets.UTF_8));
    long count = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      rows.take(values(JSON.readTree(line)));
      count++;
    }
    return new Measure(count, HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
  }

  private static List<@Nullable Object> values(JsonNode row) {
    List<@Nullable Object> values = new ArrayList<>(row.size());
    for (JsonNode value : row) {
      values.add(value(value));
    }
    return values;
  }

  private static @Nullable Object value(JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    if (value.isArray()) {
      return Base64.getDecoder().decode(value.get(0).asString());
    }
    if (value.isIntegralNumber()) {
      return value.asLong();
    }
    return value.isNumber() ? (Object) value.asDouble() : value.asString();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
