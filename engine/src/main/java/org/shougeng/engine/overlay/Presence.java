package org.shougeng.engine.overlay;

/** The three values of an overlay: a layer that was not looked at is not a layer that says no. */
public enum Presence {
  PRESENT,
  ABSENT,
  NOT_CHECKED
}
