package org.shougeng.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.AdminCode;

/**
 * Somebody who may sign in.
 *
 * @param name what they sign in with; stable for life, never reused
 * @param person the person's name
 * @param phone empty if not known
 * @param office the region whose office keeps the account
 * @param state whether they can sign in
 * @param secondFactor whether a code of an authenticator is asked for
 * @param made when and by whom
 */
public record Account(
    String name,
    String person,
    String phone,
    AdminCode office,
    State state,
    boolean secondFactor,
    Made made) {

  /** Whether somebody can sign in with it. */
  public enum State {
    /** No password is set yet. */
    INVITED,
    ACTIVE,
    /** An administrator has locked it. */
    LOCKED
  }

  /** When an account was made, and the account that made it. */
  public record Made(Instant at, String by) {}

  /** What is said of a new account. */
  public record Draft(String name, String person, String phone, AdminCode office) {}

  static State state(@Nullable String password, @Nullable String lockedAt) {
    if (lockedAt != null) {
      return State.LOCKED;
    }
    return password == null ? State.INVITED : State.ACTIVE;
  }
}
