package org.shougeng.parcel;

import java.util.Optional;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Jurisdiction;
import org.shougeng.evidence.EvidenceHolder;
import org.shougeng.platform.Database;
import org.shougeng.platform.actor.Placement;
import org.springframework.stereotype.Component;

/** Evidence on parcels, by their identifier (BSM), which they keep from one survey to the next. */
@Component
final class ParcelEvidence implements EvidenceHolder {

  private final Database database;
  private final ParcelLayers layers;

  ParcelEvidence(Database database, ParcelLayers layers) {
    this.database = database;
    this.layers = layers;
  }

  @Override
  public String kind() {
    return "parcel";
  }

  @Override
  public Optional<Placement> find(String id, Jurisdiction jurisdiction) {
    return layers.list(jurisdiction).stream()
        .filter(layer -> layer.kind() == LayerKind.PARCELS)
        .flatMap(layer -> village(layer, id).stream())
        .filter(jurisdiction::covers)
        .map(Placement::in)
        .findFirst();
  }

  private Optional<AdminCode> village(LayerVersion layer, String identifier) {
    return database
        .sql()
        .sql("select zldwdm from " + layer.id().table() + " where bsm = :bsm limit 1")
        .param("bsm", identifier)
        .query(String.class)
        .optional()
        .flatMap(AdminCode::parse);
  }
}
