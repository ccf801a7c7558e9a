package org.shougeng.parcel;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.area.Area;

/** Adds up the rows of a layer, all of them and village by village. */
final class ContentSums<R> {

  /** The region of rows that name no village. */
  static final String NOWHERE = "";

  private static final class Sum {
    private long features;
    private long gross;
    private long net;
    private final Envelope extent = new Envelope();

    private void add(long count, long moreGross, long moreNet, Envelope box) {
      features += count;
      gross = Math.addExact(gross, moreGross);
      net = Math.addExact(net, moreNet);
      extent.expandToInclude(box);
    }

    private LayerVersion.Content content() {
      return new LayerVersion.Content(
          features, Area.ofHundredths(gross), Area.ofHundredths(net), extent);
    }
  }

  private final RowShape<R> shape;
  private final Map<String, Sum> byRegion = new TreeMap<>();

  ContentSums(RowShape<R> shape) {
    this.shape = shape;
  }

  void add(R row) {
    byRegion
        .computeIfAbsent(shape.region(row).map(AdminCode::digits).orElse(NOWHERE), r -> new Sum())
        .add(
            1,
            shape.gross(row).hundredths(),
            shape.net(row).hundredths(),
            shape.geometry(row).getEnvelopeInternal());
  }

  LayerVersion.Content whole() {
    Sum whole = new Sum();
    byRegion.values().forEach(sum -> whole.add(sum.features, sum.gross, sum.net, sum.extent));
    return whole.content();
  }

  void forEachRegion(BiConsumer<String, LayerVersion.Content> parts) {
    byRegion.forEach((region, sum) -> parts.accept(region, sum.content()));
  }

  /**
   * Whose land the rows are on.
   *
   * @param fallback the region of rows that name no village, or null when nobody can tell
   */
  Territory territory(@Nullable AdminCode fallback) {
    boolean byVillage = !byRegion.isEmpty() && !byRegion.containsKey(NOWHERE);
    Optional<AdminCode> region = Optional.empty();
    boolean first = true;
    for (String code : byRegion.keySet()) {
      AdminCode next = code.equals(NOWHERE) ? fallback : new AdminCode(code);
      if (next == null) {
        return new Territory(null, false);
      }
      region = first ? Optional.of(next) : region.flatMap(so -> so.join(next));
      first = false;
    }
    return new Territory(region.orElse(null), byVillage);
  }
}
