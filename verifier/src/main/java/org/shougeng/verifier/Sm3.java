package org.shougeng.verifier;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The SM3 digest (GB/T 32905-2016, GM/T 0004-2012), 256 bits. Written out here because no Java has it and
 * the verifier must run with nothing beside it.
 */
public final class Sm3 extends MessageDigest {

  private static final int BLOCK = 64;
  private static final int[] START = {
    0x7380166f, 0x4914b2b9, 0x172442d7, 0xda8a0600, 0xa96f30bc, 0x163138aa, 0xe38dee4d, 0xb0fb0e4e
  };

  private final int[] state = START.clone();
  private final byte[] block = new byte[BLOCK];
  private int filled;
  private long length;

  public Sm3() {
    super("SM3");
  }

  @Override
  protected int engineGetDigestLength() {
    return 32;
  }

  @Override
  protected void engineUpdate(byte input) {
    block[filled++] = input;
    length++;
    if (filled == BLOCK) {
      compress();
      filled = 0;
    }
  }

  @Override
  protected void engineUpdate(byte[] input, int offset, int count) {
    for (int i = offset; i < offset + count; i++) {
      engineUpdate(input[i]);
    }
  }

  @Override
  protected byte[] engineDigest() {
    long bits = length * 8;
    engineUpdate((byte) 0x80);
    while (filled != BLOCK - Long.BYTES) {
      engineUpdate((byte) 0);
    }
    for (int shift = 56; shift >= 0; shift -= 8) {
      engineUpdate((byte) (bits >>> shift));
    }
    byte[] digest = new byte[32];
    for (int i = 0; i < digest.length; i++) {
      digest[i] = (byte) (state[i / 4] >>> (24 - 8 * (i % 4)));
    }
    engineReset();
    return digest;
  }

  @Override
  protected void engineReset() {
    System.arraycopy(START, 0, state, 0, START.length);
    Arrays.fill(block, (byte) 0);
    filled = 0;
    length = 0;
  }

  /** Compression of one block (clause 5.3); letters as in the standard. */
  private void compress() {
    int[] w = expanded();
    int[] v = state.clone();
    for (int j = 0; j < 64; j++) {
      int t = j < 16 ? 0x79cc4519 : 0x7a879d8a;
      int a12 = Integer.rotateLeft(v[0], 12);
      int ss1 = Integer.rotateLeft(a12 + v[4] + Integer.rotateLeft(t, j % 32), 7);
      int ss2 = ss1 ^ a12;
      int tt1 = ff(j, v[0], v[1], v[2]) + v[3] + ss2 + (w[j] ^ w[j + 4]);
      int tt2 = gg(j, v[4], v[5], v[6]) + v[7] + ss1 + w[j];
      v[3] = v[2];
      v[2] = Integer.rotateLeft(v[1], 9);
      v[1] = v[0];
      v[0] = tt1;
      v[7] = v[6];
      v[6] = Integer.rotateLeft(v[5], 19);
      v[5] = v[4];
      v[4] = tt2 ^ Integer.rotateLeft(tt2, 9) ^ Integer.rotateLeft(tt2, 17);
    }
    for (int i = 0; i < state.length; i++) {
      state[i] ^= v[i];
    }
  }

  /** The block as 68 words (clause 5.3.2). */
  private int[] expanded() {
    int[] w = new int[68];
    for (int j = 0; j < 16; j++) {
      w[j] = (block[4 * j] & 0xff) << 24
          | (block[4 * j + 1] & 0xff) << 16
          | (block[4 * j + 2] & 0xff) << 8
          | (block[4 * j + 3] & 0xff);
    }
    for (int j = 16; j < 68; j++) {
      int x = w[j - 16] ^ w[j - 9] ^ Integer.rotateLeft(w[j - 3], 15);
      int p1 = x ^ Integer.rotateLeft(x, 15) ^ Integer.rotateLeft(x, 23);
      w[j] = p1 ^ Integer.rotateLeft(w[j - 13], 7) ^ w[j - 6];
    }
    return w;
  }

  private static int ff(int j, int x, int y, int z) {
    return j < 16 ? x ^ y ^ z : (x & y) | (x & z) | (y & z);
  }

  private static int gg(int j, int x, int y, int z) {
    return j < 16 ? x ^ y ^ z : (x & y) | (~x & z);
  }
}
