package org.shougeng.map;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.GaussKrugerZone;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.parcel.ParcelLayers;
import org.springframework.stereotype.Component;

/** Where the county is and in which system it is surveyed: what its current parcels say. */
@Component
public class CountyGround {

  /** CGCS2000 longitude and latitude, in which the page speaks. */
  public static final Crs DEGREES = Crs.of(Crs.CGCS2000_GEOGRAPHIC);

  /** The county's system, and the box of its parcels in it. */
  public record Ground(Crs crs, Envelope extent) {}

  private final ParcelLayers layers;

  CountyGround(ParcelLayers layers) {
    this.layers = layers;
  }

  /** Empty while no parcels have been imported. */
  public Optional<Ground> ground() {
    return layers.county().map(box -> new Ground(box.crs(), box.extent()));
  }

  /** Whether a place, longitude and latitude in degrees, lies in the box of the county's parcels. */
  public boolean contains(Coordinate degrees) {
    return ground()
        .map(ground ->
            ground.extent().contains(Transform.between(DEGREES, ground.crs()).apply(degrees)))
        .orElse(false);
  }

  /**
   * The projected system in which ground at a place in degrees is measured: the county's own, else
   * the 3° zone
   * of the place.
   *
   * @throws InputRefused {@code MAP-023} outside China's zones while the county has no parcels
   */
  public Crs systemAt(Coordinate place) {
    Optional<Crs> own = ground().map(Ground::crs).filter(crs -> !crs.isGeographic());
    return own.filter(crs -> contains(place))
        .or(() -> GaussKrugerZone.threeDegreeAt(place.x, true).map(Crs::of))
        .or(() -> own)
        .orElseThrow(() -> new InputRefused(Finding.error("MAP-023")));
  }
}
