package org.shougeng.platform;

import org.shougeng.platform.actor.Actor;

/**
 * Who asks for a job, under which title, and how urgent it is.
 *
 * @param title what the user called it or what it works on
 * @param owner the account that asks; blank for the server itself and the command line
 * @param region the region of the owner's office; blank as above
 * @param priority which jobs go first
 */
public record JobRequest(String title, String owner, String region, Priority priority) {

  /** Which jobs go first; among equals each owner in turn. */
  public enum Priority {
    /** Somebody sits and waits. */
    URGENT,
    NORMAL,
    /** Nobody waits, as at night. */
    BACKGROUND
  }

  /** What {@code actor} asks for. */
  public static JobRequest by(Actor actor, String title) {
    return new JobRequest(title, actor.account(), actor.office().digits(), Priority.NORMAL);
  }

  /** What the server or the command line asks for itself. */
  public static JobRequest ofServer(String title) {
    return new JobRequest(title, "", "", Priority.NORMAL);
  }

  public JobRequest with(Priority other) {
    return new JobRequest(title, owner, region, other);
  }
}
