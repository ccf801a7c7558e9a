package org.shougeng.engine.coverage;

/** An upright box that is filled in again and again. */
final class Box {

  double minX;
  double minY;
  double maxX;
  double maxY;

  /** Takes four values of {@code boxes} from {@code offset} on: west, south, east, north. */
  Box set(double[] boxes, int offset) {
    minX = boxes[offset];
    minY = boxes[offset + 1];
    maxX = boxes[offset + 2];
    maxY = boxes[offset + 3];
    return this;
  }

  double area() {
    return (maxX - minX) * (maxY - minY);
  }
}
