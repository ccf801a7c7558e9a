package org.shougeng.occupation;

/** The number of a review; never used twice. */
public record ReviewId(long value) {

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
