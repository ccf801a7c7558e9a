package org.shougeng.map.basemap;

import java.util.Optional;

/** One directory of a PMTiles file: where runs of tiles, and further directories, begin. */
final class PmTilesDirectory {

  private static final int MOST_ENTRIES = 4_000_000;

  /**
   * One entry.
   *
   * @param offset from the beginning of the tiles, or of the leaf directories
   * @param length in bytes
   * @param run how many tiles share these bytes; 0 for a leaf directory
   */
  record Entry(long offset, int length, int run) {}

  private final long[] ids;
  private final int[] runs;
  private final int[] lengths;
  private final long[] offsets;

  private PmTilesDirectory(int size) {
    ids = new long[size];
    runs = new int[size];
    lengths = new int[size];
    offsets = new long[size];
  }

  /**
   * Reads a directory, already unpacked.
   *
   * @throws IllegalArgumentException if it is not one
   */
  static PmTilesDirectory parse(byte[] bytes) {
    Varints in = new Varints(bytes);
    int size = in.nextInt();
    if (size > MOST_ENTRIES || size > bytes.length) {
      throw new IllegalArgumentException("directory of " + size + " entries");
    }
    PmTilesDirectory directory = new PmTilesDirectory(size);
    long id = 0;
    for (int i = 0; i < size; i++) {
      id += in.next();
      directory.ids[i] = id;
    }
    for (int i = 0; i < size; i++) {
      directory.runs[i] = in.nextInt();
    }
    for (int i = 0; i < size; i++) {
      directory.lengths[i] = in.nextInt();
    }
    for (int i = 0; i < size; i++) {
      long offset = in.next();
      directory.offsets[i] =
          offset == 0 && i > 0 ? directory.offsets[i - 1] + directory.lengths[i - 1] : offset - 1;
    }
    return directory;
  }

  /** Bytes held, for the cache of directories. */
  int weight() {
    return 24 * ids.length + 64;
  }

  Optional<Entry> first() {
    return ids.length == 0 ? Optional.empty() : Optional.of(entry(0));
  }

  /** The entry that holds a tile, or the leaf directory to look further in. */
  Optional<Entry> find(long id) {
    int at = java.util.Arrays.binarySearch(ids, id);
    int index = at >= 0 ? at : -at - 2;
    if (index < 0) {
      return Optional.empty();
    }
    boolean inRun = runs[index] == 0 || id - ids[index] < runs[index];
    return inRun ? Optional.of(entry(index)) : Optional.empty();
  }

  private Entry entry(int index) {
    return new Entry(offsets[index], lengths[index], runs[index]);
  }

  /** Numbers of seven bits a byte, least significant first. */
  private static final class Varints {
    private final byte[] bytes;
    private int at;

    Varints(byte[] bytes) {
      this.bytes = bytes;
    }

    long next() {
      long value = 0;
      for (int shift = 0; shift < 63; shift += 7) {
        if (at == bytes.length) {
          throw new IllegalArgumentException("directory ends in the middle");
        }
        byte part = bytes[at++];
        value |= (long) (part & 0x7F) << shift;
        if (part >= 0) {
          return value;
        }
      }
      throw new IllegalArgumentException("number of more than 63 bits");
    }

    int nextInt() {
      long value = next();
      if (value > Integer.MAX_VALUE) {
        throw new IllegalArgumentException("number too large: " + value);
      }
      return (int) value;
    }
  }
}
