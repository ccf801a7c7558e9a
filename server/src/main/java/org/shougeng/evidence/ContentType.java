package org.shougeng.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells a file's kind by its first bytes. A name proves nothing, so it is not asked. */
final class ContentType {

  /** As much of a file as is looked at. */
  static final int HEAD = 8192;

  private static final String UNKNOWN = "application/octet-stream";
  private static final Map<String, String> OFFICE = Map.of(
      "word/",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "xl/",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "ppt/",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation");
  private static final Map<String, String> BEGINNINGS = new LinkedHashMap<>();

  static {
    BEGINNINGS.put("\u00ff\u00d8\u00ff", "image/jpeg");
    BEGINNINGS.put("\u0089PNG\r\n\u001a\n", "image/png");
    BEGINNINGS.put("GIF87a", "image/gif");
    BEGINNINGS.put("GIF89a", "image/gif");
    BEGINNINGS.put("II*\0", "image/tiff");
    BEGINNINGS.put("MM\0*", "image/tiff");
    BEGINNINGS.put("%PDF-", "application/pdf");
    BEGINNINGS.put("PK\u0003\u0004", "application/zip");
    BEGINNINGS.put("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "application/x-ole-storage");
    BEGINNINGS.put("Rar!\u001a\u0007", "application/vnd.rar");
    BEGINNINGS.put("7z\u00bc\u00af\u0027\u001c", "application/x-7z-compressed");
    BEGINNINGS.put("\u001f\u008b", "application/gzip");
    BEGINNINGS.put("SQLite format 3\0", "application/vnd.sqlite3");
    BEGINNINGS.put("ID3", "audio/mpeg");
    BEGINNINGS.put("#!AMR", "audio/amr");
    BEGINNINGS.put("OggS", "audio/ogg");
    BEGINNINGS.put("\u001aE\u00df\u00a3", "video/webm");
  }

  private ContentType() {}

  /** The media type of a file that begins with {@code head}, {@value #HEAD} bytes or all of it. */
  static String of(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
      if (text.startsWith(beginning.getKey())) {
        return beginning.getValue().equals("application/zip") ? zip(text) : beginning.getValue();
      }
    }
    if (text.startsWith("BM") && text.startsWith("\0\0\0\0", 6)) {
      return "image/bmp";
    }
    if (text.startsWith("RIFF") && text.length() >= 12) {
      return riff(text.substring(8, 12));
    }
    if (text.length() >= 12 && text.startsWith("ftyp", 4)) {
      return isoMedia(text.substring(8, 12));
    }
    return isText(head) ? "text/plain" : UNKNOWN;
  }

  /** The members of an office file are named in its first kilobytes; nothing is unpacked. */
  private static String zip(String text) {
    if (text.contains("[Content_Types].xml")) {
      for (Map.Entry<String, String> office : OFFICE.entrySet()) {
        if (text.contains(office.getKey())) {
          return office.getValue();
        }
      }
    }
    return "application/zip";
  }

  private static String riff(String form) {
    return switch (form) {
      case "WEBP" -> "image/webp";
      case "WAVE" -> "audio/wav";
      case "AVI " -> "video/x-msvideo";
      default -> UNKNOWN;
    };
  }

  private static String isoMedia(String brand) {
    return switch (brand) {
      case "heic", "heix", "mif1", "msf1" -> "image/heic";
      case "avif" -> "image/avif";
      case "M4A " -> "audio/mp4";
      case "qt  " -> "video/quicktime";
      default -> "video/mp4";
    };
  }

  private static boolean isText(byte[] head) {
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        return false;
      }
    }
    return isUtf8(head) || isGb18030(head);
  }

  /** A character may be cut in two where the head ends. */
  private static boolean isUtf8(byte[] head) {
    for (int cut = 0; cut < Math.min(4, head.length + 1); cut++) {
      if (decodes(head, head.length - cut, StandardCharsets.UTF_8)) {
        return true;
      }
      if (head.length < HEAD) {
        return false;
      }
    }
    return false;
  }

  private static boolean isGb18030(byte[] head) {
    Charset charset = Charset.forName("GB18030");
    return decodes(head, head.length, charset)
        || head.length == HEAD && decodes(head, head.length - 1, charset);
  }

  private static boolean decodes(byte[] head, int length, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(head, 0, length));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
