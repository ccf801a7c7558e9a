package org.shougeng.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.junit.jupiter.api.Test;

class Sm3Test {

  /** GB/T 32905-2016, annex A. */
  @Test
  void the_examples_of_the_standard_come_out() {
    assertThat(hex("abc"))
        .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    assertThat(hex("abcd".repeat(16)))
        .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
  }

  @Test
  void every_length_around_a_block_agrees_with_bouncy_castle() {
    Random random = new Random(32905);
    for (int length = 0; length <= 260; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      assertThat(new Sm3().digest(bytes)).as("%d bytes", length).isEqualTo(peer(bytes));
    }
  }

  @Test
  void a_digest_can_be_used_again() {
    Sm3 digest = new Sm3();
    digest.digest("first".getBytes(StandardCharsets.UTF_8));
    assertThat(digest.digest("abc".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Sm3().digest("abc".getBytes(StandardCharsets.UTF_8)));
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(new Sm3().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] peer(byte[] bytes) {
    SM3Digest digest = new SM3Digest();
    digest.update(bytes, 0, bytes.length);
    byte[] out = new byte[digest.getDigestSize()];
    digest.doFinal(out, 0);
    return out;
  }
}
