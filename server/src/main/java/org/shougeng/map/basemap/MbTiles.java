package org.shougeng.map.basemap;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.sqlite.SQLiteConfig;

/**
 * An MBTiles file of version 1.x: an SQLite database with tables or views {@code metadata} and {@code tiles},
 * rows counted from the south. It comes from outside, so it is opened read-only and none of its own functions
 * or triggers are trusted.
 *
 * @see <a href="https://github.com/mapbox/mbtiles-spec/blob/master/1.3/spec.md">MBTiles 1.3</a>
 */
final class MbTiles implements TileArchive {

  static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private static final int LARGEST_TILE = 16 << 20;
  private static final int SECONDS_TO_ANSWER = 10;

  /** Two questions, so that each takes one step in the index. */
  private static final String ZOOMS =
      "select (select min(zoom_level) from tiles), (select max(zoom_level) from tiles)";

  private final Connection connection;
  private final ArchiveFacts facts;

  private MbTiles(Connection connection) throws SQLException {
    this.connection = connection;
    Map<String, String> metadata = metadata();
    TilePicture picture = picture(metadata.getOrDefault("format", ""));
    int[] zooms = zooms();
    boolean gzipped = picture == TilePicture.VECTOR
        && first()
            .filter(tile -> tile.length > 1 && tile[0] == 0x1F && (tile[1] & 0xFF) == 0x8B)
            .isPresent();
    this.facts = new ArchiveFacts(
        "MBTiles " + metadata.getOrDefault("version", "1"),
        picture,
        gzipped,
        zooms[0],
        zooms[1],
        bounds(metadata.getOrDefault("bounds", "")),
        ArchiveFacts.words(metadata.getOrDefault("attribution", "")));
  }

  /**
   * Opens a file.
   *
   * @throws InputRefused {@code MAP-043} for tiles we do not show, {@code MAP-044} if it has none, {@code
   *     MAP-045} for bounds that are none, {@code MAP-049} if it is another kind of SQLite file or damaged
   */
  static MbTiles open(Path path) {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    try {
      Connection connection =
          config.createConnection("jdbc:sqlite:file:" + path.toUri().getRawPath() + "?immutable=1");
      boolean opened = false;
      try (Statement statement = connection.createStatement()) {
        statement.execute("pragma trusted_schema = off");
        statement.execute("pragma cell_size_check = on");
        MbTiles tiles = new MbTiles(connection);
        opened = true;
        return tiles;
      } finally {
        if (!opened) {
          connection.close();
        }
      }
    } catch (SQLException e) {
      throw new InputRefused(Finding.error("MAP-049").with("reason", words(e)));
    }
  }

  private static String words(SQLException e) {
    String message = e.getMessage() == null ? "" : e.getMessage();
    return message.substring(0, Math.min(160, message.length()));
  }

  private Map<String, String> metadata() throws SQLException {
    Map<String, String> found = new HashMap<>();
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(SECONDS_TO_ANSWER);
      try (ResultSet rows = statement.executeQuery("select name, value from metadata limit 200")) {
        while (rows.next()) {
          String name = rows.getString(1);
          String value = rows.getString(2);
          if (name != null && value != null) {
            found.put(name.toLowerCase(Locale.ROOT), value);
          }
        }
      }
    }
    return found;
  }

  /** The format as named, else as the first tile shows it: older files name none. */
  private TilePicture picture(String format) throws SQLException {
    Optional<TilePicture> named = TilePicture.named(format);
    if (named.isPresent() || !format.isBlank()) {
      return named.orElseThrow(
          () -> new InputRefused(Finding.error("MAP-043").with("format", format)));
    }
    byte[] tile = first().orElseThrow(() -> new InputRefused(Finding.error("MAP-044")));
    for (TilePicture picture : TilePicture.values()) {
      if (picture.fits(tile)) {
        return picture;
      }
    }
    throw new InputRefused(Finding.error("MAP-043").with("format", "?"));
  }

  /** The zooms that have tiles: what the metadata say is often wrong. */
  private int[] zooms() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(SECONDS_TO_ANSWER);
      try (ResultSet row = statement.executeQuery(ZOOMS)) {
        int min = row.getInt(1);
        if (row.wasNull()) {
          throw new InputRefused(Finding.error("MAP-044"));
        }
        return new int[] {min, row.getInt(2)};
      }
    }
  }

  private static Envelope bounds(String text) {
    if (text.isBlank()) {
      return new Envelope(-180, 180, -85.0511287798066, 85.0511287798066);
    }
    String[] sides = text.split(",", -1);
    try {
      double[] degrees = new double[4];
      for (int i = 0; i < 4 && sides.length == 4; i++) {
        degrees[i] = Double.parseDouble(sides[i].strip());
      }
      return new Envelope(degrees[0], degrees[2], degrees[1], degrees[3]);
    } catch (NumberFormatException e) {
      throw new InputRefused(Finding.error("MAP-045").with("bounds", text).with("zooms", "–"));
    }
  }

  @Override
  public ArchiveFacts facts() {
    return facts;
  }

  @Override
  public synchronized Optional<byte[]> tile(int z, int x, int y) {
    String sql =
        "select tile_data from tiles where zoom_level = ? and tile_column = ? and tile_row = ?";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setQueryTimeout(SECONDS_TO_ANSWER);
      statement.setInt(1, z);
      statement.setInt(2, x);
      statement.setInt(3, (1 << z) - 1 - y);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? small(row.getBytes(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public synchronized Optional<byte[]> anyTile() {
    try {
      return first();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<byte[]> first() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setQueryTimeout(SECONDS_TO_ANSWER);
      try (ResultSet row = statement.executeQuery(
          "select tile_data from tiles where tile_data is not null limit 1")) {
        return row.next() ? small(row.getBytes(1)) : Optional.empty();
      }
    }
  }

  private static Optional<byte[]> small(byte[] tile) {
    return tile == null || tile.length == 0 || tile.length > LARGEST_TILE
        ? Optional.empty()
        : Optional.of(tile);
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
