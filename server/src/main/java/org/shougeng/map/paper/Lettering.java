package org.shougeng.map.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.AffineTransform;

/** Where letters go when they are to stay letters, as in a PDF, instead of becoming shapes. */
public interface Lettering {

  /**
   * Takes text to be written above what is drawn.
   *
   * @param font the font at the size in pixels of the sheet
   * @param placing carries the text, its baseline beginning at the origin, onto the sheet
   */
  void write(String text, Font font, AffineTransform placing, Color color);
}
