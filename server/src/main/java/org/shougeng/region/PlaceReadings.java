package org.shougeng.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How characters are read in names of places, where a dictionary of characters is wrong or of two
 * minds.
 */
final class PlaceReadings {

  /** A piece of a name with its own reading. */
  record Word(int length, List<String> syllables) {}

  private static final int LONGEST = 4;
  private static final Map<String, List<String>> WORDS = read();

  private PlaceReadings() {}

  /** The longest listed word that {@code name} has at {@code from}, or null. */
  static @Nullable Word at(String name, int from) {
    for (int length = Math.min(LONGEST, name.length() - from); length > 0; length--) {
      List<String> syllables = WORDS.get(name.substring(from, from + length));
      if (syllables != null) {
        return new Word(length, syllables);
      }
    }
    return null;
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> words = new HashMap<>();
    try (InputStream in = PlaceReadings.class.getResourceAsStream("place-readings.txt");
        BufferedReader lines = new BufferedReader(
            new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.strip().split("\\s+");
          words.put(parts[0], Arrays.asList(parts).subList(1, parts.length));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(words);
  }
}
