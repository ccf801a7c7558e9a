package org.shougeng.access;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Passwords as they are kept: Argon2id with 19 MiB and two passes (OWASP's first recommendation). Few
 * are computed at a time, so that many wrong sign-ins cannot use up the server's memory.
 */
final class Passwords {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;

  private final PasswordEncoder encoder =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, PASSES);
  private final Semaphore places = new Semaphore(2);
  private final String nobodys = hash(Secret.token());

  String hash(String password) {
    return oneOfFew(() -> encoder.encode(password));
  }

  boolean match(String password, String hash) {
    return oneOfFew(() -> encoder.matches(password, hash));
  }

  /** Takes as long as {@link #match}, so that the time does not tell whether an account exists. */
  void matchNobodys(String password) {
    match(password, nobodys);
  }

  private <T> T oneOfFew(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
