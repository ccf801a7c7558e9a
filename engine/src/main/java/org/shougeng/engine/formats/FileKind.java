package org.shougeng.engine.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.shougeng.engine.area.Finding;
import org.shougeng.engine.area.InputRefused;
import org.shougeng.engine.area.Place;

/** What a file is, by its first bytes; by its ending only where the bytes cannot tell. */
enum FileKind {
  ZIP,
  XLSX,
  SHAPEFILE_PART,
  SQLITE,
  GEOJSON,
  KML,
  GPX,
  COORDINATE_TXT,
  POINT_TABLE,
  DXF,
  GDB_PART,
  /** Something beside the data: documents, style files, spatial indexes. */
  BESIDE,
  /** A kind we know and do not read; see {@link #refusal}. */
  FOREIGN;

  private static final int HEAD = 8192;
  private static final Set<String> SHAPEFILE_ENDINGS = Set.of("shp", "shx", "dbf", "prj", "cpg");
  private static final Set<String> BESIDE_ENDINGS = Set.of(
      "qix",
      "sbn",
      "sbx",
      "qmd",
      "qml",
      "sld",
      "lyr",
      "lyrx",
      "md",
      "pdf",
      "doc",
      "docx",
      "jpg",
      "jpeg",
      "png",
      "tif",
      "tfw",
      "ini",
      "db",
      "ds_store",
      "fix",
      "idx",
      "atx",
      "ixs",
      "mxs");

  private static final String OLE = "d0cf11e0a1b11ae1";
  private static final String JET = "000100005374616e64617264";

  /** The kind of {@code file}. */
  static FileKind of(UserFile file) throws IOException {
    String ending = ending(file.name());
    byte[] head = head(file);
    String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 16));
    if (file.name().toLowerCase(Locale.ROOT).contains(".gdb/")) {
      return GDB_PART;
    }
    if (isShapefilePart(file.name())) {
      return SHAPEFILE_PART;
    }
    if (hex.startsWith("504b0304") || hex.startsWith("504b0506")) {
      return zipped(ending);
    }
    if (hex.startsWith("53514c69746520666f726d6174203300")) {
      return SQLITE;
    }
    if (!foreign(hex, ending).isEmpty()) {
      return FOREIGN;
    }
    return BESIDE_ENDINGS.contains(ending) || ending.equals("xml") && !isMarkup(head)
        ? BESIDE
        : ofText(text(head), ending);
  }

  private static FileKind zipped(String ending) {
    return switch (ending) {
      case "xlsx", "xlsm" -> XLSX;
      case "docx", "pptx", "wps", "odt", "ods" -> BESIDE;
      default -> ZIP;
    };
  }

  private static boolean isMarkup(byte[] head) {
    FileKind kind = ofText(text(head), "xml");
    return kind == KML || kind == GPX;
  }

  private static FileKind ofText(String text, String ending) {
    String start = text.stripLeading();
    if (start.startsWith("{") || start.startsWith("[{")) {
      return GEOJSON;
    }
    if (start.startsWith("<")) {
      return start.contains("<gpx")
          ? GPX
          : start.contains("<kml") || ending.equals("kml") ? KML : BESIDE;
    }
    if (text.contains("[属性描述]") || text.contains("[地块坐标]") || text.contains(",@")) {
      return COORDINATE_TXT;
    }
    if (ending.equals("dxf") || start.matches("(?s)(999\\R.*?\\R\\s*)?0\\s*\\R\\s*SECTION.*")) {
      return DXF;
    }
    return switch (ending) {
      case "csv", "txt", "tsv" -> POINT_TABLE;
      case "gpx" -> GPX;
      case "json", "geojson" -> GEOJSON;
      default -> BESIDE;
    };
  }

  /** Why a file of a foreign kind is refused, naming the kind and the way out. */
  static InputRefused refusal(UserFile file) throws IOException {
    byte[] head = head(file);
    String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 16));
    String kind = foreign(hex, ending(file.name()));
    String code = Set.of("RAR", "7z", "gzip").contains(kind) ? "FMT-006" : "FMT-007";
    return new InputRefused(Finding.error(code).at(Place.file(file.name())).with("kind", kind));
  }

  private static String foreign(String hex, String ending) {
    if (hex.startsWith("52617221")) {
      return "RAR";
    }
    if (hex.startsWith("377abcaf271c")) {
      return "7z";
    }
    if (hex.startsWith("1f8b")) {
      return "gzip";
    }
    if (hex.startsWith("41433130")) {
      return "DWG";
    }
    if (hex.startsWith(JET)) {
      return "MDB";
    }
    if (hex.startsWith(OLE) && ending.equals("xls")) {
      return "XLS";
    }
    return switch (ending) {
      case "dwg", "mdb", "vct", "wt", "wl", "wp", "mif", "tab" -> ending.toUpperCase(Locale.ROOT);
      default -> "";
    };
  }

  private static byte[] head(UserFile file) throws IOException {
    try (InputStream in = Files.newInputStream(file.path())) {
      return in.readNBytes(HEAD);
    }
  }

  private static String text(byte[] head) {
    if (head.length >= 2
        && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE
            || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)) {
      return new String(head, StandardCharsets.UTF_16);
    }
    boolean mark = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB;
    byte[] bytes = mark ? Arrays.copyOfRange(head, 3, head.length) : head;
    Charset charset = TextEncoding.detect(bytes, bytes.length);
    return new String(bytes, charset);
  }

  static boolean isShapefilePart(String name) {
    return SHAPEFILE_ENDINGS.contains(ending(name));
  }

  /** A file's name without its ending. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** The ending of a file's name in small letters, without its dot. */
  static String ending(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
