package org.shougeng.access;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords (RFC 6238): six digits, HMAC-SHA-1, a new one every 30 s. */
final class Totp {

  static final int DIGITS = 6;
  static final int SECONDS_A_STEP = 30;
  private static final int MODULUS = 1_000_000;

  private final byte[] key;

  Totp(byte[] key) {
    this.key = key.clone();
  }

  static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), (long) SECONDS_A_STEP);
  }

  String code(long step) {
    return String.format(Locale.ROOT, "%06d", truncated(step) % MODULUS);
  }

  /** Dynamic truncation (RFC 4226 §5.3): 31 bits from where the last four bits point. */
  int truncated(long step) {
    byte[] mac = mac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = mac[mac.length - 1] & 0x0f;
    return ByteBuffer.wrap(mac).getInt(offset) & 0x7fff_ffff;
  }

  /** The step whose code this is, if it is that of now, one before or one after: clocks differ. */
  OptionalLong stepOf(String code, Instant now) {
    long step = step(now);
    return LongStream.rangeClosed(step - 1, step + 1)
        .filter(each -> code(each).equals(code))
        .findFirst();
  }

  private byte[] mac(byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
