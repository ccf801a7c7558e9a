package org.shougeng.jurisdiction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * An answer's bytes as the text that a curious reader gets out of them: gzip and archives opened, layer after
 * layer, tags of office papers taken out so that words stand together, escapes of JSON undone. Tiles and
 * GeoPackages keep their words in plain UTF-8.
 */
final class Decoded {

  private static final int ZIP = 0x504b0304;
  private static final int GZIP = 0x1f8b;

  private Decoded() {}

  static String text(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    append(bytes, text);
    return text.toString();
  }

  private static void append(byte[] bytes, StringBuilder text) {
    try {
      if (begins(bytes, ZIP, 4)) {
        appendEntries(bytes, text);
      } else if (begins(bytes, GZIP, 2)) {
        append(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes(), text);
      } else {
        appendWords(bytes, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void appendEntries(byte[] bytes, StringBuilder text) throws IOException {
    try (ZipFile zip = ZipFile.builder()
        .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
        .get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        text.append(entry.getName()).append('\n');
        append(zip.getInputStream(entry).readAllBytes(), text);
      }
    }
  }

  private static void appendWords(byte[] bytes, StringBuilder text) {
    String words = new String(bytes, StandardCharsets.UTF_8);
    text.append(words).append('\n');
    if (words.startsWith("<?xml")) {
      text.append(words.replaceAll("<[^>]*>", "")).append('\n');
    }
  }

  private static boolean begins(byte[] bytes, int magic, int length) {
    int number = 0;
    for (int i = 0; i < length && i < bytes.length; i++) {
      number = number << 8 | bytes[i] & 0xff;
    }
    return bytes.length >= length && number == magic;
  }
}
