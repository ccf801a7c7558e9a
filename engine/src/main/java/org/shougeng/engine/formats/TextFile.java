package org.shougeng.engine.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/**
 * A text file, decoded: by the user's choice, else by its byte-order mark, else as UTF-8 if it is
 * valid UTF-8, else as GB18030 (which contains GBK and GB 2312).
 *
 * @param text the content without byte-order mark
 * @param charset the encoding that was used
 * @param source {@code CHOSEN} or {@code DETECTED}
 */
record TextFile(String text, Charset charset, String source) {

  static final Charset GB18030 = Charset.forName("GB18030");

  /** The largest text file read whole; a coordinate file of this size has 1.5 million points. */
  static final long MAX_BYTES = 64L << 20;

  private static final int HEAD = 64 << 10;

  /**
   * Reads {@code file}.
   *
   * @throws InputRefused with {@code FMT-900} if it cannot be read, {@code FMT-901} if it is too large,
   *     {@code FMT-002} if it is empty, {@code FMT-903} if it is not text, {@code FMT-904} if the
   *     encoding is unknown
   */
  static TextFile read(Path file, String displayName, @Nullable Charset chosen) {
    Place place = Place.file(displayName);
    byte[] bytes = bytes(file, place);
    if (bytes.length == 0) {
      throw new InputRefused(Finding.error("FMT-002").at(place));
    }
    int mark = markLength(bytes);
    Charset marked = marked(bytes);
    if (marked != null) {
      return decode(bytes, mark, marked)
          .map(text -> new TextFile(text, marked, "DETECTED"))
          .orElseThrow(() -> new InputRefused(Finding.error("FMT-904").at(place)));
    }
    if (isBinary(bytes)) {
      throw new InputRefused(Finding.error("FMT-903").at(place));
    }
    if (chosen != null) {
      return decode(bytes, 0, chosen)
          .map(text -> new TextFile(text, chosen, "CHOSEN"))
          .orElseThrow(() -> new InputRefused(
              Finding.error("FMT-905").with("charset", chosen.name()).at(place)));
    }
    return decode(bytes, 0, StandardCharsets.UTF_8)
        .map(text -> new TextFile(text, StandardCharsets.UTF_8, "DETECTED"))
        .or(() -> decode(bytes, 0, GB18030).map(text -> new TextFile(text, GB18030, "DETECTED")))
        .orElseThrow(() -> new InputRefused(Finding.error("FMT-904").at(place)));
  }

  /**
   * The encoding of a file too large to be read whole, judged by its first 64 KB.
   *
   * @throws InputRefused with {@code FMT-900}, {@code FMT-002} or {@code FMT-903}
   */
  static Charset detect(Path file, String displayName) {
    Place place = Place.file(displayName);
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    } catch (IOException e) {
      throw unreadable(e, place);
    }
    if (head.length == 0) {
      throw new InputRefused(Finding.error("FMT-002").at(place));
    }
    Charset marked = marked(head);
    if (marked != null) {
      return marked;
    }
    if (isBinary(head)) {
      throw new InputRefused(Finding.error("FMT-903").at(place));
    }
    CharBuffer out = CharBuffer.allocate(HEAD);
    boolean utf8 = !StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(head), out, head.length < HEAD)
        .isError();
    return utf8 ? StandardCharsets.UTF_8 : GB18030;
  }

  static InputRefused unreadable(Exception e, Place place) {
    return new InputRefused(
        Finding.error("FMT-900").with("reason", e.getClass().getSimpleName()).at(place));
  }

  /** The name of the only layer of a file: the file's name without extension. */
  static String layerName(String displayName) {
    int dot = displayName.lastIndexOf('.');
    return dot > 0 ? displayName.substring(0, dot) : displayName;
  }

  private static byte[] bytes(Path file, Place place) {
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        throw new InputRefused(Finding.error("FMT-901")
            .with("megabytes", size >> 20)
            .with("limit", MAX_BYTES >> 20)
            .at(place));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(e, place);
    }
  }

  private static @Nullable Charset marked(byte[] bytes) {
    return switch (markLength(bytes)) {
      case 3 -> StandardCharsets.UTF_8;
      case 2 -> bytes[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      default -> null;
    };
  }

  private static int markLength(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return 3;
    }
    boolean little = b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE;
    boolean big = b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF;
    return little || big ? 2 : 0;
  }

  /** Text of any encoding we accept holds no control characters but tab, line and page breaks. */
  private static boolean isBinary(byte[] bytes) {
    int end = Math.min(bytes.length, HEAD);
    for (int i = 0; i < end; i++) {
      int b = bytes[i];
      if (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 26) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
