package org.shougeng.access.web;

import java.time.Duration;
import java.time.Instant;

/** A bucket that holds a minute's requests and fills at that rate. */
final class Allowance {

  private static final double SECONDS = 60;

  private final int perMinute;
  private double left;
  private Instant seen;

  Allowance(int perMinute, Instant now) {
    this.perMinute = perMinute;
    this.left = perMinute;
    this.seen = now;
  }

  /** Takes one request, or says how many whole seconds to wait for it. */
  synchronized Duration take(Instant now) {
    double passed = Math.max(0, Duration.between(seen, now).toMillis() / 1000.0);
    left = Math.min(perMinute, left + passed * perMinute / SECONDS);
    seen = now;
    if (left >= 1) {
      left--;
      return Duration.ZERO;
    }
    return Duration.ofSeconds((long) Math.ceil((1 - left) * SECONDS / perMinute));
  }
}
