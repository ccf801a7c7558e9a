package org.shougeng.cli;

import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the details of an unexpected failure go, for those who mend the program. */
final class FailureLog {

  private FailureLog() {}

  /** Writes the trace of {@code failure} to a new file; where none can be written, says so instead. */
  static String write(Throwable failure) {
    try {
      Path file = Files.createTempFile("shougeng-", ".log");
      Files.writeString(file, ThrowableProxyUtil.asString(new ThrowableProxy(failure)));
      return file.toString();
    } catch (IOException e) {
      return Texts.get("failure.noLog", String.valueOf(e.getMessage()));
    }
  }
}
