package org.shougeng.parcel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Area;
import org.shougeng.engine.geodesy.Crs;
import org.shougeng.engine.overlay.LayerSource;

/**
 * One delivery of a layer.
 *
 * @param id its number
 * @param kind what it is about
 * @param source its name, version, date and content hash, as papers name it
 * @param crs the system it was delivered in and is kept in
 * @param content how much is in it
 * @param territory whose land it holds
 * @param origin where it came from
 * @param state whether it is in use
 */
public record LayerVersion(
    LayerId id,
    LayerKind kind,
    LayerSource source,
    Crs crs,
    Content content,
    Territory territory,
    Origin origin,
    State state) {

  /** The same layer with what one office sees of it. */
  LayerVersion with(Content part) {
    return new LayerVersion(id, kind, source, crs, part, territory, origin, state);
  }

  /** Whether a layer version is in use. */
  public enum State {
    ACTIVE,
    /** Undone, but its rows stay because a result rests on them. */
    HIDDEN,
    /** Undone, its rows are gone. */
    UNDONE
  }

  /**
   * How much is in a layer.
   *
   * @param features number of rows
   * @param gross the sum of gross areas
   * @param net the sum of net areas; equal to gross where nothing is deducted
   * @param extent the box of all rows, in the layer's system
   */
  public record Content(long features, Area gross, Area net, Envelope extent) {}

  /**
   * Where a layer came from.
   *
   * @param file the file as the user named it
   * @param importedAt when it was imported
   * @param job the job that imported it and holds its findings
   * @param undoneAt when it was undone, or null
   */
  public record Origin(String file, Instant importedAt, long job, @Nullable Instant undoneAt) {}
}
