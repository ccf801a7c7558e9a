package org.shougeng.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Photos as cameras write them, with an Exif block made by hand (Exif 3.0, TIFF 6.0). */
public final class Photos {

  private static final int ASCII = 2;
  private static final int SHORT = 3;
  private static final int LONG = 4;
  private static final int RATIONAL = 5;

  private Photos() {}

  /** A picture whose left half is red and whose right half is blue. */
  static byte[] plain(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, width / 2, height);
    pen.setColor(Color.BLUE);
    pen.fillRect(width / 2, 0, width - width / 2, height);
    pen.dispose();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, "jpeg", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same with what a phone adds.
   *
   * @param orientation Exif tag 274
   * @param local {@code 2026:11:23 08:05:00}
   * @param longitude whole degrees and minutes east, as {@code {108, 30}}
   * @param latitude whole degrees and minutes north
   */
  public static byte[] withExif(
      byte[] jpeg, int orientation, String local, int[] longitude, int[] latitude) {
    byte[] tiff = tiff(orientation, local, longitude, latitude);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DataOutputStream data = new DataOutputStream(out)) {
      data.write(jpeg, 0, 2);
      data.writeShort(0xFFE1);
      data.writeShort(2 + 6 + tiff.length);
      data.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
      data.write(tiff);
      data.write(jpeg, 2, jpeg.length - 2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The head of a PNG that claims this size, and nothing behind it. */
  static byte[] png(int width, int height) {
    ByteBuffer head = ByteBuffer.allocate(29)
        .putInt(13)
        .put("IHDR".getBytes(StandardCharsets.US_ASCII))
        .putInt(width)
        .putInt(height)
        .put(new byte[] {8, 2, 0, 0, 0});
    CRC32 check = new CRC32();
    check.update(head.array(), 4, 17);
    head.putInt((int) check.getValue());
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    png.writeBytes(java.util.Arrays.copyOf(head.array(), head.position()));
    return png.toByteArray();
  }

  private static byte[] tiff(int orientation, String local, int[] longitude, int[] latitude) {
    // Three directories of fixed length, then the values that do not fit into their entries.
    int main = 8;
    int exif = main + 2 + 4 * 12 + 4;
    int gps = exif + 2 + 12 + 4;
    int values = gps + 2 + 5 * 12 + 4;
    Values beyond = new Values(values);
    List<byte[]> parts = new ArrayList<>();
    parts.add(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8});
    parts.add(directory(
        beyond.text(0x0110, "Phone 7"),
        entry(0x0112, SHORT, 1, orientation << 16),
        entry(0x8769, LONG, 1, exif),
        entry(0x8825, LONG, 1, gps)));
    parts.add(directory(beyond.text(0x9003, local)));
    parts.add(directory(
        entry(0x0001, ASCII, 2, 'N' << 24),
        beyond.degrees(0x0002, latitude),
        entry(0x0003, ASCII, 2, 'E' << 24),
        beyond.degrees(0x0004, longitude),
        beyond.rationals(0x0011, 90, 1)));
    parts.add(beyond.bytes.toByteArray());
    ByteArrayOutputStream tiff = new ByteArrayOutputStream();
    parts.forEach(tiff::writeBytes);
    return tiff.toByteArray();
  }

  private static byte[] directory(byte[]... entries) {
    ByteArrayOutputStream directory = new ByteArrayOutputStream();
    directory.writeBytes(ByteBuffer.allocate(2).putShort((short) entries.length).array());
    for (byte[] entry : entries) {
      directory.writeBytes(entry);
    }
    directory.writeBytes(new byte[4]);
    return directory.toByteArray();
  }

  private static byte[] entry(int tag, int type, int count, int value) {
    return ByteBuffer.allocate(12)
        .putShort((short) tag)
        .putShort((short) type)
        .putInt(count)
        .putInt(value)
        .array();
  }

  /** Values behind the directories. */
  private static final class Values {
    private final int start;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Values(int start) {
      this.start = start;
    }

    byte[] text(int tag, String text) {
      int at = start + bytes.size();
      bytes.writeBytes((text + "\0").getBytes(StandardCharsets.US_ASCII));
      return entry(tag, ASCII, text.length() + 1, at);
    }

    byte[] degrees(int tag, int[] degreesAndMinutes) {
      return rationals(tag, degreesAndMinutes[0], 1, degreesAndMinutes[1], 1, 0, 1);
    }

    byte[] rationals(int tag, int... numbers) {
      int at = start + bytes.size();
      for (int number : numbers) {
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(number).array());
      }
      return entry(tag, RATIONAL, numbers.length / 2, at);
    }
  }
}
