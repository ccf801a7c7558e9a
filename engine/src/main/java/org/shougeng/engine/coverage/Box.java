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

  /** Whether {@code other} lies in the open inside of this box. */
  boolean contains(Box other) {
    return other.minX > minX && other.maxX < maxX && other.minY > minY && other.maxY < maxY;
  }

  double area() {
    return (maxX - minX) * (maxY - minY);
  }
}
