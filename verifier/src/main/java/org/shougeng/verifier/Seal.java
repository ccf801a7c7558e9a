package org.shougeng.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digests of one text by both algorithms, 64 lower-case hexadecimal digits each.
 *
 * @param sha256 by SHA-256 (FIPS 180-4)
 * @param sm3 by SM3 (GB/T 32905-2016)
 */
public record Seal(String sha256, String sm3) {

  /** The names of the algorithms as entries carry them. */
  public static final String ALGORITHMS = "SHA-256,SM3";

  /** What the first entry of a chain names as the seal before it. */
  public static final Seal NONE = new Seal("0".repeat(64), "0".repeat(64));

  public static Seal of(byte[] text) {
    HexFormat hex = HexFormat.of();
    return new Seal(
        hex.formatHex(sha256Digest().digest(text)), hex.formatHex(new Sm3().digest(text)));
  }

  static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
