package org.shougeng.exchange;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import org.shougeng.engine.formats.ReadChoices;

/**
 * What the user has decided about one layer of an upload; null means recognise it.
 *
 * @param epsg the coordinate system
 * @param charset the encoding of attribute text
 * @param meridian the central meridian for eastings without zone number, degrees
 * @param repair whether faulty polygons are to be repaired
 */
public record LayerChoices(
    @Nullable Integer epsg, @Nullable Charset charset, @Nullable Integer meridian, boolean repair) {

  static final LayerChoices NONE = new LayerChoices(null, null, null, false);

  ReadChoices reading() {
    return new ReadChoices(null, epsg, charset, meridian);
  }
}
