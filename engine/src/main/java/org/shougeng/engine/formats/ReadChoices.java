package org.shougeng.engine.formats;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * What the user has decided where a file leaves a choice; null means recognise it.
 *
 * @param layer the layer's name in a file of several
 * @param epsg the coordinate system
 * @param charset the encoding of attribute text
 * @param fallbackZone the central meridian (degrees) to assume for eastings without zone number, else null
 */
public record ReadChoices(
    @Nullable String layer,
    @Nullable Integer epsg,
    @Nullable Charset charset,
    @Nullable Integer fallbackZone) {

  public static final ReadChoices RECOGNISE = new ReadChoices(null, null, null, null);

  public ReadChoices withLayer(String layer) {
    return new ReadChoices(layer, epsg, charset, fallbackZone);
  }

  public ReadChoices withEpsg(int epsg) {
    return new ReadChoices(layer, epsg, charset, fallbackZone);
  }

  public ReadChoices withCharset(Charset charset) {
    return new ReadChoices(layer, epsg, charset, fallbackZone);
  }

  public ReadChoices withFallbackMeridian(int degrees) {
    return new ReadChoices(layer, epsg, charset, degrees);
  }
}
