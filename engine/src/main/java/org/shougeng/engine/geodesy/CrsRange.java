package org.shougeng.engine.geodesy;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Where coordinates of a system can lie: a coordinate outside is in another system or a typing error. */
final class CrsRange {

  private static final CrsRange ANYWHERE = new CrsRange(new Envelope(-3e7, 3e7, -3e7, 3e7));
  private static final CrsRange CHINA = new CrsRange(new Envelope(73, 136, 3, 54));
  private static final CrsRange EARTH = new CrsRange(new Envelope(-180, 180, -90, 90));

  /** Half the width of a strip at 3° N with its overlap into the next, m: 3° zones, 6° zones. */
  private static final double HALF_THREE_DEGREES = 250_000;

  private static final double HALF_SIX_DEGREES = 420_000;

  private final Envelope box;

  private CrsRange(Envelope box) {
    this.box = box;
  }

  static CrsRange of(Crs crs) {
    if (crs.epsg() == Crs.CGCS2000_GEOGRAPHIC) {
      return CHINA;
    }
    return crs.zone().map(CrsRange::of).orElse(crs.isGeographic() ? EARTH : ANYWHERE);
  }

  private static CrsRange of(GaussKrugerZone zone) {
    double half = zone.width() == 3 ? HALF_THREE_DEGREES : HALF_SIX_DEGREES;
    double middle = zone.falseEasting();
    return new CrsRange(new Envelope(middle - half, middle + half, 331_000, 5_992_000));
  }

  boolean contains(Coordinate point) {
    return box.contains(point.x, point.y);
  }
}
