package org.shougeng.engine.geodesy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * The survey's formula beside GeographicLib 2.1 (Karney), a second implementation by another method.
 *
 * <p>GeographicLib joins vertices by geodesics, the survey by the chords of its formula, so the two
 * differ by what lies between: about L³·tan B / (12 R) for an edge of length L, some 10⁻³ m² for a 60 m edge
 * at 50° N. Edges here are short, as parcels' are, by vertices every 20 m.
 */
class SurveyAreaProperties {

  /** The bound that the product promises for a parcel, m². */
  private static final double PROMISED = 2e-3;

  @Property(tries = 500)
  void parcels_in_every_zone_agree_with_geodesics(
      @ForAll @IntRange(min = 4490, max = 4554) int epsg,
      @ForAll @DoubleRange(min = 18, max = 54) double latitude,
      @ForAll @DoubleRange(min = -1, max = 1) double across,
      @ForAll long seed) {
    Crs crs = Crs.of(epsg);
    double half = crs.zone().map(z -> z.width() / 2.0).orElse(20.0);
    double meridian = crs.zone().map(z -> (double) z.centralMeridian()).orElse(105.0);
    check(crs, new Coordinate(meridian + across * half, latitude), seed);
  }

  @Property(tries = 100)
  void parcels_in_new_zealand_do_too(
      @ForAll @DoubleRange(min = -46, max = -35) double latitude,
      @ForAll @DoubleRange(min = 168, max = 178) double longitude,
      @ForAll long seed) {
    check(Crs.of(2193), new Coordinate(longitude, latitude), seed);
  }

  @Property(tries = 100)
  void and_in_the_netherlands_on_bessels_ellipsoid(
      @ForAll @DoubleRange(min = 20_000, max = 270_000) double east,
      @ForAll @DoubleRange(min = 320_000, max = 610_000) double north,
      @ForAll long seed) {
    checkProjected(Crs.of(28992), parcel(new Coordinate(east, north), seed));
  }

  private static void check(Crs crs, Coordinate lonLat, long seed) {
    Crs geographic = Crs.of(Crs.CGCS2000_GEOGRAPHIC);
    if (crs.isGeographic()) {
      Crs zone = Crs.of(GaussKrugerZone.threeDegreeAt(lonLat.x, true).orElseThrow());
      Geometry inZone = parcel(Transform.between(geographic, zone).apply(lonLat), seed);
      checkProjected(crs, Transform.between(zone, geographic).apply(inZone));
    } else {
      Coordinate centre = new Coordinate();
      double[] place = projected(crs, lonLat);
      centre.setX(place[0]);
      centre.setY(place[1]);
      checkProjected(crs, parcel(centre, seed));
    }
  }

  private static double[] projected(Crs crs, Coordinate lonLat) {
    Coordinate place = Transform.between(Crs.of(Crs.CGCS2000_GEOGRAPHIC), crs).apply(lonLat);
    return new double[] {place.x, place.y};
  }

  private static void checkProjected(Crs crs, Geometry parcel) {
    double ours = SurveyArea.in(crs, SurveyArea.EXACT).squareMetres(parcel);
    assertThat(ours).isCloseTo(geodesic(crs, parcel), within(PROMISED));
  }

  private static double geodesic(Crs crs, Geometry parcel) {
    Ellipsoid shape = crs.ellipsoid();
    Geodesic earth = new Geodesic(shape.a(), (shape.a() - shape.b()) / shape.a());
    PolygonArea area = new PolygonArea(earth, false);
    double[] latLon = new double[2];
    GeographicInverse inverse = GeographicInverse.of(crs);
    Coordinate[] ring = ((Polygon) parcel).getExteriorRing().getCoordinates();
    for (int i = 1; i < ring.length; i++) {
      inverse.apply(ring[i].x, ring[i].y, latLon);
      area.AddPoint(Math.toDegrees(latLon[0]), Math.toDegrees(latLon[1]));
    }
    return Math.abs(area.Compute().area);
  }

  /** A ring of some 40 m to 90 m radius with vertices every 20 m or less. */
  private static Geometry parcel(Coordinate centre, long seed) {
    Random random = new Random(seed);
    double radius = 40 + random.nextDouble() * 50;
    int corners = 40;
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double r = radius * (0.9 + 0.1 * random.nextDouble());
      double angle = 2 * Math.PI * i / corners;
      ring[i] = new Coordinate(centre.x + r * Math.cos(angle), centre.y + r * Math.sin(angle));
    }
    ring[corners] = ring[0];
    return new GeometryFactory().createPolygon(ring);
  }
}
