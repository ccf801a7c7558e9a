package org.shougeng.platform.web;

import java.util.Set;

/**
 * Origins beside our own that the page may show pictures from, because the office entered them.
 * Empty unless it
 * did.
 */
@FunctionalInterface
public interface ForeignOrigins {

  /** As {@code https://t0.example.org}. Asked with every page, so it is quick. */
  Set<String> origins();
}
