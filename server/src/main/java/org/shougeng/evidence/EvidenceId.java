package org.shougeng.evidence;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Names one piece of evidence: 128 random bits, so that nobody can guess another's.
 *
 * @param value 32 hexadecimal digits
 */
public record EvidenceId(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
  private static final SecureRandom RANDOM = new SecureRandom();

  /** @throws IllegalArgumentException if the text is no such number */
  public EvidenceId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an id of evidence: " + value);
    }
  }

  static EvidenceId create() {
    byte[] bits = new byte[16];
    RANDOM.nextBytes(bits);
    return new EvidenceId(HexFormat.of().formatHex(bits));
  }

  @Override
  public String toString() {
    return value;
  }
}
