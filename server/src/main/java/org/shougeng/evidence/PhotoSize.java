package org.shougeng.evidence;

/** The sizes in which photos are shown. */
public enum PhotoSize {
  /** To be looked at. */
  SHOWN("shown", 1600),
  /** In a list. */
  THUMB("thumb", 240);

  private final String word;
  private final int longestSide;

  PhotoSize(String word, int longestSide) {
    this.word = word;
    this.longestSide = longestSide;
  }

  String word() {
    return word;
  }

  /** In pixels. */
  public int longestSide() {
    return longestSide;
  }
}
