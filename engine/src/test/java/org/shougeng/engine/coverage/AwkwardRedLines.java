package org.shougeng.engine.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.algorithm.ConvexHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Red lines that meet parcels in every way that is hard to decide. */
enum AwkwardRedLines {
  /** A star anywhere. */
  SITE(2_000, 15_000) {
    @Override
    Geometry attempt(CrookedParcels parcels, Random random) {
      return star(parcels.place(random), 20 + 200 * random.nextDouble(), random);
    }
  },
  /** Corners on corners of parcels. */
  CORNERS_ON_CORNERS(2_500, 20_000) {
    @Override
    Geometry attempt(CrookedParcels parcels, Random random) {
      List<Coordinate> points = new ArrayList<>();
      for (Ground near : parcels.near(around(parcels.place(random), 150))) {
        Coordinate[] corners = near.shape().getCoordinates();
        points.add(corners[random.nextInt(corners.length)]);
      }
      return new ConvexHull(points.toArray(Coordinate[]::new), CrookedParcels.FACTORY)
          .getConvexHull();
    }
  },
  /** Whole parcels, joined: every edge of the red line is an edge of parcels. */
  ALONG_EDGES(1_500, 20_000) {
    @Override
    Geometry attempt(CrookedParcels parcels, Random random) {
      return joined(parcels, random);
    }
  },
  /** As along edges, moved by less than a surveyor can see. */
  A_HAIR_OFF_THE_EDGES(1_500, 25_000) {
    @Override
    Geometry attempt(CrookedParcels parcels, Random random) {
      double hair = Math.pow(10, -1 - random.nextInt(8));
      return AffineTransformation.translationInstance(
              hair * (random.nextDouble() - 0.5), hair * (random.nextDouble() - 0.5))
          .transform(joined(parcels, random));
    }
  },
  /** Joined parcels less a site in their middle that begins on one of their corners. */
  WITH_HOLES(800, 12_000) {
    @Override
    Geometry attempt(CrookedParcels parcels, Random random) {
      Geometry shell = joined(parcels, random);
      Coordinate corner = parcels.any(random).shape().getCoordinate();
      Coordinate inner = random.nextBoolean() ? corner : shell.getCentroid().getCoordinate();
      return OverlayNGRobust.overlay(shell, star(inner, 60, random), OverlayNG.DIFFERENCE);
    }
  },
  /** A road of ten to fifty metres' width across everything. */
  ROAD(220, 8_000) {
    @Override
    Geometry attempt(CrookedParcels parcels, Random random) {
      Coordinate[] axis = new Coordinate[20];
      Coordinate from = parcels.place(random);
      Coordinate to = parcels.place(random);
      for (int i = 0; i < axis.length; i++) {
        double t = i / 19.0;
        axis[i] = new Coordinate(
            from.x + t * (to.x - from.x) + 30 * random.nextGaussian(),
            from.y + t * (to.y - from.y) + 30 * random.nextGaussian());
      }
      return CrookedParcels.FACTORY.createLineString(axis).buffer(5 + 20 * random.nextDouble(), 3);
    }
  },
  /** Less than a square metre, near a corner. */
  TINY(3_000, 3_000) {
    @Override
    Geometry attempt(CrookedParcels parcels, Random random) {
      return star(parcels.any(random).shape().getCoordinate(), 0.4 * random.nextDouble(), random);
    }
  },
  /** Boxes whose sides lie on straight rows of parcel edges, and on the boxes of parcels. */
  ON_BOXES(2_000, 12_000) {
    @Override
    Geometry attempt(CrookedParcels parcels, Random random) {
      Envelope box = parcels.any(random).shape().getEnvelopeInternal();
      if (random.nextBoolean()) {
        box.expandToInclude(
            box.getMaxX() + 300 * random.nextDouble(),
            CrookedParcels.SOUTH + CrookedParcels.SIDE * (10 * random.nextInt(4) + 3));
      }
      return CrookedParcels.FACTORY.toGeometry(box);
    }
  },
  /** Sites far apart as one red line. */
  MANY_PARTS(300, 10_000) {
    @Override
    Geometry attempt(CrookedParcels parcels, Random random) {
      List<Geometry> sites = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        sites.add(star(parcels.place(random), 90, random));
      }
      return UnaryUnionOp.union(sites);
    }
  };

  private final int many;
  private final int leastPairs;

  AwkwardRedLines(int many, int leastPairs) {
    this.many = many;
    this.leastPairs = leastPairs;
  }

  int many() {
    return many;
  }

  int leastPairs() {
    return leastPairs;
  }

  abstract Geometry attempt(CrookedParcels parcels, Random random);

  /** A valid red line of this kind. */
  Geometry draw(CrookedParcels parcels, Random random) {
    Geometry drawn = attempt(parcels, random);
    while (!(drawn instanceof Polygonal) || drawn.isEmpty() || !drawn.isValid()) {
      drawn = attempt(parcels, random);
    }
    return drawn;
  }

  private static Geometry joined(CrookedParcels parcels, Random random) {
    List<Geometry> shapes = new ArrayList<>();
    double reach = 60 + 200 * random.nextDouble();
    for (Ground near : parcels.near(around(parcels.place(random), reach))) {
      if (random.nextInt(8) > 0) {
        shapes.add(near.shape());
      }
    }
    return shapes.isEmpty() ? parcels.any(random).shape() : UnaryUnionOp.union(shapes);
  }

  private static Envelope around(Coordinate place, double reach) {
    Envelope box = new Envelope(place);
    box.expandBy(reach);
    return box;
  }

  private static Polygon star(Coordinate centre, double radius, Random random) {
    int points = 5 + random.nextInt(20);
    Coordinate[] ring = new Coordinate[points + 1];
    for (int i = 0; i < points; i++) {
      double turn = 2 * Math.PI * i / points;
      double reach = radius * (0.4 + 0.6 * random.nextDouble());
      ring[i] =
          new Coordinate(centre.x + reach * Math.cos(turn), centre.y + reach * Math.sin(turn));
    }
    ring[points] = ring[0];
    return CrookedParcels.FACTORY.createPolygon(ring);
  }
}
