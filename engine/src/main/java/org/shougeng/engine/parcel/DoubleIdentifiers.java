package org.shougeng.engine.parcel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;

/** Identifiers that must be unique: BSM in the layer, TBBH in its village. */
final class DoubleIdentifiers {

  private final Map<String, Long> featureIds = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();

  void check(Parcel parcel, Consumer<Finding> findings) {
    Parcel.Identity identity = parcel.identity();
    String id = identity.featureId().code();
    Long first = featureIds.putIfAbsent(id, identity.row());
    if (first != null) {
      findings.accept(Finding.error("CHK-201")
          .at(Place.row(identity.row()).inField("BSM"))
          .with("value", id)
          .with("first", first));
    }
    if (identity.number().isBlank()) {
      return;
    }
    String village = identity.location().digits();
    Long other = numbers.putIfAbsent(village + identity.number(), identity.row());
    if (other != null) {
      findings.accept(Finding.error("CHK-202")
          .at(Place.row(identity.row()).inField("TBBH"))
          .with("value", identity.number())
          .with("village", village)
          .with("first", other));
    }
  }
}
