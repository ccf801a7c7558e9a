package org.shougeng.map;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.parcel.ParcelLayers;
import org.springframework.stereotype.Component;

/** Where the county is and in which system it is surveyed: what its current parcels say. */
@Component
class CountyGround {

  static final Crs DEGREES = Crs.of(Crs.CGCS2000_GEOGRAPHIC);

  /** The county's system, and the box of its parcels in it. */
  record Ground(Crs crs, Envelope extent) {}

  private final ParcelLayers layers;

  CountyGround(ParcelLayers layers) {
    this.layers = layers;
  }

  /** Empty while no parcels have been imported. */
  Optional<Ground> ground() {
    return layers.county().map(box -> new Ground(box.crs(), box.extent()));
  }

  /** Whether a place, longitude and latitude in degrees, lies in the box of the county's parcels. */
  boolean contains(Coordinate degrees) {
    return ground()
        .map(ground ->
            ground.extent().contains(Transform.between(DEGREES, ground.crs()).apply(degrees)))
        .orElse(false);
  }
}
