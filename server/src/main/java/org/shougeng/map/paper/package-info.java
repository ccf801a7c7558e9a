/**
 * Maps on paper: the sheet, the pen, the frame at a round scale with its coordinates, north arrow, scale bar
 * and legend. What is drawn inside the frame is the business of whoever asks.
 */
@NullMarked
package org.shougeng.map.paper;

import org.jspecify.annotations.NullMarked;
