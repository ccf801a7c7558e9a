package org.shougeng.engine.formats;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.Place;
import org.shougeng.engine.geodesy.PrjText;

/**
 * Writes a layer as a zipped shapefile: .shp, .shx, .dbf, .prj and .cpg. Rows go straight to temporary files,
 * so a county needs no memory; the same rows always give the same bytes.
 */
public final class ShapefileWriter {

  private static final int HEADER = 100;
  private static final int POLYGON = 5;
  /** 1980-01-01 in the local time that archives are written in: the first day zip can tell. */
  private static final long FIRST_DAY = 315_532_800_000L;

  private final OutputLayer layer;
  private final Charset charset;
  private final String base;
  private final List<Finding> findings = new ArrayList<>();
  private final Envelope extent = new Envelope();
  private @Nullable ShapeEncoder encoder;
  private int type = POLYGON;
  private int rows;

  private ShapefileWriter(OutputLayer layer, Charset charset) {
    this.layer = layer;
    this.charset = charset;
    this.base = layer.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
  }

  /**
   * Writes {@code layer} to {@code zip}. The first shape decides the type of the file; a shape of
   * another type is written as none.
   *
   * @param charset UTF-8, or GBK for programs that know no other
   * @return what could not be written as it is: {@code FMT-231} to {@code FMT-236}
   * @throws org.shougeng.engine.area.InputRefused with {@code GEO-022} for a system that has no
   *     .prj
   */
  public static List<Finding> write(OutputLayer layer, Charset charset, OutputStream zip)
      throws IOException {
    return new ShapefileWriter(layer, charset).write(zip);
  }

  private List<Finding> write(OutputStream target) throws IOException {
    String prj = PrjText.write(layer.crs());
    Path folder = Files.createTempDirectory("shougeng-shapefile-");
    try {
      writeRows(folder);
      try (ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8)) {
        for (String ending : List.of("shp", "shx", "dbf")) {
          entry(zip, ending);
          Files.copy(folder.resolve(ending), zip);
        }
        entry(zip, "prj");
        zip.write(prj.getBytes(StandardCharsets.US_ASCII));
        entry(zip, "cpg");
        zip.write(cpg().getBytes(StandardCharsets.US_ASCII));
      }
      return List.copyOf(findings);
    } finally {
      delete(folder);
    }
  }

  private String cpg() {
    return charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : "GBK";
  }

  private void entry(ZipOutputStream zip, String ending) throws IOException {
    ZipEntry entry = new ZipEntry(base + "." + ending);
    entry.setTime(FIRST_DAY);
    zip.putNextEntry(entry);
  }

  private void writeRows(Path folder) throws IOException {
    String dbfName = base + ".dbf";
    try (DataOutputStream shp = stream(folder, "shp");
        DataOutputStream shx = stream(folder, "shx");
        DbfWriter dbf = new DbfWriter(
            stream(folder, "dbf"), dbfName, layer.columns(), charset, findings::add)) {
      shp.write(new byte[HEADER]);
      shx.write(new byte[HEADER]);
      dbf.writeHeader();
      int position = HEADER;
      for (Feature feature : layer.features()) {
        byte[] content = shape(feature);
        rows++;
        shx.writeInt(position / 2);
        shx.writeInt(content.length / 2);
        shp.writeInt(rows);
        shp.writeInt(content.length / 2);
        shp.write(content);
        dbf.row(feature);
        position = Math.addExact(position, 8 + content.length);
      }
    }
    patch(folder.resolve("shp"), 0, header(Files.size(folder.resolve("shp"))));
    patch(folder.resolve("shx"), 0, header(Files.size(folder.resolve("shx"))));
    byte[] count =
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(rows).array();
    patch(folder.resolve("dbf"), 4, count);
  }

  private byte[] shape(Feature feature) {
    Geometry geometry = feature.geometry();
    if (encoder == null) {
      type = geometry.isEmpty() ? POLYGON : ShapeEncoder.typeOf(geometry);
      encoder = new ShapeEncoder(type);
    }
    boolean fits = geometry.isEmpty() || encoder.fits(geometry);
    if (!fits) {
      findings.add(Finding.warning("FMT-235")
          .at(Place.file(base + ".shp").atRow(feature.row()))
          .with("type", geometry.getGeometryType()));
    } else {
      extent.expandToInclude(geometry.getEnvelopeInternal());
    }
    return encoder.encode(fits ? geometry : FlatGeometry.FACTORY.createPolygon());
  }

  private byte[] header(long size) {
    ByteBuffer header = ByteBuffer.allocate(HEADER);
    header.putInt(0, 9994).putInt(24, (int) (size / 2));
    header.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type);
    if (!extent.isNull()) {
      header.putDouble(36, extent.getMinX()).putDouble(44, extent.getMinY());
      header.putDouble(52, extent.getMaxX()).putDouble(60, extent.getMaxY());
    }
    return header.array();
  }

  private static DataOutputStream stream(Path folder, String name) throws IOException {
    return new DataOutputStream(
        new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16));
  }

  private static void patch(Path file, long position, byte[] bytes) throws IOException {
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
      access.seek(position);
      access.write(bytes);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
