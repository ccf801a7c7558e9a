package org.shougeng.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.geodesy.Transform;
import org.shougeng.engine.overlay.ControlKind;
import org.shougeng.engine.overlay.Presence;
import org.shougeng.engine.parcel.Parcel;
import org.shougeng.parcel.LayerId;
import org.shougeng.parcel.LayerKind;
import org.shougeng.parcel.LayerVersion;
import org.shougeng.parcel.ParcelLayers;
import org.springframework.stereotype.Service;

/** Says what lies at a place: its parcel, and the answer of every kind of control. */
@Service
public class Identify {

  /**
   * What lies at a place.
   *
   * @param layer the layer of parcels that was asked, or null when there is none
   * @param at the place in that layer's system, or null
   * @param parcel the parcel, if there is one; of several that share an edge the first in the layer
   * @param controls the answer of every kind
   */
  public record Answer(
      @Nullable LayerVersion layer,
      @Nullable Coordinate at,
      Optional<Parcel> parcel,
      List<Control> controls) {}

  /** The answer of one kind of control; not checked when the office has no such layer. */
  public record Control(ControlKind kind, Presence presence, String name) {}

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final ParcelLayers layers;

  Identify(ParcelLayers layers) {
    this.layers = layers;
  }

  /**
   * What lies at a place in degrees, for somebody who answers for {@code jurisdiction}. On the land of others
   * there is no parcel and no control was checked.
   *
   * @param wanted the layer of parcels to ask, or null for the current one
   * @throws org.shougeng.platform.NotFound if there is no such layer
   */
  public Answer at(Coordinate degrees, @Nullable LayerId wanted, Jurisdiction jurisdiction) {
    LayerVersion layer = wanted == null
        ? layers.current(LayerKind.PARCELS, jurisdiction).orElse(null)
        : layers.get(wanted, jurisdiction);
    Coordinate at = layer == null ? null : in(layer.crs(), degrees);
    Optional<Parcel> parcel = layer == null || at == null
        ? Optional.empty()
        : layers.at(layer.id(), jurisdiction, at).stream().findFirst();
    boolean own = parcel.isPresent() || layer == null || layer.territory().isWithin(jurisdiction);
    List<Control> controls = new ArrayList<>();
    for (ControlKind kind : ControlKind.values()) {
      controls.add(own ? control(kind, degrees, jurisdiction) : notChecked(kind));
    }
    return new Answer(layer, at, parcel, controls);
  }

  /** On one's own land the county's whole plan answers: a line of a neighbour may reach over. */
  private Control control(ControlKind kind, Coordinate degrees, Jurisdiction jurisdiction) {
    return layers
        .current(LayerKind.of(kind), jurisdiction)
        .map(layer -> {
          Presence presence = covers(layer, degrees) ? Presence.PRESENT : Presence.ABSENT;
          return new Control(kind, presence, layer.source().name());
        })
        .orElseGet(() -> notChecked(kind));
  }

  private static Control notChecked(ControlKind kind) {
    return new Control(kind, Presence.NOT_CHECKED, kind.chinese());
  }

  private boolean covers(LayerVersion layer, Coordinate degrees) {
    Point point = FACTORY.createPoint(in(layer.crs(), degrees));
    boolean[] covered = new boolean[1];
    Envelope box = new Envelope(point.getCoordinate());
    layers.forEachAreaWithin(layer.id(), Jurisdiction.EVERYWHERE, box, area -> {
      covered[0] |= area.geometry().intersects(point);
    });
    return covered[0];
  }

  private static Coordinate in(Crs crs, Coordinate degrees) {
    return Transform.between(CountyGround.DEGREES, crs).apply(degrees);
  }
}
