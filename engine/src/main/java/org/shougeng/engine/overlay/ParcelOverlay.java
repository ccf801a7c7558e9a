package org.shougeng.engine.overlay;

/**
 * A layer of parcels, indexed, that can say what lies under a red line. Safe for several threads.
 */
public interface ParcelOverlay {

  /**
   * The exact breakdown of {@code redLine}.
   *
   * @throws org.shougeng.engine.area.InputRefused with {@code OVL-001} if the red line is in another
   *     coordinate system, {@code OVL-002} if it is not valid, {@code OVL-003} if a part has no area
   */
  OverlayResult review(RedLine redLine);
}
