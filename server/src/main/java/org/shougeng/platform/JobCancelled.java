package org.shougeng.platform;

/** The user cancelled the job that this thread works on; thrown at its next step to undo what it began. */
public final class JobCancelled extends RuntimeException {

  JobCancelled() {
    super("cancelled");
  }
}
