package org.shougeng.operation.survival;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What a client sent, and what the server said it had done; kept by the client, which survives. */
final class Acknowledged {

  private final Set<String> sent = ConcurrentHashMap.newKeySet();
  private final Set<String> done = ConcurrentHashMap.newKeySet();
  private final AtomicLong number = new AtomicLong();

  /** A name nobody has used, as something that is about to be sent. */
  String next(String kind) {
    String name = kind + number.incrementAndGet();
    sent.add(name);
    return name;
  }

  void done(String name) {
    done.add(name);
  }

  int size() {
    return done.size();
  }

  /** How many of the acknowledged are not there. */
  long lost(Map<String, Long> stored) {
    return done.stream().filter(name -> !stored.containsKey(name)).count();
  }

  /** How many are there more than once, or were never sent. */
  static long doubled(Map<String, Long> stored) {
    return stored.values().stream().filter(times -> times > 1).count();
  }

  long unasked(Map<String, Long> stored) {
    return stored.keySet().stream().filter(name -> !sent.contains(name)).count();
  }
}
