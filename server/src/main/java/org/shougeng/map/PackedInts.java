package org.shougeng.map;

import java.util.Arrays;

/**
 * Whole numbers as variable-length bytes, seven binary digits a byte, low digits first; signed numbers
 * are folded (zigzag) first. The number format of Protocol Buffers.
 */
final class PackedInts {

  private PackedInts() {}

  /** Folds a signed number so that small magnitudes stay short. */
  static long fold(long signed) {
    return signed << 1 ^ signed >> 63;
  }

  /** Appends numbers to a growing array. */
  static final class Writer {
    byte[] bytes = new byte[256];
    int length;

    void write(long unsigned) {
      if (length + 10 > bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
      }
      long rest = unsigned;
      while ((rest & ~0x7FL) != 0) {
        bytes[length++] = (byte) (rest | 0x80);
        rest >>>= 7;
      }
      bytes[length++] = (byte) rest;
    }

    void writeSigned(long signed) {
      write(fold(signed));
    }

    void writeBytes(byte[] more, int count) {
      while (length + count > bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * bytes.length);
      }
      System.arraycopy(more, 0, bytes, length, count);
      length += count;
    }
  }

  /** Reads numbers from an array. */
  static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    long next() {
      long value = 0;
      int shift = 0;
      byte digits = bytes[at++];
      while (digits < 0) {
        value |= (long) (digits & 0x7F) << shift;
        shift += 7;
        digits = bytes[at++];
      }
      return value | (long) digits << shift;
    }

    long nextSigned() {
      long folded = next();
      return folded >>> 1 ^ -(folded & 1);
    }
  }
}
