package org.shougeng.register;

/** The draft was saved elsewhere in the meantime; both are kept until the person decides. */
public final class DraftConflict extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Draft kept;

  DraftConflict(Draft kept) {
    super("saved elsewhere");
    this.kept = kept;
  }

  /** The draft as it is kept. */
  public Draft kept() {
    return kept;
  }
}
