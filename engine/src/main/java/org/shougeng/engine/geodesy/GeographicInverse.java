package org.shougeng.engine.geodesy;

/** From (x, y) of a system to latitude and longitude in radians on the system's own ellipsoid. */
sealed interface GeographicInverse {

  /** Writes latitude and longitude in radians into {@code latLon}. */
  void apply(double x, double y, double[] latLon);

  /**
   * A meridian near the data, radians: trapezia counted from it are small, so their sum keeps more
   * digits. The area of a closed ring does not depend on it.
   */
  double referenceLongitude();

  static GeographicInverse of(Crs crs) {
    if (crs.zone().isPresent()) {
      return new SurveyGauss(crs.zone().get());
    }
    return crs.isGeographic() ? new Degrees() : new Projected(crs);
  }

  /** Longitude and latitude in degrees. */
  record Degrees() implements GeographicInverse {
    @Override
    public void apply(double x, double y, double[] latLon) {
      latLon[0] = Math.toRadians(y);
      latLon[1] = Math.toRadians(x);
    }

    @Override
    public double referenceLongitude() {
      return Math.toRadians(105);
    }
  }

  /**
   * The Gauss-Krüger inverse that 国土调查办发〔2008〕32号 prescribes, with CGCS2000's constants. It uses
   * e′² in η², as the notice defines it (its sample listing confuses e² and e′²).
   */
  final class SurveyGauss implements GeographicInverse {
    private static final double K0 = 1.57048761144159E-07;
    private static final double K1 = 5.05250178820567E-03;
    private static final double K2 = 2.98472900956587E-05;
    private static final double K3 = 2.41626669230084E-07;
    private static final double K4 = 2.22241238938534E-09;
    private static final double C = 6399593.62586;
    private static final double SECOND_E2 = 0.00673949677548;

    private final double falseEasting;
    private final double centralMeridian;

    SurveyGauss(GaussKrugerZone zone) {
      this.falseEasting = zone.falseEasting();
      this.centralMeridian = Math.toRadians(zone.centralMeridian());
    }

    @Override
    public double referenceLongitude() {
      return centralMeridian;
    }

    @Override
    public void apply(double x, double y, double[] latLon) {
      double eo = K0 * y;
      double s = Math.sin(eo);
      double s2 = s * s;
      double bf = eo + Math.cos(eo) * s * (K1 - s2 * (K2 - s2 * (K3 - s2 * K4)));
      double cosBf = Math.cos(bf);
      double t = Math.tan(bf);
      double t2 = t * t;
      double eta2 = SECOND_E2 * cosBf * cosBf;
      double v2 = 1 + eta2;
      double n = C / Math.sqrt(v2);
      double q = (x - falseEasting) / n;
      double q2 = q * q;
      latLon[0] = bf
          - 0.5
              * v2
              * t
              * q2
              * (1
                  - q2 / 12 * (5 + 3 * t2 + eta2 - 9 * eta2 * t2)
                  + q2 * q2 / 360 * (61 + 90 * t2 + 45 * t2 * t2));
      latLon[1] = centralMeridian
          + q
              / cosBf
              * (1
                  - q2 / 6 * (1 + 2 * t2 + eta2)
                  + q2 * q2 / 120 * (5 + 28 * t2 + 24 * t2 * t2 + 6 * eta2 + 8 * eta2 * t2));
    }
  }

  /** Any other projected system, through proj4j, to the geographic system of its own datum. */
  final class Projected implements GeographicInverse {
    private final org.locationtech.proj4j.proj.Projection projection;
    private final org.locationtech.proj4j.ProjCoordinate in =
        new org.locationtech.proj4j.ProjCoordinate();
    private final org.locationtech.proj4j.ProjCoordinate out =
        new org.locationtech.proj4j.ProjCoordinate();

    Projected(Crs crs) {
      this.projection = crs.system().getProjection();
    }

    @Override
    public double referenceLongitude() {
      return projection.getProjectionLongitude();
    }

    @Override
    public void apply(double x, double y, double[] latLon) {
      in.setValue(x, y);
      projection.inverseProjectRadians(in, out);
      latLon[0] = out.y;
      latLon[1] = out.x;
    }
  }
}
