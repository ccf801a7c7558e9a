package org.shougeng.engine.parcel;

import org.locationtech.jts.geom.Coordinate;

/**
 * For every edge of a layer, how many more parcels lie on its one side than on its other: 0 inside a
 * sound coverage, where each edge is walked once in each direction.
 *
 * <p>Edges are told apart by a 64-bit hash of their ends on the grid; with ten million edges the chance
 * of one mistaken edge is about three in a million.
 */
final class EdgeBalance {

  private final double grid;
  private long[] keys = new long[1 << 16];
  private byte[] balances = new byte[1 << 16];
  private int size;

  /**
   * @param grid the step to which coordinates are rounded, in their own unit
   */
  EdgeBalance(double grid) {
    this.grid = grid;
  }

  /** Counts the edge walked from {@code a} to {@code b}. */
  void walk(Coordinate a, Coordinate b) {
    int direction = direction(a, b);
    if (direction == 0) {
      return;
    }
    if (size * 10L > keys.length * 6L) {
      grow();
    }
    int slot = slot(keys, key(a, b, direction));
    if (keys[slot] == 0) {
      keys[slot] = key(a, b, direction);
      size++;
    }
    balances[slot] += (byte) direction;
  }

  /** Whether as many parcels lie on the one side of the edge as on the other. */
  boolean isBalanced(Coordinate a, Coordinate b) {
    int direction = direction(a, b);
    return direction == 0 || balances[slot(keys, key(a, b, direction))] == 0;
  }

  private int direction(Coordinate a, Coordinate b) {
    int byX = Long.compare(steps(a.x), steps(b.x));
    return byX != 0 ? byX : Long.compare(steps(a.y), steps(b.y));
  }

  private long key(Coordinate a, Coordinate b, int direction) {
    Coordinate low = direction < 0 ? a : b;
    Coordinate high = direction < 0 ? b : a;
    long key = mix(steps(low.x));
    key = mix(key ^ steps(low.y));
    key = mix(key ^ steps(high.x));
    key = mix(key ^ steps(high.y));
    return key == 0 ? 1 : key;
  }

  private long steps(double ordinate) {
    return Math.round(ordinate / grid);
  }

  /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    byte[] oldBalances = balances;
    keys = new long[oldKeys.length * 2];
    balances = new byte[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        balances[slot] = oldBalances[i];
      }
    }
  }
}
