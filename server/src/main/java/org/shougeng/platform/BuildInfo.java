package org.shougeng.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which build of the program this is.
 *
 * @param version its version
 * @param time when its sources were fixed, ISO 8601
 */
public record BuildInfo(String version, String time) {

  private static final String FILE = "/META-INF/build-info.properties";

  /** The build that runs; without a name when it was not built by Maven. */
  public static BuildInfo current() {
    Properties properties = new Properties();
    try (InputStream in = BuildInfo.class.getResourceAsStream(FILE)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BuildInfo(
        properties.getProperty("build.version", "0"), properties.getProperty("build.time", ""));
  }
}
