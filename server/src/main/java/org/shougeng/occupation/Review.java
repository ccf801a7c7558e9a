package org.shougeng.occupation;

import java.time.Instant;
import org.shougeng.engine.area.AdminCode;
import org.shougeng.engine.overlay.OverlayResult;
import org.shougeng.parcel.LayerId;
import org.shougeng.platform.actor.Placement;

/**
 * A review of a red line (用地红线套合审查), as it was found and as it is kept.
 *
 * @param header what a list shows of it
 * @param origin where the red line came from
 * @param placement whose review it is
 * @param parcels the layer version that answered
 * @param result what was found
 * @param digest SHA-256 over every area of the result, in hexadecimal: equal figures, equal digest
 */
public record Review(
    Header header,
    Origin origin,
    Placement placement,
    LayerId parcels,
    OverlayResult result,
    String digest) {

  Review handledBy(AdminCode office) {
    Placement moved = new Placement(placement.owner(), placement.responsible(), office);
    return new Review(header, origin, moved, parcels, result, digest);
  }

  /**
   * What a list shows of a review.
   *
   * @param id its number
   * @param name the project
   * @param createdAt when it was run
   * @param headline its result in a sentence
   */
  public record Header(ReviewId id, String name, Instant createdAt, Headline headline) {}

  /** A sentence in Chinese and in English. */
  public record Headline(String chinese, String english) {}

  /**
   * Where a red line came from.
   *
   * @param fileName the file as the user named it
   * @param format the kind of file
   * @param fileHash SHA-256 of its bytes, in hexadecimal
   * @param epsg the coordinate system of the file
   * @param crsSource where that was found
   * @param encoding the encoding of its text
   */
  public record Origin(
      String fileName,
      String format,
      String fileHash,
      int epsg,
      String crsSource,
      String encoding) {}
}
