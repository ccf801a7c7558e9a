package org.shougeng.map.basemap;

import org.locationtech.jts.geom.Envelope;

/**
 * What a file of tiles says of itself.
 *
 * @param format as {@code PMTiles 3}
 * @param picture what its tiles are
 * @param gzipped whether the tiles are stored gzipped
 * @param minZoom the widest zoom with tiles
 * @param maxZoom the closest zoom with tiles
 * @param bounds the box of its tiles in degrees
 * @param attribution who made it, plain text, or empty
 */
public record ArchiveFacts(
    String format,
    TilePicture picture,
    boolean gzipped,
    int minZoom,
    int maxZoom,
    Envelope bounds,
    String attribution) {

  static final int CLOSEST_ZOOM = 24;
  static final int LONGEST_ATTRIBUTION = 300;

  /** Attribution is often HTML; only its words are kept. */
  static String words(String html) {
    String plain =
        html.replaceAll("<[^>]*>", "").replaceAll("[\\p{Cntrl}<>]", " ").strip();
    return plain.substring(0, Math.min(LONGEST_ATTRIBUTION, plain.length()));
  }

  /** Whether zooms and bounds can be those of a map of the earth. */
  boolean isSound() {
    return minZoom >= 0
        && minZoom <= maxZoom
        && maxZoom <= CLOSEST_ZOOM
        && new Envelope(-180, 180, -90, 90).contains(bounds)
        && bounds.getWidth() > 0
        && bounds.getHeight() > 0;
  }
}
