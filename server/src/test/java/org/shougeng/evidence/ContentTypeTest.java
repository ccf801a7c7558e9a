package org.shougeng.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypeTest {

  /** First bytes in hexadecimal, from the formats' own specifications. */
  @ParameterizedTest
  @CsvSource({
    "FFD8FFE000104A464946, image/jpeg",
    "89504E470D0A1A0A, image/png",
    "255044462D312E37, application/pdf",
    "504B0304140000000800, application/zip",
    "D0CF11E0A1B11AE1, application/x-ole-storage",
    "000000186674797068656963, image/heic",
    "00000018667479706D703432, video/mp4",
    "524946460000000057454250, image/webp",
    "2321414D520A, audio/amr",
    "53514C69746520666F726D6174203300, application/vnd.sqlite3",
    "4D5A9000030000000400, application/octet-stream"
  })
  void a_kind_is_told_by_the_first_bytes(String bytes, String type) {
    assertThat(ContentType.of(java.util.HexFormat.of().parseHex(bytes))).isEqualTo(type);
  }

  @Test
  void a_page_with_a_script_is_plain_text() {
    assertThat(type("<html><script>alert(1)</script></html>", StandardCharsets.UTF_8))
        .isEqualTo("text/plain");
    assertThat(type("BMW 停在田里", StandardCharsets.UTF_8)).isEqualTo("text/plain");
    assertThat(type("地块编号,面积", Charset.forName("GB18030"))).isEqualTo("text/plain");
  }

  @Test
  void a_character_cut_in_two_where_looking_ends_does_not_matter() {
    String text = "x" + "田".repeat(ContentType.HEAD / 3 + 1);
    byte[] head = java.util.Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), ContentType.HEAD);
    assertThat(ContentType.of(head)).isEqualTo("text/plain");
  }

  private static String type(String text, Charset charset) {
    return ContentType.of(text.getBytes(charset));
  }
}
