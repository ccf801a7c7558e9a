package org.shougeng.engine.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.geodesy.Crs;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** A GeoJSON file, read through once to be summed up and again for each reading of its rows. */
final class GeoJsonLayer implements FeatureLayer {

  private static final Pattern EPSG = Pattern.compile("EPSG:(?:[\\d.]*:)?(\\d{4,6})$");

  /** Deep enough for a geometry collection of multipolygons; hostile files nest by the million. */
  private static final JsonFactory FACTORY = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(50)
          .maxStringLength(1 << 20)
          .maxNameLength(1 << 10)
          .maxNumberLength(100)
          .build())
      .build();

  private final Path file;
  private final String displayName;
  private final Charset charset;
  private final boolean swapped;
  private final LayerSummary summary;

  private GeoJsonLayer(
      Path file, String displayName, Charset charset, boolean swapped, LayerSummary summary) {
    this.file = file;
    this.displayName = displayName;
    this.charset = charset;
    this.swapped = swapped;
    this.summary = summary;
  }

  static FeatureLayer open(
      Path file, String displayName, ReadChoices choices, IntakeLimits limits) {
    Charset chosen = choices.charset();
    Charset charset = chosen != null ? chosen : TextFile.detect(file, displayName);
    FindingLog log = new FindingLog(displayName);
    Census census = new Census(new LayerCount(limits, displayName));
    String crsName = parse(file, displayName, charset, census::add, log::add);
    if (census.features == 0) {
      throw log.refusal(Finding.error("FMT-613"));
    }
    if (census.extent.isNull()) {
      throw log.refusal(Finding.error("FMT-614"));
    }
    LonLatOrPlane place = place(crsName, census.extent, choices, log);
    place.findings().forEach(log::add);
    LayerSummary summary = new LayerSummary(
        FileFormat.GEOJSON,
        TextFile.layerName(displayName),
        place.crs(),
        place.crsSource(),
        charset.name(),
        chosen != null ? "CHOSEN" : "DETECTED",
        census.content(place.swapped()),
        log.all());
    return new GeoJsonLayer(file, displayName, charset, place.swapped(), summary);
  }

  private static LonLatOrPlane place(
      @Nullable String crsName, Envelope extent, ReadChoices choices, FindingLog log) {
    Integer chosen = choices.epsg();
    if (chosen != null) {
      return new LonLatOrPlane(Crs.of(chosen), "CHOSEN", false, List.of());
    }
    if (crsName != null) {
      Matcher epsg = EPSG.matcher(crsName);
      if (epsg.find() && !epsg.group(1).equals("4326")) {
        return new LonLatOrPlane(Crs.of(Integer.parseInt(epsg.group(1))), "FILE", false, List.of());
      }
      if (!crsName.endsWith("CRS84") && !crsName.endsWith("4326")) {
        log.add(Finding.warning("FMT-605").quoting("crs", crsName));
      }
    }
    return LonLatOrPlane.of(extent, choices);
  }

  @Override
  public LayerSummary summary() {
    return summary;
  }

  @Override
  public void read(Consumer<Feature> rows, Consumer<Finding> findings) {
    Consumer<Feature> turned = swapped ? row -> rows.accept(SwappedAxes.turned(row)) : rows;
    parse(file, displayName, charset, turned, findings);
  }

  @Override
  public void close() {
    // The file is opened for each reading only.
  }

  /** Parses the file and answers the name in its member {@code crs}. */
  private static @Nullable String parse(
      Path file,
      String displayName,
      Charset charset,
      Consumer<Feature> rows,
      Consumer<Finding> findings) {
    try (InputStream bytes = Files.newInputStream(file);
        Reader text = new InputStreamReader(bytes, charset);
        JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), unmarked(text))) {
      GeoJsonParser parser = new GeoJsonParser(json, displayName, rows, findings);
      parser.parse();
      return parser.crsName();
    } catch (StreamConstraintsException e) {
      throw new InputRefused(Finding.error("FMT-602").at(Place.file(displayName)));
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw new InputRefused(Finding.error("FMT-601")
          .with("line", at == null ? 0 : at.getLineNr())
          .with("column", at == null ? 0 : at.getColumnNr())
          .at(Place.file(displayName)));
    } catch (IOException e) {
      throw TextFile.unreadable(e, Place.file(displayName));
    }
  }

  private static Reader unmarked(Reader text) throws IOException {
    Reader buffered = new java.io.BufferedReader(text, 1 << 16);
    buffered.mark(1);
    if (buffered.read() != '\uFEFF') {
      buffered.reset();
    }
    return buffered;
  }

  /** Counts what a file holds as its features pass by. */
  private static final class Census {
    private final Envelope extent = new Envelope();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final List<Map<String, String>> samples = new ArrayList<>();
    private final LayerCount count;
    private long features;
    private long polygons;

    Census(LayerCount count) {
      this.count = count;
    }

    void add(Feature feature) {
      features++;
      count.addFeature();
      Geometry geometry = feature.geometry();
      count.addVertices(geometry.getNumPoints());
      polygons += Contents.isPolygon(geometry) ? 1 : 0;
      extent.expandToInclude(geometry.getEnvelopeInternal());
      feature.attributes().keySet().forEach(name -> columns.put(name, "text"));
      if (samples.size() < 3) {
        samples.add(feature.attributes());
      }
    }

    LayerSummary.Content content(boolean swapped) {
      Envelope box = swapped ? SwappedAxes.turned(extent) : extent;
      return new LayerSummary.Content(features, polygons, box, columns, samples);
    }
  }
}
