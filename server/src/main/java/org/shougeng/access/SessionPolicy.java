package org.shougeng.access;

import java.time.Duration;

/**
 * How long a browser stays signed in.
 *
 * @param idle without a request
 * @param longest at all
 */
public record SessionPolicy(Duration idle, Duration longest) {

  public static final SessionPolicy DEFAULT =
      new SessionPolicy(Duration.ofMinutes(60), Duration.ofHours(12));
}
