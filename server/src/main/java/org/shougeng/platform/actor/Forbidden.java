package org.shougeng.platform.actor;

/**
 * The caller may not do this. Says nothing of what exists outside the caller's jurisdiction: records
 * there are not found, never forbidden.
 */
public final class Forbidden extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Forbidden(String what) {
    super(what);
  }
}
