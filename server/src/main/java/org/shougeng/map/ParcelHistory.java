package org.shougeng.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.ParcelLayers;
import org.springframework.stereotype.Service;

/** What one place was in every survey the office keeps. */
@Service
public class ParcelHistory {

  private final ParcelLayers layers;

  ParcelHistory(ParcelLayers layers) {
    this.layers = layers;
  }

  /** A survey and the parcel it has at the place. */
  public record Year(LayerVersion layer, Parcel parcel) {}

  /** The parcels at a place in degrees, the oldest survey first; surveys with none there are left out. */
  public List<Year> at(Coordinate degrees, Jurisdiction jurisdiction) {
    List<Year> years = new ArrayList<>();
    for (LayerVersion layer : layers.list(jurisdiction)) {
      if (layer.kind() == LayerKind.PARCELS) {
        Coordinate at = Transform.between(CountyGround.DEGREES, layer.crs()).apply(degrees);
        Optional<Parcel> parcel =
            layers.at(layer.id(), jurisdiction, at).stream().findFirst();
        parcel.ifPresent(found -> years.add(new Year(layer, found)));
      }
    }
    years.sort(Comparator.comparing(year -> String.valueOf(year.layer().source().date())));
    return years;
  }
}
