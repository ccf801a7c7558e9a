package org.shougeng.engine.formats;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The encoding of a file's text and where it was found.
 *
 * @param charset the encoding
 * @param source {@code CPG}, {@code LDID}, {@code DETECTED}, {@code FORMAT} or {@code CHOSEN}
 */
record TextEncoding(Charset charset, String source) {

  /** GB18030 holds all of GBK and GB2312, so it reads every Chinese text that is not Unicode. */
  static final Charset GB18030 = Charset.forName("GB18030");

  private static final Map<String, Charset> CODE_PAGES = Map.of(
      "65001",
      StandardCharsets.UTF_8,
      "UTF8",
      StandardCharsets.UTF_8,
      "936",
      GB18030,
      "GBK",
      GB18030,
      "GB2312",
      GB18030,
      "EUCCN",
      GB18030,
      "950",
      Charset.forName("Big5"),
      "88591",
      StandardCharsets.ISO_8859_1);

  /** The encoding that the text of a {@code .cpg} file names; empty for {@code OEM} and unknown names. */
  static Optional<Charset> named(String cpg) {
    String name = cpg.strip().replace("\uFEFF", "").toUpperCase(Locale.ROOT);
    String bare =
        name.replaceFirst("^(ANSI|CP|WINDOWS|OEM|MS|ISO)[ _-]*", "").replaceAll("[ _-]", "");
    Charset known = CODE_PAGES.get(bare);
    if (known != null) {
      return Optional.of(known);
    }
    return name.matches("[A-Z0-9][A-Z0-9._:-]{1,39}") && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : windowsCodePage(bare);
  }

  private static Optional<Charset> windowsCodePage(String digits) {
    String name = "windows-" + digits;
    return digits.matches("125[0-8]") && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }

  /** The encoding of a DBF language driver id; empty where the id says nothing we trust. */
  static Optional<Charset> ofLanguageDriver(int id) {
    return switch (id) {
      case 0x4D, 0x7A -> Optional.of(GB18030);
      case 0x4F, 0x78 -> Optional.of(Charset.forName("Big5"));
      default -> Optional.empty();
    };
  }

  /**
   * UTF-8 if {@code sample} is valid UTF-8, else GB18030. A sample of some hundred bytes of Chinese
   * in GB18030 is practically never valid UTF-8.
   */
  static Charset detect(byte[] sample, int length) {
    return isValid(StandardCharsets.UTF_8, sample, length) ? StandardCharsets.UTF_8 : GB18030;
  }

  /** Whether the bytes are valid in {@code charset}; a character cut off at the end is no fault. */
  static boolean isValid(Charset charset, byte[] bytes, int length) {
    CharsetDecoder decoder = charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    java.nio.CharBuffer out = java.nio.CharBuffer.allocate(4096);
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
    while (true) {
      java.nio.charset.CoderResult result = decoder.decode(in, out, false);
      if (result.isError()) {
        return false;
      }
      if (result.isUnderflow()) {
        return true;
      }
      out.clear();
    }
  }

  /** {@code bytes} as text, or empty if they are not valid in this encoding. */
  Optional<String> decode(byte[] bytes) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
