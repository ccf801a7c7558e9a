package org.shougeng.parcel;

import org.jspecify.annotations.Nullable;
import org.shougeng.engine.area.Jurisdiction;

/**
 * What somebody sees of a layer: equal views show the same rows, so what is made for one serves all, and what
 * is made for another is never served.
 *
 * @param layer the layer version
 * @param jurisdiction whose rows; everywhere for those who answer for the whole layer
 * @param ground the layer at whose villages polygons are cut, or null where rows are whole
 */
public record LayerView(LayerId layer, Jurisdiction jurisdiction, @Nullable LayerId ground) {

  /** Whether all of the layer is seen. */
  public boolean isWhole() {
    return jurisdiction.isEverywhere();
  }

  /** Whether polygons are cut at the edge of the jurisdiction's ground. */
  public boolean isCut() {
    return ground != null;
  }
}
