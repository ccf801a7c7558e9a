package org.shougeng.map.basemap;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;

/** Small base maps for tests: a PMTiles writer after its specification, and MBTiles by plain SQL. */
public final class TileFiles {

  private TileFiles() {}

  /** A PNG tile of one colour. */
  public static byte[] png(int rgb) {
    BufferedImage image = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
    java.awt.Graphics2D pen = image.createGraphics();
    pen.setColor(new Color(rgb));
    pen.fillRect(0, 0, 256, 256);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A PMTiles 3 file of PNG tiles by their number, with a leaf directory for every two of them. */
  public static byte[] pmTiles(Map<Long, byte[]> tiles) {
    TreeMap<Long, byte[]> sorted = new TreeMap<>(tiles);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    ByteArrayOutputStream leaves = new ByteArrayOutputStream();
    TreeMap<Long, long[]> root = new TreeMap<>();
    TreeMap<Long, long[]> leaf = new TreeMap<>();
    for (Map.Entry<Long, byte[]> tile : sorted.entrySet()) {
      leaf.put(tile.getKey(), new long[] {data.size(), tile.getValue().length, 1});
      data.writeBytes(tile.getValue());
      if (leaf.size() == 2 || tile.getKey().equals(sorted.lastKey())) {
        byte[] packed = gzip(directory(leaf));
        root.put(leaf.firstKey(), new long[] {leaves.size(), packed.length, 0});
        leaves.writeBytes(packed);
        leaf.clear();
      }
    }
    byte[] top = gzip(directory(root));
    byte[] metadata =
        gzip("{\"attribution\":\"<a href='x'>测绘院</a>\"}".getBytes(StandardCharsets.UTF_8));
    long leavesAt = 127L + top.length + metadata.length;
    ByteBuffer header = ByteBuffer.allocate(127).order(ByteOrder.LITTLE_ENDIAN);
    header.put("PMTiles".getBytes(StandardCharsets.US_ASCII)).put((byte) 3);
    header.putLong(127).putLong(top.length);
    header.putLong(127L + top.length).putLong(metadata.length);
    header.putLong(leavesAt).putLong(leaves.size());
    header.putLong(leavesAt + leaves.size()).putLong(data.size());
    header.putLong(tiles.size()).putLong(tiles.size()).putLong(tiles.size());
    // Clustered, directories gzipped, tiles as they are, PNG, zooms 0 to 2.
    header.put(new byte[] {1, 2, 1, 2, 0, 2});
    header.putInt(1_120_000_000).putInt(330_000_000).putInt(1_130_000_000).putInt(340_000_000);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(header.array());
    file.writeBytes(top);
    file.writeBytes(metadata);
    file.writeBytes(leaves.toByteArray());
    file.writeBytes(data.toByteArray());
    return file.toByteArray();
  }

  private static byte[] directory(TreeMap<Long, long[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    varint(out, entries.size());
    long last = 0;
    for (long id : entries.keySet()) {
      varint(out, id - last);
      last = id;
    }
    entries.values().forEach(entry -> varint(out, entry[2]));
    entries.values().forEach(entry -> varint(out, entry[1]));
    entries.values().forEach(entry -> varint(out, entry[0] + 1));
    return out.toByteArray();
  }

  private static void varint(ByteArrayOutputStream out, long value) {
    long rest = value;
    while (rest > 0x7F) {
      out.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** An MBTiles file with the one tile at zoom 1, column 1, row 0 from the north. */
  public static byte[] mbTiles(Path folder, String format, byte[] tile) {
    Path file = folder.resolve("made.mbtiles");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("create table metadata (name text, value text)");
      statement.execute(
          "create table tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)");
      statement.execute("insert into metadata values ('bounds', '112,33,113,34'), ('format', '"
          + format + "'), ('attribution', '县测绘队')");
      try (PreparedStatement insert =
          connection.prepareStatement("insert into tiles values (1, 1, 1, ?)")) {
        insert.setBytes(1, tile);
        insert.executeUpdate();
      }
      connection.close();
      byte[] bytes = Files.readAllBytes(file);
      Files.delete(file);
      return bytes;
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
