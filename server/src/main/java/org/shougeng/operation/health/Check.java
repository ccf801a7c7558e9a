package org.shougeng.operation.health;

/**
 * One thing that was looked at.
 *
 * @param name what, as {@code database}
 * @param state how it is
 * @param seen what was found, for operators
 */
public record Check(String name, State state, String seen) {

  /** How something is. */
  public enum State {
    GOOD,
    /** It works, but somebody should look at it. */
    WARNING,
    /** It does not work. */
    BAD
  }

  static Check of(String name, boolean good, String seen) {
    return new Check(name, good ? State.GOOD : State.BAD, seen);
  }

  static Check warningUnless(boolean good, String name, String seen) {
    return new Check(name, good ? State.GOOD : State.WARNING, seen);
  }
}
