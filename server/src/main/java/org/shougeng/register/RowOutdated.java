package org.shougeng.register;

import java.time.Instant;
import java.util.List;

/** The row was changed by somebody else since the form was opened; nothing of either change is lost. */
public final class RowOutdated extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Register register;
  private final transient Row current;
  private final transient List<RowChange> since;

  RowOutdated(Register register, Row current, List<RowChange> since) {
    super("changed since");
    this.register = register;
    this.current = current;
    this.since = List.copyOf(since);
  }

  public Register register() {
    return register;
  }

  /** The row as it is now. */
  public Row current() {
    return current;
  }

  /** The latest change, with who and what. */
  public List<RowChange> since() {
    return since;
  }

  public Instant at() {
    return since.isEmpty() ? Instant.EPOCH : since.get(0).at();
  }

  public String who() {
    return since.isEmpty() ? "" : since.get(0).who();
  }
}
