package org.shougeng.platform.web;

/** The route needs somebody who has signed in. */
final class NotSignedIn extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotSignedIn() {
    super("not signed in");
  }
}
