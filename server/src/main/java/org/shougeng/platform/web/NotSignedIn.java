package org.shougeng.platform.web;

/** The route needs somebody who has signed in. */
public final class NotSignedIn extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotSignedIn() {
    super("not signed in");
  }
}
