package org.shougeng.engine.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.shougeng.engine.area.Finding;

/** Makes a layer of rows read from a format that prescribes longitude and latitude. */
final class LonLatRows {

  private LonLatRows() {}

  /**
   * The layer of {@code rows}.
   *
   * @throws org.shougeng.engine.area.InputRefused with {@code FMT-614} if no row has a shape
   */
  static FeatureLayer layer(
      FileFormat format,
      SourceText source,
      List<Feature> rows,
      ReadChoices choices,
      FindingLog log) {
    Envelope box = new Envelope();
    rows.forEach(row -> box.expandToInclude(row.geometry().getEnvelopeInternal()));
    if (box.isNull()) {
      throw log.refusal(Finding.error("FMT-614"));
    }
    LonLatOrPlane place = LonLatOrPlane.of(box, choices);
    place.findings().forEach(log::add);
    log.refuseOnError();
    List<Feature> placed =
        place.swapped() ? rows.stream().map(SwappedAxes::turned).toList() : rows;
    Map<String, String> columns = new LinkedHashMap<>();
    rows.forEach(row -> row.attributes().keySet().forEach(name -> columns.put(name, "text")));
    LayerSummary summary = new LayerSummary(
        format,
        TextFile.layerName(source.displayName()),
        place.crs(),
        place.crsSource(),
        source.encoding(),
        "FORMAT",
        Contents.of(placed, columns),
        log.all());
    return new RowsInMemory(summary, placed);
  }

  /**
   * Where rows came from.
   *
   * @param displayName the file as the user named it
   * @param encoding the encoding the file declares
   */
  record SourceText(String displayName, String encoding) {}
}
